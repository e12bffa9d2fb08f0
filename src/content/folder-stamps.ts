import { hash } from 'node:crypto';
import { lstatSync, readdirSync, realpathSync, type Stats } from 'node:fs';
import { resolve, sep } from 'node:path';

/** A file may change again so soon after that its stamp does not tell, in milliseconds. */
const SETTLED = 2000;

/** Changes whenever a file's content does, once the file has settled. */
export const stampOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string =>
  `${size} ${mtimeMs} ${ctimeMs} ${ino}`;

const hasSettled = ({ mtimeMs, ctimeMs }: Stats): boolean =>
  Math.max(mtimeMs, ctimeMs) <= Date.now() - SETTLED;

/** The stamp of a file; `null` if it is no file, or has only just changed. */
export const settledStamp = (stats: Stats | undefined): string | null =>
  stats?.isFile() && hasSettled(stats) ? stampOf(stats) : null;

/** What the file system says of a folder and those below it. Links are not followed. */
export interface FolderStamps {
  /**
   * Stands for its files, whatever they are: it changes if one is added, removed or changed. `null` if the folder cannot be read, or a
   * file has only just changed.
   */
  readonly whole: string | null;
  /** By path, what `settledStamp` gives for a file. */
  readonly files: ReadonlyMap<string, string | null>;
}

export function stampFolder(folder: string): FolderStamps {
  const files = new Map<string, string | null>();
  const stamps: string[] = [];
  let isSettled = true;
  const look = (parent: string): void => {
    for (const entry of readdirSync(parent, { withFileTypes: true })) {
      const path = `${parent}${sep}${entry.name}`;
      // A folder's own time tells nothing that its files do not.
      if (entry.isDirectory()) {
        look(path);
        continue;
      }
      const stats = lstatSync(path);
      isSettled &&= hasSettled(stats);
      files.set(path, settledStamp(stats));
      stamps.push(`${path} ${stampOf(stats)}`);
    }
  };
  try {
    stamps.push(realpathSync(folder));
    look(resolve(folder));
    return { whole: isSettled ? hash('sha1', stamps.sort().join('\n')) : null, files };
  } catch {
    return { whole: null, files };
  }
}
