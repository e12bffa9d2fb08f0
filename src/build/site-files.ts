import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Identifies the content of a file as it was built. */
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
