import { ADDRESS, idInAddress, SEARCH_FOLDERS } from '../../config/addresses.ts';
import { isHashed, isPicture, type Kind, keepable, MATCH, openExisting } from './caches.ts';
import { dropUnused, partsOf } from './keep-page.ts';
import { keepSaved } from './keep-saved.ts';
import { tombstone } from './tombstone.ts';

/** Whether the site no longer has the article with an id. */
type IsGone = (id: string) => boolean;

/** Caches that hold texts. */
const TEXTS: readonly Kind[] = ['pages', 'data', 'saved', 'whole'];
/** The id at the end of an address of an article, in any text. */
const LINK = /-([\da-f]{8})\.(?:html|md|json)/gu;

/** Whether a response says that the address has nothing. Another part of the host may say so only of its own addresses. */
export const saysGone = (root: string, { status, url }: Response): boolean =>
  (status === 404 || status === 410) && url.startsWith(root);

/**
 * Deletes a page or file from every cache, an article with its other formats. Returns whether any had it. A saved article
 * leaves a tombstone.
 */
export async function removeAddress(root: string, address: string): Promise<boolean> {
  const id = idInAddress(address);
  const page = /\.html$/u;
  const addresses = [address];
  if (id !== undefined && page.test(address))
    addresses.push(
      address.replace(page, '.md'),
      address.replace(page, '.json'),
      root + ADDRESS.rawText(id),
    );
  let removed = false;
  for (const kind of TEXTS) {
    const cache = await openExisting(root, kind);
    for (const each of addresses) removed = (cache && (await remove(cache, kind, each))) || removed;
  }
  return removed;
}

async function remove(cache: Cache, kind: Kind, address: string): Promise<boolean> {
  const known = await cache.match(address, MATCH);
  if (!known?.ok) return false;
  if (kind === 'saved' && idInAddress(address) !== undefined) await cache.put(address, tombstone());
  else await cache.delete(address, MATCH);
  return true;
}

/** Deletes every page, text and preview of articles that are gone. Returns whether there was any. */
export async function removeArticles(root: string, isGone: IsGone): Promise<boolean> {
  let found = false;
  for (const kind of TEXTS) {
    const cache = await openExisting(root, kind);
    for (const { url } of (await cache?.keys()) ?? []) {
      const id = idInAddress(url);
      if (cache && id !== undefined && isGone(id))
        found = (await remove(cache, kind, url)) || found;
    }
  }
  return found;
}

/**
 * Deletes what else names articles that are gone: the search index, lists, and pictures that no page needs any more. Pages that
 * name them are loaded again. Returns whether there was an index.
 */
export async function removeTraces(root: string, isGone: IsGone): Promise<boolean> {
  const hadIndex = await removeIndex(root);
  const names = (text: string): boolean =>
    [...text.matchAll(LINK)].some(([, id = '']) => isGone(id));
  const needed = new Set<string>();
  for (const kind of TEXTS) {
    const cache = await openExisting(root, kind);
    for (const { url } of (await cache?.keys()) ?? []) {
      if (!cache || isPicture(url) || isHashed(url)) continue;
      const read = async (): Promise<string> =>
        (await (await cache.match(url, MATCH))?.text()) ?? '';
      let text = await read();
      if (names(text)) {
        await renew(root, cache, kind, url);
        text = await read();
      }
      if (url.endsWith('.html')) for (const part of partsOf(text, url)) needed.add(part);
    }
  }
  for (const kind of ['pictures', 'whole'] as const) {
    const cache = await openExisting(root, kind);
    for (const { url } of (await cache?.keys()) ?? [])
      if (isPicture(url) && isHashed(url) && !needed.has(url)) await cache?.delete(url, MATCH);
  }
  const saved = await openExisting(root, 'saved');
  if (saved) await dropUnused(saved);
  return hadIndex;
}

async function removeIndex(root: string): Promise<boolean> {
  let found = false;
  for (const kind of ['files', 'data', 'whole'] as const) {
    const cache = await openExisting(root, kind);
    for (const { url } of (await cache?.keys()) ?? [])
      if (SEARCH_FOLDERS.some((folder) => url.startsWith(root + folder)))
        found = (await cache?.delete(url, MATCH)) || found;
  }
  return found;
}

/** Loads a page again. If that fails, lists are deleted. Articles stay: they only link to what is gone. */
async function renew(root: string, cache: Cache, kind: Kind, url: string): Promise<void> {
  const response = url.endsWith('.html')
    ? await fetch(url, { cache: 'no-cache' }).catch(() => undefined)
    : undefined;
  if (response?.ok) {
    if (kind === 'saved') await keepSaved(root, url, response).catch(() => false);
    else await cache.put(url, keepable(response));
  } else if (idInAddress(url) === undefined) await cache.delete(url, MATCH);
  else if (response && saysGone(root, response)) await remove(cache, kind, url);
}
