import type { Interview } from '../readers/turn.ts';
import type { Reading, Unit } from '../reading.ts';
import type { Finds } from './finds.ts';

/** A unit with its text, as cues look at it. */
export interface Subject {
  readonly text: string;
  readonly unit: Unit;
  readonly index: number;
  /** Whether a scraper's `date …` stood before it on its line. */
  readonly afterDate: boolean;
  /** Whether the file names its fields, and this is the text of one. */
  readonly isField: boolean;
  readonly finds: Finds;
}

/** What cues know about the file around a unit. */
export interface FileView {
  readonly subjects: readonly Subject[];
  readonly reading: Reading;
  /** Units that are plainly body text: long, and ending like a sentence. */
  readonly long: readonly boolean[];
  /** Indexes of the first and last long unit; -1 if there is none. */
  readonly firstLong: number;
  readonly lastLong: number;
  /** How many long units stand before each unit; one number more for the end. */
  readonly longBefore: Int32Array;
  /** Shares of each line's words, and of its pairs of words, that the long units hold; 0 to 1. */
  readonly inBody: Float64Array;
  readonly inLede: Float64Array;
  /** The index of an earlier unit with the same text; -1 if there is none. */
  readonly sameBefore: Int32Array;
  /** Lines with a date, and lines with names that sign. */
  readonly dates: Among;
  readonly names: Among;
  /** Texts that a newsroom’s tag or a place opens. */
  readonly tagged: Among;
  /** Short lines without a stop and without a credit between body texts: subheads or captions. */
  readonly between: Among;
  /** The folded words of the file's own address, joined by `-`; empty if the file has none. */
  readonly address: string;
  /** What stands above each unit below the first long one, see `ABOVE`. */
  readonly above: Uint8Array;
  /** Whether captions of the file name their photographers. */
  readonly isCredited: boolean;
  readonly interview: Interview;
  /** What exact readers take each unit for, if it is text of the body. */
  readonly kinds: readonly BodyKind[];
}

/** Some of the units. */
export interface Among {
  /** Their indexes, in order. */
  readonly all: ReadonlySet<number>;
  /** -1 if there is none. */
  readonly first: number;
}

/** What the last telling line above a unit is: a heading of links or of comments, or names; and whether long text stands between. */
export const ABOVE =
  'nothing|links|links, then text|comments|comments, then text|names|names, then text';

/** What an exact reader takes body text for. */
export type BodyKind = (typeof BODY_KINDS)[number];
export const BODY_KINDS = ['paragraph', 'list', 'exchange', 'note', 'quote', 'verse'] as const;

/** A property of a unit with a few possible values. A pure function of the unit and its file. */
export interface Cue {
  readonly id: string;
  /** What each value means; `read` returns an index into it. The first is the usual one and tells nothing. */
  readonly values: readonly string[];
  readonly read: (subject: Subject, file: FileView) => number;
  /** Whether only lines have other values than the first. */
  readonly isForLines: boolean;
}

const make =
  (isForLines: boolean) =>
  (id: string, values: string, read: Cue['read']): Cue => ({
    id,
    values: values.split('|'),
    read,
    isForLines,
  });

export const cue = make(false);
/** A cue that running text is not asked for. */
export const lineCue = make(true);

/** How many of the ascending `limits` a number reaches. */
export function bucket(number: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && number >= (limits[index] as number)) index += 1;
  return index;
}

export const flag = (isSet: boolean): number => (isSet ? 1 : 0);
