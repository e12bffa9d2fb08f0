import { ADDRESS, SEARCH_FOLDERS } from '../../config/addresses.ts';
import { SITE } from '../../config/site.ts';
import { cacheName, isHashed, keepable, openExisting } from './caches.ts';

/** `tep.json`: the files that a reader can take along. */
export interface FileList {
  readonly version: string;
  /** The digest of `ma-bai.txt`. */
  readonly articles: string;
  readonly bytes: number;
  readonly count: number;
  /** None if the site is too large to be taken as a whole. */
  readonly files?: readonly (readonly [path: string, bytes: number])[];
}

/** What of the whole site is on the device, and what is missing. */
export interface Whole {
  readonly list: FileList;
  /** Relative to the root, with their sizes. */
  readonly missing: readonly (readonly [path: string, bytes: number])[];
  readonly missingBytes: number;
  readonly begun: boolean;
}

/** How many files are loaded at once. */
const AT_ONCE = 4;
/** The worker keeps nothing of such requests: they would displace visited pages. */
const UNSEEN = { cache: 'no-store' } as const;

/**
 * The absolute addresses of the files of the search index and of suggestions; none if they are too large to be taken without
 * asking.
 */
export function indexParts(
  root: string,
  { files = [] }: Pick<FileList, 'files'>,
): readonly string[] {
  const parts = files.filter(([path]) => SEARCH_FOLDERS.some((folder) => path.startsWith(folder)));
  const bytes = parts.reduce((sum, [, size]) => sum + size, 0);
  return bytes > SITE.wholeIndex.bytes ? [] : parts.map(([path]) => root + path);
}

/** Compares the site with what was taken before. Rejects without a network. */
export async function compare(root: string): Promise<Whole> {
  const response = await fetch(root + ADDRESS.fileList, UNSEEN);
  if (!response.ok) throw new Error(`The list of files is answered with ${response.status}.`);
  const list: FileList = await response.json();
  const cache = await openExisting(root, 'whole');
  const there = new Set((await cache?.keys())?.map(({ url }) => url));
  const kept = await cache?.match(root + ADDRESS.fileList);
  const taken: FileList | undefined = await kept?.json();
  const current = taken?.version === list.version;
  const missing = (list.files ?? []).filter(
    // A file that keeps its name may have changed.
    ([path]) => !(there.has(root + path) && (current || isHashed(path))),
  );
  return {
    list,
    missing,
    missingBytes: missing.reduce((sum, [, bytes]) => sum + bytes, 0),
    begun: there.size > 0,
  };
}

/**
 * Loads what is missing. Calls `progress` with the bytes of the site that are there. Rejects with the signal's reason, without
 * a network, or if there is no room. What was loaded by then stays.
 */
export async function take(
  root: string,
  { list, missing, missingBytes }: Whole,
  progress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const cache = await caches.open(cacheName(root, 'whole'));
  await dropOthers(root, cache, list, missing);
  await cache.put(root + ADDRESS.fileList, Response.json(list));
  let done = list.bytes - missingBytes;
  const waiting = [...missing];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [path, bytes] = next;
      const response = await fetch(root + path, { ...UNSEEN, signal });
      if (!response.ok) throw new Error(`${path} is answered with ${response.status}.`);
      await cache.put(root + path, keepable(response));
      done += bytes;
      progress(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Deletes what the site no longer has, and what is about to be loaded again. */
async function dropOthers(
  root: string,
  cache: Cache,
  list: FileList,
  missing: Whole['missing'],
): Promise<void> {
  const wanted = new Set(list.files?.map(([path]) => root + path));
  for (const [path] of missing) wanted.delete(root + path);
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
}

export const removeWhole = (root: string): Promise<boolean> =>
  caches.delete(cacheName(root, 'whole'));
