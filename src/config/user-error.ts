/** Something that the user of a command has to mend: what is wrong, and what to do about it. */
export class UserError extends Error {
  /** Astro prints it below the message. */
  readonly hint: string;

  constructor(reason: string, hint: string) {
    super(reason);
    this.name = 'UserError';
    this.hint = hint;
    // The mistake is not in the code; where the code found it helps nobody.
    this.stack = '';
  }
}

/** What something that was thrown says. */
export const reasonIn = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
