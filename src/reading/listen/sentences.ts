import { sentenceSpans } from '../../text/sentences.ts';
import { SEARCHED } from '../passages.ts';

/** One sentence of the article. `start` and `end` are UTF-16 offsets in the passage's text, without the site's own words. */
export interface Sentence {
  readonly passage: HTMLElement;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It opens the caption of a picture. Only readers who see the page can tell that from the text around it. */
  readonly opensCaption: boolean;
}

const SITE_WORDS = '[data-search="none"]';

/** The sentences of the article, in order. They hold offsets instead of ranges, because marks of a search may come and go. */
export function articleSentences(): Sentence[] {
  return [...document.querySelectorAll<HTMLElement>(SEARCHED)].flatMap((passage) => {
    const text = textNodes(passage)
      .map(({ data }) => data)
      .join('');
    return sentenceSpans(text)
      .map(({ start, end }) => ({ passage, start, end, text: text.slice(start, end) }))
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text))
      .map((sentence, index) => ({
        ...sentence,
        opensCaption: index === 0 && passage.localName === 'figcaption',
      }));
  });
}

/** Where a sentence is in the page now. */
export function rangeOf({ passage, start, end }: Sentence): Range {
  const range = document.createRange();
  range.selectNodeContents(passage);
  let at = 0;
  for (const node of textNodes(passage)) {
    const next = at + node.data.length;
    if (start >= at && start < next) range.setStart(node, start - at);
    if (end > at && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}

/** The first sentence that ends after the beginning of the reader's selection; `-1` if nothing of the article is selected. */
export function selectedSentence(sentences: readonly Sentence[]): number {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return -1;
  const selected = selection.getRangeAt(0);
  const touched = sentences.filter(({ passage }) => selected.intersectsNode(passage));
  const first = touched.find(
    (each) => selected.compareBoundaryPoints(Range.END_TO_START, rangeOf(each)) < 0,
  );
  return first ? sentences.indexOf(first) : -1;
}

/** The sentence at a place on the screen; `-1` if there is none. */
export function sentenceAt(
  sentences: readonly Sentence[],
  target: Node,
  x: number,
  y: number,
): number {
  return sentences.findIndex((each) => {
    if (!each.passage.contains(target)) return false;
    const line = Number.parseFloat(getComputedStyle(each.passage).lineHeight);
    return [...rangeOf(each).getClientRects()].some(({ left, right, top, bottom }) => {
      // A rectangle is as high as the letters. The room above and below them belongs to the line too.
      const half = Math.max(bottom - top, line || 0) / 2;
      return x >= left && x <= right && Math.abs(y - (top + bottom) / 2) <= half;
    });
  });
}

/** The text of a passage itself, without that of passages in it and the site's words. */
function textNodes(passage: HTMLElement): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const owner = node.parentElement?.closest(`${SITE_WORDS}, ${SEARCHED}`);
    if (node instanceof Text && owner === passage) nodes.push(node);
  }
  return nodes;
}
