import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findCommon,
  isPaired,
  KEPT_WHOLE,
  Selection,
} from '../../../../src/search/build/selection.ts';
import { Vocabulary } from '../../../../src/search/build/vocabulary.ts';

const LARGE = KEPT_WHOLE + 1;

describe('a word is', () => {
  const kindOf = (articles: number, places: number, all: number): string | undefined =>
    findCommon([['mua', { articles, places }]], all).get('mua');

  test('never common on a site of few articles', () => {
    expect(kindOf(KEPT_WHOLE, 100_000, KEPT_WHOLE)).toBeUndefined();
  });

  test('common if it stands in more than 2,500 places', () => {
    expect(kindOf(500, 2500, LARGE)).toBeUndefined();
    expect(kindOf(500, 2501, LARGE)).toBe('common');
  });

  test('also cut if more than a quarter of the articles have it', () => {
    expect(kindOf(500, 3000, LARGE)).toBe('common');
    expect(kindOf(501, 3000, LARGE)).toBe('cut');
  });

  test('also cut if more than 2,500 articles have it, on a site of any size', () => {
    expect(kindOf(2500, 9000, 100_000)).toBe('common');
    expect(kindOf(2501, 9000, 100_000)).toBe('cut');
  });
});

/** For each passage, where its words go, as digits: `own` for their own lists, `pair` for lists of pairs. */
function choose(
  articles: readonly (readonly string[])[],
  kinds: Readonly<Record<string, 'common' | 'cut'>>,
): { own: string[]; pair: string[] }[] {
  const vocabulary = new Vocabulary();
  const read = articles.map((passages) => passages.map((text) => vocabulary.read(text)));
  const commonness = new Map(Object.entries(kinds));
  const selection = new Selection(commonness, vocabulary.letters, vocabulary.lettersOf);
  return read.map((passages) => {
    const own = selection.next(passages);
    return {
      own: own.map((passage) => passage.join('')),
      pair: own.map((passage) =>
        Array.from(passage, (_, index) => Number(isPaired(passage, index))).join(''),
      ),
    };
  });
}

test('rare words have all their places in their own lists', () => {
  expect(choose([['mưa lớn', 'mưa', 'mưa lớn mưa']], {})).toEqual([
    { own: ['11', '1', '111'], pair: ['00', '0', '000'] },
  ]);
});

test('a common word has its places in headlines, standfirsts and first mentions there, with any marks', () => {
  expect(
    choose(
      [
        ['Mưa', 'mưa', 'mưa ở mua', 'Mùa'],
        ['Nắng', '', 'ở mưa ở mưa'],
      ],
      { mua: 'common' },
    ),
  ).toEqual([
    { own: ['1', '1', '010', '0'], pair: ['0', '0', '110', '0'] },
    { own: ['1', '', '1110'], pair: ['0', '', '0010'] },
  ]);
});

test('a cut word has only its places in headlines there', () => {
  expect(choose([['Mưa ở', 'mưa ở', 'ở mưa ở']], { mua: 'cut' })).toEqual([
    { own: ['11', '01', '101'], pair: ['00', '10', '110'] },
  ]);
});

test('no place is lost: two neighbours are in their own lists or in that of their pair', () => {
  const word = fc.constantFrom('mưa', 'mua', 'lớn', 'ở', 'Huế');
  const passage = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const kind = fc.constantFrom('common' as const, 'cut' as const);
  fc.assert(
    fc.property(
      fc.array(fc.array(passage, { minLength: 2, maxLength: 4 }), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('mua', 'lon', 'o', 'hue'), kind),
      (articles, kinds) => {
        for (const { own, pair } of choose(articles, kinds)) {
          for (const [passage, flags] of own.entries()) {
            for (let index = 0; index + 1 < flags.length; index += 1) {
              const inOwn = flags[index] === '1' && flags[index + 1] === '1';
              expect(pair[passage]?.[index]).toBe(inOwn ? '0' : '1');
            }
          }
        }
      },
    ),
  );
});
