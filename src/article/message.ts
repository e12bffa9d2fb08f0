export type Severity = 'error' | 'warning' | 'info';

/** A content problem as data. `line` and `column` count from 1 in the decoded source. */
export interface Message {
  readonly rule: string;
  readonly severity: Severity;
  /** What is the matter, as a sentence. */
  readonly reason: string;
  /** What the publisher can do about it. */
  readonly hint: string;
  readonly line: number;
  readonly column: number;
  /** The file that it is about, where that is not the article's own: its sidecar. Relative to the seeds folder. */
  readonly file?: string | undefined;
}
