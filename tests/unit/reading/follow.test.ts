import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { follow } from '../../../src/reading/listen/follow.ts';

let events: EventTarget;
let scrolled: { top: number; behavior: string }[];
beforeEach(() => {
  events = new EventTarget();
  scrolled = [];
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('scrollBy', (by: (typeof scrolled)[number]) => scrolled.push(by));
  vi.stubGlobal('innerHeight', 800);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('Node', EventTarget);
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('getComputedStyle', () => ({ scrollPaddingTop: '60px' }));
});
afterEach(() => vi.unstubAllGlobals());

/** A sentence so far below the upper edge of the screen. */
const at = (top: number, height = 40): Range =>
  ({ getBoundingClientRect: () => ({ top, bottom: top + height, height }) }) as unknown as Range;
const happens = (type: string): boolean => events.dispatchEvent(new Event(type));

function start() {
  const away = vi.fn();
  const bar = { offsetHeight: 100, contains: () => false } as unknown as HTMLElement;
  return { ...follow(bar, away), away };
}

test('a sentence outside the screen is scrolled into its upper part, one inside stays', () => {
  const { to } = start();
  to(at(300));
  expect(scrolled).toEqual([]);
  to(at(690));
  expect(scrolled).toEqual([{ top: 690 - 140, behavior: 'smooth' }]);
  to(at(20));
  expect(scrolled[1]).toEqual({ top: 20 - 140, behavior: 'smooth' });
});

test('a sentence higher than the screen begins below what lies over the page', () => {
  start().to(at(500, 900));
  expect(scrolled).toEqual([{ top: 500 - 60, behavior: 'smooth' }]);
});

test('a reader who scrolls away is left alone, until they come back', () => {
  const { to, away } = start();
  to(at(-500));
  const { length } = scrolled;
  happens('wheel');
  happens('scroll');
  expect(away).toHaveBeenLastCalledWith(true);
  to(at(-400));
  happens('resize');
  expect(scrolled).toHaveLength(length);
  to(at(300));
  expect(away).toHaveBeenLastCalledWith(false);
  to(at(900));
  expect(scrolled).toHaveLength(length + 1);
});

test('the page’s own scrolling is not the reader’s', () => {
  const { to, away } = start();
  to(at(2000));
  happens('scroll');
  expect(away).not.toHaveBeenCalled();
});

test('one press goes back to the sentence and follows it again', () => {
  const { to, back, away } = start();
  to(at(-500));
  happens('keydown');
  happens('scroll');
  const { length } = scrolled;
  back();
  expect(away.mock.calls).toEqual([[true], [false]]);
  expect(scrolled).toHaveLength(length + 1);
});

test('if the text moves below the sentence, it is brought back', () => {
  start().to(at(2000));
  happens('resize');
  expect(scrolled).toHaveLength(2);
});

test('after its end nothing scrolls', () => {
  const { to, stop } = start();
  to(at(2000));
  stop();
  happens('resize');
  expect(scrolled).toHaveLength(1);
});
