import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats } from 'node:fs';
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
   * Stands for its files, whatever they are: it changes if one is added, removed or changed, once that has settled. `null` if the folder
   * cannot be read.
   */
  readonly whole: string | null;
  /** By path, what `settledStamp` gives for a file. */
  readonly files: ReadonlyMap<string, string | null>;
  /** The files that have only just changed. */
  readonly unsettled: readonly string[];
}

export function stampFolder(folder: string): FolderStamps {
  const files = new Map<string, string | null>();
  const stamps: string[] = [];
  const unsettled: string[] = [];
  const look = (parent: string): void => {
    for (const entry of readdirSync(parent, { withFileTypes: true })) {
      const path = `${parent}${sep}${entry.name}`;
      // A folder's own time tells nothing that its files do not.
      if (entry.isDirectory()) {
        look(path);
        continue;
      }
      const stats = lstatSync(path);
      if (!hasSettled(stats)) unsettled.push(path);
      files.set(path, settledStamp(stats));
      stamps.push(`${path} ${stampOf(stats)}`);
    }
  };
  try {
    stamps.push(realpathSync(folder));
    look(resolve(folder));
    return { whole: hash('sha1', stamps.sort().join('\n')), files, unsettled };
  } catch {
    return { whole: null, files, unsettled };
  }
}

/** A folder as it was at one moment. */
export interface SeenFolder {
  readonly whole: string;
  /** Files whose stamp did not tell yet, with digests of what was in them. */
  readonly unsettled: readonly (readonly [path: string, digest: string])[];
}

/** What to remember of a folder, so that `isAsSeen` can tell later whether it has changed; `null` if it cannot be read. */
export function seeFolder({ whole, unsettled }: FolderStamps): SeenFolder | null {
  if (whole === null) return null;
  return { whole, unsettled: unsettled.map((path) => [path, digestOfFile(path)]) };
}

/** Whether a folder is as it was when it was seen. */
export const isAsSeen = (seen: SeenFolder, { whole }: FolderStamps): boolean =>
  seen.whole === whole && seen.unsettled.every(([path, digest]) => digestOfFile(path) === digest);

/** `''` if it cannot be read. */
function digestOfFile(path: string): string {
  try {
    return hash('sha1', readFileSync(path));
  } catch {
    return '';
  }
}
