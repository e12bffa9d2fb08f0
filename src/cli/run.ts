import { useLanguage } from '../config/use-language.ts';
import { UserError } from '../config/user-error.ts';

// Before a command says its first word.
useLanguage();

/** Runs a command. A mistake of the user is printed without a stack trace. */
export async function run(command: () => Promise<void>): Promise<void> {
  // A reader of the output may stop early: `| head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await command();
  } catch (error) {
    if (error instanceof UserError) console.error(`${error.message} ${error.hint}`);
    // The messages of node:util about a wrong option are whole sentences.
    else if (error instanceof TypeError && 'code' in error) console.error(error.message);
    else throw error;
    process.exitCode ??= 1;
  }
}
