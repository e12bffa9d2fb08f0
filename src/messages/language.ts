/** Languages in which messages for publishers exist. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same in every language. */
export type InEach<Text> = Readonly<Record<Language, Text>>;

/**
 * The language that `LANGUAGE` asks for. Systems set it too, as a list with the best first (`vi_VN:en`), so the first known one
 * counts, and no value is an error. English if none is known.
 */
export function readLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  for (const locale of (environment.LANGUAGE ?? '').toLowerCase().split(':')) {
    const language = LANGUAGES.find((each) => each === locale.split(/[_.@-]/u)[0]);
    if (language) return language;
  }
  return 'en';
}

/** The language of what a command prints. */
export const commandLanguage = (): Language => readLanguage(globalThis.process?.env ?? {});
