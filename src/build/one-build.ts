import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { UserError } from '../config/user-error.ts';

/** In Astro's cache folder. */
export const LOCK = 'one-build.db';

/** Refuses to build while another build of this project runs: both would write the same caches. Must be the first integration. */
export function oneBuild(): AstroIntegration {
  return {
    name: 'one-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const path = fileURLToPath(new URL(LOCK, config.cacheDir));
        mkdirSync(dirname(path), { recursive: true });
        const lock = takeLock(path);
        process.once('exit', () => lock.close());
      },
    },
  };
}

/**
 * Holds a lock until it is closed or forgotten, or the process ends, however it ends. Node locks no files itself; an empty database does, by the
 * system's own means, so that neither a killed build nor a number of a process that has since gone to another leaves anything behind.
 */
export function takeLock(path: string): DatabaseSync {
  const lock = new DatabaseSync(path);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    throw new UserError(
      'Another build of this project is running.',
      'Wait until it ends. To build two sites at once, use two clones.',
    );
  }
  return lock;
}

/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
