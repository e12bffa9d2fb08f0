import { element, pushButton } from './element.ts';

const ID = 'thong-bao';

interface Action {
  readonly text: string;
  readonly press: () => void;
}

/**
 * The page's live region, at its foot. It must be there some time before something is said in it, so a page makes it when
 * it opens.
 */
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
  // What gets the focus stays above it. An empty board needs no room, and to say so would restyle the whole page.
  let height = 0;
  new ResizeObserver(() => {
    if (board.offsetHeight === height) return;
    height = board.offsetHeight;
    document.documentElement.style.setProperty('--notice', `${height}px`);
  }).observe(board);
  return board;
}

/** How long a notice without anything to press stays, in milliseconds. */
const STAY = 6000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Says something at the foot of the page and to screen readers, in place of what stood there. */
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
