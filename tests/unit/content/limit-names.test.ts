import { expect, test } from 'vitest';
import type { ArticleId } from '../../../src/article/article.ts';
import { FREE_HOST } from '../../../src/config/hosting.ts';
import { limitNames } from '../../../src/content/limit-names.ts';
import { roomForNames } from '../../../src/content/name-room.ts';
import type { Entity } from '../../../src/names/entity.ts';
import { makeEntity } from '../outputs/stored.ts';

const idOf = (number: number): ArticleId => number.toString(16).padStart(8, '0') as ArticleId;
const articles = Array.from({ length: 200 }, (_, number) => ({ id: idOf(number) }));

/** A name in these articles; 0 is the newest. */
const entity = (slug: string, numbers: readonly number[]): Entity =>
  makeEntity(
    'person',
    slug,
    numbers.map((number, at) => ({ id: idOf(number), at, sentence: 0 })),
  );
const NAMES = [
  entity('ba', [3, 4, 5]),
  entity('bon', [6, 7, 8, 9]),
  entity('cu', [7, 8, 9]),
  entity('doi', [3, 8, 9]),
  entity(
    'nhieu',
    Array.from({ length: 180 }, (_, number) => number),
  ),
];
const most = (names: number, files = Number.POSITIVE_INFINITY, of = NAMES): string[] =>
  limitNames(of, articles, { names, files }).entities.map(({ slug }) => slug);

test('those that most articles name keep their page, then those named last, then the first by address', () => {
  expect(most(5)).toEqual(['ba', 'bon', 'cu', 'doi', 'nhieu']);
  expect(most(4)).toEqual(['ba', 'bon', 'doi', 'nhieu']);
  expect(most(3)).toEqual(['ba', 'bon', 'nhieu']);
  expect(most(1)).toEqual(['nhieu']);
  expect(most(0)).toEqual([]);
});

test('the order in which names come changes nothing but the order', () => {
  expect(most(3, undefined, NAMES.toReversed())).toEqual(most(3).toReversed());
});

test('a name with several pages of articles takes as many files', () => {
  expect(most(5, 4)).toEqual(['nhieu']);
  const often = entity(
    'luon',
    Array.from({ length: 199 }, (_, number) => number),
  );
  const few = limitNames([...NAMES, often], articles, { names: 9, files: 7 });
  expect(few).toMatchObject({ entities: [{ slug: 'nhieu' }, { slug: 'luon' }], pages: 3 });
  expect(limitNames([often], articles, { names: 9, files: 7 }).pages).toBe(
    Number.POSITIVE_INFINITY,
  );
  expect(most(5, 5)).toEqual(['bon', 'nhieu']);
});

test('one article more moves one name in and one out', () => {
  const before = most(3);
  const named = NAMES.map((each) => (each.slug === 'cu' ? entity('cu', [2, 7, 8, 9]) : each));
  expect(before.filter((slug) => !most(3, undefined, named).includes(slug))).toEqual(['ba']);
});

const site = (count: number, stories = 0) => {
  const none = { all: [], find: () => undefined };
  return {
    articles: Array.from({ length: count }, () => null),
    facets: { section: none, author: none, source: none, keyword: none },
    stories: { all: Array.from({ length: stories }, () => null) },
  };
};

test('names take the files that a free host has left beside the articles, and never too few', () => {
  expect(roomForNames(site(3000), false).files).toBeGreaterThan(10_000);
  const large = roomForNames(site(8000, 500), false).files;
  expect(large).toBeGreaterThan(2000);
  // Pages, texts and pairs of the search, stories.
  expect(large + 8000 * (1 + 1 / 2 + 1 / 3) + 500).toBeLessThan(FREE_HOST.files - 1500);
  expect(roomForNames(site(8000, 501), false).files).toBe(large - 1);
  expect(roomForNames(site(6000), true).files).toBeLessThan(2000);
  expect(roomForNames(site(9000), true).files).toBe(1000);
});
