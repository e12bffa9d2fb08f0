import type { Mark, Span } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import type { TextEvidence } from './cues/text-evidence.ts';
import type { LineRole } from './line-roles.ts';
import type { Piece } from './piece.ts';

/** What markup says about a text. The model recognises text without it. */
export type Markup =
  | { readonly kind: 'quote' | 'caption' }
  /** `title`: whether the heading has the highest rank. */
  | { readonly kind: 'heading'; readonly title?: boolean }
  | { readonly kind: 'list'; readonly ordinal?: number }
  /** `src` as the source spells it, a path relative to the file. `caption`: whether the unit's text is a caption. */
  | {
      readonly kind: 'picture';
      readonly src: string;
      readonly alt?: string;
      readonly caption?: boolean;
    };

/** A line, paragraph, heading, item or picture of the text. `start` and `end` count in the text. */
export interface Unit extends Span {
  /** The number of blank lines above it; missing if markup separates texts. */
  readonly gap?: number;
  readonly markup?: Markup;
  /** How an HTML page shows the unit. */
  readonly page?: PageEvidence;
  /** What exact readers have already found in a line of a text file. */
  readonly evidence?: TextEvidence;
  /** `start` and `end` count in the unit. */
  readonly marks?: readonly Mark[];
}

/** The marks inside a part of a unit that starts at `from`, counted in the part. */
export const marksWithin = (marks: readonly Mark[], from: number, length: number): Mark[] =>
  marks.flatMap((mark) => {
    const start = Math.max(0, mark.start - from);
    const end = Math.min(length, mark.end - from);
    return start < end ? [{ ...mark, start, end }] : [];
  });

/** How an HTML page shows one block of its visible text. */
export interface PageEvidence {
  /** The element of the block: `p`, `h1`, `li`, `td`. */
  readonly tag: string;
  /** The words in the class and id of the element and of those around it; bits of `PAGE_WORDS`. */
  readonly words: number;
  readonly wordsAround: number;
  /** The sectioning elements around the block; bits of `REGIONS`. */
  readonly regions: number;
  /**
   * Shares of the block's characters, 0 to 1: linked, bold, italic, and kept by Readability (`null` if Readability was not
   * asked).
   */
  readonly linked: number;
  /** The text of each link. */
  readonly links: readonly string[];
  readonly bold: number;
  readonly italic: number;
  readonly kept: number | null;
  readonly isHidden: boolean;
  readonly aligned: 'no' | 'center' | 'right';
  /** Whether a picture stands between the block and the text above. */
  readonly isBelowPicture: boolean;
  /** Whether the block stands directly in the element with most of the page's running text. */
  readonly isAmongText: boolean;
  /** Whether the block names the site: it links to the home page, or holds the site's name from the head. */
  readonly isSite: boolean;
  /** How the text compares with the title in the page's head. */
  readonly titled: 'same' | 'part' | 'no';
}

/** A file as units with evidence. */
export interface Reading {
  /** The decoded source itself, or the text inside its markup. */
  readonly text: string;
  /** In order, not overlapping, with only white space between them. */
  readonly units: readonly Unit[];
  /** Whether the source holds more than the text: tags, asterisks, references. */
  readonly hasMarkup: boolean;
  /** Whether the format marks its headings, so that no other text is a heading. */
  readonly marksHeadings?: boolean;
  /** Finds a part of the text in the decoded source. */
  readonly toSource: (span: Span) => Span;
  /** Fields that front matter or the page's head states. Their spans count in the decoded source. */
  readonly stated: readonly Piece[];
  /** The roles that front matter gives single lines. */
  readonly lineRoles?: readonly LineRole[];
  readonly messages: readonly Message[];
  /** The page's title. It counts if no unit is the headline. */
  readonly title?: Piece;
}
