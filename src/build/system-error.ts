import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type UserError, userError } from '../config/user-error.ts';
import { phrase } from '../messages/phrases.ts';

/** What the system refuses and the user can fix. */
const CODES = [
  ...(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'ETXTBSY', 'ENOTDIR'] as const),
  ...(['EISDIR', 'EMFILE', 'ENFILE', 'EIO', 'ENAMETOOLONG', 'ENOENT'] as const),
];
type Code = (typeof CODES)[number];

/** Codes of SQLite and of programs that are not written in JavaScript. */
const NUMBERED: Readonly<Record<number, Code>> = {
  2: 'ENOENT',
  5: 'EIO',
  13: 'EACCES',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
};

/**
 * What a system error says about the user's machine; `null` for other errors. `isCode` tells whether the project's code lies at
 * a path: a missing file there is a fault of the code. `places`: the folders that a build writes to. The full ones are named if
 * the error names no file.
 */
export function describeSystemError(
  error: unknown,
  isCode: (path: string) => boolean,
  places: readonly string[],
): UserError | null {
  for (const each of causesOf(error)) {
    let code = codeOf(each);
    const path = pathOf(each) ?? (code === 'ENOSPC' ? fullOnes(places) : undefined);
    if (code === 'ENOENT') {
      if (path === undefined || isCode(path)) continue;
      code = refusalAbove(path) ?? code;
    }
    if (code === undefined) continue;
    return userError(code, {
      place: path === undefined ? '' : phrase('at-place', { place: path }),
    });
  }
  return null;
}

/** Why nothing can be created at a path. Node says “no such file” if it cannot create folders on a read-only disk. */
function refusalAbove(path: string): Code | undefined {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) return folder === path ? undefined : refusalAbove(folder);
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return error instanceof Error ? codeOf(error) : undefined;
  }
}

/** A disk with less free space counts as full: the file that did not fit is gone again. */
const LEAST_FREE = 16_000_000;

function fullOnes(places: readonly string[]): string | undefined {
  const full = places.filter((place) => {
    if (!existsSync(place)) return false;
    const { bavail, bsize, ffree, files } = statfsSync(place);
    return bavail * bsize < LEAST_FREE || (files > 0 && ffree === 0);
  });
  return full.length === 0 ? undefined : full.join(', ');
}

/** An error and its causes, outermost first. */
function* causesOf(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return;
  yield error;
  yield* causesOf(error.cause);
  if (error instanceof AggregateError) for (const each of error.errors) yield* causesOf(each);
}

const isKnown = (code: unknown): code is Code => CODES.some((each) => each === code);

function codeOf(error: Error): Code | undefined {
  if ('code' in error && isKnown(error.code)) return error.code;
  const written = /\b(E[A-Z]{3,})\b:/u.exec(error.message)?.[1];
  if (isKnown(written)) return written;
  return NUMBERED[Number(/\bos error (\d+)/u.exec(error.message)?.[1])];
}

function pathOf(error: Error): string | undefined {
  if ('path' in error && typeof error.path === 'string') return error.path;
  return /['"`](\/[^'"`]+|[A-Z]:\\[^'"`]+)['"`]/u.exec(error.message)?.[1];
}
