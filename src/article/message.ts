export type Severity = 'error' | 'warning' | 'info';

/** Words that depend on the language, by their id in `messages/`. */
export interface Phrase {
  readonly phrase: string;
  readonly details?: Details;
}

/** A rule of `messages/`, for its words. */
export interface Ruled {
  readonly rule: string;
  readonly details?: Details;
}

/** What stands in words at the place of a `{…}`. The items of a list stand with commas between. */
export type Detail = string | number | Phrase | Ruled | readonly Detail[];
export type Details = Readonly<Record<string, Detail>>;

/**
 * A content problem as data, in no language: `messages/` has the words. `line` and `column` count from 1 in the decoded
 * source.
 */
export interface Message extends Ruled {
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  /** The file that it is about, where that is not the article's own: its sidecar. Relative to the seeds folder. */
  readonly file?: string | undefined;
}

/** A message in the words of one language. */
export interface ToldMessage extends Omit<Message, 'details'> {
  /** What is the matter, as a sentence. */
  readonly reason: string;
  /** What the publisher can do about it. */
  readonly hint: string;
}
