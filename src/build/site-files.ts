import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What tells whether a file is the one that was built. */
export interface FileDigest {
  readonly bytes: number;
  /** SHA-256 in base64. */
  readonly sha256: string;
}

/** The files of a folder, relative to it, with `/` between names, in the order of their characters. */
export async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

export const digestOf = (content: Uint8Array): FileDigest => ({
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('base64'),
});

/** The digests of files by their path; `look` sees each content on the way. */
export async function digestFiles(
  folder: string,
  paths: readonly string[],
  look: (path: string, content: Buffer) => void = () => {},
): Promise<Map<string, FileDigest>> {
  const digests = new Map<string, FileDigest>();
  for (const path of paths) {
    const content = await readFile(join(folder, path));
    look(path, content);
    digests.set(path, digestOf(content));
  }
  return digests;
}
