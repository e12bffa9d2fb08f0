import { spawn } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import { type PeakMemory, watchMemory } from './peak-memory.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
/** Everything the benchmark writes lies here; only the generated articles stay. */
export const WORKSHOP = join(ROOT, 'node_modules', '.bench');
/** The content store of the measured builds. */
export const CACHE = join(WORKSHOP, 'cache');

/** The program of `npm run build` with its parameters, behind `node`. */
const BUILD = packageJson.scripts.build.split(' ').slice(1);
// Astro takes the path from the project's root.
const CONFIG = relative(ROOT, fileURLToPath(import.meta.resolve('./astro.config.mjs')));

/** One build as it went, measured from outside its process. */
export interface BuildRun {
  readonly seconds: number;
  readonly memory: PeakMemory;
}

/** Builds the site of the articles in `seeds` into `output`. Throws with all that the build printed when it fails. */
export async function buildSite(
  seeds: string,
  output: string,
  { search }: { readonly search: boolean },
): Promise<BuildRun> {
  const started = performance.now();
  const child = spawn(process.execPath, [...BUILD, '--root', ROOT, '--config', CONFIG], {
    cwd: ROOT,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      SEEDS_DIR: seeds,
      OUT_DIR: output,
      SITE_URL: '',
      BENCH_CACHE: CACHE,
      BENCH_SEARCH: search ? '1' : '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  const { promise, resolve: settle, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject).once('close', settle);
  const peakMemory = watchMemory(child.pid ?? 0);
  const status = await promise.finally(peakMemory);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) {
    throw new Error(`The build of ${seeds} ended with ${status}:\n${printed.join('')}`);
  }
  return { seconds, memory: peakMemory() };
}
