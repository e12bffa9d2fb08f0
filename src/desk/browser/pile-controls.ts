import { element } from '../../reading/element.ts';
import type { Pile } from '../api.ts';
import { button } from './dom.ts';
import { type Filter, NEEDS, passes } from './pile-order.ts';
import { NEED_NAMES, WORDS } from './words.ts';

/** What the list shows; it stays while articles are opened and closed. */
export const asked: { filter: Filter; query: string; page: number; file: string | null } = {
  filter: 'all',
  query: '',
  page: 0,
  file: null,
};

/** The box that searches the list; `draw` shows what it found. */
export function searchBox(draw: () => void): HTMLElement {
  const box = element('input');
  box.type = 'search';
  box.value = asked.query;
  box.placeholder = WORDS.pile.search;
  box.setAttribute('aria-label', WORDS.pile.search);
  box.setAttribute('aria-keyshortcuts', '/');
  box.addEventListener('input', () => {
    asked.query = box.value;
    asked.page = 0;
    draw();
  });
  box.addEventListener('keydown', (event) => {
    // While an input method is composing, its keys choose and confirm letters.
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    document.querySelector<HTMLElement>('.rows a')?.focus();
  });
  return element('div', 'pile-search', box);
}

/** The buttons that choose what the list shows, with how many articles each has. */
export function filterBar(pile: Pile, draw: () => void): HTMLElement {
  const bar = element('div', 'filters');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', WORDS.pile.filters);
  const names: readonly (readonly [Filter, string])[] = [
    ['all', WORDS.pile.all],
    ['needed', WORDS.pile.needed],
    ...NEEDS.map((need) => [need, NEED_NAMES[need]] as const),
    ['draft', WORDS.pile.draft],
  ];
  for (const [filter, name] of names) {
    const many = pile.articles.filter((entry) => passes(filter, entry)).length;
    if (many === 0 && filter !== 'all' && filter !== asked.filter) continue;
    const pushed = button(name, 'chip', () => {
      asked.filter = filter;
      asked.page = 0;
      for (const each of bar.querySelectorAll('button'))
        each.setAttribute('aria-pressed', String(each === pushed));
      draw();
    });
    pushed.append(' ', element('span', 'many', WORDS.count(many)));
    pushed.setAttribute('aria-pressed', String(filter === asked.filter));
    bar.append(pushed);
  }
  return bar;
}

/** Fills in what leads to the pages of the list. */
export function drawPager(pager: HTMLElement, pages: number, go: (page: number) => void): void {
  const { page } = asked;
  pager.hidden = pages === 1;
  const before = button(WORDS.pile.before, 'before', () => go(page - 1));
  const after = button(WORDS.pile.after, 'after', () => go(page + 1));
  pager.replaceChildren(
    ...(page > 0 ? [before] : []),
    element('span', '', WORDS.pile.page(page + 1, pages)),
    ...(page + 1 < pages ? [after] : []),
  );
}
