import type { Mark, Span } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import type { Finds } from './cues/finds.ts';
import type { Piece } from './piece.ts';
import type { LineRole } from './said.ts';

/** What markup says a text is; text without it is for the model to recognise. */
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

/** A line, paragraph, heading, item or picture of the text; `start` and `end` count in the text. */
export interface Unit extends Span {
  /** How many blank lines stand above it; missing if markup sets texts apart. */
  readonly gap?: number;
  readonly markup?: Markup;
  /** How an HTML page shows it. */
  readonly page?: PageEvidence;
  /** What readers have found in it already, where it is a line of a text file. */
  readonly finds?: Finds;
  /** Their `start` and `end` count in the unit. */
  readonly marks?: readonly Mark[];
}

/** What an HTML page tells about one block of its visible text. */
export interface PageEvidence {
  /** The element that holds it: `p`, `h1`, `li`, `td`. */
  readonly tag: string;
  /** What the class and id words of the element say, and those of the elements around it; bits of `PAGE_WORDS`. */
  readonly words: number;
  readonly wordsAround: number;
  /** The sectioning elements around it; bits of `REGIONS`. */
  readonly regions: number;
  /** Shares of its characters, 0 to 1: linked, bold, italic, and kept by Readability (`null` if that was not asked). */
  readonly linked: number;
  /** What each of its links says. */
  readonly links: readonly string[];
  readonly bold: number;
  readonly italic: number;
  readonly kept: number | null;
  readonly isHidden: boolean;
  readonly aligned: 'no' | 'center' | 'right';
  /** Whether a picture stands between it and the text above. */
  readonly isBelowPicture: boolean;
  /** Whether it stands right in the element that holds most of the page's running text. */
  readonly isAmongText: boolean;
  /** Whether it names the site: it is a link to the home page, or what the head calls the site. */
  readonly isSite: boolean;
  /** How its text compares with the title that the page's head states. */
  readonly titled: 'same' | 'part' | 'no';
}

/** A file as units with evidence. */
export interface Reading {
  /** The decoded source itself, or the text that its markup holds. */
  readonly text: string;
  /** In order, not overlapping; only white space lies between them. */
  readonly units: readonly Unit[];
  /** Whether the source holds more than the text: tags, stars, references. */
  readonly hasMarkup: boolean;
  /** Whether the format marks its headings, so that no other text is one. */
  readonly marksHeadings?: boolean;
  /** Where a part of the text stands in the decoded source. */
  readonly toSource: (span: Span) => Span;
  /** Fields that front matter or the page's head states; their spans count in the decoded source. */
  readonly stated: readonly Piece[];
  /** What front matter says of single lines. */
  readonly said?: readonly LineRole[];
  readonly messages: readonly Message[];
  /** The page's title, for a page none of whose units is its headline. */
  readonly title?: Piece;
}
