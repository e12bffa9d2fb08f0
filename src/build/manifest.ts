import { lstatSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADDRESS } from '../config/addresses.ts';
import { userError } from '../config/user-error.ts';
import type { FileDigest } from './site-files.ts';

/**
 * The list of everything that a build wrote (`ban-ke.json`). It tells whether an upload is complete, and what the next build
 * changes.
 */
export interface Manifest {
  /** The same for two builds that are the same for readers. */
  readonly version: string;
  /** By path. The manifest itself is not in it. */
  readonly files: Readonly<Record<string, readonly [bytes: number, sha256: string]>>;
  /** The address of each article by its id. */
  readonly articles: Readonly<Record<string, string>>;
  /** Old addresses of articles and stories, with the id of the article. Each has a page that redirects. */
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

/** The manifest of the site in a folder or at an address; `null` if there is none. Rejects if it cannot be read. */
export async function readManifest(place: string): Promise<Manifest | null> {
  const text = isAddress(place)
    ? await fetchManifest(new URL(ADDRESS.inventory, withSlash(place)))
    : await readFile(join(place, ADDRESS.inventory), 'utf8').catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
        throw error;
      });
  return manifestOf(text ?? '', place);
}

/** The manifest in a text; `null` if the text is empty. Throws if no build wrote it. `place` is where it was found. */
function manifestOf(text: string, place: string): Manifest | null {
  return text === '' ? null : requireManifest(parseManifest(text), place);
}

/** Throws if no build wrote it. `place` is where it was found. */
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
  /** By path, for the files that the build wrote. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * The list of the build that wrote a folder. `null` if the folder has no list, or not a valid one: then nothing says which
 * files may be deleted.
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

/** Whether a path with `/` between names stays within its folder. */
export const isPathWithin = (path: string): boolean =>
  !/[\\\0]|(?:^|\/)\.{0,2}(?:\/|$)/u.test(path);

export const isAddress = (place: string): boolean => /^https?:\/\//u.test(place);
export const withSlash = (address: string): string =>
  address.endsWith('/') ? address : `${address}/`;

/** Asks a site for a file, past all caches. Rejects with a UserError if nothing answers. */
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

/** The address of an article or a story. A page is written at it, and a manifest from elsewhere could name a file outside the site. */
const THAT_MOVES = /^(?:bai|dong-su-kien)\/[a-z0-9-]+\.html$/u;
/** The address of a story ends in the id of an article. */
const OF_STORY = /^dong-su-kien\/(?:[a-z0-9-]+-)?([\da-f]{8})\.html$/u;

/**
 * The old addresses of articles that still exist, and of stories with such an article: those already known, and those that this
 * build changes. `isTaken` tells whether an address has a page.
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

/** Addresses that people and programs keep. */
const HELD = /\.(?:html|xml|txt|md|opml)$|(?:^|\/)feed\.json$|^bai\/.*\.json$/u;
const OF_HOSTS = /^(?:[_.]|may-chu\/)/u;

/** Addresses that the site had before and no longer has. An article in other formats moves with its page. */
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
    // Addresses that people keep come first.
    .sort((a, b) => Number(b.endsWith('.html')) - Number(a.endsWith('.html')));
