/// <reference lib="webworker" />
import { ADDRESS } from '../../config/addresses.ts';
import { cacheName, cacheNames, isHashed, keepable, keyOf, MATCH } from './caches.ts';

/** What `sw.js` says of its build. */
export interface Build {
  readonly version: string;
  /** The digest of the ids of its articles. */
  readonly articles: string;
  /** What a device keeps after its first page, relative to the root. */
  readonly core: readonly string[];
  /** What it also keeps once its reader opens a second page, or uses any of it. */
  readonly later: readonly string[];
}
declare const self: ServiceWorkerGlobalScope & { readonly build: Build };

const ROOT = self.registration.scope;

/** Keeps files of this build, relative to the root. Rejects if one cannot be loaded. */
export async function keepFiles(paths: readonly string[]): Promise<void> {
  const core = await caches.open(cacheName(ROOT, 'core', self.build.version));
  const pages = await caches.open(cacheName(ROOT, 'pages'));
  const keep = async (path: string): Promise<void> => {
    const address = ROOT + path;
    const known = isHashed(path) ? await matchAnywhere(address) : undefined;
    const cache = isHashed(path) ? 'default' : 'no-cache';
    const response = known ?? (await fetch(address, { cache, priority: 'low' }));
    if (!response.ok) throw new Error(`${path} is answered with ${response.status}.`);
    // This home page replaces the one of the last visit, which is older.
    await (path === ADDRESS.home ? pages : core).put(address, keepable(response));
  };
  await Promise.all(paths.map(keep));
}

let keepingLater: Promise<void> | undefined;

/** Keeps the rest of the build's files if a request shows that the reader stays. Never rejects; a later request tries again. */
export async function keepLater(request: Request): Promise<void> {
  const { later, version } = self.build;
  const isWanted = request.mode === 'navigate' || later.includes(request.url.slice(ROOT.length));
  if (!isWanted) return;
  keepingLater ??= (async () => {
    const core = await caches.open(cacheName(ROOT, 'core', version));
    const kept = new Set((await core.keys()).map(({ url }) => url));
    await keepFiles(later.filter((path) => !kept.has(ROOT + path)));
  })();
  await keepingLater.catch(() => {
    keepingLater = undefined;
  });
}

/** The previous build stays: a page of it may still be open and load its scripts. */
export async function dropOldCores(): Promise<void> {
  const own = cacheName(ROOT, 'core', self.build.version);
  const others = (await cacheNames(ROOT, 'core')).filter((name) => name !== own);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

/** A response from any cache of this site. Visited pages come before saved ones, a newer build before an older. */
export async function matchAnywhere(address: string): Promise<Response | undefined> {
  const cores = (await cacheNames(ROOT, 'core')).toReversed();
  const kinds = (['pages', 'files', 'pictures', 'data', 'saved', 'whole'] as const).map((kind) =>
    cacheName(ROOT, kind),
  );
  for (const name of [...kinds, ...cores]) {
    const response = await caches.match(keyOf(address), { ...MATCH, cacheName: name });
    if (response?.ok) return response;
  }
  return undefined;
}
