import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './sites.ts';

const WINDOWS = process.platform === 'win32';

/** Makes a folder for the temporary folders of all programs, so that none is left behind. */
function temporaryFolder(place: string): string {
  const folder = mkdtempSync(join(place, 'ban-tin-tests-'));
  // Some servers give up their rights and must still be able to read.
  chmodSync(folder, 0o755);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
const ON_DISK = temporaryFolder(tmpdir());

/** Linux keeps the files of this folder in memory. */
const MEMORY = '/dev/shm';
/** The space that tests need there (bytes). Containers may have less. */
const ROOM = 2e9;
const hasRoom = (): boolean => {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize >= ROOM;
};
const IN_MEMORY = hasRoom() ? temporaryFolder(MEMORY) : ON_DISK;

const running = new Set<ChildProcess>();
let isEnding = false;

/**
 * Runs a program and tells whether it succeeded. `aside`: what it prints is held back until it ends, since others run beside it.
 * `inMemory`: its temporary files are in memory, if there is room. A disk needs several times as long for thousands of small files.
 */
export function run(
  command: readonly string[],
  {
    aside = false,
    inMemory = false,
    environment = {},
  }: {
    readonly aside?: boolean;
    readonly inMemory?: boolean;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
): Promise<boolean> {
  const [name = '', ...parameters] = command;
  const temporary = inMemory ? IN_MEMORY : ON_DISK;
  return new Promise((resolve) => {
    // Nothing follows what was told to end.
    if (isEnding) return;
    // npm scripts have node_modules/.bin on their path, with the Node that the project pins.
    const program = spawn(name, parameters, {
      cwd: ROOT,
      env: {
        ...process.env,
        TMPDIR: temporary,
        TMP: temporary,
        TEMP: temporary,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...environment,
      },
      shell: WINDOWS,
      // A group of its own, which can be ended with all that it started.
      detached: !WINDOWS,
      stdio: ['ignore', aside ? 'pipe' : 'inherit', aside ? 'pipe' : 'inherit'],
    });
    running.add(program);
    const printed: Buffer[] = [];
    for (const stream of [program.stdout, program.stderr])
      stream?.on('data', (part: Buffer) => printed.push(part));
    const end = (succeeded: boolean): void => {
      running.delete(program);
      process.stdout.write(Buffer.concat(printed));
      resolve(succeeded);
    };
    program.on('error', (error) => {
      console.error(error.message);
      end(false);
    });
    program.on('close', (status) => end(status === 0));
  });
}

/** How long programs that are told to end may take (ms). */
const GRACE = 5000;

/** Ends all programs, and what they started. */
async function stopAll(): Promise<void> {
  const programs = [...running];
  const send = (signal: NodeJS.Signals): void => {
    for (const program of programs) {
      try {
        if (WINDOWS || program.pid === undefined) program.kill(signal);
        else process.kill(-program.pid, signal);
      } catch {
        // It has ended.
      }
    }
  };
  const ended = Promise.all(programs.map((program) => once(program, 'close')));
  send('SIGTERM');
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, GRACE))]);
  send('SIGKILL');
}

async function leave(reason: string, status: number): Promise<void> {
  isEnding = true;
  console.error(`\n${reason}: the tests end here.`);
  await stopAll();
  process.exit(status);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => leave(signal, 128 + constants.signals[signal]));

// npm gives a signal to its shell only, which dies of it and tells nobody.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  void leave('What started the tests has ended', 1);
}, 500).unref();
