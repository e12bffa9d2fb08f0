import { element, pushButton } from './element.ts';

const ID = 'thong-bao';

interface Action {
  readonly text: string;
  readonly press: () => void;
}

/** The page's live region, at its bottom. It must exist some time before it says something, so a page creates it when it opens. */
export function noticeBoard(): HTMLElement {
  const known = document.getElementById(ID);
  if (known) return known;
  const board = element('div', 'notice ui');
  board.id = ID;
  board.setAttribute('role', 'status');
  document.body.append(board);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') board.replaceChildren();
  });
  // Focused elements stay above it. An empty notice needs no room, and setting it would restyle the whole page.
  let height = 0;
  new ResizeObserver(() => {
    if (board.offsetHeight === height) return;
    height = board.offsetHeight;
    document.documentElement.style.setProperty('--notice', `${height}px`);
  }).observe(board);
  return board;
}

/** How long a notice without a button stays, in milliseconds. */
const STAY = 6000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Shows a notice at the bottom of the page and tells screen readers. It replaces the last one. */
export function say(text: string, actions: readonly Action[] = [], close?: string): void {
  const board = noticeBoard();
  clearTimeout(leaving);
  const clear = (): void => board.replaceChildren();
  const buttons = [...actions, ...(close === undefined ? [] : [{ text: close, press: () => {} }])];
  board.replaceChildren(
    element('p', '', text),
    ...buttons.map(({ text: name, press }) =>
      pushButton(name, () => {
        clear();
        press();
      }),
    ),
  );
  if (buttons.length === 0) leaving = setTimeout(clear, STAY);
}
