import type { Message } from '../../article/message.ts';
import { message } from '../messages.ts';
import type { PageEvidence } from '../reading.ts';
import { isLinkable, isLocalPath } from './addresses.ts';
import { align } from './align.ts';
import type { Draft, MarkKind } from './compose.ts';
import { innerMark, itemStyle, type Style, splitAtBlankLines, startDrafting } from './drafting.ts';
import {
  attribute,
  BLOCKS,
  CONTROLS,
  type Element,
  INVISIBLE,
  type Page,
  placeOf,
  type Text,
  textOf,
} from './html-tree.ts';
import { isHidden, pageWords, regionOf } from './page-words.ts';
import { pictureDraft } from './pictures.ts';

/** What an element hands on to what it holds. */
interface Scope {
  readonly style: Style;
  readonly mark?: MarkKind | undefined;
  readonly isVerse: boolean;
  readonly isLink: boolean;
  readonly isBold: boolean;
  readonly isHidden: boolean;
  /** Class and id words of inline elements. */
  readonly inlineWords: number;
  /** The innermost block. */
  readonly block: Pick<PageEvidence, 'tag' | 'words' | 'wordsAround' | 'regions'>;
}

const TOP: Scope = {
  style: {},
  isVerse: false,
  isLink: false,
  isBold: false,
  isHidden: false,
  inlineWords: 0,
  block: { tag: 'body', words: 0, wordsAround: 0, regions: 0 },
};

/** How many characters of a unit are what. */
class Counts {
  all = 0;
  linked = 0;
  bold = 0;
  kept = 0;
  hidden = 0;
  inline = 0;
  inlineWords = 0;

  add(length: number, scope: Scope, isKept: boolean): void {
    this.all += length;
    if (scope.isLink) this.linked += length;
    if (scope.isBold) this.bold += length;
    if (isKept) this.kept += length;
    if (scope.isHidden) this.hidden += length;
    if (scope.inlineWords !== 0) this.inline += length;
    this.inlineWords |= scope.inlineWords;
  }

  share(part: 'linked' | 'bold' | 'kept' | 'hidden' | 'inline'): number {
    return this.all === 0 ? 0 : this[part] / this.all;
  }
}

/** From this share on, the words of inline elements are those of the whole unit. */
const MOST = 0.8;

/**
 * The visible text of a page as units with evidence. `isKept` tells what Readability keeps, if it was asked; `titled`
 * compares a text with the page's title.
 */
