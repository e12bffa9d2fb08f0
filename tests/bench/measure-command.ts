import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { type PeakMemory, watchMemory } from './peak-memory.ts';

/** A build as it went, measured from outside its processes. */
export interface BuildRun {
  readonly seconds: number;
  /** Of all its processes, as the shell counts them. */
  readonly cpuSeconds: number;
  readonly memory: PeakMemory;
}

/** Runs commands one after the other in a folder. Throws with all that they printed if one fails. */
export async function measureCommands(
  commands: readonly (readonly string[])[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BuildRun> {
  const started = performance.now();
  const script = [...commands.map(quoteAll), '(exit 0)'].join(' && ');
  const child = spawn('sh', ['-c', `${script}; status=$?; times; exit $status`], {
    cwd: folder,
    env: { ...process.env, ...environment },
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
  if (status !== 0) throw new Error(`${script} ended with ${status}:\n${printed.join('')}`);
  return { seconds, cpuSeconds: cpuOf(printed.join('')), memory: peakMemory() };
}

const quoteAll = (command: readonly string[]): string =>
  command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');

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
