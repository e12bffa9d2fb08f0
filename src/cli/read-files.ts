import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { readSettings } from '../config/settings.ts';
import { UserError } from '../config/user-error.ts';
import { listFiles } from '../content/files.ts';

/** A raw article on disk. */
export interface RawFile {
  /** As the parser names it: relative to the seeds folder, or to the folder that was asked for. */
  readonly file: string;
  readonly path: string;
}

/**
 * The raw articles of `paths`, files or folders, by default the seeds folder. A path inside the seeds folder is named
 * relative to it, so that its article has the id it has on the site.
 */
export async function findFiles(paths: readonly string[]): Promise<RawFile[]> {
  const seeds = resolve(readSettings(process.env).seedsDir);
  const found: RawFile[] = [];
  for (const path of paths.length === 0 ? [seeds] : paths.map((each) => resolve(each))) {
    const kind = await stat(path).catch(() => null);
    if (!kind)
      throw new UserError(`${path} does not exist.`, 'Name a raw article or a folder of them.');
    const names = kind.isDirectory() ? await listFiles(path) : [basename(path)];
    const folder = kind.isDirectory() ? path : dirname(path);
    for (const name of names) {
      const full = resolve(folder, name);
      const root = full.startsWith(seeds + sep) ? seeds : folder;
      found.push({ file: relative(root, full).split(sep).join('/'), path: full });
    }
  }
  return found;
}

export const readBytes = ({ path }: RawFile): Promise<Buffer> => readFile(path);

/** Runs a command; what the user got wrong is told without a stack trace. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`${error.message} ${error.hint}`);
    process.exitCode = 1;
  }
}
