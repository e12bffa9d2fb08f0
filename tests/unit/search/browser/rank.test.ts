import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../src/search/browser/query.ts';
import {
  articleOf,
  byRelevance,
  LEVEL,
  type Match,
  match,
  nearlyWhole,
} from '../../../../src/search/browser/rank.ts';
import { catalogueOf, occurrencesOf, type Texts } from './catalogue.ts';

const matches = (query: string, articles: readonly Texts[]): Match[] =>
  match(occurrencesOf(articles, readWords(query)), catalogueOf(articles));
const matchOf = (query: string, ...texts: Texts): Match => {
  const [found] = matches(query, [texts]);
  if (!found) throw new Error(`“${query}” does not find the article.`);
  return found;
};
/** The names of articles, the oldest first, in the order in which they are found. */
function ranked(query: string, articles: Readonly<Record<string, Texts>>): (string | undefined)[] {
  const found = matches(query, Object.values(articles));
  const names = Object.keys(articles);
  return found
    .sort(byRelevance(nearlyWhole(found, readWords(query).length)))
    .map(({ article }) => names[article]);
}

const FILLER = 'chuyện khác ở một nơi khác';

describe('the order of results', () => {
  test('the whole query in one piece comes before its words apart, wherever they stand', () => {
    expect(
      ranked('giá xăng giảm', {
        piece: [FILLER, '', 'Chiều nay giá xăng giảm nhẹ'],
        apart: ['Giá vàng giảm, xăng tăng', 'Xăng giảm, giá dầu tăng'],
      }),
    ).toEqual(['piece', 'apart']);
  });

  test('marks as typed come before other marks', () => {
    expect(
      ranked('bán đảo', {
        exact: [FILLER, '', 'Trên bán đảo có mưa'],
        half: [FILLER, '', 'Người bạn đảo mắt, bàn đảo lại bán'],
        folded: ['Bàn đáo', '', FILLER],
      }),
    ).toEqual(['exact', 'half', 'folded']);
  });

  test('without marks in the query, no marks come before others', () => {
    expect(
      ranked('ban dao', { older: ['Bán đảo', '', FILLER], newer: ['Bàn đáo', '', FILLER] }),
    ).toEqual(['newer', 'older']);
  });

  test('a headline comes before a standfirst, and this before the body', () => {
    expect(
      ranked('giá xăng', {
        headline: ['Giá xăng giảm', 'Tóm tắt', FILLER],
        standfirst: [FILLER, 'Giá xăng giảm', FILLER],
        body: [FILLER, 'Tóm tắt', 'Giá xăng giảm', 'Giá xăng còn giảm'],
      }),
    ).toEqual(['headline', 'standfirst', 'body']);
  });

  test('the first paragraph of an article without standfirst is body', () => {
    expect(
      ranked('giá xăng', {
        standfirst: [FILLER, 'Giá xăng giảm', FILLER],
        paragraph: [FILLER, '', 'Giá xăng giảm', FILLER],
      }),
    ).toEqual(['standfirst', 'paragraph']);
  });

  test('marks as typed in the body come before others in the headline', () => {
    expect(
      ranked('bán', {
        body: [FILLER, '', 'Cửa hàng bán gạo'],
        headline: ['Bạn đọc viết', '', FILLER],
      }),
    ).toEqual(['body', 'headline']);
  });

  test('of two that are found alike, the newer comes first', () => {
    const texts = ['Giá xăng giảm', '', FILLER];
    expect(ranked('giá xăng', { oldest: texts, newer: texts, newest: texts })).toEqual([
      'newest',
      'newer',
      'oldest',
    ]);
  });

  test('the fewer words are missing, the earlier', () => {
    expect(
      ranked('giá xăng dầu', {
        all: [FILLER, '', 'Dầu ăn, xăng xe, giá sách'],
        two: ['Giá xăng', '', FILLER],
        one: ['Giá', 'Giá', 'Giá'],
      }),
    ).toEqual(['all', 'two', 'one']);
  });

  test('the more words stand as in the query, the earlier', () => {
    expect(
      ranked('đội tuyển bóng đá nữ', {
        four: [FILLER, '', 'Nữ cổ động viên chờ đội tuyển bóng đá'],
        gap: [FILLER, '', 'Tuyển bóng của đội đá, đội tuyển thì nữ'],
        none: ['Nữ đá bóng tuyển đội', '', FILLER],
      }),
    ).toEqual(['four', 'gap', 'none']);
  });

  test('a longer run comes before more neighbours', () => {
    expect(
      ranked('giá xăng dầu mỏ', {
        run: [FILLER, '', 'Giá xăng hay mỏ, dầu cũng thế'],
        pairs: ['Dầu mỏ, giá xăng', '', FILLER],
      }),
    ).toEqual(['run', 'pairs']);
  });

  test('with runs as long, more neighbours that stand together somewhere come first', () => {
    expect(
      ranked('giá xăng dầu mỏ', {
        twoPairs: [FILLER, '', 'Giá xăng tăng, còn dầu mỏ giảm'],
        onePair: ['Mỏ, dầu: giá xăng', '', FILLER],
      }),
    ).toEqual(['twoPairs', 'onePair']);
  });
});

