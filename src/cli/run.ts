import { UserError } from '../config/user-error.ts';

/** Runs a command; what the user got wrong is told without a stack trace. */
export async function run(command: () => Promise<void>): Promise<void> {
  // Whoever reads the output may have read enough: `| head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await command();
  } catch (error) {
    if (error instanceof UserError) console.error(`${error.message} ${error.hint}`);
    // What node:util says of a wrong option is a whole sentence.
    else if (error instanceof TypeError && 'code' in error) console.error(error.message);
    else throw error;
    process.exitCode ??= 1;
  }
}
