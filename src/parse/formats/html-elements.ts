import { isLinkable } from './addresses.ts';
import type { MarkKind } from './compose.ts';
import { innerMark, itemStyle, QUOTE, type Style } from './gather-units.ts';
import { attribute, type Element, type Page, textOf } from './html-tree.ts';
import type { Scope } from './page-evidence.ts';
import { isHidden, PAGE_WORDS, pageWords } from './page-words.ts';

const HOME = /^(?:\/|\.\/|(?:\/|\.\/)?index\.(?:html?|php))$/u;

/** The scope of the content of an inline element. */
export function inlineScope(element: Element, scope: Scope): Scope {
  const { tagName } = element;
  const isLink = tagName === 'a';
  return {
    ...scope,
    mark: innerMark(scope.mark, markOf(element)),
    isLink: scope.isLink || isLink,
    isHome: scope.isHome || (isLink && HOME.test(attribute(element, 'href'))),
    isBold: scope.isBold || MARKS.get(tagName)?.kind === 'strong',
    isItalic: scope.isItalic || MARKS.get(tagName)?.kind === 'emphasis',
    isHidden: scope.isHidden || isHidden(element),
    inlineWords: scope.inlineWords | pageWords(element),
  };
}

const HEADING: Style = { first: { kind: 'heading' } };
const STYLES: ReadonlyMap<string, Style> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tagName) => [tagName, HEADING] as const),
  ['blockquote', QUOTE],
  ['figcaption', { first: { kind: 'caption' } }],
  ['figure', {}],
  ['table', {}],
]);

/** The style of a block's units; `null` if the block keeps the style around it. */
export const styleOf = (tagName: string, around: Style, ordinal: number | undefined) =>
  tagName === 'li' ? itemStyle(ordinal, around) : (STYLES.get(tagName) ?? null);

const MARKS: ReadonlyMap<string, MarkKind> = new Map([
  ['b', { kind: 'strong' }],
  ['strong', { kind: 'strong' }],
  ['i', { kind: 'emphasis' }],
  ['em', { kind: 'emphasis' }],
]);

function markOf(element: Element): MarkKind | undefined {
  if (element.tagName !== 'a') return MARKS.get(element.tagName);
  const url = attribute(element, 'href').trim();
  return isLinkable(url) ? { kind: 'link', url } : undefined;
}

/** A box about an author is at most this long. */
const LONGEST_BOX = 600;

/** Whether a picture shows the author and nothing of the article. */
export function isPortrait(picture: Element, { parents }: Page): boolean {
  if (['className', 'src', 'alt'].some((name) => /avatar/iu.test(attribute(picture, name))))
    return true;
  let around: Element | null | undefined = picture;
  while (around && (pageWords(around) & PAGE_WORDS.author) === 0) around = parents.get(around);
  return around ? textOf(around).length <= LONGEST_BOX : false;
}

/** Tables whose columns or rows have headings. */
export const gridsOf = ({ parents }: Page): ReadonlySet<Element | null | undefined> =>
  new Set(
    [...parents.keys()].flatMap((cell) => {
      let around: Element | null | undefined = cell.tagName === 'th' ? cell : null;
      while (around && around.tagName !== 'table') around = parents.get(around);
      return around ?? [];
    }),
  );
