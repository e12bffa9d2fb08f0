import { basename } from 'node:path';
import process from 'node:process';
import { userError } from '../config/user-error.ts';
import { commandLanguage } from '../messages/language.ts';
import { type Command, USAGE } from '../messages/usage.ts';

/** The command that runs. */
const command = basename(process.argv[1] ?? '', '.ts') as Command;

/** How the command that runs is called. */
export const usage = (): string => USAGE[command][commandLanguage()];

/** Prints how the command is called if the user asks for that; gives whether it did. */
export function tellUsage(): boolean {
  const isAsked = process.argv.slice(2).some((word) => word === '--help' || word === '-h');
  if (isAsked) console.log(usage());
  return isAsked;
}

/** What `util.parseArgs` throws, with how the command is called; another error stays as it is. */
export const asUserError = (error: unknown): unknown =>
  error instanceof TypeError && 'code' in error && /^ERR_PARSE_ARGS_/u.test(String(error.code))
    ? userError('wrong-option', { cause: error.message.split('. ')[0] ?? '', usage: usage() })
    : error;
