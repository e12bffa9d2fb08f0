import type { Message } from '../../article/message.ts';
import { message } from '../messages.ts';
import type { PageEvidence } from '../reading.ts';
import { isJoined } from '../units.ts';
import { isLinkable, isLocalPath } from './addresses.ts';
import { align } from './align.ts';
import type { MarkKind, RawUnit } from './compose.ts';
import {
  gatherUnits,
  innerMark,
  itemStyle,
  type Style,
  splitAtBlankLines,
} from './gather-units.ts';
import { isRow } from './html-rows.ts';
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
import { alignmentOf, Counts, Holders, type Scope, TOP } from './page-evidence.ts';
import { isHidden, PAGE_WORDS, pageWords, REGIONS, regionOf } from './page-words.ts';
import { pictureUnit } from './pictures.ts';

/** From this share on, the words of inline elements are those of the whole unit. */
const MOST = 0.8;
const HOME = /^(?:\/|\.\/|(?:\/|\.\/)?index\.(?:html?|php))$/u;

/**
 * The visible text of a page as units with evidence. `isKept` tells what Readability keeps, if it was asked; `titled`
 * compares a text with the page's title; `isSite` tells the site's name.
 */
export function gatherHtml(
  page: Page,
  isKept: ((node: Text) => boolean) | null,
  titled: (text: string) => PageEvidence['titled'],
  isSite: (text: string) => boolean,
): { rawUnits: readonly RawUnit[]; messages: readonly Message[] } {
  const { body, source } = page;
  const messages: Message[] = [];
  let { block } = TOP;
  let shown = new Counts();
  let hidden = new Counts();
  const holders = new Holders();
  const grids = gridsOf(page);
  /** Whether a picture stands above the text to come, and above the unit. */
  let isBelowPicture = false;
  let isUnitBelowPicture = false;
  const gatherer = gatherUnits(() => {
    const isHidden = shown.all === 0;
    const counts = isHidden ? hidden : shown;
    const { holder, ...own } = block;
    const evidence: PageEvidence = {
      ...own,
      words: counts.share('inline') >= MOST ? block.words | counts.inlineWords : block.words,
      linked: counts.share('linked'),
      links: counts.links,
      bold: counts.share('bold'),
      italic: counts.share('italic'),
      kept: isKept === null ? null : counts.share('kept'),
      isHidden,
      isBelowPicture: isUnitBelowPicture,
      isAmongText: false,
      titled: titled(counts.written),
      isSite: counts.share('home') >= MOST || isSite(counts.written),
    };
    holders.add(evidence, holder, counts);
    shown = new Counts();
    hidden = new Counts();
    return evidence;
  });
  /** The line before a <br>, until more text comes. */
  let before: string | null = null;

  const addText = (text: Text, scope: Scope): void => {
    const place = placeOf(text);
    if (!place) return;
    const words = text.value.trim();
    if (before !== null && words !== '') {
      if (!isJoined(before, words)) gatherer.endUnit();
      before = null;
    }
    if (words !== '') {
      if (shown.all + hidden.all === 0) isUnitBelowPicture = isBelowPicture;
      isBelowPicture = false;
    }
    const sourceTexts = align(text.value, source, place, 'html');
    const parts = scope.isVerse ? splitAtBlankLines(sourceTexts) : [sourceTexts];
    for (const [index, part] of parts.entries()) {
      if (index > 0) gatherer.endUnit();
      gatherer.add(part, scope.mark, scope.isHidden);
      const written = part.map((sourceText) => sourceText.text).join('');
      (scope.isHidden ? hidden : shown).add(written, scope, isKept?.(text) ?? false);
    }
  };

  /** A second <br> with nothing in between ends the unit; one ends a line. A heading is one line. */
  const addBreak = (element: Element, { style }: Scope): void => {
    const place = placeOf(element);
    if (before !== null) gatherer.endUnit();
    else if (place) gatherer.add([{ text: ' ', ...place }], undefined);
    before = style.first?.kind === 'heading' ? null : shown.written;
  };

  const addPicture = (element: Element): void => {
    isBelowPicture = true;
    const place = placeOf(element);
    const src = attribute(element, 'src').trim();
    if (!place || src === '' || isPortrait(element, page)) return;
    if (isLocalPath(src)) {
      const picture = { src, alt: attribute(element, 'alt'), title: attribute(element, 'title') };
      gatherer.insert(pictureUnit(picture, place.start, place.end));
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
        regions: around.block.regions | regionOf(tagName) | (grids.has(element) ? REGIONS.grid : 0),
        aligned: alignmentOf(element) ?? around.block.aligned,
        holder: page.parents.get(element) ?? undefined,
      },
    };
    const walk = (): void => {
      block = scope.block;
      addChildren(element, scope);
    };
    if (style) {
      gatherer.block(style, walk);
    } else {
      gatherer.endUnit();
      walk();
      gatherer.endUnit();
    }
    block = around.block;
    before = null;
  };

  const addElement = (element: Element, scope: Scope, ordinal: number | undefined): void => {
    const { tagName } = element;
    if (tagName === 'br') addBreak(element, scope);
    else if (tagName === 'img') addPicture(element);
    else if (BLOCKS.has(tagName) || CONTROLS.has(tagName)) addBlock(element, scope, ordinal);
    else if (!INVISIBLE.has(tagName)) {
      if (tagName === 'a') shown.links.push('');
      addChildren(element, {
        ...scope,
        mark: innerMark(scope.mark, markOf(element)),
        isLink: scope.isLink || tagName === 'a',
        isHome: scope.isHome || (tagName === 'a' && HOME.test(attribute(element, 'href'))),
        isBold: scope.isBold || tagName === 'b' || tagName === 'strong',
        isItalic: scope.isItalic || tagName === 'i' || tagName === 'em',
        isHidden: scope.isHidden || isHidden(element),
        inlineWords: scope.inlineWords | pageWords(element),
      });
    }
  };

  const addChildren = (element: Element, scope: Scope): void => {
    let ordinal = numberIn(element, 'start') ?? 1;
    // A heading's links to its editor belong to it.
    const areApart = scope.style.first?.kind !== 'heading' && isRow(element);
    for (const child of element.children) {
      if (child.type === 'text') addText(child, scope);
      if (child.type !== 'element') continue;
      if (child.tagName === 'li') ordinal = numberIn(child, 'value') ?? ordinal;
      addElement(child, scope, element.tagName === 'ol' ? ordinal : undefined);
      if (areApart) gatherer.endUnit();
      if (child.tagName === 'li') ordinal += 1;
    }
  };

  if (body) addChildren(body, TOP);
  gatherer.endUnit();
  const rawUnits = gatherer.rawUnits.map((rawUnit) =>
    rawUnit.page
      ? { ...rawUnit, page: { ...rawUnit.page, isAmongText: holders.holdsText(rawUnit.page) } }
      : rawUnit,
  );
  return { rawUnits, messages };
}

