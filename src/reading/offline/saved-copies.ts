import { type SavedArticle, savedArticles, savedKey, setSaved } from '../saved.ts';
import { openExisting } from './caches.ts';
import { parseMain } from './parse-main.ts';
import { isTombstone } from './tombstone.ts';

export interface SavedCopy extends SavedArticle {
  /** Its text was deleted from the device too. */
  readonly takenDown: boolean;
}

/**
 * The saved articles as the device has them, newest first. If an article moved while it was read, it has its new address and
 * headline. `root` is missing if the device keeps nothing.
 */
export async function savedCopies(root: string | null): Promise<readonly SavedCopy[]> {
  const articles = savedArticles();
  const cache =
    root === null ? undefined : await openExisting(root, 'saved').catch(() => undefined);
  if (root === null || !cache) return articles.map((each) => ({ ...each, takenDown: false }));
  const addresses = (await cache.keys()).map(({ url }) => url.slice(root.length));
  const byKey = new Map(addresses.map((address) => [savedKey(address), address]));
  const copies = await Promise.all(
    articles.map(async (article): Promise<SavedCopy> => {
      const address = byKey.get(savedKey(article.address)) ?? article.address;
      const kept = await cache.match(root + address);
      const takenDown = kept !== undefined && isTombstone(kept);
      if (address === article.address || takenDown) return { ...article, takenDown };
      const heading = parseMain((await kept?.text()) ?? '').querySelector('h1');
      return { ...article, address, headline: heading?.textContent ?? article.headline, takenDown };
    }),
  );
  if (copies.some(({ address }, index) => address !== articles[index]?.address))
    setSaved(copies.map(({ takenDown: _, ...article }) => article));
  return copies;
}
