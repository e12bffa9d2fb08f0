import process from 'node:process';
import { languageNamed, withSettingsFile } from './settings-file.ts';
import { UserError } from './user-error.ts';

/** From now on this process and those that it starts speak the language that the settings file names, unless the environment does. */
export function useLanguage(): void {
  const LANGUAGE = wantedLanguage();
  if (LANGUAGE) process.env.LANGUAGE = LANGUAGE;
}

function wantedLanguage(): string | undefined {
  try {
    return withSettingsFile(process.env).LANGUAGE;
  } catch (error) {
    // Whoever reads the settings next says what is wrong with the file, in its language.
    if (error instanceof UserError) return languageNamed(process.env);
    throw error;
  }
}
