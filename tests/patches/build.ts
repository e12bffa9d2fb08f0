import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runScript } from '../scripts.ts';
import type { PatchName } from './patches.ts';

const ROOT = resolve(import.meta.dirname, '../..');

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
  // Astro takes the path from the project's root.
  const file = relative(ROOT, fileURLToPath(import.meta.resolve(`./${config}.config.mjs`)));
  return runScript(
    'build',
    { ...environment, PATCHES: patches.join() },
    ['--config', file],
    import.meta.resolve('./preload.ts'),
  );
}
