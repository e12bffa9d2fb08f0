import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { readSettings } from '../config/settings.ts';
import { UserError } from '../config/user-error.ts';
import { type SeedFiles, scanSeeds } from '../content/files.ts';
import { examine } from '../parse/examine.ts';
import { stemOf } from '../parse/identity.ts';
import type { ParseResult, Surroundings } from '../parse/parse.ts';

/** A raw article on disk. */
export interface RawFile {
  /** As the parser names it: relative to the seeds folder, or to the folder that was asked for. */
  readonly file: string;
  /** The folder that `file` is relative to, and what else lies in it. */
  readonly root: string;
  readonly beside: SeedFiles;
}

/**
 * The raw articles of `paths`, files or folders, by default the seeds folder. A path inside the seeds folder is named
 * relative to it, so that its article has the id it has on the site.
 */
export async function findFiles(paths: readonly string[]): Promise<RawFile[]> {
  const seeds = resolve(readSettings(process.env).seedsDir);
  const scanned = new Map<string, SeedFiles>();
  const found: RawFile[] = [];
  for (const path of paths.length === 0 ? [seeds] : paths.map((each) => resolve(each))) {
    const kind = await stat(path).catch(() => null);
    if (!kind)
      throw new UserError(`${path} does not exist.`, 'Name a raw article or a folder of them.');
    const folder = kind.isDirectory() ? path : dirname(path);
    const root = `${folder}${sep}`.startsWith(seeds + sep) ? seeds : folder;
    const beside = scanned.get(root) ?? (await scanSeeds(root));
    scanned.set(root, beside);
    const prefix = relative(root, path).split(sep).join('/');
    const files = kind.isDirectory()
      ? beside.articles.filter((file) => prefix === '' || file.startsWith(`${prefix}/`))
      : [prefix === '' ? basename(path) : prefix];
    found.push(...files.map((file) => ({ file, root, beside })));
  }
  return found;
}

/** A raw article as the site would have it, with its sidecar and its pictures. */
export async function parseFile(
  { file, root, beside }: RawFile,
  onStep?: Surroundings['onStep'],
): Promise<ParseResult> {
  const sidecar = beside.sidecars.get(stemOf(file));
  return examine(await readFile(join(root, file)), file, {
    images: new Set(beside.images.keys()),
    ...(sidecar === undefined
      ? {}
      : { sidecar: { file: sidecar, bytes: await readFile(join(root, sidecar)) } }),
    ...(onStep ? { onStep } : {}),
  });
}

/** Runs a command; what the user got wrong is told without a stack trace. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof UserError) console.error(`${error.message} ${error.hint}`);
    // What node:util says of a wrong option is a whole sentence.
    else if (error instanceof TypeError && 'code' in error) console.error(error.message);
    else throw error;
    process.exitCode = 1;
  }
}
