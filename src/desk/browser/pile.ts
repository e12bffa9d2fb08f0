import { element } from '../../reading/element.ts';
import type { Pile, PileEntry } from '../api.ts';
import { ADDRESSES, articleAddress } from './address.ts';
import { button } from './dom.ts';
import { keptFiles } from './keep.ts';
import { messageList } from './messages.ts';
import { pictureAddress } from './picture-address.ts';
import { type Filter, finds, NEEDS, passes } from './pile-order.ts';
import { pileRow } from './pile-row.ts';
import { loadPile, nextOf } from './pile-store.ts';
import type { View } from './view.ts';
import { waitFor } from './wait.ts';
import { NEED_NAMES, WORDS } from './words.ts';

/** Rows on one page of the list. */
const PER_PAGE = 100;

/** A wait as short as this is not told, in milliseconds. */
const SOON = 400;

/** What the list shows; it stays while articles are opened and closed. */
const asked: { filter: Filter; query: string; page: number; file: string | null } = {
  filter: 'all',
  query: '',
  page: 0,
  file: null,
};

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
  let found: readonly PileEntry[] = [];

  const draw = (): void => {
    const matches = finds(asked.query);
    found = pile.articles.filter((entry) => passes(asked.filter, entry) && matches(entry));
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
  return {
    title: WORDS.pile.title,
    content,
    focus: () => rowOf(list, asked.file) ?? list.querySelector('a'),
    press: (event) => press(event.key, list, content),
    leave: () => {
      asked.file = null;
    },
  };
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

function searchBox(draw: () => void): HTMLElement {
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

function filterBar(pile: Pile, draw: () => void): HTMLElement {
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

function drawPager(pager: HTMLElement, pages: number, go: (page: number) => void): void {
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

/** Articles with changes that are not saved. */
function keptNotice(): HTMLElement[] {
  const kept = keptFiles();
  if (kept.length === 0) return [];
  const links = kept.map(({ file, headline }) => {
    const link = element('a', '', headline === '' ? file || WORDS.compose.title : headline);
    link.href = file === '' ? ADDRESSES.compose : articleAddress(file);
    return element('li', '', link);
  });
  return [
    element(
      'section',
      'kept',
      element('h2', '', `${WORDS.pile.unsaved} (${WORDS.count(kept.length)})`),
      element('ul', '', ...links),
    ),
  ];
}

/** Pictures that no article shows, and what is said of no single article. */
function below({ articles, lonePictures, messages }: Pile): HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (lonePictures.length > 0) {
    const title = `${WORDS.pile.lone} (${WORDS.count(lonePictures.length)})`;
    const pictures = lonePictures.slice(0, PER_PAGE).map((path) => {
      const picture = element('img');
      picture.src = pictureAddress(path);
      picture.alt = '';
      picture.loading = 'lazy';
      return element('li', '', picture, element('span', '', path));
    });
    const hint = element('p', 'hint', WORDS.pile.loneHint);
    const list = element('ul', 'lone', ...pictures);
    parts.push(element('section', '', element('h2', '', title), hint, list));
  }
  if (messages.length > 0) {
    const title = element('summary', '', WORDS.pile.notes(messages.length));
    parts.push(element('details', '', title, messageList(messages)));
  }
  const learning = element('a', '', WORDS.learning.fromPile);
  learning.href = ADDRESSES.settings;
  if (articles.length > 0) parts.push(element('p', 'hint', learning));
  return parts;
}
