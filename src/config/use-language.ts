import process from 'node:process';
import { withSettingsFile } from './settings-file.ts';
import { UserError } from './user-error.ts';

/** From now on this process and those that it starts speak the language that the settings file names, unless the environment does. */
export function useLanguage(): void {
  try {
    const { LANGUAGE } = withSettingsFile(process.env);
    if (LANGUAGE) process.env.LANGUAGE = LANGUAGE;
  } catch (error) {
    // Whoever reads the settings next says what is wrong with the file.
    if (!(error instanceof UserError)) throw error;
  }
}
