import { idInAddress } from '../../config/addresses.ts';
import { keyOf, MATCH, openExisting } from './caches.ts';
import { dropUnused, keepPage } from './keep-page.ts';

/** Where the page at an old address of an article leads. */
const LEADS_TO = /http-equiv="refresh" content="0; url=([^"]+)"/u;

/** The address under which an article was saved. Its headline, and so its address, may have changed since. */
async function findSaved(cache: Cache, address: string): Promise<string | undefined> {
  const id = idInAddress(address);
  if (id === undefined) return undefined;
  return (await cache.keys()).find(({ url }) => idInAddress(url) === id)?.url;
}

/** Deletes a saved article, with all that no other needs. */
export async function removeSaved(cache: Cache, address: string): Promise<void> {
  await cache.delete((await findSaved(cache, address)) ?? address, MATCH);
  await dropUnused(cache);
}

/**
 * Replaces a saved article with the network's version, and follows it to another address. Returns whether it did. It ignores
 * what is not the article: some hosts answer for a missing page with another.
 */
export async function keepSaved(root: string, url: string, page: Response): Promise<boolean> {
  const cache = await openExisting(root, 'saved');
  const before = await (cache && findSaved(cache, url));
  if (!cache || before === undefined) return false;
  let address = keyOf(url);
  let response = page;
  let text = await response.clone().text();
  const [, target] = LEADS_TO.exec(text) ?? [];
  if (target !== undefined) {
    address = new URL(target, address).href;
    response = await fetch(address, { cache: 'no-cache' });
    text = await response.clone().text();
  }
  if (!response.ok || !text.includes(`data-article="${idInAddress(before)}"`)) return false;
  await keepPage(cache, address, response);
  if (before !== address) await cache.delete(before, MATCH);
  await dropUnused(cache);
  return true;
}
