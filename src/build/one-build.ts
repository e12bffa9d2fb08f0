import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { reasonIn, type UserError, userError } from '../config/user-error.ts';

/** In the folder of the caches. */
export const LOCK = 'one-build.db';

/** Refuses to build while another build of this project runs: both would write the same caches. */
export const lockProject = (caches: string): DatabaseSync => takeLock(join(caches, LOCK));

/**
 * Holds the lock of an output folder, which several clones of the project may share. The lock lies in the system's folder for
 * temporary files, because not every disk can lock files. Builds on other machines do not see it.
 */
export function lockOutput(target: string): DatabaseSync {
  const name = createHash('sha256').update(target).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `ban-tin-${process.getuid?.() ?? 'locks'}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw userError('temporary-folder', { cause: reasonIn(error) });
  }
  return takeLock(join(folder, `${name}.db`), {
    busy: () => userError('output-busy', { target }),
    broken: (path, cause) => userError('output-lock-broken', { path, cause }),
  });
}

/** The errors to throw: if another process holds the lock, and if its file cannot be locked. */
interface Refusals {
  readonly busy: () => UserError;
  readonly broken: (path: string, cause: string) => UserError;
}

const SAME_PROJECT: Refusals = {
  busy: () => userError('project-busy'),
  broken: (path, cause) => userError('project-lock-broken', { path, cause }),
};

/**
 * Holds a lock until it is closed or forgotten, or the process ends in any way. Node cannot lock files, but an empty SQLite
 * database can, with the means of the system. So a killed build leaves no lock. Throws a UserError if another process holds the
 * lock.
 */
export function takeLock(path: string, { busy, broken } = SAME_PROJECT): DatabaseSync {
  let lock: DatabaseSync | undefined;
  try {
    lock = new DatabaseSync(path);
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    if (!(error instanceof Error && 'errcode' in error)) throw error;
    if (error.errcode === SQLITE_BUSY) throw busy();
    throw broken(path, error.message);
  }
}

/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
