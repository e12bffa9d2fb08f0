import { expect, test } from 'vitest';
import { makeExcerpt } from '../../../src/search/excerpt.ts';

const words = (count: number): string[] => Array.from({ length: count }, (_, index) => `t${index}`);
const told = (...parameters: Parameters<typeof makeExcerpt>): string =>
  makeExcerpt(...parameters)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

test('neighbouring hits are one, words are kept apart', () => {
  expect(told(['Ông', 'tổng', 'thống', 'đến'], [1, 2], 0)).toBe('Ông [tổng thống] đến');
  expect(told(['tổng', 'Ông'], [0], 0)).toBe('[tổng] Ông');
});

test('the headline’s words do not count', () => {
  expect(told(['Tổng', 'thống', 'Ông', 'tổng'], [0, 1, 3], 2)).toBe('Ông [tổng]');
  expect(told(['Tổng', 'thống', 'Ông', 'đến'], [0, 1], 2)).toBe('Ông đến');
});

test('the stretch with the most hits is shown, with what stands before the first', () => {
  const excerpt = told(words(200), [20, 120, 121, 130], 5);
  expect(excerpt).toMatch(/^…t112 /u);
  expect(excerpt).toContain('[t120 t121]');
  expect(excerpt).toMatch(/ t147…$/u);
});
