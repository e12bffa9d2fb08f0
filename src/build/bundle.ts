import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { userError } from '../config/user-error.ts';
import type * as Program from './entry.ts';
import { ROOT } from './folders.ts';

/** The number of bundles that are kept: one for each way in which a publisher builds the same project. */
const KEPT = 4;
const COMPILE = join(import.meta.dirname, 'compile.ts');
/** With a smaller young generation compiling takes an eighth longer. */
const YOUNG = '--max-semi-space-size=16';

/** The project's pages, compiled. */
export interface Bundle {
  /** Scripts, styles, fonts and the files of `public/`. */
  readonly client: string;
  readonly program: string;
}

const bundleIn = (folder: string): Bundle => ({
  client: join(folder, 'client'),
  program: join(folder, 'server', 'entry.mjs'),
});

export const loadProgram = (program: string): Promise<typeof Program> =>
  import(pathToFileURL(program).href);

/** The compiled pages of a digest of code; `null` if they have to be compiled. */
export function keptBundle(bundles: string, digest: string): Bundle | null {
  const folder = join(bundles, digest);
  if (!existsSync(folder)) return null;
  const now = new Date();
  utimesSync(folder, now, now);
  return bundleIn(folder);
}

/** Removes what interrupted builds left, and the bundles that were not used for longest, so that there is room for one more. */
export function makeRoom(bundles: string): void {
  mkdirSync(bundles, { recursive: true });
  const usedAt = (name: string): number => statSync(join(bundles, name)).mtimeMs;
  const [halves = [], whole = []] = [true, false].map((isHalf) =>
    readdirSync(bundles).filter((name) => name.startsWith('partial-') === isHalf),
  );
  const older = whole.sort((a, b) => usedAt(b) - usedAt(a)).slice(KEPT - 1);
  for (const name of [...halves, ...older]) {
    rmSync(join(bundles, name), { recursive: true, force: true });
  }
}

/**
 * Compiles the pages in a separate process and keeps them under the digest of their code. `environment` gives the compiler its
 * settings. Rejects with a UserError if the compiler fails; the compiler has printed why.
 */
export async function compileBundle(
  bundles: string,
  digest: string,
  environment: Readonly<Record<string, string>>,
): Promise<Bundle> {
  makeRoom(bundles);
  const partial = join(bundles, `partial-${digest}`);
  const compiler = spawn(process.execPath, [YOUNG, COMPILE], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment, BUNDLE: partial, NODE_ENV: 'production' },
  });
  if ((await ended(compiler)) !== 0) {
    throw userError('not-compiled');
  }
  const folder = join(bundles, digest);
  renameSync(partial, folder);
  return bundleIn(folder);
}

function ended(child: ChildProcess): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  child.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  return promise;
}
