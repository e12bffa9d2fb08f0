import type { Furniture } from '../furniture.ts';
import type { RuleId } from '../messages.ts';
import type { Piece, Taken } from '../piece.ts';
import type { FileShape } from '../shape.ts';

/** Where a stretch of text stands. */
export interface Place {
  /** What has been recognised before it; `paragraph` for any text of the body. */
  readonly seen: ReadonlySet<Piece['role']>;
  /** What the piece before it was taken for. */
  readonly previous: Piece['role'] | null;
  /** The headline as far as one has been recognised or stated, without a final stop; else empty. */
  readonly headline: string;
  /** The names that sign the article, as far as they have been recognised. */
  readonly signed: readonly string[];
  /** The whole stretch before it and the one behind it; empty at the ends and beside lines that stand alone. */
  readonly before: string;
  readonly after: string;
  /** How many sentences of the body, or paragraphs of them, stand before it. */
  readonly bodySoFar: number;
  /** Whether more article text follows in later lines, and whether any of it is a sentence of some length. */
  readonly followed: boolean;
  readonly bodyFollows: boolean;
  /** Whether it is the rest of a line of which something has been taken. */
  readonly inside: boolean;
  /** Whether blank lines set it off from what stands behind it, and not from what stands above it. */
  readonly apart: boolean;
  /** Whether it says by itself what it is, by one of the patterns' `standsAlone`. */
  readonly alone: boolean;
  /** What its neighbours show it to be, whatever it says itself. */
  readonly furniture: Furniture | null;
  readonly file: FileShape;
}

/** Whether at most a summary and one more sentence stand above, so that what belongs to the head can stand here. */
export const isNearTop = ({ bodySoFar }: Place): boolean => bodySoFar <= 2;

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
  /**
   * `text` starts and ends without white space; line breaks inside it are `\n`. Where it is nearly such a line, a
   * string says why it is none; `null` where it is plainly something else.
   */
  readonly match: (text: string, place: Place) => Match | string | null;
}
