import { join, resolve } from 'node:path';
import { BUILD } from '../../src/build/folders.ts';
import { type BuildRun, measureCommands } from './measure-command.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
/** Everything the benchmark writes lies here; only the generated articles stay. */
export const WORKSHOP = join(ROOT, 'node_modules', '.bench');
/** The caches of the measured builds, which neither find nor leave anything where other builds keep theirs. */
export const CACHE = join(WORKSHOP, 'cache');

/** Builds the site of the articles in `seeds` into `output`. Throws with all that the build printed when it fails. */
export const buildSite = (seeds: string, output: string): Promise<BuildRun> =>
  measureCommands([[process.execPath, ...BUILD, '--cache', CACHE]], ROOT, {
    ASTRO_TELEMETRY_DISABLED: '1',
    SEEDS_DIR: seeds,
    OUT_DIR: output,
    SITE_URL: '',
  });
