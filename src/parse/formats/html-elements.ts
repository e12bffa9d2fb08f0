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
    isBold: scope.isBold || tagName === 'b' || tagName === 'strong',
    isItalic: scope.isItalic || tagName === 'i' || tagName === 'em',
    isHidden: scope.isHidden || isHidden(element),
    inlineWords: scope.inlineWords | pageWords(element),
  };
}

/** The style of a block's units; `null` if the block keeps the style around it. */
export function styleOf(tagName: string, around: Style, ordinal: number | undefined): Style | null {
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
