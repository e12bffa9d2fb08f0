import { existsSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { describeSystemError } from './system-error.ts';
import { UserError } from '../config/user-error.ts';

// Astro's own command does so, too: it saves a second.
if (!process.env.CI) module.enableCompileCache();

process.on('uncaughtException', fail);
try {
  const { root, config, force, verbose, silent } = readOptions();
  const { build } = await import('astro');
  await build({
    ...(root === undefined ? {} : { root }),
    ...(config === undefined ? {} : { configFile: config }),
    ...(force ? { force } : {}),
    ...(verbose ? { logLevel: 'debug' } : silent ? { logLevel: 'silent' } : {}),
  });
  process.exit(0);
} catch (error) {
  fail(error);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        force: { type: 'boolean' },
        verbose: { type: 'boolean' },
        silent: { type: 'boolean' },
        root: { type: 'string' },
        config: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UserError(
      error instanceof Error ? error.message : String(error),
      'Usage: npm run build [-- --force] (--force reads and renders everything anew). Settings are environment variables; see README.',
    );
  }
}

/** Says what went wrong and ends the process: in a sentence if the user can correct it, with its place in the code if not. */
function fail(error: unknown): never {
  // Astro has printed what is wrong with its configuration.
  if (error instanceof Error && error.name.endsWith('ZodError')) process.exit(1);
  const told = isUserError(error) ? { reason: error.message, hint: error.hint } : null;
  const sentence = told ?? describeSystemError(error, isCode, placesToWrite());
  if (sentence === null) console.error(error);
  else {
    const { reason, hint } = sentence;
    const styled = (style: 'bold' | 'yellow', text: string): string =>
      styleText(style, text, { stream: process.stderr });
    console.error(`${reason}\n  ${styled('bold', 'Hint:')}\n    ${styled('yellow', hint)}`);
  }
  process.exit(1);
}

// Astro loads part of the code a second time, so its errors are not instances of the class that is imported here.
function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}

function placesToWrite(): string[] {
  const outDir = resolve(process.env.OUT_DIR || 'dist');
  const output = existsSync(outDir) ? outDir : dirname(outDir);
  return [output, resolve('.astro'), resolve('node_modules/.astro'), tmpdir()];
}

function isCode(path: string): boolean {
  const inProject = relative(process.cwd(), resolve(path)).replaceAll('\\', '/');
  return /^(?:src|node_modules(?!\/\.astro))\//u.test(inProject);
}
