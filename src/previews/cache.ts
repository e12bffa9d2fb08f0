import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside what Astro keeps from one build to the next. */
const FOLDER = 'node_modules/.astro/previews';

const fileOf = (digest: string): string => join(FOLDER, `${digest}.png`);

/** The file kept under a digest, or what `make` gives, which is then kept. */
export async function kept(digest: string, make: () => Uint8Array): Promise<Uint8Array> {
  const file = fileOf(digest);
  const before = await readFile(file).catch(() => null);
  if (before) return before;
  const made = make();
  await mkdir(FOLDER, { recursive: true });
  // A build that is interrupted leaves no half of a file.
  const partial = `${file}.${process.pid}`;
  await writeFile(partial, made);
  await rename(partial, file);
  return made;
}

/** Removes what is kept under no digest of these. */
export async function keepOnly(digests: ReadonlySet<string>): Promise<void> {
  const files = await readdir(FOLDER).catch(() => []);
  const strangers = files.filter((file) => !digests.has(file.replace(/\.png$/u, '')));
  for (const file of strangers) await rm(join(FOLDER, file), { force: true });
}
