import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How long another desk may take to save, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Does work that no other desk of this project does at the same time, so that nothing changes between a look and a write. Node locks no
 * files itself; an empty database does, and a killed process leaves no lock behind.
 */
export function alone<Result>(folder: string, work: () => Result): Result {
  mkdirSync(folder, { recursive: true });
  const lock = new DatabaseSync(join(folder, 'mot-ban.db'), { timeout: PATIENCE });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return work();
  } finally {
    lock.close();
  }
}
