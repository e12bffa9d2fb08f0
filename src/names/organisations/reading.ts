import type { Word } from '../words-of-text.ts';

/** The name of an organisation that was read up to a word. */
export interface Reading {
  readonly words: readonly Word[];
  readonly lower: readonly string[];
  /** Where its opening words end. */
  readonly at: number;
  /** Its opening words, in lower case. */
  readonly opener: string;
  /** Whether the opening words are a name by themselves: “Quốc hội”. */
  readonly isWhole: boolean;
  /** Whether its kind goes by names of people: “Trường THPT Nguyễn Du”. */
  readonly afterPeople: boolean;
  /** Up to this word it is read. */
  to: number;
  /** Words with a capital behind the opener. */
  capitals: number;
  /** Whether words in lower case complete it: “Viện kiểm sát nhân dân”. */
  ended: boolean;
}

/** What belongs to the name from the word on that is looked at; `null` instead of one: the name ends before it. */
export interface Step {
  readonly to: number;
  /** Whether it counts as a word with a capital. */
  readonly isCapital?: boolean;
  /** Whether words in lower case complete the name. */
  readonly ends?: boolean;
  /** Whether the name ends here, in a word for a place that is not named: “UBND tỉnh”. */
  readonly isPart?: boolean;
}
