import { lstatSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADDRESS } from '../config/addresses.ts';
import type { FileDigest } from './site-files.ts';

/** Everything that a build wrote (`ban-ke.json`): to tell whether an upload is complete, and what the next build changes. */
export interface Manifest {
  /** Of two builds that are the same for readers, the same. */
  readonly version: string;
  /** By path; the manifest itself is not among them. */
  readonly files: Readonly<Record<string, readonly [bytes: number, sha256: string]>>;
  /** The address of each article by its id. */
  readonly articles: Readonly<Record<string, string>>;
  /** Addresses at which an article stood before, and its id: each holds a page that leads on. */
  readonly moved: Readonly<Record<string, string>>;
}

export const toManifest = (
  version: string,
  digests: ReadonlyMap<string, FileDigest>,
  { articles, moved }: Pick<Manifest, 'articles' | 'moved'>,
): Manifest => ({
  version,
  files: Object.fromEntries(
    Array.from(digests, ([path, { bytes, sha256 }]) => [path, [bytes, sha256] as const]),
  ),
  articles,
  moved,
});

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
export function manifestOf(text: string, place: string): Manifest | null {
  if (text === '') return null;
  const { version, files, articles, moved } = parseManifest(text);
  if (!version || !files || !articles || !moved)
    throw new Error(
      `${ADDRESS.inventory} of ${place} is not what a build writes: it is half uploaded, or the host answers with a page for whatever is asked.`,
    );
  return { version, files, articles, moved };
}

function parseManifest(text: string): Partial<Manifest> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}

/**
 * The digests, by path, of what the build wrote that made a folder. `null` if the folder has no list, or one that no build writes: then
 * nothing tells what in it may be deleted.
 */
export function readInventory(folder: string): ReadonlyMap<string, string> | null {
  const path = join(folder, ADDRESS.inventory);
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return null;
  const files: unknown = parseManifest(readFileSync(path, 'utf8')).files;
  if (typeof files !== 'object' || files === null) return null;
  const digests = new Map<string, string>();
  for (const [name, entry] of Object.entries(files)) {
    const digest: unknown = Array.isArray(entry) ? entry[1] : undefined;
    if (typeof digest !== 'string' || !isPathWithin(name)) return null;
    digests.set(name, digest);
  }
  return digests;
}

/** Whether a path with `/` between names stays within the folder it is relative to. */
export const isPathWithin = (path: string): boolean =>
  !/[\\\0]|(?:^|\/)\.{0,2}(?:\/|$)/u.test(path);

export const isAddress = (place: string): boolean => /^https?:\/\//u.test(place);
export const withSlash = (address: string): string =>
  address.endsWith('/') ? address : `${address}/`;

async function fetchManifest(address: URL): Promise<string | null> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${address} is answered with ${response.status}.`);
  return response.text();
}

/** The address of an article. A manifest from elsewhere could name a file outside the site, and a page is written there. */
const OF_ARTICLE = /^bai\/[a-z0-9-]+\.html$/u;

/** Old addresses of articles that are still there, those known already and those that this build changes. */
export function findMoved(
  before: Manifest | null,
  articles: Manifest['articles'],
): Readonly<Record<string, string>> {
  const known = Object.entries(before?.moved ?? {});
  const left = Object.entries(before?.articles ?? {}).map(
    ([id, address]) => [address, id] as const,
  );
  const addresses = new Set(Object.values(articles));
  return Object.fromEntries(
    [...known, ...left].filter(
      ([address, id]) =>
        OF_ARTICLE.test(address) && Object.hasOwn(articles, id) && !addresses.has(address),
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
        HELD.test(path) &&
        !OF_HOSTS.test(path) &&
        !files.has(path) &&
        !files.has(path.replace(/\.(?:md|json)$/u, '.html')),
    )
    // Those that people hold are told first.
    .sort((a, b) => Number(b.endsWith('.html')) - Number(a.endsWith('.html')));
