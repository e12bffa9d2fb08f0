import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { reasonIn, UserError } from '../config/user-error.ts';

/** In the folder of the caches. */
export const LOCK = 'one-build.db';

/** Refuses to build while another build of this project runs: both would write the same caches. */
export const lockProject = (caches: string): DatabaseSync => takeLock(join(caches, LOCK));

/**
 * Holds the lock of an output folder, which clones of the project share. It lies in the system's folder for temporary files: not every
 * disk that holds a site can lock files. Builds on other machines do not see it.
 */
export function lockOutput(target: string): DatabaseSync {
  const name = createHash('sha256').update(target).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `ban-tin-${process.getuid?.() ?? 'locks'}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new UserError(
      `The folder for temporary files cannot be used: ${reasonIn(error)}.`,
      SET_TMPDIR,
    );
  }
  return takeLock(join(folder, `${name}.db`), {
    reason: `Another build writes into OUT_DIR (${target}).`,
    hint: 'Wait until it ends, or set OUT_DIR to another folder.',
    broken: SET_TMPDIR,
  });
}

const SET_TMPDIR = 'Make space in it, or set TMPDIR to a folder that this user can write to.';

const SAME_PROJECT = {
  reason: 'Another build of this project is running.',
  hint: 'Wait until it ends. To build two sites at once, use two clones.',
  broken:
    'Delete the file if it is there. See that its disk has space, and that this user may write to its folder.',
};

/**
 * Holds a lock until it is closed or forgotten, or the process ends, however it ends. Node locks no files itself. An empty database does,
 * by the system's own means: a killed build leaves no lock behind. Throws a UserError if another process holds the lock.
 */
export function takeLock(path: string, { reason, hint, broken } = SAME_PROJECT): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(path);
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    if (!(error instanceof Error && 'errcode' in error)) throw error;
    if (error.errcode === SQLITE_BUSY) throw new UserError(reason, hint);
    throw new UserError(
      `${path}, which keeps builds apart, cannot be locked: ${error.message}.`,
      broken,
    );
  }
}

/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
