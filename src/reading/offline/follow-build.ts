import { ADDRESS, idInAddress } from '../../config/addresses.ts';
import { cacheName, isHashed, keyOf, openExisting } from './caches.ts';
import { keepSaved } from './keep-saved.ts';
import { knownArticles, loadIds, setKnownArticles } from './known-articles.ts';
import { removeAddress, removeArticles, removeTraces } from './take-down.ts';
import { isTombstone } from './tombstone.ts';
import { type FileList, indexParts } from './whole-site.ts';

/** The wait after a failed comparison, in milliseconds. Each further failure doubles it. */
const PAUSE = 3000;

/** Keeps the device in step with the site: what the site takes down is deleted. No method rejects. */
export interface BuildFollower {
  /** Compares what is kept with this worker's build, until that has succeeded once. */
  readonly compare: () => Promise<void>;
  /** Compares it with a new list of files. */
  readonly compareWith: (list: Response) => Promise<void>;
  /** Deletes what the site says is missing. The page or file itself is gone once `removed` resolves. */
  readonly remove: (address: string) => { removed: Promise<void>; done: Promise<void> };
}

/** What is kept of one site; `changed` is called if something was deleted or came back. */
interface Device {
  readonly root: string;
  readonly changed: () => Promise<void>;
}

/** `digest` is that of the article ids of this worker's build. `changed` is called if something was deleted or came back. */
export function followBuild(
  root: string,
  digest: string,
  changed: () => Promise<void>,
): BuildFollower {
  const device = { root, changed };
  let last: Promise<unknown> = Promise.resolve();
  /**
   * Comparisons run one after the other, because each starts from what the one before stored. Without a network, a later one
   * does it.
   */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work).catch(() => {});
    last = done;
    return done;
  };
  let compared = false;
  let notBefore = 0;
  let pause = PAUSE;

  return {
    compare: async () => {
      if (compared || Date.now() < notBefore) return;
      notBefore = Date.now() + pause;
      pause *= 2;
      await inTurn(async () => {
        await bringInStep(device, { articles: digest });
        compared = true;
      });
    },
    compareWith: (list) =>
      inTurn(async () => {
        await bringInStep(device, await readList(list));
        // The list may be of a later build than this worker.
        compared = true;
      }),
    remove: (address) => {
      const key = keyOf(address);
      const kept = removeAddress(root, key).catch(() => false);
      return {
        removed: kept.then(() => undefined),
        done: inTurn(async () => takeDown(device, key, await kept)),
      };
    },
  };
}

/** Deletes what a build's list of articles lacks, and loads what came back. `lostIndex`: the search index was deleted before. */
async function bringInStep(
  { root, changed }: Device,
  list: Listing,
  lostIndex = false,
): Promise<void> {
  const known = await knownArticles(root);
  const isNew = known?.digest !== list.articles;
  const listed = idsIn(list);
  if (!isNew && !listed && !(await hasTombstone(root))) return;
  const ids = listed ?? (await loadIds(root, list.articles));
  const isGone = (id: string): boolean => !ids.has(id);
  const removed = await removeArticles(root, isGone);
  const mayBeNamed = known?.ids ? [...known.ids].some(isGone) : isNew;
  const hadIndex = removed || mayBeNamed ? await removeTraces(root, isGone) : false;
  const restored = await restore(root, ids);
  await setKnownArticles(root, { digest: list.articles, ids });
  if (removed || restored) await changed();
  if (hadIndex || lostIndex) await keepIndex(root, list);
}

/** Deletes the traces of an article that the site says is missing. `wasKept`: its page was kept, and is deleted. */
async function takeDown(device: Device, address: string, wasKept: boolean): Promise<void> {
  const { root, changed } = device;
  const id = idInAddress(address);
  if (wasKept) await changed();
  if (id === undefined) return;
  const known = await knownArticles(root);
  if (!wasKept && known?.ids?.has(id) === false) return;
  const hadIndex = await removeTraces(root, (each) => each === id);
  await bringInStep(device, await loadList(root), hadIndex);
}

type Listing = Pick<FileList, 'articles' | 'files'>;

async function loadList(root: string): Promise<FileList> {
  return readList(await fetch(root + ADDRESS.fileList, { cache: 'no-store' }));
}

/** Rejects if it is not a list: some hosts answer for a missing file with a page. */
async function readList(response: Response): Promise<FileList> {
  const list: FileList = await response.json();
  if (!response.ok || typeof list.articles !== 'string')
    throw new Error(`${ADDRESS.fileList} is not what a build writes.`);
  return list;
}

/** The ids of all articles, if the list names their pages. */
const idsIn = ({ files }: Listing): Set<string> | undefined =>
  files && new Set(files.flatMap(([path]) => idInAddress(path) ?? []));

async function tombstones(root: string): Promise<readonly string[]> {
  const cache = await openExisting(root, 'saved');
  const all = (await cache?.matchAll()) ?? [];
  if (!all.some(isTombstone)) return [];
  const found: string[] = [];
  for (const { url } of (await cache?.keys()) ?? []) {
    const kept = await cache?.match(url);
    if (kept && isTombstone(kept)) found.push(url);
  }
  return found;
}

const hasTombstone = async (root: string): Promise<boolean> => (await tombstones(root)).length > 0;

/** Loads saved articles again that were taken down and came back. Returns whether there were any. */
async function restore(root: string, ids: ReadonlySet<string>): Promise<boolean> {
  let restored = false;
  for (const url of await tombstones(root)) {
    if (!ids.has(idInAddress(url) ?? '')) continue;
    const response = await fetch(url, { cache: 'no-cache' }).catch(() => undefined);
    if (response?.ok) restored = (await keepSaved(root, url, response)) || restored;
  }
  return restored;
}

/** Loads a small search index again after the old one was deleted. */
async function keepIndex(root: string, { articles, files }: Listing): Promise<void> {
  const list = files ? { articles, files } : await loadList(root);
  if (list.articles !== articles) return;
  for (const address of indexParts(root, list)) {
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${address} is answered with ${response.status}.`);
    const cache = await caches.open(cacheName(root, isHashed(address) ? 'files' : 'data'));
    await cache.put(address, response);
  }
}
