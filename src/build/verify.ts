import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ADDRESS } from '../config/addresses.ts';
import { userError } from '../config/user-error.ts';
import { isAddress, type Manifest, readManifest, request, withSlash } from './manifest.ts';
import { digestOf, listFiles } from './site-files.ts';

/** What an upload lacks or has changed. Paths are relative to the site. */
export interface Verified {
  readonly version: string;
  /** The number of files that were checked, with the list of them, and of those that a host does not send as they are. */
  readonly checked: number;
  readonly unseen: number;
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Files that are there but not of the build; only for a folder. */
  readonly strange: readonly string[];
}

/** Hosts do not send these, or send packed files unpacked. */
const NOT_SENT =
  /^(?:\.|_headers$|(?:firebase|serve|vercel|staticwebapp\.config)\.json$|may-chu\/)|\.(?:br|gz)$/u;
const AT_ONCE = 8;

/** Compares the site in a folder or at an address with its own manifest. Rejects if there is no manifest, or if the network fails. */
export async function verify(place: string): Promise<Verified> {
  const manifest = await readManifest(place);
  if (manifest === null) {
    throw userError('no-inventory', { list: ADDRESS.inventory, place });
  }
  const all = Object.keys(manifest.files);
  const paths = all.filter((path) => !isAddress(place) || !NOT_SENT.test(path));
  const missing: string[] = [];
  const changed: string[] = [];
  const waiting = paths.toReversed();
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const content = await read(place, path);
      if (content === null) missing.push(path);
      else if (digestOf(content).sha256 !== manifest.files[path]?.[1]) changed.push(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    version: manifest.version,
    checked: paths.length + 1,
    unseen: all.length - paths.length,
    missing: missing.sort(),
    changed: changed.sort(),
    strange: isAddress(place) ? [] : await findStrange(place, manifest),
  };
}

async function read(place: string, path: string): Promise<Uint8Array | null> {
  if (!isAddress(place)) {
    return readFile(join(place, path)).catch((error) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
      throw error;
    });
  }
  const response = await request(new URL(path, withSlash(place)));
  if (response.ok) return response.bytes();
  await response.body?.cancel();
  return null;
}

const findStrange = async (folder: string, { files }: Manifest): Promise<string[]> =>
  (await listFiles(folder)).filter((path) => path !== ADDRESS.inventory && !(path in files));
