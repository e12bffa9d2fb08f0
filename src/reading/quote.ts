import { SITE } from '../config/site.ts';
import { PASSAGES, passageOf, wordsOf } from './passages.ts';

/** What the reader selected of an article. */
export interface Quote {
  readonly text: string;
  /** The id of the passage in which it begins. */
  readonly from: string;
}

/** The selection in the article's body, one paragraph per line; `null` if nothing is selected. */
export function selectedQuote(): Quote | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const parts = [...document.querySelectorAll<HTMLElement>(PASSAGES)].flatMap((passage) => {
    if (!range.intersectsNode(passage)) return [];
    const part = document.createRange();
    part.selectNodeContents(passage);
    if (passageOf(range.startContainer) === passage)
      part.setStart(range.startContainer, range.startOffset);
    if (passageOf(range.endContainer) === passage) part.setEnd(range.endContainer, range.endOffset);
    const text = wordsOf(part.cloneContents());
    return text === '' ? [] : [{ text, from: passage.id }];
  });
  const [first] = parts;
  return first ? { text: parts.map(({ text }) => text).join('\n'), from: first.from } : null;
}

/** Headline, names, site and date as the page shows them, one per line. */
export function citation(): string {
  const shown = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map(wordsOf).filter((text) => text !== '');
  const [date] = shown('.paper .meta time');
  return [
    ...shown('.paper h1'),
    shown('.paper .byline > span').join(' · '),
    [SITE.name, ...(date === undefined ? [] : [date])].join(', '),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A whole quote of somebody else needs no quotation marks of ours. */
const QUOTED = /^“[^“”]*”$/u;

/** A quote for a letter: what was said, where and when. */
export const quoted = (text: string, address: string | null): string =>
  [QUOTED.test(text) ? text : `“${text}”`, citation(), ...(address === null ? [] : [address])].join(
    '\n',
  );