/** A box about an author says no more. */
const LONGEST_BOX = 600;

/** Whether a picture shows who signs, and nothing of the article. */
function isPortrait(picture: Element, { parents }: Page): boolean {
  if (['className', 'src', 'alt'].some((name) => /avatar/iu.test(attribute(picture, name))))
    return true;
  let around: Element | null | undefined = picture;
  while (around && (pageWords(around) & PAGE_WORDS.author) === 0) around = parents.get(around);
  return around ? textOf(around).length <= LONGEST_BOX : false;
}

/** The tables whose columns or rows have headings. */
const gridsOf = ({ parents }: Page): ReadonlySet<Element | null | undefined> =>
  new Set(
    [...parents.keys()].flatMap((cell) => {
      let around: Element | null | undefined = cell.tagName === 'th' ? cell : null;
      while (around && around.tagName !== 'table') around = parents.get(around);
      return around ?? [];
    }),
  );

function numberIn(element: Element, name: string): number | undefined {
  const written = attribute(element, name);
  return /^\d{1,9}$/u.test(written) ? Number(written) : undefined;
}

const QUOTE: Style = { first: { kind: 'quote' }, others: { kind: 'quote' } };

/** How a block sets its units; `null` if it sets them as the one around it. */
function styleOf(tagName: string, around: Style, ordinal: number | undefined): Style | null {
  if (/^h[1-6]$/u.test(tagName)) return { first: { kind: 'heading' } };
  switch (tagName) {
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
