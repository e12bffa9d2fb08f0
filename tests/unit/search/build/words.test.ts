import { expect, test } from 'vitest';
import { KEPT_WHOLE } from '../../../../src/search/build/selection.ts';
import { groupWords, listWords } from '../../../../src/search/build/words.ts';
import { spell } from '../../../../src/text/spelling.ts';

/** Lists words by their first letter, from the number of articles that have each word. */
const list = (
  counts: Readonly<Record<string, number>>,
  all: number,
  names: readonly string[] = [],
): Record<string, readonly string[]> =>
  Object.fromEntries(
    listWords(
      Object.entries(counts).map(([word, articles]) => ({
        spelling: spell(word),
        articles,
        isName: names.includes(word),
      })),
      all,
    ),
  );

test('each list holds words half as frequent as the one before, in alphabetical order', () => {
  const counts = { cau: 4, cay: 1, cua: 15, con: 8, cho: 7, ca: 9, cac: 64 };
  expect(list(counts, 100)).toEqual({ c: ['cac', 'ca con cua', 'cau cho', 'cay'] });
});

test('words are listed by first letter, with equal frequencies at the same index', () => {
  expect(list({ mua: 64, nang: 4, đi: 5 }, 100)).toEqual({
    d: ['', 'dizb0'],
    m: ['mua', ''],
    n: ['', 'nang'],
  });
});

test('words with the same letters are one if they are equally frequent', () => {
  const counts = { ma: 4, mà: 64, má: 70, mả: 5, mã: 6, mánh: 4 };
  expect(list(counts, 100)).toEqual({ m: ['maza1a2', 'manhza1 maza0a3a4'] });
});

test.each([
  ['a single letter', 'u'],
  ['a number', '2025'],
  ['letters with digits', 'f16'],
])('%s is never a correction', (_, letters) => {
  expect(list({ [letters]: 9, mua: 9 }, 20)).toEqual({ m: ['mua'] });
});

test('on a large site, a syllable of one article is never a correction', () => {
  const counts = { mua: 1, huong: 2 };
  expect(list(counts, KEPT_WHOLE)).toEqual({ h: ['huong', ''], m: ['', 'mua'] });
  expect(list(counts, KEPT_WHOLE + 1)).toEqual({ h: ['huong'] });
});

test('a word of one article is a correction if it is a name, or a syllable on a small site', () => {
  const counts = { huawei: 1, hauwei: 1, huong: 1 };
  expect(list(counts, 9, ['huawei'])).toEqual({ h: ['huavvei huong'] });
  expect(list(counts, KEPT_WHOLE + 1, ['huawei'])).toEqual({ h: ['huavvei'] });
});

test('without words there are no lists', () => {
  expect(list({}, 0)).toEqual({});
});

test('letters with few words share a file, and words of one frequency stay together', () => {
  const many = Array.from({ length: 2000 }, (_, number) => `c${number}`).join(' ');
  expect(
    groupWords(
      new Map([
        ['a', ['an', '']],
        ['b', ['', 'bo']],
        ['c', ['', many]],
        ['d', ['di', 'do']],
      ]),
    ),
  ).toEqual(
    new Map([
      ['abc', ['an', `bo ${many}`]],
      ['d', ['di', 'do']],
    ]),
  );
});
