import type { RuleId } from '../messages.ts';
import type { Piece, Taken } from '../piece.ts';

/** Where a stretch of text stands. */
export interface Place {
  /** What has been recognised before it. */
  readonly seen: ReadonlySet<Piece['role']>;
  /** What the piece before it was taken for. */
  readonly previous: Piece['role'] | null;
  /** Whether this file names its fields. */
  readonly labelled: boolean;
  /** Whether captions in this file name who took the picture. */
  readonly credited: boolean;
  /** The whole stretch before it and the one behind it; empty at the ends and beside lines that stand alone. */
  readonly before: string;
  readonly after: string;
  /** Whether more article text follows in later lines. */
  readonly followed: boolean;
}

export interface Match {
  /** How many characters of the stretch are taken, from its start; the rest is offered to all patterns again. */
  readonly length: number;
  readonly taken: Taken;
  /** A problem found on the way. */
  readonly problem?: { readonly rule: RuleId; readonly details: Readonly<Record<string, string>> };
}

/** One kind of line. Patterns are asked in the registry's order; the first match wins. */
export interface Pattern {
  readonly id: string;
  /** For `explain`: what such a line looks like. */
  readonly description: string;
  /** Whether such a line is never part of a paragraph that goes on over several lines. */
  readonly standsAlone?: (line: string) => boolean;
  /** `text` starts and ends without white space; line breaks inside it are `\n`. */
  readonly match: (text: string, place: Place) => Match | null;
}
