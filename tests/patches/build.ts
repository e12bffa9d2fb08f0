import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import type { PatchName } from './patches.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The parameters of `npm run build` behind `node`. */
const BUILD = packageJson.scripts.build.split(' ').slice(1);

/** How a patched build is made. */
interface Patched {
  /** Of what the build itself runs. */
  readonly patches: readonly PatchName[];
  /** Of its pages; a file beside this one. */
  readonly config: 'every-format' | 'failing';
}

/** Runs a build of a program that is changed, and gives what it printed. */
export function buildPatched(
  { patches, config }: Patched,
  environment: Readonly<Record<string, string>>,
): { status: number | null; output: string } {
  const preload = import.meta.resolve('./preload.ts');
  // Astro takes the path from the project's root.
  const file = relative(ROOT, fileURLToPath(import.meta.resolve(`./${config}.config.mjs`)));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, ...BUILD, '--config', file],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        ...process.env,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
        ASTRO_TELEMETRY_DISABLED: '1',
        PATCHES: patches.join(),
        ...environment,
      },
      maxBuffer: 1 << 28,
    },
  );
  return { status, output: stdout + stderr };
}
