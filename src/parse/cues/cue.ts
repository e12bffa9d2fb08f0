import type { Caption } from '../readers/caption.ts';
import type { FurnitureKind } from '../readers/furniture.ts';
import type { SignaturePart } from '../readers/signature.ts';
import type { Interview } from '../readers/turn.ts';
import type { Reading, Unit } from '../reading.ts';

/** What exact readers find in a unit. Running text is asked for little of it. */
export interface Finds {
  /** Whether it may be a line of a head, a foot or a menu; running text is not. */
  readonly isLine: boolean;
  readonly caption: Caption | null;
  readonly signature: readonly SignaturePart[] | null;
  /** Whether a date is all of it, most of it, or in it. */
  readonly date: 'all' | 'most' | 'in it' | null;
  readonly furniture: FurnitureKind | null;
  readonly isAddress: boolean;
  readonly isSource: boolean;
  readonly isKeywords: boolean;
  readonly isPlace: boolean;
}

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
  /** Shares of a unit's words, and of its pairs of words, that the long units hold; 0 to 1. */
  readonly inBody: (subject: Subject) => number;
  readonly inLede: (subject: Subject) => number;
  /** The index of an earlier unit with the same text; -1 if there is none. */
  readonly sameBefore: Int32Array;
  /** Lines with a date, and lines with names that sign: the first one's index (-1 if there is none), and how many. */
  readonly dates: Among;
  readonly names: Among;
  /** The folded words of the file's own address, joined by `-`; empty if the file has none. */
  readonly address: string;
  /** Whether captions of the file name their photographers. */
  readonly isCredited: boolean;
  readonly interview: Interview;
  /** What exact readers take each unit for, if it is text of the body. */
  readonly kinds: readonly BodyKind[];
}

/** Some of the units. */
export interface Among {
  readonly first: number;
  readonly count: number;
}

/** What an exact reader takes body text for. */
export type BodyKind = 'paragraph' | 'list' | 'exchange' | 'note' | 'quote';

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