export function draftHtml(
  { body, source }: Page,
  isKept: ((node: Text) => boolean) | null,
  titled: (text: string) => PageEvidence['titled'],
): { drafts: readonly Draft[]; messages: readonly Message[] } {
  const messages: Message[] = [];
  let { block } = TOP;
  let counts = new Counts();
  let written = '';
  const drafting = startDrafting(() => {
    const evidence: PageEvidence = {
      ...block,
      words: counts.share('inline') >= MOST ? block.words | counts.inlineWords : block.words,
      linked: counts.share('linked'),
      bold: counts.share('bold'),
      kept: isKept === null ? null : counts.share('kept'),
      isHidden: counts.share('hidden') >= MOST,
      titled: titled(written),
    };
    counts = new Counts();
    written = '';
    return evidence;
  });
  // A second <br> with nothing in between ends the unit.
  let brokeOff = false;

  const addText = (text: Text, scope: Scope): void => {
    const place = placeOf(text);
    if (!place) return;
    const stretches = align(text.value, source, place, 'html');
    const parts = scope.isVerse ? splitAtBlankLines(stretches) : [stretches];
    for (const [index, part] of parts.entries()) {
      if (index > 0) drafting.endUnit();
      drafting.add(part, scope.mark);
    }
    const length = text.value.trim().length;
    if (length === 0) return;
    brokeOff = false;
    counts.add(length, scope, isKept?.(text) ?? false);
    written += text.value;
  };

  const addBreak = (element: Element): void => {
    const place = placeOf(element);
    if (brokeOff) drafting.endUnit();
    else if (place) drafting.add([{ text: ' ', ...place }], undefined);
    brokeOff = true;
  };

  const addPicture = (element: Element): void => {
    const place = placeOf(element);
    const src = attribute(element, 'src').trim();
    if (!place || src === '') return;
    if (isLocalPath(src)) {
      const picture = { src, alt: attribute(element, 'alt'), title: attribute(element, 'title') };
      drafting.insert(pictureDraft(picture, place.start, place.end));
    } else {
      const details = { src: src.slice(0, 80) };
      messages.push(message('remote-image', { source, offset: place.start }, details));
    }
  };

  const addBlock = (element: Element, around: Scope, ordinal: number | undefined): void => {
    const { tagName } = element;
    const style = styleOf(tagName, around.style, ordinal);
    const scope: Scope = {
      ...around,
      style: style ?? around.style,
      isVerse: around.isVerse || tagName === 'pre',
      isHidden: around.isHidden || isHidden(element),
      block: {
        tag: CONTROLS.has(tagName) ? 'control' : tagName,
        words: pageWords(element),
        wordsAround: around.block.wordsAround | around.block.words,
        regions: around.block.regions | regionOf(tagName),
      },
    };
    const walk = (): void => {
      block = scope.block;
      addChildren(element, scope);
    };
    if (style) {
      drafting.block(style, walk);
    } else {
      drafting.endUnit();
      walk();
      drafting.endUnit();
    }
    block = around.block;
    brokeOff = false;
  };

  const addElement = (element: Element, scope: Scope, ordinal: number | undefined): void => {
    const { tagName } = element;
    if (tagName === 'br') addBreak(element);
    else if (tagName === 'img') addPicture(element);
    else if (BLOCKS.has(tagName) || CONTROLS.has(tagName)) addBlock(element, scope, ordinal);
    else if (!INVISIBLE.has(tagName)) {
      addChildren(element, {
        ...scope,
        mark: innerMark(scope.mark, markOf(element)),
        isLink: scope.isLink || tagName === 'a',
        isBold: scope.isBold || tagName === 'b' || tagName === 'strong',
        isHidden: scope.isHidden || isHidden(element),
        inlineWords: scope.inlineWords | pageWords(element),
      });
    }
  };

  const addChildren = (element: Element, scope: Scope): void => {
    let ordinal = numberIn(element, 'start') ?? 1;
    const isRow = isRowOfLinks(element);
    for (const child of element.children) {
      if (child.type === 'text') addText(child, scope);
      if (child.type !== 'element') continue;
      if (child.tagName === 'li') ordinal = numberIn(child, 'value') ?? ordinal;
      addElement(child, scope, element.tagName === 'ol' ? ordinal : undefined);
      if (isRow) drafting.endUnit();
      if (child.tagName === 'li') ordinal += 1;
    }
  };

  if (body) addChildren(body, TOP);
  drafting.endUnit();
  return { drafts: drafting.drafts, messages };
}

/** A menu, a breadcrumb or a list of authors: links and signs between them, and nothing else. */
function isRowOfLinks({ children }: Element): boolean {
  const links = children.filter((child) => child.type === 'element' && child.tagName === 'a');
  return (
    links.length > 1 &&
    children.every((child) =>
      child.type === 'text'
        ? !/[\p{L}\p{N}]/u.test(child.value)
        : child.type !== 'element' ||
          child.tagName === 'a' ||
          (SMALL.has(child.tagName) && !/[\p{L}\p{N}]/u.test(textOf(child))),
    )
  );
}

const SMALL = new Set(['br', 'i', 'img', 'span', 'svg']);

function numberIn(element: Element, name: string): number | undefined {
  const written = attribute(element, name);
  return /^\d{1,9}$/u.test(written) ? Number(written) : undefined;
}

const QUOTE: Style = { first: { kind: 'quote' }, others: { kind: 'quote' } };

/** How a block sets its units; `null` if it sets them as the one around it. */
function styleOf(tagName: string, around: Style, ordinal: number | undefined): Style | null {
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { first: { kind: 'heading' } };
    case 'blockquote':
      return QUOTE;
    case 'li':
      return itemStyle(ordinal, around);
    case 'figcaption':
      return { first: { kind: 'caption' } };
    case 'figure':
    case 'table':
      return {};
    default:
      return null;
  }
}

function markOf(element: Element): MarkKind | undefined {
  switch (element.tagName) {
    case 'b':
    case 'strong':
      return { kind: 'strong' };
    case 'i':
    case 'em':
      return { kind: 'emphasis' };
    case 'a': {
      const url = attribute(element, 'href').trim();
      return isLinkable(url) ? { kind: 'link', url } : undefined;
    }
    default:
      return undefined;
  }
}
