import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Placed } from '../../../../src/search/browser/alternatives.ts';
import type { Catalogue } from '../../../../src/search/browser/catalogue.ts';
import { articleOf, readEvidence } from '../../../../src/search/browser/evidence.ts';
import { LEVEL } from '../../../../src/search/browser/lookup.ts';
import { readWords } from '../../../../src/search/browser/query.ts';
import { byRelevance, type Match, score } from '../../../../src/search/browser/score.ts';
import { catalogueOf, formsOf, type Texts } from './catalogue.ts';

/** The matches of a query in articles. `other` is another reading of its words from `start` to `end`. */
function matches(
  query: string,
  articles: readonly Texts[],
  other?: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly level?: number;
  },
  known: Partial<Catalogue> = {},
): Match[] {
  const words = readWords(query);
  const found = (other ? [other] : []).map(({ text, start, end, level = 95 }) => {
    const meant = readWords(text);
    const [first = [], ...rest] = formsOf(articles, meant).map((forms) =>
      forms.flatMap(({ slots }) => [...slots]),
    );
    const slots = first.filter((slot) =>
      rest.every((each, place) => each.includes(slot + place + 1)),
    );
    const placed: Placed = {
      start,
      end,
      words: meant,
      reason: 'split',
      level,
      slots: Int32Array.from(slots),
    };
    return placed;
  });
  const typed = formsOf(articles, words).flatMap((forms, start) =>
    forms.map(
      (form): Placed => ({
        ...form,
        start,
        end: start + 1,
        words: words.slice(start, start + 1),
        reason: 'typed',
      }),
    ),
  );
  const all = { ...catalogueOf(articles), ...known };
  const alternatives = [...typed, ...found];
  return score(readEvidence(alternatives, words.length, all), words, alternatives, all);
}

const matchOf = (query: string, ...texts: Texts): Match => {
  const [found] = matches(query, [texts]);
  if (!found) throw new Error(`“${query}” does not find the article.`);
  return found;
};
const reasonsOf = (match: Match | undefined): (string | undefined)[] | undefined =>
  match?.readings.map((read) => read?.reason);

/** The names of the articles that are found, in order. The articles are given oldest first. */
function ranked(query: string, articles: Readonly<Record<string, Texts>>): (string | undefined)[] {
  const found = matches(query, Object.values(articles));
  const names = Object.keys(articles);
  return found.sort(byRelevance(found)).map(({ article }) => names[article]);
}

const FILLER = 'chuyện khác ở một nơi khác';
const long = (words: number): string => Array(words).fill('khác').join(' ');

describe('the order of results', () => {
  test('the whole query in one piece comes before its words apart, wherever they stand', () => {
    expect(
      ranked('giá xăng giảm', {
        piece: [FILLER, '', 'Chiều nay giá xăng giảm nhẹ'],
        apart: ['Giá vàng giảm, xăng tăng', 'Xăng giảm, giá dầu tăng'],
      }),
    ).toEqual(['piece', 'apart']);
  });

  test('a headline with nearly the whole query comes before the query in a body', () => {
    expect(
      ranked('bão số 4 tên quốc tế', {
        headline: ['Bão số 4 có tên quốc tế là Soulik', '', FILLER],
        body: [FILLER, '', `${long(200)} bão số 4 (tên quốc tế Soulik) ${long(200)}`],
      }),
    ).toEqual(['headline', 'body']);
  });

  test('an article about the words comes before one that mentions them, even if it is long', () => {
    expect(
      ranked('giáo dục', {
        about: ['Cấm ép mua sách', '', `Ngành giáo dục họp. Giáo dục là gốc. ${long(80)}`],
        mention: ['Cuộc chạy', '', `${long(900)} giáo dục ${long(900)}`],
        apart: ['Giáo viên', '', 'tập thể dục'],
      }),
    ).toEqual(['about', 'mention', 'apart']);
  });

  test('rare words count for more than common ones', () => {
    expect(
      ranked('giải thưởng sejong', {
        rare: [FILLER, '', 'Người nhận Sejong hôm nay'],
        ...Object.fromEntries(
          Array.from({ length: 20 }, (_, at) => [`common${at}`, [FILLER, '', 'giải, thưởng']]),
        ),
      })[0],
    ).toBe('rare');
  });

  test('a question around a topic changes nothing', () => {
    const articles = {
      topic: ['Giải thưởng Sejong', '', FILLER],
      frame: ['Học sinh như thế nào', '', 'có giải thưởng phụ thì như thế nào'],
      other: [FILLER, '', 'như thế nào'],
    };
    expect(ranked('giải thưởng sejong như thế nào', articles)[0]).toBe('topic');
    expect(ranked('giai thuong sejong nhu the nao', articles)[0]).toBe('topic');
  });

  test('marks as typed come before other marks', () => {
    expect(
      ranked('bán đảo', {
        exact: [FILLER, '', 'Trên bán đảo có mưa'],
        folded: ['Bàn đáo', '', FILLER],
      }),
    ).toEqual(['exact', 'folded']);
  });

  test('marks as typed in the body come before others in the headline', () => {
    expect(
      ranked('bán', {
        body: [FILLER, '', 'Cửa hàng bán gạo'],
        headline: ['Bạn đọc viết', '', FILLER],
      }),
    ).toEqual(['body', 'headline']);
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
        body: [FILLER, 'Tóm tắt', `${long(100)} Giá xăng giảm`],
      }),
    ).toEqual(['headline', 'standfirst', 'body']);
  });

  test('of two equal articles, the newer comes first', () => {
    const texts = ['Giá xăng giảm', '', FILLER];
    expect(ranked('giá xăng', { oldest: texts, newer: texts, newest: texts })).toEqual([
      'newest',
      'newer',
      'oldest',
    ]);
  });

  test('words close together come before words far apart, and in order before out of order', () => {
    expect(
      ranked('giá xăng', {
        close: [FILLER, '', `Giá của xăng ${long(40)}`],
        far: [FILLER, '', `Giá ${long(40)} xăng của`],
      }),
    ).toEqual(['close', 'far']);
  });
});

