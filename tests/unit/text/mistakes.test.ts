import { expect, test } from 'vitest';
import { mistakeBetween } from '../../../src/text/mistakes.ts';

const unlikely = (typed: string, word: string): number | undefined =>
  mistakeBetween(typed, word)?.unlikely;

test.each([
  ['s and x', 'xan', 'san'],
  ['ch and tr', 'trung', 'chung'],
  ['d, gi and r', 'gia', 'da'],
  ['d, gi and r', 'da', 'ra'],
  ['l and n', 'nu', 'lu'],
  ['n and ng', 'ban', 'bang'],
  ['c and t', 'vuoc', 'vuot'],
  ['i and y', 'hungari', 'hungary'],
])('%s sound alike: %s for %s', (_, typed, word) => {
  const sound = unlikely(typed, word);
  expect(sound).toBeLessThan(unlikely('nuco', 'nuoc') ?? 0);
  expect(unlikely(word, typed)).toBe(sound);
});

test.each([
  ['two that changed places', 'nuco', 'nuoc'],
  ['one missing', 'nuc', 'nuoc'],
  ['one too many', 'nuooc', 'nuoc'],
  ['another', 'nuec', 'nuoc'],
  ['two in a long word', 'singapour', 'singapore'],
])('a mistake of letters: %s', (_, typed, word) => {
  expect(mistakeBetween(typed, word)).not.toBeNull();
});

test.each([
  ['the same word', 'nuoc', 'nuoc'],
  ['two mistakes in a short word', 'nuec', 'nuon'],
  ['another length', 'nuoc', 'n'],
  ['ng is no n', 'nga', 'la'],
])('no mistake: %s', (_, typed, word) => {
  expect(mistakeBetween(typed, word)).toBeNull();
});

test('a missing or changed letter is named, an extra one is not', () => {
  expect(mistakeBetween('nuc', 'nuoc')?.lost).toBe('o');
  expect(mistakeBetween('nuec', 'nuoc')?.lost).toBe('o');
  expect(mistakeBetween('nuooc', 'nuoc')?.lost).toBe('');
});
