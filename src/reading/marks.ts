import { MARKS_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { MARK_PARAMETER } from '../search/browser/results.ts';
import { findPhrases, type Hit, readPhrase } from '../search/passages.ts';
import { element, focusOn, pushButton } from './element.ts';
import { NAMES, SEARCHED } from './passages.ts';

const written = (new URLSearchParams(location.search).get(MARK_PARAMETER) ?? '').slice(0, 400);
const marks = mark(written);
if (marks.length > 0) showBar(marks);

/** Marks what the search found, as the index gives it, and returns the marks of each hit in order. */
function mark(text: string): HTMLElement[][] {
  const passages = [...document.querySelectorAll<HTMLElement>(`${SEARCHED}, ${NAMES}`)].filter(
    // The text of a list item is that of its paragraph, if it has one.
    (passage) => passage.querySelector('p') === null,
  );
  const texts = passages.map((passage) => passage.textContent);
  const { hits } = findPhrases(texts, [readPhrase(text)]);
  return passages.flatMap((passage, index) => wrap(passage, hits[index] ?? []));
}

/** Puts each hit into marks, one per text node that it touches. */
function wrap(passage: HTMLElement, hits: readonly Hit[]): HTMLElement[][] {
  const made = hits.map((): HTMLElement[] => []);
  const nodes: { node: Text; start: number }[] = [];
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  for (let start = 0; walker.nextNode(); ) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start });
    start += node.data.length;
  }
  // From the end, so that splitting a node never moves what is still to be marked.
  for (const { node, start } of nodes.toReversed()) {
    for (const [index, hit] of [...hits.entries()].reverse()) {
      const from = Math.max(0, hit.start - start);
      const to = Math.min(node.data.length, hit.end - start);
      if (from >= to) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      const each = element('mark');
      range.surroundContents(each);
      made[index]?.unshift(each);
    }
  }
  return made;
}

function showBar(found: readonly HTMLElement[][]): void {
  const anchored = document.querySelector(':target');
  const first = found.findIndex(([each]) => each && anchored?.contains(each));
  let current = Math.max(0, first);
  const show = (): void => {
    for (const [index, group] of found.entries()) {
      for (const each of group) each.classList.toggle('current', index === current);
    }
    found[current]?.[0]?.scrollIntoView({ block: 'center' });
  };
  const step = (by: number) => (): void => {
    current = (current + by + found.length) % found.length;
    show();
  };
  const said = element('p', '', STRINGS.marksFound(written, found.length));
  said.setAttribute('role', 'status');
  const bar = element(
    'div',
    'marks-bar ui',
    said,
    ...(found.length > 1
      ? [pushButton(STRINGS.marksPrevious, step(-1)), pushButton(STRINGS.marksNext, step(1))]
      : []),
    pushButton(STRINGS.marksClear, () => {
      const passage = found[current]?.[0]?.closest<HTMLElement>(SEARCHED);
      if (passage) focusOn(passage);
      for (const each of found.flat()) {
        const parent = each.parentNode;
        each.replaceWith(...each.childNodes);
        parent?.normalize();
      }
      bar.remove();
      const address = new URL(location.href);
      address.searchParams.delete(MARK_PARAMETER);
      // On file:// browsers refuse to change the address.
      if (location.protocol !== 'file:') history.replaceState(null, '', address);
    }),
  );
  document.querySelector('main')?.append(bar);
  show();
}
