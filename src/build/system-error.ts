import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What the system refused, and what the user can do about it, by the system's own code. */
const MEANINGS: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  ENOSPC: [
    'No space is left on the disk',
    'Make space on it. A build needs room for a second site beside the old one: in .astro/ of the project, and on the disk of OUT_DIR.',
  ],
  EDQUOT: [
    'This user’s share of the disk is used up',
    'Delete what is not needed, or ask for a larger share.',
  ],
  EROFS: ['The disk is read-only', 'Mount it for writing, or set OUT_DIR to another folder.'],
  EACCES: [
    'This user may not read or write here',
    'Give this user the permission, or set OUT_DIR to another folder.',
  ],
  EPERM: [
    'The system does not allow this here',
    'Check who owns the file and whether a program has it open.',
  ],
  EBUSY: ['A program is using this', 'Close the program, then build again.'],
  ETXTBSY: ['A program is using this', 'Close the program, then build again.'],
  ENOTDIR: ['A file is where a folder must be', 'Move the file away, then build again.'],
  EISDIR: ['A folder is where a file must be', 'Move the folder away, then build again.'],
  EMFILE: ['Too many files are open', 'Raise the limit (ulimit -n 4096), then build again.'],
  ENFILE: ['Too many files are open on this machine', 'Close other programs, then build again.'],
  EIO: ['The disk cannot be read or written', 'Check the disk and its cable.'],
  ENAMETOOLONG: ['The path is too long for the disk', 'Set OUT_DIR to a shorter path.'],
  ENOENT: [
    'A file was deleted while the build ran',
    'Build again, and let no other program delete files of the build meanwhile.',
  ],
};

/** Of SQLite and of programs that are not written in JavaScript. */
const NUMBERED: Readonly<Record<number, string>> = {
  2: 'ENOENT',
  5: 'EIO',
  13: 'EACCES',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

interface Sentence {
  readonly reason: string;
  readonly hint: string;
}

/**
 * What an error of the system says about the user's machine, in a sentence with a hint; `null` for other errors. `isCode` tells of a
 * path whether the project's code lies there: a file that is missing there is a fault of the code. `places`: the folders that a build writes
 * to; the full ones are named if the error names no file.
 */
export function describeSystemError(
  error: unknown,
  isCode: (path: string) => boolean,
  places: readonly string[],
): Sentence | null {
  for (const each of causesOf(error)) {
    let code = codeOf(each);
    const path = pathOf(each) ?? (code === 'ENOSPC' ? fullOnes(places) : undefined);
    if (code === 'ENOENT') {
      if (path === undefined || isCode(path)) continue;
      code = refusalAbove(path) ?? code;
    }
    const [reason, hint] = MEANINGS[code ?? ''] ?? [];
    if (reason === undefined || hint === undefined) continue;
    return { reason: path === undefined ? `${reason}.` : `${reason}: ${path}.`, hint };
  }
  return null;
}

/** Why nothing can be made at a path. Node says “no such file” when it cannot make folders on a read-only disk. */
function refusalAbove(path: string): string | undefined {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) return folder === path ? undefined : refusalAbove(folder);
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return error instanceof Error ? codeOf(error) : undefined;
  }
}

/** With less than this free, a disk counts as full: the file that did not fit is gone again. */
const LEAST_FREE = 16_000_000;

function fullOnes(places: readonly string[]): string | undefined {
  const full = places.filter((place) => {
    if (!existsSync(place)) return false;
    const { bavail, bsize, ffree, files } = statfsSync(place);
    return bavail * bsize < LEAST_FREE || (files > 0 && ffree === 0);
  });
  return full.length === 0 ? undefined : full.join(', ');
}

/** An error and what caused it, outermost first. */
function* causesOf(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  yield* causesOf(error.cause);
  if (error instanceof AggregateError) for (const each of error.errors) yield* causesOf(each);
}

function codeOf(error: Error): string | undefined {
  const code = 'code' in error ? String(error.code) : '';
  if (Object.hasOwn(MEANINGS, code)) return code;
  const written = /\b(E[A-Z]{3,})\b:/u.exec(error.message)?.[1];
  if (written !== undefined && Object.hasOwn(MEANINGS, written)) return written;
  return NUMBERED[Number(/\bos error (\d+)/u.exec(error.message)?.[1])];
}

function pathOf(error: Error): string | undefined {
  if ('path' in error && typeof error.path === 'string') return error.path;
  return /['"`](\/[^'"`]+|[A-Z]:\\[^'"`]+)['"`]/u.exec(error.message)?.[1];
}
