import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ADDRESS } from '../config/addresses.ts';
import type { Settings } from '../config/settings.ts';
import { UserError } from '../config/user-error.ts';

/**
 * Builds beside the output folder and puts the finished site in its place at the end, so that a build that fails or is
 * interrupted leaves the old site as it was. Must be the last integration.
 */
export function atomicOutput({ outDir, seedsDir }: Settings): AstroIntegration {
  const target = resolve(outDir);
  const staging = `${target}.partial`;
  const previous = `${target}.old`;
  const discard = (): void => rmSync(staging, { recursive: true, force: true });
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        refuseForeignFolder(target, resolve(seedsDir));
        // An interruption between the two renames below leaves only the previous site.
        if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
        discard();
        process.once('exit', discard);
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
          process.once(signal, () => process.exit(1));
        }
        updateConfig({ outDir: pathToFileURL(`${staging}/`) });
      },
      'astro:build:done': () => {
        rmSync(previous, { recursive: true, force: true });
        if (existsSync(target)) renameSync(target, previous);
        renameSync(staging, target);
        rmSync(previous, { recursive: true, force: true });
      },
    },
  };
}

function refuseForeignFolder(target: string, seeds: string): void {
  if (`${seeds}/`.startsWith(`${target}/`)) {
    throw new UserError(
      `OUT_DIR (${target}) holds the folder of articles.`,
      'Set OUT_DIR to a folder of its own; a build replaces all of it.',
    );
  }
  const files = existsSync(target) ? readdirSync(target) : [];
  if (files.length > 0 && !files.includes(ADDRESS.articles)) {
    throw new UserError(
      `OUT_DIR (${target}) is not empty, and what it holds is no site built here.`,
      'Set OUT_DIR to a new folder, or empty this one; a build replaces all of it.',
    );
  }
}
