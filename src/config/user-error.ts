import type { ERRORS, ErrorId } from '../messages/errors.ts';
import type { WithDetails } from '../messages/gaps.ts';
import { commandLanguage, type Language } from '../messages/language.ts';
import { type Details, errorWords, type Words } from '../messages/write.ts';

type WordsOf<Id extends ErrorId> = (typeof ERRORS)[Id][Language];

/** A mistake that the user of a command can correct: what is wrong and what to do, in the language of commands. */
export class UserError extends Error {
  /** Astro prints it below the message. */
  readonly hint: string;
  readonly #id: ErrorId;
  readonly #details: Details;

  constructor(id: ErrorId, details: Details) {
    const { reason, hint } = errorWords(id, details, commandLanguage());
    super(reason);
    this.name = 'UserError';
    this.hint = hint;
    this.#id = id;
    this.#details = details;
    // The mistake is not in the code; where the code found it helps nobody.
    this.stack = '';
  }

  /** The same in a language. */
  in(language: Language): Words {
    return errorWords(this.#id, this.#details, language);
  }
}

/** The error of an id, with the details that its words name. */
export const userError = <Id extends ErrorId>(
  id: Id,
  ...[details]: WithDetails<WordsOf<Id>['reason'] | WordsOf<Id>['hint']>
): UserError => new UserError(id, details ?? {});

/** What something that was thrown says. */
export const reasonIn = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
