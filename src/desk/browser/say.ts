import { element, find } from '../../reading/element.ts';
import { RefusedError } from './ask.ts';
import { button } from './dom.ts';
import { WORDS } from './words.ts';

/** How long a notice stays, in milliseconds. */
const STAY = 6000;
let leaving: ReturnType<typeof setTimeout> | undefined;

/** Says what happened, at the foot of the page and to screen readers. */
export function say(text: string): void {
  const board = find<HTMLElement>('#thong-bao');
  clearTimeout(leaving);
  board.replaceChildren(element('p', '', text));
  leaving = setTimeout(() => board.replaceChildren(), STAY);
}

/** Takes away what was said and no longer holds. */
export const hush = (): void => find('#thong-bao').replaceChildren();

/** Says what went wrong and what to do; it stays until it is closed or something succeeds. */
export function sayTrouble(error: unknown): void {
  const { title, hint } = describe(error);
  hush();
  const board = find<HTMLElement>('#truc-trac');
  const close = button(WORDS.close, 'quiet', () => board.replaceChildren());
  board.replaceChildren(element('p', '', element('strong', '', title), ` ${hint}`), close);
}

/** Takes the last trouble away. */
export const clearTrouble = (): void => find('#truc-trac').replaceChildren();

function describe(error: unknown): { title: string; hint: string } {
  if (error instanceof RefusedError) return { title: error.message, hint: error.hint };
  return { title: WORDS.failed(error instanceof Error ? error.message : String(error)), hint: '' };
}
