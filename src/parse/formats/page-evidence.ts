import type { PageEvidence } from '../reading.ts';
import type { MarkKind } from './compose.ts';
import type { Style } from './gather-units.ts';
import { attribute, type Element, type Text } from './html-tree.ts';
import { PAGE_WORDS } from './page-words.ts';

/** Questions about the whole page. */
export interface Questions {
  /** Whether Readability keeps a text node; `null` if Readability was not asked. */
  readonly isKept: ((node: Text) => boolean) | null;
  /** Compares a text with the page's title. */
  readonly titled: (text: string) => PageEvidence['titled'];
  /** Whether a text is the site's name. */
  readonly isSite: (text: string) => boolean;
}

/** What the innermost block says about its units. */
interface Block
  extends Pick<PageEvidence, 'tag' | 'words' | 'wordsAround' | 'regions' | 'aligned'> {
  /** The element around the block. */
  readonly holder: Element | undefined;
}

/** What an element passes on to its content. */
export interface Scope {
  readonly style: Style;
  readonly mark?: MarkKind | undefined;
  readonly isVerse: boolean;
  readonly isLink: boolean;
  /** Whether the link leads to the site's home page. */
  readonly isHome: boolean;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isHidden: boolean;
  /** Class and id words of inline elements. */
  readonly inlineWords: number;
  readonly block: Block;
}

export const TOP: Scope = {
  style: {},
  isVerse: false,
  isLink: false,
  isHome: false,
  isBold: false,
  isItalic: false,
  isHidden: false,
  inlineWords: 0,
  block: { tag: 'body', words: 0, wordsAround: 0, regions: 0, aligned: 'no', holder: undefined },
};

/** How many characters of a unit are linked, bold, and so on. */
export class Counts {
  all = 0;
  linked = 0;
  home = 0;
  bold = 0;
  italic = 0;
  kept = 0;
  inline = 0;
  inlineWords = 0;
  written = '';
  /** The text of each link. */
  readonly links: string[] = [];

  add(text: string, scope: Scope, isKept: boolean): void {
    const { length } = text.trim();
    if (length === 0) return;
    this.written += text;
    this.all += length;
    if (scope.isLink) {
      this.linked += length;
      this.links.push(`${this.links.pop() ?? ''}${text}`);
    }
    if (scope.isHome) this.home += length;
    if (scope.isBold) this.bold += length;
    if (scope.isItalic) this.italic += length;
    if (isKept) this.kept += length;
    if (scope.inlineWords !== 0) this.inline += length;
    this.inlineWords |= scope.inlineWords;
  }

  share(part: 'linked' | 'home' | 'bold' | 'italic' | 'kept' | 'inline'): number {
    return this.all === 0 ? 0 : this[part] / this.all;
  }
}

/** The alignment that an element states for its text, if any. */
export function alignmentOf(element: Element): PageEvidence['aligned'] | undefined {
  const style = /text-align\s*:\s*(\w+)/iu.exec(attribute(element, 'style'))?.[1];
  const alignment = (style ?? attribute(element, 'align')).toLowerCase();
  if (alignment === 'center' || element.tagName === 'center') return 'center';
  if (alignment === 'right' || alignment === 'end') return 'right';
  return alignment === '' ? undefined : 'no';
}

/** Shorter text is a line. */
const SHORTEST_TEXT = 90;
/** An element with at least this share of a page's running text holds the body. */
const OF_BODY = 0.4;

/** How much running text stands directly in each element. */
export class Holders {
  readonly #texts = new Map<Element, number>();
  /** Readers can write more than the newspaper. Their comments only count if there is nothing else. */
  readonly #comments = new Map<Element, number>();
  readonly #of = new Map<PageEvidence, Element>();

  add(evidence: PageEvidence, holder: Element | undefined, { all }: Counts): void {
    if (holder === undefined) return;
    this.#of.set(evidence, holder);
    if (all < SHORTEST_TEXT || evidence.isHidden || evidence.linked >= 0.6) return;
    const isComment = ((evidence.words | evidence.wordsAround) & PAGE_WORDS.comment) !== 0;
    const lengths = isComment ? this.#comments : this.#texts;
    lengths.set(holder, (lengths.get(holder) ?? 0) + all);
  }

  /** A test for units that stand directly in an element with much of the page's running text. */
  findBody(): (evidence: PageEvidence) => boolean {
    const lengths = this.#texts.size > 0 ? this.#texts : this.#comments;
    const least = OF_BODY * [...lengths.values()].reduce((sum, length) => sum + length, 0);
    return (evidence) => {
      const holder = this.#of.get(evidence);
      return holder !== undefined && (lengths.get(holder) ?? -1) >= least;
    };
  }
}
