import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, relative, resolve } from 'node:path';
import process from 'node:process';
import { styleText } from 'node:util';
import { type UserError, userError } from '../config/user-error.ts';
import { commandLanguage } from '../messages/language.ts';
import { phrase } from '../messages/phrases.ts';
import { write } from '../messages/write.ts';
import { describeSystemError } from './system-error.ts';

/**
 * Prints what went wrong and ends the process. If the user can correct it, one sentence says so; if not, its place in the code
 * comes first.
 */
export function fail(error: unknown): never {
  const told = isUserError(error) ? error : describeSystemError(error, isCode, placesToWrite());
  if (told === null) console.error(error);
  const { message, hint } = told ?? userError('fault');
  const styled = (style: 'bold' | 'yellow', text: string): string =>
    styleText(style, text, { stream: process.stderr });
  console.error(
    `${message}\n  ${styled('bold', write(phrase('hint'), commandLanguage()))}\n    ${styled('yellow', hint.replaceAll('\n', '\n    '))}`,
  );
  process.exit(1);
}

// Compiled pages have their own copy of this class.
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
