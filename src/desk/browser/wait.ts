import { element, focusOn } from '../../reading/element.ts';
import type { Pile, ReadingProgress } from '../api.ts';
import { ask } from './ask.ts';
import { sayTrouble } from './say.ts';
import type { View } from './view.ts';
import { WORDS } from './words.ts';

const { pile: NAMES } = WORDS;

/** How often it is asked how far the reading is, in milliseconds. */
const PERIOD = 1000;

/** A view that shows how far the reading of all articles is, and then the one of the list. */
export function waitFor(loading: Promise<Pile>, open: (pile: Pile) => Promise<View>): View {
  const told = element('p', '', NAMES.loading);
  const bar = element('progress');
  bar.setAttribute('aria-label', NAMES.loading);
  const heading = element('h1', '', NAMES.title);
  const waiting = element('div', 'waiting', told, bar, element('p', 'hint', NAMES.meanwhile));
  const content = element('div', 'pile', heading, waiting);
  let list: View | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const askAgain = async (): Promise<void> => {
    const progress = await ask('GET api/pile-progress', '').catch(() => null);
    if (isOver) return;
    if (progress) show(progress, bar, told);
    timer = setTimeout(() => void askAgain(), PERIOD);
  };
  const end = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  void askAgain();
  loading
    .then(async (pile) => {
      const opened = await open(pile);
      if (isOver) return opened.leave?.();
      end();
      list = opened;
      content.replaceWith(opened.content);
      const focus = opened.focus?.();
      // Somebody may be in the menu by now.
      if (focus && document.activeElement?.closest('nav') == null) focusOn(focus);
    })
    .catch((error: unknown) => {
      if (!isOver) sayTrouble(error);
      end();
    });
  return {
    title: NAMES.title,
    content,
    press: (event) => list?.press?.(event) ?? false,
    leave: () => {
      end();
      list?.leave?.();
    },
  };
}

/** Seconds before which nobody knows how long the rest takes. */
const SETTLED = 3;

function show(
  { read, all, seconds }: ReadingProgress,
  bar: HTMLProgressElement,
  told: HTMLElement,
): void {
  if (all === 0) return;
  bar.max = all;
  bar.value = read;
  const left =
    seconds < SETTLED || read === 0 ? '' : NAMES.timeLeft((seconds / read) * (all - read));
  told.textContent = `${[NAMES.reading(read, all), left].filter(Boolean).join(', ')}.`;
}
