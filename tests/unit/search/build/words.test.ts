import { expect, test } from 'vitest';
import { KEPT_WHOLE } from '../../../../src/search/build/selection.ts';
import { listWords } from '../../../../src/search/build/words.ts';
import { spell } from '../../../../src/text/spelling.ts';

/** Lists words, given in how many articles each stands. */
const list = (counts: Readonly<Record<string, number>>, all: number): string[] =>
  listWords(Object.keys(counts).map(spell), Object.values(counts), all);

test('each list holds words half as frequent as the one before, in alphabetical order', () => {
  const counts = { mua: 4, huong: 1, cua: 15, nguoi: 8, gia: 7, an: 9, bo: 64 };
  expect(list(counts, 100)).toEqual(['bo', 'an cua nguoi', 'gia mua', 'huong']);
});

test('words of the same letters are one, where they are as frequent', () => {
  const counts = { ma: 4, mà: 64, má: 70, mả: 5, mã: 6, bánh: 4 };
  expect(list(counts, 100)).toEqual(['maza1a2', 'banhza1 maza0a3a4']);
});

test.each([
  ['a single letter', 'u'],
  ['a number', '2025'],
  ['letters with digits', 'f16'],
])('%s is no word to correct to', (_, letters) => {
  expect(list({ [letters]: 9, mua: 9 }, 20)).toEqual(['mua']);
});

test('on a large site a word of one article is not worth correcting to', () => {
  const counts = { mua: 1, huong: 2 };
  expect(list(counts, KEPT_WHOLE)).toEqual(['huong', 'mua']);
  expect(list(counts, KEPT_WHOLE + 1)).toEqual(['huong']);
});

test('without words there are no lists', () => {
  expect(list({}, 0)).toEqual([]);
});
