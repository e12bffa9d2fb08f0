import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import packageJson from '../../package.json' with { type: 'json' };
import { type PeakMemory, watchMemory } from './peak-memory.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
/** Everything the benchmark writes lies here; only the generated articles stay. */
export const WORKSHOP = join(ROOT, 'node_modules', '.bench');
/** The caches of the measured builds, which neither find nor leave anything where other builds keep theirs. */
export const CACHE = join(WORKSHOP, 'cache');

/** The program of `npm run build` with its parameters, behind `node`. */
const BUILD = packageJson.scripts.build.split(' ').slice(1);

/** One build as it went, measured from outside its process. */
export interface BuildRun {
  readonly seconds: number;
  /** Of all its processes, as the shell counts them. */
  readonly cpuSeconds: number;
  readonly memory: PeakMemory;
}

/** Builds the site of the articles in `seeds` into `output`. Throws with all that the build printed when it fails. */
export async function buildSite(seeds: string, output: string): Promise<BuildRun> {
  const started = performance.now();
  const command = [process.execPath, ...BUILD, '--cache', CACHE];
  const child = spawn('sh', ['-c', '"$@"; status=$?; times; exit $status', 'sh', ...command], {
    cwd: ROOT,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      SEEDS_DIR: seeds,
      OUT_DIR: output,
      SITE_URL: '',
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
  return { seconds, cpuSeconds: cpuOf(printed.join('')), memory: peakMemory() };
}

/** The last line of what `times` of the shell prints is of its children: “0m1.20s 0m0.31s”. */
function cpuOf(printed: string): number {
  const parts =
    printed
      .trim()
      .split('\n')
      .at(-1)
      ?.matchAll(/(\d+)m([\d.]+)s/gu) ?? [];
  return Array.from(parts, ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds)).reduce(
    (sum, each) => sum + each,
    0,
  );
}
