import { expect, test } from 'vitest';
import type { ArticleId } from '../../../src/article/article.ts';
import { allFacets } from '../../../src/content/library.ts';
import type { Entity } from '../../../src/names/entity.ts';
import { libraryOf, makeEntity, makeStored, NOON, onDay } from '../outputs/stored.ts';

const idOf = (number: number): ArticleId => makeStored(number).id;
const entity = (kind: Entity['kind'], slug: string, numbers: readonly number[], at = 0): Entity =>
  makeEntity(
    kind,
    slug,
    numbers.map((number) => ({ id: idOf(number), at, sentence: 0 })),
  );

const ARTICLES = [
  makeStored(1, { ...onDay('2025-09-30'), related: [idOf(3), idOf(99), idOf(2)] }),
  makeStored(2, onDay('2025-10-24')),
  makeStored(3, onDay('2024-12-31')),
  makeStored(4),
  makeStored(5, onDay('2025-10-01')),
];
const headlines = (articles: readonly { readonly headline: string }[]): string =>
  articles.map(({ headline }) => headline.replace('Bài số ', '')).join(' ');

test('articles stand newest first, undated ones last', () => {
  const { articles, undated, now } = libraryOf(ARTICLES);
  expect(headlines(articles)).toBe('2 5 1 3 4');
  expect(headlines(undated)).toBe('4');
  expect(now).toBe(NOON);
});

test('the archive has years with their months, only those with articles', () => {
  const years = libraryOf(ARTICLES).years.map(({ year, count, months }) => [
    `${year}: ${count}`,
    ...months.map(({ month, articles }) => `${month}: ${headlines(articles)}`),
  ]);
  expect(years).toEqual([
    ['2025: 3', '10: 2 5', '09: 1'],
    ['2024: 1', '12: 3'],
  ]);
});

test('an article has its related ones in their order, as far as they are published', () => {
  const { sequence } = libraryOf(ARTICLES);
  expect(sequence.map(({ article }) => headlines([article])).join(' ')).toBe('2 5 1 3 4');
  expect(headlines(sequence[2]?.related ?? [])).toBe('3 2');
});

test('an article is under its section, its authors, its source and its keywords, sections first', () => {
  const three = (from: number) =>
    [0, 1, 2].map((at) =>
      makeStored(from + at, {
        section: 'Đời sống',
        bylines: ['Mây', 'Lúa'],
        source: 'Báo Mơ',
        keywords: ['bão'],
      }),
    );
  const library = libraryOf([...three(1), makeStored(9)]);
  expect(allFacets(library).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    ...['section Đời sống', 'author Lúa', 'author Mây', 'source Báo Mơ', 'keyword bão'],
  ]);
  for (const { articles } of allFacets(library)) expect(articles).toHaveLength(3);
});

test('names stand by how many articles name them, then by address', () => {
  const entities = [
    entity('place', 'hue', [1, 2]),
    entity('person', 'mo', [1, 2], 3),
    entity('person', 'bay', [1, 2, 3], 5),
    entity('person', 'an', [2, 98, 99]),
  ];
  const { names, namesWithoutPage, pagesOfName } = libraryOf(ARTICLES, { entities });
  expect(names.all.map(({ slug }) => slug)).toEqual(['an', 'bay', 'hue', 'mo']);
  expect(names.ofKind('person').map(({ slug }) => slug)).toEqual(['an', 'bay', 'mo']);
  expect(names.ofKind('organisation')).toEqual([]);
  expect(names.find('person', 'mo')).toBe(entities[1]);
  expect(names.find('place', 'mo')).toBeUndefined();
  expect(names.of(idOf(1)).map(({ entity, at }) => `${entity.slug} ${at}`)).toEqual([
    ...['bay 5', 'hue 0', 'mo 3'],
  ]);
  // An article that is not published has no names.
  expect(names.of(idOf(99))).toEqual([]);
  expect([namesWithoutPage, pagesOfName]).toEqual([0, Number.POSITIVE_INFINITY]);
});

test('names without room for a page are counted', () => {
  const entities = Array.from({ length: 30_000 }, (_, at) => entity('person', `n${at}`, [1, 2, 3]));
  const { names, namesWithoutPage, pagesOfName } = libraryOf(ARTICLES, { entities });
  expect(names.all.length).toBeGreaterThan(10_000);
  expect(namesWithoutPage).toBe(30_000 - names.all.length);
  expect(pagesOfName).toBe(3);
});
