import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { UserError } from '../config/user-error.ts';

/** Refuses to build while another build of this project runs: both would write the same caches. Must be the first integration. */
export function oneBuild(): AstroIntegration {
  return {
    name: 'one-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const lock = fileURLToPath(new URL('build.lock', config.cacheDir));
        take(lock);
        process.once('exit', () => rmSync(lock, { force: true }));
      },
    },
  };
}

function take(lock: string): void {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(lock, 'utf8'));
    if (runs(holder)) {
      throw new UserError(
        `Another build of this project is running (process ${holder}).`,
        `Wait until it ends. To build two sites at once, use two clones. If none is running, delete ${lock}.`,
      );
    }
    // It was killed.
    writeFileSync(lock, String(process.pid));
  }
}

function runs(processId: number): boolean {
  try {
    return processId > 0 && process.kill(processId, 0);
  } catch (error) {
    // It runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
