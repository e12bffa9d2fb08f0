import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEPT_WHOLE, select } from '../../../../src/search/build/selection.ts';
import { Vocabulary } from '../../../../src/search/build/vocabulary.ts';
import { keyOf } from '../../../../src/search/key.ts';
import { spell } from '../../../../src/text/spelling.ts';

const LARGE = KEPT_WHOLE + 1;
const COMMON_PHRASE = 'mưa lớn ở Huế';
const TWICE = `${COMMON_PHRASE} ${COMMON_PHRASE}`;

/** An article's passages: headline, standfirst, paragraphs. */
type Texts = readonly string[];

function selectFrom(texts: readonly Texts[]) {
  const vocabulary = new Vocabulary();
  const articles = texts.map((passages) => passages.map((text) => vocabulary.read(text)));
  const selection = select(articles, vocabulary);
  const lettersOf = (numbers: ReadonlySet<number>): string[] =>
    [...numbers].map((number) => vocabulary.letters[number] ?? '').sort();
  return {
    ...selection,
    common: lettersOf(selection.common),
    cut: lettersOf(selection.cut),
    articlesWith: (word: string) => selection.articles[vocabulary.keys.indexOf(keyOf(spell(word)))],
    lists: Array.from(selection.lists(), (lists, article) => {
      const passages = articles[article] ?? [];
      return passages.map((passage, part) => ({
        words: Array.from(
          passage,
          (word) => vocabulary.letters[vocabulary.lettersOf[word] ?? -1] ?? '',
        ),
        own: [...(lists[part]?.own ?? [])],
        settled: [...(lists[part]?.settled ?? [])],
        pair: [...(lists[part]?.pair ?? [])],
      }));
    }),
  };
}

/** So many articles, each with the common phrase three times, and what `more` adds to the bodies of some. */
const site = (count: number, more: (article: number) => Texts = () => []): Texts[] =>
  Array.from({ length: count }, (_, article) => [COMMON_PHRASE, '', TWICE, ...more(article)]);

describe(`up to ${KEPT_WHOLE} articles`, () => {
  const small = selectFrom(site(KEPT_WHOLE, () => [TWICE]));

  test('every word has all its places in its own list', () => {
    const lists = small.lists.flat();
    expect(lists).toHaveLength(KEPT_WHOLE * 4);
    for (const { own, settled, pair } of [lists[0], lists[2], lists.at(-1)].filter(
      (each) => each !== undefined,
    )) {
      expect(own.length).toBeGreaterThan(0);
      expect([...new Set(own), ...new Set(settled), ...new Set(pair)]).toEqual([1, 0, 0]);
    }
    expect(lists.some(({ own, pair }) => own.includes(0) || pair.includes(1))).toBe(false);
  });

  test('no word is common or cut', () => {
    expect(small).toMatchObject({ paired: false, common: [], cut: [] });
  });
});

describe('on larger sites', () => {
  const large = selectFrom(
    site(LARGE, (article) => (article === 7 ? ['Bờ kè: mưa lớn Quảng ở Huế'] : [])),
  );

  test('words that stand in very many places are common, and cut if in very many articles', () => {
    const letters = ['hue', 'lon', 'mua', 'o'];
    expect(large).toMatchObject({ paired: true, common: letters, cut: letters });
  });

  test('headlines and standfirsts are in the words’ own lists whole', () => {
    const opened = selectFrom(
      site(LARGE).map(([headline = '', , ...body]) => [headline, TWICE, ...body]),
    );
    for (const [headline, standfirst] of opened.lists) {
      expect(headline).toMatchObject({ own: [1, 1, 1, 1], pair: [0, 0, 0, 0] });
      expect(standfirst?.own).toEqual(Array(8).fill(1));
      expect(standfirst?.pair).toEqual(Array(8).fill(0));
    }
  });

  test('common words in their usual company are in lists of pairs, where their company changes in their own', () => {
    for (const passages of large.lists) {
      expect(passages[2]).toMatchObject({
        own: [0, 0, 0, 1, 1, 0, 0, 0],
        pair: [1, 1, 1, 0, 1, 1, 1, 0],
      });
    }
  });

  test('beside a rare word a common one is in its own list', () => {
    expect(large.lists[7]?.[3]).toEqual({
      words: ['bo', 'ke', 'mua', 'lon', 'quang', 'o', 'hue'],
      own: [1, 1, 1, 1, 1, 1, 0],
      settled: [0, 1, 0, 1, 1, 0, 0],
      pair: [0, 0, 0, 0, 0, 1, 0],
    });
  });

  test('of its places in bodies no more than 3,000 are in a common word’s own list, the rarest company first', () => {
    const evening = selectFrom(site(LARGE, (article) => (article < 1500 ? ['mưa chiều'] : [])));
    const ownPlaces = evening.lists.flatMap((passages) =>
      passages
        .slice(2)
        .flatMap(({ words, own }, part) =>
          own.flatMap((isOwn, index) => (isOwn === 1 && words[index] === 'mua' ? [part] : [])),
        ),
    );
    expect(ownPlaces).toEqual(Array(1500).fill(1));
  });

  describe('a common word that stands in', () => {
    const gold = (having: number) =>
      selectFrom(
        Array.from({ length: LARGE }, (_, article) => [
          `tin${article}`,
          '',
          article < having ? Array(12).fill('giá vàng').join(' ') : 'không',
          article < having ? 'giá vàng' : 'không',
        ]),
      );

    test('a quarter of the articles or less has its first mention of each in its own list', () => {
      const { common, cut, lists } = gold(500);
      expect({ common, cut }).toEqual({ common: ['gia', 'vang'], cut: [] });
      for (const passages of lists.slice(0, 500)) {
        expect(passages[2]?.own).toEqual([1, 1, ...Array(22).fill(0)]);
        expect(passages[2]?.pair).toEqual([0, ...Array(22).fill(1), 0]);
        expect(passages[3]).toMatchObject({ own: [0, 0], pair: [1, 0] });
      }
    });

    test('more than a quarter has not', () => {
      const { common, cut, lists } = gold(501);
      expect({ common, cut }).toEqual({ common: ['gia', 'vang'], cut: ['gia', 'vang'] });
      for (const passages of lists.slice(0, 501)) {
        expect(passages[2]?.own).toEqual(Array(24).fill(0));
        expect(passages[2]?.pair).toEqual([...Array(23).fill(1), 0]);
      }
    });
  });
});

