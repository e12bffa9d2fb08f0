import { lstatSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADDRESS } from '../config/addresses.ts';
import { userError } from '../config/user-error.ts';
import type { FileDigest } from './site-files.ts';

/** Everything that a build wrote (`ban-ke.json`): to tell whether an upload is complete, and what the next build changes. */
export interface Manifest {
  /** Of two builds that are the same for readers, the same. */
  readonly version: string;
  /** By path; the manifest itself is not among them. */
  readonly files: Readonly<Record<string, readonly [bytes: number, sha256: string]>>;
  /** The address of each article by its id. */
  readonly articles: Readonly<Record<string, string>>;
  /** Addresses at which an article or a story stood before, and the id of the article: each holds a page that leads on. */
  readonly moved: Readonly<Record<string, string>>;
}

/** Files are listed in the order of their paths. */
export function toManifest(
  version: string,
  digests: ReadonlyMap<string, FileDigest>,
  { articles, moved }: Pick<Manifest, 'articles' | 'moved'>,
): Manifest {
  const files: Record<string, readonly [bytes: number, sha256: string]> = {};
  for (const path of [...digests.keys()].sort()) {
    const digest = digests.get(path);
    if (digest) files[path] = [digest.bytes, digest.sha256];
  }
  return { version, files, articles, moved };
}

/** The manifest of the site in a folder or at an address; `null` where there is none. Rejects where it cannot be read. */
export async function readManifest(place: string): Promise<Manifest | null> {
  const text = isAddress(place)
    ? await fetchManifest(new URL(ADDRESS.inventory, withSlash(place)))
    : await readFile(join(place, ADDRESS.inventory), 'utf8').catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
        throw error;
      });
  return manifestOf(text ?? '', place);
}

/** The manifest that a text holds; `null` if the text is empty. Throws if a build did not write it; `place` is where it was found. */
function manifestOf(text: string, place: string): Manifest | null {
  return text === '' ? null : requireManifest(parseManifest(text), place);
}

/** Throws if a build did not write it; `place` is where it was found. */
export function requireManifest(
  { version, files, articles, moved }: Partial<Manifest>,
  place: string,
): Manifest {
  if (!version || !files || !articles || !moved)
    throw userError('foreign-inventory', { list: ADDRESS.inventory, place });
  return { version, files, articles, moved };
}

function parseManifest(text: string): Partial<Manifest> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}

/** The manifest in a folder. */
export interface Inventory {
  readonly text: string;
  readonly manifest: Partial<Manifest>;
  /** Of the files that the build wrote, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * What the build wrote that made a folder. `null` if the folder has no list, or one that no build writes: then nothing tells what in it
 * may be deleted.
 */
export function readInventory(folder: string): Inventory | null {
  const path = join(folder, ADDRESS.inventory);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const text = readFileSync(path, 'utf8');
  const manifest = parseManifest(text);
  const files: unknown = manifest.files;
  if (typeof files !== 'object' || files === null) return null;
  const digests = new Map<string, string>();
  for (const [name, entry] of Object.entries(files)) {
    const digest: unknown = Array.isArray(entry) ? entry[1] : undefined;
    if (typeof digest !== 'string' || !isPathWithin(name)) return null;
    digests.set(name, digest);
  }
  return { text, manifest, digests };
}

/** Whether a path with `/` between names stays within the folder it is relative to. */
export const isPathWithin = (path: string): boolean =>
  !/[\\\0]|(?:^|\/)\.{0,2}(?:\/|$)/u.test(path);

export const isAddress = (place: string): boolean => /^https?:\/\//u.test(place);
export const withSlash = (address: string): string =>
  address.endsWith('/') ? address : `${address}/`;

/** Asks a site for a file as it is now. Rejects with a UserError if nothing answers. */
export const request = (address: URL): Promise<Response> =>
  fetch(address, { cache: 'no-cache' }).catch(() => {
    throw userError('unreachable', { place: address.href });
  });

async function fetchManifest(address: URL): Promise<string | null> {
  const response = await request(address);
  if (response.status === 404) return null;
  if (!response.ok) {
    throw userError('bad-answer', { address: address.href, status: String(response.status) });
  }
  return response.text();
}

/** The address of an article or a story. A manifest from elsewhere could name a file outside the site, and a page is written there. */
const THAT_MOVES = /^(?:bai|dong-su-kien)\/[a-z0-9-]+\.html$/u;
/** That of a story ends in the id of an article. */
const OF_STORY = /^dong-su-kien\/(?:[a-z0-9-]+-)?([\da-f]{8})\.html$/u;

/**
 * Old addresses of articles that are still there and of stories that have such an article: those known already and those that this build
 * changes. `isTaken` tells whether a page stands at an address.
 */
export function findMoved(
  before: Manifest | null,
  articles: Manifest['articles'],
  isTaken: (address: string) => boolean,
): Readonly<Record<string, string>> {
  const known = Object.entries(before?.moved ?? {});
  const left = Object.entries(before?.articles ?? {})
    .filter(([id, address]) => articles[id] !== address)
    .map(([id, address]) => [address, id] as const);
  const stories = Object.keys(before?.files ?? {}).flatMap((address) => {
    const id = OF_STORY.exec(address)?.[1];
    return id === undefined ? [] : [[address, id] as const];
  });
  return Object.fromEntries(
    [...known, ...left, ...stories].filter(
      ([address, id]) =>
        THAT_MOVES.test(address) && Object.hasOwn(articles, id) && !isTaken(address),
    ),
  );
}

/** What people and programs hold addresses of. */
const HELD = /\.(?:html|xml|txt|md|opml)$|(?:^|\/)feed\.json$|^bai\/.*\.json$/u;
const OF_HOSTS = /^(?:[_.]|may-chu\/)/u;

/** Addresses that the site had before and has no longer; an article in other formats has moved where its page has. */
export const findVanished = (
  before: Manifest | null,
  files: { readonly has: (path: string) => boolean },
): string[] =>
  Object.keys(before?.files ?? {})
    .filter(
      (path) =>
        !files.has(path) &&
        HELD.test(path) &&
        !OF_HOSTS.test(path) &&
        !files.has(path.replace(/\.(?:md|json)$/u, '.html')),
    )
    // Those that people hold are told first.
    .sort((a, b) => Number(b.endsWith('.html')) - Number(a.endsWith('.html')));
