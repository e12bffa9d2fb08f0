import { useLanguage } from '../config/use-language.ts';
import { UserError } from '../config/user-error.ts';
import { asUserError, tellUsage } from './usage.ts';

// Before a command says its first word.
useLanguage();

/** Runs a command, or prints how it is called. A mistake of the user is printed without a stack trace. */
export async function run(command: () => Promise<void>): Promise<void> {
  // A reader of the output may stop early: `| head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  if (tellUsage()) return;
  try {
    await command();
  } catch (thrown) {
    const error = asUserError(thrown);
    if (!(error instanceof UserError)) throw error;
    console.error(`${error.message} ${error.hint}`);
    process.exitCode ??= 1;
  }
}
