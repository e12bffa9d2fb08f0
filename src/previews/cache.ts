import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** The file kept in a folder under a digest, or what `make` gives, which is then kept. */
export async function kept(
  folder: string,
  digest: string,
  make: () => Uint8Array,
): Promise<Uint8Array> {
  const file = join(folder, `${digest}.png`);
  const before = await readFile(file).catch(() => null);
  if (before) return before;
  const made = make();
  await mkdir(folder, { recursive: true });
  // A build that is interrupted leaves no half of a file.
  const partial = `${file}.${process.pid}-${threadId}`;
  await writeFile(partial, made);
  await rename(partial, file);
  return made;
}

/** Removes what a folder keeps under no digest of these. */
export async function keepOnly(folder: string, digests: ReadonlySet<string>): Promise<void> {
  const files = await readdir(folder).catch(() => []);
  const strangers = files.filter((file) => !digests.has(file.replace(/\.png$/u, '')));
  for (const file of strangers) await rm(join(folder, file), { force: true });
}