test('words are counted once for an article, those with other marks apart', () => {
  const { articlesWith } = selectFrom([
    ['Hòa bình', '', 'hoà giải, hoa hòe'],
    ['Bình hoa', 'Hoa', 'Hoả'],
    ['Không', ''],
  ]);
  const counted = ['hòa', 'hoa', 'hỏa', 'bình', 'giải'].map(articlesWith);
  expect(counted).toEqual([1, 2, 1, 2, 1]);
});

/** A made-up site: words of all frequencies, of which some crowd in a few articles. */
function madeUp(seed: number): Texts[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const word = (article: number): string =>
    random() < 0.4 ? `de${article % 7}` : `tu${Math.floor(300 ** random())}`;
  const passage = (article: number, length: number): string =>
    Array.from({ length }, () => word(article)).join(' ');
  return Array.from({ length: LARGE + 50 }, (_, article) => [
    passage(article, 4),
    passage(article, Math.floor(random() * 3)),
    ...Array.from({ length: 4 }, () => passage(article, Math.floor(random() * 30))),
  ]);
}

test('on any large site nothing is lost', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const { common, cut, lists } = selectFrom(madeUp(seed));
      const [isCommon, isCut] = [new Set(common), new Set(cut)];
      expect(common.length).toBeGreaterThan(cut.length);
      expect(cut.length).toBeGreaterThan(0);
      const broken: string[] = [];
      const ownPlaces = new Map<string, number>();
      const [settledPairs, listedPairs] = [new Set<string>(), new Set<string>()];
      for (const [article, passages] of lists.entries()) {
        const listed = new Set<string>();
        for (const [part, { words, own, settled, pair }] of passages.entries()) {
          for (const [index, word] of words.entries()) {
            const place = `article ${article}, passage ${part}, word ${index}`;
            if (own[index] === 1) listed.add(word);
            else if (part < 2 || !isCommon.has(word))
              broken.push(`${place} is not in its own list`);
            if (own[index] === 1 && part >= 2) ownPlaces.set(word, (ownPlaces.get(word) ?? 0) + 1);
            const isLast = index + 1 === words.length;
            const needsPair = !isLast && (own[index] === 0 || own[index + 1] === 0);
            if ((pair[index] === 1) !== needsPair) broken.push(`${place}: the pair`);
            if (settled[index] === 1) settledPairs.add(`${word} ${words[index + 1]}`);
            if (pair[index] === 1) listedPairs.add(`${word} ${words[index + 1]}`);
          }
        }
        for (const word of new Set(passages.flatMap(({ words }) => words))) {
          if (!listed.has(word) && !isCut.has(word)) broken.push(`${word} in article ${article}`);
        }
      }
      expect(broken).toEqual([]);
      expect(settledPairs.size).toBeGreaterThan(0);
      expect([...settledPairs].filter((each) => listedPairs.has(each))).toEqual([]);
      for (const word of cut) expect(ownPlaces.get(word) ?? 0).toBeLessThanOrEqual(3000);
    }),
    { numRuns: 3 },
  );
});
