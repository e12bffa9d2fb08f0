import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UserError } from '../config/user-error.ts';

/** How many links may lead to one another before they count as a circle. */
const MOST_LINKS = 40;

/**
 * The folder that a build into `outDir` replaces, links followed; it need not exist yet. Throws a UserError if it cannot be a folder, or
 * if it overlaps a folder that the build reads (`inputs`: what each is, and its path).
 */
export function findTarget(outDir: string, inputs: Readonly<Record<string, string>>): string {
  const target = followLinks(resolve(outDir));
  for (const [what, path] of Object.entries(inputs)) {
    const input = followLinks(resolve(path));
    if (!isWithin(input, target) && !isWithin(target, input)) continue;
    throw new UserError(
      `OUT_DIR (${target}) and ${what} (${input}) overlap.`,
      'Set OUT_DIR to a folder of its own; a build replaces all of it.',
    );
  }
  const existing = nearestExisting(target);
  if (!isFolder(existing)) {
    throw new UserError(
      existing === target
        ? `OUT_DIR (${target}) is a file.`
        : `OUT_DIR (${target}) cannot be made: ${existing} is a file.`,
      'Set OUT_DIR to a folder, or move the file away.',
    );
  }
  requireAccess(target, existing);
  return target;
}

const isWithin = (inner: string, outer: string): boolean =>
  `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);

/** The same path without links in it, also if nothing is there yet. Throws a UserError if a link leads nowhere. */
export function followLinks(path: string, links = 0): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(path);
  if (!isLink(path))
    return folder === path ? path : join(followLinks(folder, links), basename(path));
  const goal = resolve(realpathSync(folder), readlinkSync(path));
  if (links < MOST_LINKS && existsSync(dirname(goal))) return followLinks(goal, links + 1);
  throw new UserError(
    `${path} is a link to ${goal}, which cannot be reached.`,
    'Mount the disk or make the folder that holds it, correct the link, or set OUT_DIR to another folder.',
  );
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Below a file there is nothing, and to ask for it is an error. */
const isLink = (path: string): boolean =>
  isFolder(dirname(path)) &&
  (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false);

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

function requireAccess(target: string, existing: string): void {
  const { R_OK, W_OK, X_OK } = constants;
  try {
    accessSync(existing, R_OK | W_OK | X_OK);
  } catch (error) {
    const isReadOnly = error instanceof Error && 'code' in error && error.code === 'EROFS';
    throw new UserError(
      `OUT_DIR (${target}) cannot be written: ${existing} ${isReadOnly ? 'is on a read-only disk' : 'may not be changed by this user'}.`,
      isReadOnly
        ? 'Mount the disk for writing, or set OUT_DIR to another folder.'
        : 'Give this user the permission to write there, or set OUT_DIR to another folder.',
    );
  }
}
