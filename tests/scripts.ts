import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };

const ROOT = resolve(import.meta.dirname, '..');

/** What `npm run` hands to Node. npm alone takes a fourth of a small build's time, so tests start Node themselves. */
const parametersOf = (script: 'build' | 'verify'): readonly string[] =>
  packageJson.scripts[script].split(' ').slice(1);

// What is printed is read as text; with `CI` set, Astro would colour it on a pipe too.
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined, ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs one of the project's commands and returns what it printed; `preload` is a module that Node loads first. */
export function runScript(
  script: 'build' | 'verify',
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
  preload?: string,
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(preload === undefined ? [] : ['--import', preload]), ...parametersOf(script), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, ...PLAIN, LANGUAGE: 'en', ...environment },
      maxBuffer: 1 << 28,
    },
  );
  return { status, output: stdout + stderr };
}
