import type { Mark, Span } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import type { Piece } from './piece.ts';

/** What markup says of a text; what has none is for the patterns to recognise. */
export type Markup =
  | { readonly kind: 'quote' | 'caption' }
  /** `title`: whether it is one of the highest rank. */
  | { readonly kind: 'heading'; readonly title?: boolean }
  | { readonly kind: 'list'; readonly ordinal?: number }
  /** `src` as the source spells it, a path relative to the file; `caption`: whether the unit's text is one. */
  | {
      readonly kind: 'picture';
      readonly src: string;
      readonly alt?: string;
      readonly caption?: boolean;
    };

/** A stretch of the text that is one paragraph, heading, item or picture; `start` and `end` count in the text. */
export interface Unit extends Span {
  /** Whether a blank line stands above it; not known where markup sets texts apart. */
  readonly afterGap?: boolean;
  /** Whether it is a line that says by itself what it is; not given where nobody has looked. */
  readonly alone?: boolean;
  readonly markup?: Markup;
  /** Their `start` and `end` count in the unit. */
  readonly marks?: readonly Mark[];
}

/** A file as the patterns read it. */
export interface Reading {
  /** The decoded source itself, or the text that its markup holds. */
  readonly text: string;
  /** In order, not overlapping; only white space lies between them. */
  readonly units: readonly Unit[];
  /** Whether whatever is no heading by its markup is none. */
  readonly marksHeadings?: boolean;
  /** Where a stretch of the text stands in the decoded source. */
  readonly toSource: (span: Span) => Span;
  /** Fields that front matter or the page's head states; their spans count in the decoded source. */
  readonly stated: readonly Piece[];
  readonly messages: readonly Message[];
}