describe('a match', () => {
  test('states which words it has, and which as typed', () => {
    expect(matchOf('bán gạo rẻ', 'Bàn gạo', '')).toMatchObject({
      readings: [{ level: LEVEL.otherMarks }, { level: LEVEL.exact }, undefined],
      whole: 0,
      leads: false,
    });
  });

  test('leads with the whole query in one piece', () => {
    expect(matchOf('giá xăng', FILLER, '', 'chiều nay giá xăng giảm')).toMatchObject({
      whole: LEVEL.exact,
      leads: true,
    });
    expect(matchOf('giá xăng', 'Xăng giá', '')).toMatchObject({ whole: 0, leads: false });
  });

  test('nothing stands in one piece across passages or articles', () => {
    expect(matchOf('giá xăng', 'Giá', 'Xăng', 'Giá', 'xăng').whole).toBe(0);
    expect(matches('giá xăng', [['Giá'], ['Xăng']]).map(({ whole }) => whole)).toEqual([0, 0]);
  });

  test('a word that the query has twice must stand there twice', () => {
    expect(matchOf('hay hay', 'Phim hay', '', 'rất hay').whole).toBe(0);
    expect(matchOf('hay hay', 'Phim hay hay', '').whole).toBe(LEVEL.exact);
  });

  test('an alternative of two words for one joins the piece around it', () => {
    const article = [FILLER, '', 'thấy Quang Hải ghi bàn'];
    const [found] = matches('quanghai ghi bàn', [article], { text: 'quang hải', start: 0, end: 1 });
    expect(found).toMatchObject({ whole: 95, leads: true });
    expect(reasonsOf(found)).toEqual(['split', 'typed', 'typed']);
  });

  test('an alternative of one word for two joins the piece around it', () => {
    const article = [FILLER, '', 'trang wikileaks đăng'];
    const other = { text: 'wikileaks', start: 1, end: 3 };
    const [found] = matches('trang wiki leaks đăng', [article], other);
    expect(found).toMatchObject({ whole: 95, leads: true });
    expect(reasonsOf(found)).toEqual(['typed', 'split', 'split', 'typed']);
  });

  test('a corrected phrase leads if articles have it and it has three words, but not if it has two', () => {
    const articles = [
      ['Chợ', '', 'thợ đúc chuông đồng'],
      ['Xóm chung', ''],
    ];
    const other = { text: 'chuông', level: 65 };
    const [three] = matches('thợ đúc chung', articles, { ...other, start: 2, end: 3 });
    const [two] = matches('đúc chung', articles, { ...other, start: 1, end: 2 });
    expect([three?.leads, two?.leads]).toEqual([true, false]);
  });

  test('a word as typed counts once, even if an alternative explains it too', () => {
    const article = [FILLER, '', 'thấy Quang Hải ghi bàn'];
    const [once, twice] = [92, 40].map(
      (level) => matches('quang hải', [article], { text: 'hải', start: 1, end: 2, level })[0],
    );
    expect(reasonsOf(once)).toEqual(['typed', 'typed']);
    expect(once?.score).toBe(twice?.score);
  });

  test('a word that the index may not know counts as present', () => {
    const articles = [['Giá sách', '']];
    const coverage = (cut: readonly string[]): number =>
      matches('giá xăng', articles, undefined, { cut: new Set(cut) })[0]?.coverage ?? 0;
    expect(coverage(['xang'])).toBeGreaterThan(coverage([]));
  });

  test('a query may have thirty-one words', () => {
    const words = Array.from({ length: 31 }, (_, index) => `từ${index}`).join(' ');
    expect(matchOf(words, FILLER, '', words)).toMatchObject({ whole: LEVEL.exact, leads: true });
  });

  test('nothing matches if no article has a word', () => {
    expect(matches('xăng', [[FILLER, '']])).toEqual([]);
    expect(matches('', [[FILLER, '']])).toEqual([]);
    expect(matches('xăng', [])).toEqual([]);
  });

  test('searching the texts gives the same', () => {
    const passage = fc
      .array(fc.constantFrom('ba', 'bà', 'cá', 'dê'), { maxLength: 6 })
      .map((words) => words.join(' '));
    const texts = fc.array(passage, { minLength: 2, maxLength: 4 });
    const query = fc.array(fc.constantFrom('ba', 'bà', 'cá', 'dê'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 12 }), query, (articles, words) => {
        const bare = (text: string): string => ` ${text.replaceAll('à', 'a')} `;
        // In a headline, a query may be interrupted.
        const found = matches(
          words.join(' '),
          articles.map((each) => ['', ...each]),
        );
        const having = articles.map((each) =>
          words.filter((word) => bare(each.join(' ')).includes(bare(word))),
        );
        expect(found.map(({ article }) => article)).toEqual(
          [...having.keys()].filter((article) => having[article]?.length !== 0),
        );
        for (const { article, readings, whole } of found) {
          expect(readings.filter((each) => each !== undefined)).toHaveLength(
            having[article]?.length ?? 0,
          );
          const isWhole = articles[article]?.some((text) =>
            bare(text).includes(bare(words.join(' '))),
          );
          expect(whole > 0).toBe(isWhole);
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('the article of a slot is found from any article before it, past articles without words', () => {
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
