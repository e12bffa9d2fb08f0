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
import { userError } from '../config/user-error.ts';
import { phrase } from '../messages/phrases.ts';

/** A folder that a build reads. */
interface Input {
  readonly what: 'articles' | 'public' | 'src' | 'astro';
  readonly path: string;
}

/** A longer chain of links counts as a circle. */
const MOST_LINKS = 40;

/**
 * The folder that a build into `outDir` replaces, with links followed. It need not exist. Throws a UserError if it cannot be a
 * folder, or if it overlaps a folder that the build reads.
 */
export function findTarget(outDir: string, inputs: readonly Input[]): string {
  const target = followLinks(resolve(outDir));
  for (const { what, path } of inputs) {
    const input = followLinks(resolve(path));
    if (!isWithin(input, target) && !isWithin(target, input)) continue;
    throw userError('output-overlaps', { target, what: phrase(`folder-${what}`), input });
  }
  const existing = nearestExisting(target);
  if (!isFolder(existing)) {
    throw existing === target
      ? userError('output-is-file', { target })
      : userError('output-below-file', { target, file: existing });
  }
  requireAccess(target, existing);
  return target;
}

const isWithin = (inner: string, outer: string): boolean =>
  `${inner}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);

/** The same path without links, even if nothing is there yet. Throws a UserError if a link leads nowhere. */
export function followLinks(path: string, links = 0): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(path);
  if (!isLink(path))
    return folder === path ? path : join(followLinks(folder, links), basename(path));
  const goal = resolve(realpathSync(folder), readlinkSync(path));
  if (links < MOST_LINKS && existsSync(dirname(goal))) return followLinks(goal, links + 1);
  throw userError('output-link', { path, goal });
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Asking for a path below a file is an error. */
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
    throw userError(isReadOnly ? 'output-read-only' : 'output-forbidden', {
      target,
      folder: existing,
    });
  }
}
