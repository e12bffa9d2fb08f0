import { join, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { type BuildRun, measureCommands } from './measure-command.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
/** Everything the benchmark writes lies here; only the generated articles stay. */
export const WORKSHOP = join(ROOT, 'node_modules', '.bench');
/** The caches of the measured builds, which neither find nor leave anything where other builds keep theirs. */
export const CACHE = join(WORKSHOP, 'cache');

/** The program of `npm run build` with its parameters, behind `node`. */
const BUILD = packageJson.scripts.build.split(' ').slice(1);

/** Builds the site of the articles in `seeds` into `output`. Throws with all that the build printed when it fails. */
export const buildSite = (seeds: string, output: string): Promise<BuildRun> =>
  measureCommands([[process.execPath, ...BUILD, '--cache', CACHE]], ROOT, {
    ASTRO_TELEMETRY_DISABLED: '1',
    SEEDS_DIR: seeds,
    OUT_DIR: output,
    SITE_URL: '',
  });
