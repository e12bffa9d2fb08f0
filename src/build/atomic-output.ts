import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../config/settings.ts';
import { reasonIn } from '../config/user-error.ts';
import { lockOutput } from './one-build.ts';
import { discardSides, isDisk, putInPlace, recoverSite, SIDE_WITHIN } from './place.ts';
import { OutputFolder } from './strangers.ts';
import { findTarget } from './target.ts';

/**
 * Where Astro builds. Astro moves files between this folder and others of the project, and a move works on one disk only.
 */
const WORK = '.astro/site/';

/**
 * Builds in a folder of the project and puts the finished site in the output folder's place at the end. A build that fails or is
 * interrupted leaves the old site as it was. Must be the last integration.
 */
export function atomicOutput({ outDir, seedsDir }: Settings): AstroIntegration {
  let target = '';
  let output: OutputFolder | undefined;
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const work = new URL(WORK, config.root);
        target = findTarget(outDir, {
          'the folder of articles': seedsDir,
          'the folder public/': fileURLToPath(config.publicDir),
          'the folder src/': fileURLToPath(config.srcDir),
          'the folder .astro/': fileURLToPath(new URL('.astro', config.root)),
        });
        const lock = lockOutput(target);
        recoverSite(target);
        output = new OutputFolder(target, { side: SIDE_WITHIN, isDisk: isDisk(target) });
        output.check();
        const discard = (): void => {
          rmSync(work, { recursive: true, force: true });
          discardSides(target);
        };
        discard();
        process.once('exit', () => {
          try {
            discard();
          } catch {
            // The next build tries again, and says what is in its way.
          }
          lock.close();
        });
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
          process.once(signal, () => process.exit(1));
        }
        updateConfig({ outDir: work });
      },
      'astro:build:done': async ({ dir, logger }) => {
        await putInPlace(fileURLToPath(dir), target, () => output?.check() ?? new Map());
        try {
          discardSides(target);
        } catch (error) {
          logger.warn(
            `The new site is in place. The old one could not be deleted: ${reasonIn(error)}.`,
          );
        }
      },
    },
  };
}
