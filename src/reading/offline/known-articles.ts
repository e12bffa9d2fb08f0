import { ADDRESS } from '../../config/addresses.ts';
import { packIds, unpackIds } from '../../config/article-ids.ts';
import { cacheName, openExisting } from './caches.ts';

/** The articles of the site at the last comparison with what the device keeps. */
export interface KnownArticles {
  /** The digest of `ma-bai.txt`. */
  readonly digest: string;
  /** Missing on a device that has seen only one build: it need not load them. */
  readonly ids?: ReadonlySet<string>;
}

const address = (root: string): string => root + ADDRESS.articleIds;

/** `undefined` if nothing was compared yet. */
export async function knownArticles(root: string): Promise<KnownArticles | undefined> {
  const kept = await (await openExisting(root, 'list'))?.match(address(root));
  if (!kept) return undefined;
  const { digest, ids }: { digest: string; ids?: string } = await kept.json();
  return { digest, ...(ids === undefined ? {} : { ids: unpackIds(ids) }) };
}

export async function setKnownArticles(
  root: string,
  { digest, ids }: KnownArticles,
): Promise<void> {
  const cache = await caches.open(cacheName(root, 'list'));
  await cache.put(address(root), Response.json({ digest, ...(ids && { ids: packIds(ids) }) }));
}

/**
 * Loads the ids of all articles. Rejects without a network, and if they do not match the digest: the upload is unfinished, or
 * something other than the site answers.
 */
export async function loadIds(root: string, digest: string): Promise<Set<string>> {
  const response = await fetch(address(root), { cache: 'no-cache' });
  const bytes = await response.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!response.ok || !hex.startsWith(digest))
    throw new Error(`${ADDRESS.articleIds} is not that of this build.`);
  return unpackIds(new TextDecoder().decode(bytes));
}
