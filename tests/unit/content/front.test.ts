import { describe, expect, test } from 'vitest';
import type { Article, ArticleId } from '../../../src/article/article.ts';
import { SITE } from '../../../src/config/site.ts';
import { findFacets } from '../../../src/content/facets.ts';
import { composeFront } from '../../../src/content/front.ts';
import { makeArticle } from './article.ts';

const { front } = SITE;
const NOW = Date.parse('2025-10-24T12:00+07:00');

interface Given {
  /** Articles with the same one are one story. */
  readonly event?: string;
  readonly day?: string;
  readonly section?: string;
  readonly picture?: boolean;
  readonly pin?: Article['pin'];
}

const article = (
  { day = '2025-10-24', section, picture = false, pin, event }: Given,
  index: number,
) => ({
  ...makeArticle({
    id: String(index).padStart(8, '0') as ArticleId,
    headline: String(index),
    published: { value: day, precision: 'day' },
    section,
    pin,
  }),
  pictures: picture ? ['a.jpg'] : [],
  event,
});

/** The front page of these articles, the newest first, by their places in that order. */
function compose(given: readonly Given[], now = NOW, chosen: readonly string[] = []) {
  const articles = given.map(article);
  const sections = findFacets('section', articles, ({ section }) => (section ? [section] : []));
  const newest = SITE.articlesPerPage;
  const { lead, beside, blocks, rest } = composeFront(
    articles,
    sections,
    { now, newest, storyOf: ({ event }) => event },
    { ...front, blocks: chosen },
  );
  const numbers = (list: typeof rest) => list.map(({ headline }) => Number(headline));
  return {
    lead: lead && Number(lead.headline),
    beside: numbers(beside),
    blocks: blocks.map((block) => [block.section.name, numbers(block.articles)] as const),
    rest: numbers(rest),
  };
}

test('no article, no lead', () => {
  expect(compose([])).toEqual({ lead: undefined, beside: [], blocks: [], rest: [] });
});

test('two articles: one leads, the other stands by day', () => {
  expect(compose([{}, {}])).toEqual({ lead: 0, beside: [], blocks: [], rest: [1] });
});

describe('the lead', () => {
  test('is the newest', () => {
    expect(compose([{}, {}, {}]).lead).toBe(0);
  });
  test('is one with a picture of the newest day', () => {
    expect(compose([{}, {}, { picture: true }]).lead).toBe(2);
    expect(compose([{}, {}, { picture: true, day: '2025-10-23' }]).lead).toBe(0);
  });
  test('is the one that is pinned, however old', () => {
    const old = { day: '2019-01-01', pin: true as const };
    expect(compose([{ picture: true }, ...Array.from({ length: 40 }, () => ({})), old]).lead).toBe(
      41,
    );
  });
  test.each([
    ['2025-10-24', 'day', 1],
    ['2025-10-23', 'day', 0],
    ['2025-10', 'month', 1],
    ['2025-09', 'month', 0],
    ['2025-10-24T12:30+07:00', 'minute', 1],
    ['2025-10-24T11:30+07:00', 'minute', 0],
  ] as const)('pinned until %s', (value, precision, lead) => {
    expect(compose([{}, { pin: { until: { value, precision } } }]).lead).toBe(lead);
  });
});

test('a lead with a picture has more beside it', () => {
  const others = Array.from({ length: 10 }, () => ({}));
  expect(compose([{}, ...others]).beside).toHaveLength(front.besideText);
  expect(compose([{ picture: true }, ...others]).beside).toHaveLength(front.beside);
});

describe('blocks', () => {
  const many = (sections: readonly string[], count: number): Given[] =>
    Array.from({ length: count }, (_, index) => ({
      section: sections[index % sections.length] ?? '',
    }));

  test('a small site has none', () => {
    expect(compose(many(['A', 'B', 'C'], front.fewestForBlocks - 1)).blocks).toEqual([]);
  });
  test.each([
    [1, 0],
    [2, 2],
    [3, 3],
    [5, 3],
    [6, 6],
    [9, 6],
  ])('of %i sections %i, so that no row has a hole', (sections, blocks) => {
    const names = Array.from({ length: sections }, (_, index) => `Mục ${index}`);
    expect(compose(many(names, 100)).blocks).toHaveLength(blocks);
  });
  test('no article stands twice', () => {
    const { lead, beside, blocks, rest } = compose(many(['A', 'B', 'C'], 60));
    const all = [lead, ...beside, ...blocks.flatMap(([, articles]) => articles), ...rest];
    expect(new Set(all).size).toBe(all.length);
    // Nothing of the newest is lost.
    const newest = Array.from({ length: SITE.articlesPerPage }, (_, index) => index);
    expect(newest.filter((index) => !all.includes(index))).toEqual([]);
  });
  test('those that the publisher chose are shown, however few articles there are', () => {
    const given = many(['A', 'B', 'C', 'A'], 12);
    expect(compose(given, NOW, ['C', 'Không có', 'B']).blocks).toEqual([
      ['C', [6, 10]],
      ['B', [5, 9]],
    ]);
  });
  test('a block opens with a picture, if it has one', () => {
    const given = many(['A', 'B'], 60);
    given[9] = { section: 'B', picture: true };
    const [, [, articles] = ['', []]] = compose(given).blocks;
    expect(articles[0]).toBe(9);
    expect(articles).toHaveLength(front.articlesPerBlock);
  });
});

describe('a story is shown once', () => {
  test('by its newest article', () => {
    const { lead, rest } = compose([{ event: 'lũ' }, {}, { event: 'lũ' }, { event: 'lũ' }, {}]);
    expect([lead, rest]).toEqual([0, []]);
    const { beside } = compose([{ event: 'lũ' }, {}, { event: 'lũ' }, { event: 'lũ' }, {}]);
    expect(beside).toEqual([1, 4]);
  });
  test('and a long story leaves room for others', () => {
    const given = Array.from({ length: 60 }, (_, index) => (index < 50 ? { event: 'lũ' } : {}));
    const { lead, beside, rest } = compose(given);
    expect([lead, ...beside, ...rest]).toEqual([0, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59]);
  });
  test('and an old article that leads takes no place from the newest', () => {
    const given = Array.from({ length: 40 }, (_, index) =>
      index === 39 ? { pin: true as const } : {},
    );
    const { lead, beside, rest } = compose(given);
    expect(lead).toBe(39);
    expect([...beside, ...rest]).toHaveLength(SITE.articlesPerPage);
  });
  test('also if an older article leads', () => {
    const page = compose([{ event: 'lũ' }, {}, { pin: true, event: 'lũ' }, {}]);
    expect(page).toMatchObject({ lead: 2, beside: [1, 3], rest: [] });
  });
  test('in one block of sections, and not by day below', () => {
    const given = Array.from({ length: 48 }, (_, index) => ({
      section: index % 2 === 0 ? 'Kinh tế' : 'Thể thao',
      ...(index > 4 && index < 11 ? { event: 'lũ' } : {}),
    }));
    const { lead, beside, blocks, rest } = compose(given);
    const shown = [lead, ...beside, ...blocks.flatMap(([, own]) => own), ...rest];
    expect(shown.filter((each) => each !== undefined && each > 4 && each < 11)).toHaveLength(1);
  });
});
