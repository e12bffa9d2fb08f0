import { expect, test } from 'vitest';
import { KEPT_WHOLE } from '../../../../src/search/build/selection.ts';
import { listWords } from '../../../../src/search/build/words.ts';

/** Letters and in how many articles they stand. */
const words = (counts: Readonly<Record<string, number>>) => ({
  letters: Object.keys(counts),
  articles: Int32Array.from(Object.values(counts)),
});

test('each list holds words half as frequent as the one before, in alphabetical order', () => {
  const counts = words({ mua: 4, huong: 1, cua: 15, nguoi: 8, gia: 7, an: 9, bo: 64 });
  expect(listWords(counts, 100)).toEqual(['bo', 'an cua nguoi', 'gia mua', 'huong']);
});

test.each([
  ['a single letter', 'u'],
  ['a number', '2025'],
  ['letters with digits', 'f16'],
])('%s is no word to correct to', (_, letters) => {
  expect(listWords(words({ [letters]: 9, mua: 9 }), 20)).toEqual(['mua']);
});

test('on a large site a word of one article is not worth correcting to', () => {
  const counts = words({ mua: 1, huong: 2 });
  expect(listWords(counts, KEPT_WHOLE)).toEqual(['huong', 'mua']);
  expect(listWords(counts, KEPT_WHOLE + 1)).toEqual(['huong']);
});

test('without words there are no lists', () => {
  expect(listWords(words({}), 0)).toEqual([]);
});