describe('a match', () => {
  test('says what it has, how much in one piece, and where', () => {
    expect(matchOf('giá xăng giảm', FILLER, 'Giảm giá', 'Giá xăng', 'Chiều nay giá xăng')).toEqual({
      article: 0,
      missing: 0,
      present: 0b111,
      run: 2,
      whole: false,
      pairs: 1,
      level: 2 * LEVEL.exact,
      field: 0,
    });
  });

  test('the run may have another word in place of one', () => {
    expect(matchOf('giá xăng dầu giảm', 'Giá xăng hôm giảm', '')).toMatchObject({
      missing: 1,
      run: 3,
      whole: false,
    });
  });

  test('of runs as long, the one with marks as typed is told, then the one in the headline', () => {
    expect(matchOf('bán đảo', 'Bạn đảo', '', 'bán đảo')).toMatchObject({
      level: 2 * LEVEL.exact,
      field: 0,
    });
    expect(matchOf('bán đảo', 'Bán đảo', '', 'bán đảo')).toMatchObject({
      level: 2 * LEVEL.exact,
      field: 2,
    });
    expect(matchOf('bán đảo', 'Bạn', 'bán đảo', 'bán đảo')).toMatchObject({
      level: 2 * LEVEL.exact,
      field: 1,
    });
  });

  test('where no two words stand together, the best of each word counts', () => {
    expect(matchOf('giá dầu', 'Dầu thì gia', '', 'giá sách và đậu')).toMatchObject({
      run: 1,
      level: LEVEL.exact * 2,
    });
    expect(matchOf('giá dầu', 'Đậu thì gia', '')).toMatchObject({
      run: 1,
      level: LEVEL.letters * 2,
    });
  });

  test('nothing stands in one piece across passages or articles', () => {
    expect(matchOf('giá xăng', 'Giá', 'Xăng', 'Giá', 'xăng').whole).toBe(false);
    expect(matches('giá xăng', [['Giá'], ['Xăng']]).map(({ whole }) => whole)).toEqual([
      false,
      false,
    ]);
  });

  test('a word that is asked twice must stand there twice', () => {
    expect(matchOf('hay hay', 'Phim hay', '', 'rất hay').whole).toBe(false);
    expect(matchOf('hay hay', 'Phim hay hay', '').whole).toBe(true);
  });

  test('a word is not missing where the index may not know it', () => {
    const articles = [['Giá sách', '']];
    const [first, second] = occurrencesOf(articles, readWords('giá xăng'));
    const nowhere = { slots: new Int32Array(), levels: new Uint8Array() };
    const found = (cut: boolean) =>
      match(
        [first ?? { ...nowhere, cut }, { ...nowhere, ...second, cut }],
        catalogueOf(articles),
      )[0];
    expect(found(false)).toMatchObject({ missing: 1, present: 0b01 });
    expect(found(true)).toMatchObject({ missing: 0, present: 0b01 });
  });

  test('thirty-one words are not too many', () => {
    const words = Array.from({ length: 31 }, (_, index) => `từ${index}`).join(' ');
    expect(matchOf(words, FILLER, '', words)).toMatchObject({
      run: 31,
      whole: true,
      missing: 0,
      pairs: 30,
    });
  });

  test('no word in any article, no match', () => {
    expect(matches('xăng', [[FILLER, '']])).toEqual([]);
    expect(matches('', [[FILLER, '']])).toEqual([]);
    expect(matches('xăng', [])).toEqual([]);
  });

  test('looking into the texts tells the same', () => {
    const passage = fc
      .array(fc.constantFrom('ba', 'bà', 'cá', 'dê'), { maxLength: 6 })
      .map((words) => words.join(' '));
    const texts = fc.array(passage, { minLength: 2, maxLength: 4 });
    const query = fc.array(fc.constantFrom('ba', 'bà', 'cá', 'dê'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 12 }), query, (articles, words) => {
        const bare = (text: string): string => ` ${text.replaceAll('à', 'a')} `;
        const found = matches(words.join(' '), articles);
        const having = articles.map((each) =>
          words.filter((word) => bare(each.join(' ')).includes(bare(word))),
        );
        expect(found.map(({ article }) => article)).toEqual(
          [...having.keys()].filter((article) => having[article]?.length !== 0),
        );
        for (const { article, missing, whole } of found) {
          expect(missing).toBe(words.length - (having[article]?.length ?? 0));
          const isWhole = articles[article]?.some((text) =>
            bare(text).includes(bare(words.join(' '))),
          );
          expect(whole).toBe(isWhole);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('the article of a slot is found from any one before it, over articles without words', () => {
  const lengths = fc.array(fc.nat(3), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(lengths, fc.nat(), (counts, seed) => {
      const starts = new Int32Array(counts.length + 1);
      for (const [article, count] of counts.entries()) {
        starts[article + 1] = (starts[article] ?? 0) + count;
      }
      const owners = counts.flatMap((count, article) => Array<number>(count).fill(article));
      for (const [slot, article] of owners.entries()) {
        expect(articleOf(slot, starts, seed % (article + 1))).toBe(article);
      }
    }),
  );
});

describe('a match that lacks one of many words in place', () => {
  const scattered = [FILLER, '', 'Tuyển đội bóng nữ, đá'];
  const mistyped = [FILLER, '', 'Chiều nay đội tuyển bang đá nữ thắng'];

  test('comes before those that have all words, but apart', () => {
    expect(ranked('đội tuyển bóng đá nữ', { mistyped, scattered })).toEqual([
      'mistyped',
      'scattered',
    ]);
  });

  test('is nothing special where another has all words and as many in place', () => {
    const usual = ['Nữ sinh', '', 'xem đội tuyển bóng đá'];
    expect(ranked('đội tuyển bóng đá nữ', { mistyped, usual, scattered })).toEqual([
      'usual',
      'scattered',
      'mistyped',
    ]);
  });

  test('is nothing special among few words', () => {
    const found = matches('đội tuyển nữ', [[FILLER, '', 'đội tuyển nam']]);
    expect(nearlyWhole(found, 3)).toBe(3);
    expect(ranked('đội tuyển nữ', { near: ['Đội tuyển'], all: ['Nữ', 'Tuyển', 'đội'] })).toEqual([
      'all',
      'near',
    ]);
  });

  test('lacks one word only', () => {
    const found = matches('đội tuyển bóng đá nữ', [mistyped, scattered]);
    expect(nearlyWhole(found, 5)).toBe(4);
  });
});
