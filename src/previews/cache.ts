import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Returns the file that a folder keeps under a digest. If there is none, `make` makes it, and the folder keeps it. */
export async function readOrMake(
  folder: string,
  digest: string,
  make: () => Uint8Array,
): Promise<Uint8Array> {
  const file = join(folder, `${digest}.png`);
  const before = await readFile(file).catch(() => null);
  if (before) return before;
  const made = make();
  await mkdir(folder, { recursive: true });
  // An interrupted build must not leave half a file.
  const partial = `${file}.${process.pid}-${threadId}`;
  await writeFile(partial, made);
  await rename(partial, file);
  return made;
}

/** Deletes the files of a folder that have none of these digests. */
export async function keepOnly(folder: string, digests: ReadonlySet<string>): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  const strangers = files.filter((file) => !digests.has(file.replace(/\.png$/u, '')));
  for (const file of strangers) await rm(join(folder, file), { force: true });
}
