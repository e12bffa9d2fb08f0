import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import { styleText } from 'node:util';
import type { UserError } from '../config/user-error.ts';
import { describeSystemError } from './system-error.ts';

/** What a fault of the program means for a publisher. */
const FAULT = {
  reason:
    'The build failed, and no article can be named that could be left out. The site in the output folder is as it was.',
  hint: 'If you changed nothing in the program, report this with the lines above.',
};

/** Says what went wrong and ends the process: in a sentence if the user can correct it, with its place in the code first if not. */
export function fail(error: unknown): never {
  const told = isUserError(error) ? { reason: error.message, hint: error.hint } : null;
  const sentence = told ?? describeSystemError(error, isCode, placesToWrite());
  if (sentence === null) console.error(error);
  const { reason, hint } = sentence ?? FAULT;
  const styled = (style: 'bold' | 'yellow', text: string): string =>
    styleText(style, text, { stream: process.stderr });
  console.error(`${reason}\n  ${styled('bold', 'Hint:')}\n    ${styled('yellow', hint)}`);
  process.exit(1);
}

// The compiled pages have a class of their own.
function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}

function placesToWrite(): string[] {
  const outDir = resolve(process.env.OUT_DIR || 'dist');
  const output = existsSync(outDir) ? outDir : dirname(outDir);
  return [output, resolve('.astro'), tmpdir()];
}

function isCode(path: string): boolean {
  const inProject = relative(process.cwd(), resolve(path)).replaceAll('\\', '/');
  return /^(?:src|node_modules)\//u.test(inProject);
}
