import type { Interview } from '../readers/turn.ts';
import type { Reading, Unit } from '../reading.ts';
import type { TextEvidence } from './text-evidence.ts';

/** A unit with its text and what exact readers find in it. */
export interface TextUnit {
  readonly text: string;
  readonly unit: Unit;
  readonly index: number;
  /** Whether a scraper's `date …` stands before the text on its line. */
  readonly afterDate: boolean;
  /** Whether the file names its fields and the text is the value of one. */
  readonly isField: boolean;
  readonly evidence: TextEvidence;
}

/** What cues know about the file around a unit. */
export interface FileView {
  readonly textUnits: readonly TextUnit[];
  readonly reading: Reading;
  /** For each unit, whether it is clearly body text: long, and it ends like a sentence. */
  readonly long: readonly boolean[];
  /** Indexes of the first and last long unit; -1 if there is none. */
  readonly firstLong: number;
  readonly lastLong: number;
  /** The number of long units before each unit. The last number counts all of them. */
  readonly longBefore: Int32Array;
  /** For each line, the share of its words, and of its word pairs, that also stand in the long units. 0 to 1. */
  readonly inBody: Float64Array;
  readonly inLede: Float64Array;
  /** For each unit, the index of an earlier unit with the same text; -1 if there is none. */
  readonly sameBefore: Int32Array;
  /** Lines with a date, and lines with names that can sign an article. */
  readonly dates: Among;
  readonly names: Among;
  /** Texts that open with a newsroom’s tag or a place. */
  readonly tagged: Among;
  /** Short lines between body texts, without a full stop or a credit: subheads or captions. */
  readonly between: Among;
  /** The article's own address, if the file has one: its folded words, joined by `-`. Otherwise empty. */
  readonly address: string;
  /** For each unit below the first long one, what stands above it: an index into `ABOVE`. */
  readonly above: Uint8Array;
  /** Whether captions in the file name their photographers. */
  readonly isCredited: boolean;
  readonly interview: Interview;
  /** For each unit, the kind of body text that exact readers recognise. */
  readonly bodyKinds: readonly BodyKind[];
}

/** Some of a file's units. */
export interface Among {
  /** Their indexes, in order. */
  readonly all: ReadonlySet<number>;
  /** The first index; -1 if there is none. */
  readonly first: number;
}

/** What the last meaningful line above a unit is, and whether long text stands between the two. */
export const ABOVE =
  'nothing|links|links, then text|comments|comments, then text|names|names, then text';

/** The kinds of body text that exact readers tell apart. */
export type BodyKind = (typeof BODY_KINDS)[number];
export const BODY_KINDS = ['paragraph', 'list', 'exchange', 'note', 'quote', 'verse'] as const;

/** A property of a unit with a few possible values. It depends only on the unit and its file. */
export interface Cue {
  readonly id: string;
  /** What each value means. `read` returns an index into this list. The first value is the usual one and has no weight. */
  readonly values: readonly string[];
  readonly read: (textUnit: TextUnit, file: FileView) => number;
  /** Whether running text always has the first value. */
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
/** A cue that is read for lines only. Running text has its first value. */
export const lineCue = make(true);

/** How many of the ascending `limits` the number reaches. */
export function bucket(number: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && number >= (limits[index] as number)) index += 1;
  return index;
}

export const flag = (isSet: boolean): number => (isSet ? 1 : 0);
