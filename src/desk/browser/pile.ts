import { element } from '../../reading/element.ts';
import type { Pile } from '../api.ts';
import { ADDRESSES, articleAddress } from './address.ts';
import { button } from './dom.ts';
import { asked, drawPager, filterBar, searchBox } from './pile-controls.ts';
import { below, keptNotice } from './pile-notices.ts';
import { finds, passes } from './pile-order.ts';
import { pileRow } from './pile-row.ts';
import { loadPile, nextOf } from './pile-store.ts';
import { sayTrouble } from './say.ts';
import type { View } from './view.ts';
import { waitFor } from './wait.ts';
import { WORDS } from './words.ts';

/** Rows on one page of the list. */
const PER_PAGE = 100;

/** A wait as short as this is not told, in milliseconds. */
const SOON = 400;

/** All articles: those that need a look first. */
export async function openPile(): Promise<View> {
  const pile = await orWait(loadPile());
  return 'content' in pile ? pile : pileView(pile);
}

/** What was asked for, or, if it takes long, a view that shows how far it is and then the list. */
async function orWait(loading: Promise<Pile>): Promise<Pile | View> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, SOON, null));
  return (await Promise.race([loading, late])) ?? waitFor(loading, pileView);
}

async function pileView(pile: Pile): Promise<View> {
  if (pile.articles.length === 0) return emptyView(pile);
  const { left } = await nextOf(null);
  const list = element('ol', 'rows');
  const shown = element('p', 'shown');
  shown.setAttribute('role', 'status');
  const pager = element('nav', 'pager');
  pager.setAttribute('aria-label', WORDS.pile.pages);

  const draw = (): void => {
    const matches = finds(asked.query);
    const found = pile.articles.filter((entry) => passes(asked.filter, entry) && matches(entry));
    const pages = Math.max(1, Math.ceil(found.length / PER_PAGE));
    asked.page = Math.min(asked.page, pages - 1);
    const first = asked.page * PER_PAGE;
    list.start = first + 1;
    list.replaceChildren(...found.slice(first, first + PER_PAGE).map(pileRow));
    shown.textContent = told(found.length, pile.articles.length);
    drawPager(pager, pages, (page) => {
      asked.page = page;
      draw();
      list.querySelector('a')?.focus();
    });
  };

  const content = element('div', 'pile');
  content.append(
    element(
      'div',
      'pile-head',
      element('h1', '', WORDS.pile.title),
      ...(left > 0 ? [button(WORDS.pile.startNext(left), 'main', () => void goToNext())] : []),
    ),
    ...keptNotice(),
    searchBox(draw),
    filterBar(pile, draw),
    shown,
    list,
    pager,
    ...below(pile),
  );
  draw();
  // Other programs may have written articles while the page was out of sight.
  const refresh = (): void => void reopenIfChanged(pile, content).catch(sayTrouble);
  addEventListener('focus', refresh);
  return {
    title: WORDS.pile.title,
    content,
    focus: () => rowOf(list, asked.file) ?? list.querySelector('a'),
    press: (event) => press(event.key, list, content),
    leave: () => {
      asked.file = null;
      removeEventListener('focus', refresh);
    },
  };
}

/** Shows the list anew if it has changed and is still there. */
async function reopenIfChanged(shown: Pile, content: HTMLElement): Promise<void> {
  const isSame = JSON.stringify(await loadPile()) === JSON.stringify(shown);
  if (!isSame && content.isConnected) dispatchEvent(new HashChangeEvent('hashchange'));
}

/** What to do first. */
function emptyView(pile: Pile): View {
  const start = element('a', 'main', WORDS.compose.title);
  start.href = ADDRESSES.compose;
  const content = element(
    'div',
    'pile',
    element('h1', '', WORDS.pile.title),
    ...keptNotice(),
    element('p', 'empty', element('strong', '', WORDS.pile.empty), ` ${WORDS.pile.emptyHint}`),
    element('p', '', start),
    ...below(pile),
  );
  return { title: WORDS.pile.title, content, focus: () => start };
}

const told = (many: number, all: number): string =>
  many > 0 || all === 0
    ? WORDS.pile.shown(many, all)
    : asked.filter === 'needed' && asked.query === ''
      ? WORDS.pile.allFine
      : WORDS.pile.none;

/** Opens the first article that needs a look. */
async function goToNext(): Promise<void> {
  const { next } = await nextOf(null);
  if (next) location.hash = articleAddress(next.file);
}

/** The list opens at this article when somebody comes back from it. */
export function comeBackTo(file: string | null): void {
  asked.file = file;
}

const rowOf = (list: HTMLElement, file: string | null): HTMLElement | null =>
  file === null
    ? null
    : ([...list.querySelectorAll('a')].find((link) => link.dataset.file === file) ?? null);

function press(key: string, list: HTMLElement, content: HTMLElement): boolean {
  if (key === '/') {
    content.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
    return true;
  }
  const by = key === 'j' || key === 'ArrowDown' ? 1 : key === 'k' || key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return false;
  const rows = [...list.querySelectorAll('a')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const next = rows[at === -1 ? 0 : at + by];
  if (next) next.focus();
  // Past the last row the next page opens.
  else content.querySelector<HTMLElement>(by > 0 ? '.pager .after' : '.pager .before')?.click();
  return true;
}
