import { expect, test } from 'vitest';
import {
  countFacets,
  countMonths,
  EVERYTHING,
  isInPeriod,
  isNarrowed,
  type Narrowing,
  needsFacets,
  readFacets,
  UNDATED,
  valuesOf,
} from '../../../../src/search/browser/narrowing.ts';
import { packColumn } from '../../../../src/search/columns.ts';
import { catalogue } from './catalogue.ts';

const narrowing = (part: Partial<Narrowing>): Narrowing => ({ ...EVERYTHING, ...part });

const MONTHS = ['', '2024-12', '2025-07', '2025-07', '2025-08'];
const ARTICLES = [4, 3, 2, 1, 0];
const WITHOUT_FACETS = valuesOf(
  catalogue({
    months: [
      ['', 1],
      ['2024-12', 1],
      ['2025-07', 2],
      ['2025-08', 1],
    ],
  }),
);
const facet = (values: readonly string[], of: readonly (readonly number[])[]) => ({
  values,
  of: packColumn(of.flatMap((each) => [...each, 0])),
});
const FACETS_FILE = {
  sections: facet(['Thời sự', 'Kinh tế'], [[], [1], [1], [2], [2]]),
  sources: facet(['Báo Bến Mới'], [[], [], [1], [1], []]),
  bylines: facet(['Hà Lan', 'Lê Minh'], [[], [1], [2, 1], [2], []]),
  people: facet(['Trần Thị Mơ'], [[], [1], [], [1], []]),
  places: facet(['Bến Mới', 'Cồn Lá'], [[2], [1, 2], [], [], [1]]),
  days: packColumn([0, 31, 3, 0, 15]),
};
const VALUES = readFacets(FACETS_FILE, WITHOUT_FACETS);

/** The articles that a narrowing leaves. */
const narrow = (part: Narrowing, ...apart: ('period' | 'sections' | 'sources')[]): number[] =>
  ARTICLES.filter((article) => isNarrowed(article, part, VALUES, ...apart));

test('each article has its month', () => {
  expect(WITHOUT_FACETS.months).toEqual(MONTHS);
  expect(valuesOf(catalogue({})).months).toEqual([]);
});

test('the facets file states the values of each article', () => {
  expect(VALUES.days).toEqual([0, 31, 3, 0, 15]);
  expect(ARTICLES.map((article) => VALUES.of.sections[article])).toEqual([
    ['Kinh tế'],
    ['Kinh tế'],
    ['Thời sự'],
    ['Thời sự'],
    [],
  ]);
  expect(ARTICLES.map((article) => VALUES.of.sources[article])).toEqual([
    [],
    ['Báo Bến Mới'],
    ['Báo Bến Mới'],
    [],
    [],
  ]);
  expect(ARTICLES.map((article) => VALUES.of.bylines[article])).toEqual([
    [],
    ['Lê Minh'],
    ['Lê Minh', 'Hà Lan'],
    ['Hà Lan'],
    [],
  ]);
});

test.each([
  ['', '2025-07', 3, true],
  ['', '', 0, true],
  ['2025', '2025-07', 3, true],
  ['2025', '2024-12', 31, false],
  ['2025', '', 0, false],
  ['2025-07', '2025-07', 3, true],
  ['2025-07', '2025-08', 3, false],
  ['2025-07-03', '2025-07', 3, true],
  ['2025-07-03', '2025-07', 30, false],
  ['2025-07-03', '2025-08', 3, false],
  ['2025-07-03', '2025-07', 0, false],
])('period “%s”, published in “%s” on day %d: %s', (period, month, day, expected) => {
  expect(isInPeriod(0, period, { ...VALUES, months: [month], days: [day] })).toBe(expected);
});

test.each([
  ['nothing', {}, [4, 3, 2, 1, 0]],
  ['a year', { period: '2025' }, [4, 3, 2]],
  ['a month', { period: '2025-07' }, [3, 2]],
  ['a day', { period: '2025-07-03' }, [2]],
  ['no date', { period: UNDATED }, [0]],
  ['a section', { sections: ['Kinh tế'] }, [4, 3]],
  ['any of two sections', { sections: ['Kinh tế', 'Thời sự'] }, [4, 3, 2, 1]],
  ['an author', { bylines: ['Hà Lan'] }, [2, 1]],
  [
    'an author in a section of a year',
    { period: '2025', sections: ['Thời sự'], bylines: ['Hà Lan'] },
    [2],
  ],
  ['what no article has', { sources: ['Báo Khác'] }, []],
])('narrowed to %s', (_, part, expected) => {
  expect(narrow(narrowing(part))).toEqual(expected);
});

test('ignoring one kind of narrowing keeps the others', () => {
  const both = narrowing({ period: '2025', sections: ['Thời sự'] });
  expect(narrow(both, 'period')).toEqual([2, 1]);
  expect(narrow(both, 'sections')).toEqual([4, 3, 2]);
  expect(narrow(both, 'sources')).toEqual([2]);
});

test('only months need no facets file', () => {
  expect(needsFacets(EVERYTHING)).toBe(false);
  expect(needsFacets(narrowing({ period: '2025-07' }))).toBe(false);
  expect(needsFacets(narrowing({ period: '2025-07-03' }))).toBe(true);
  expect(needsFacets(narrowing({ sources: ['Báo Bến Mới'] }))).toBe(true);
  const july = narrowing({ period: '2025-07' });
  expect(ARTICLES.filter((article) => isNarrowed(article, july, WITHOUT_FACETS))).toEqual([3, 2]);
});

test('values are counted among the results, the most common first', () => {
  expect(countFacets([4, 3, 2], EVERYTHING, VALUES)).toEqual({
    sections: [
      { value: 'Kinh tế', count: 2 },
      { value: 'Thời sự', count: 1 },
    ],
    sources: [{ value: 'Báo Bến Mới', count: 2 }],
    bylines: [
      { value: 'Lê Minh', count: 2 },
      { value: 'Hà Lan', count: 1 },
    ],
    people: [{ value: 'Trần Thị Mơ', count: 1 }],
    places: [{ value: 'Bến Mới', count: 1 }],
  });
});

test('a chosen value does not hide the others of its kind, and stays even if none has it', () => {
  const counts = countFacets(
    ARTICLES,
    narrowing({ sections: ['Kinh tế'], bylines: ['Hà Lan'] }),
    VALUES,
  );
  expect(counts.sections).toEqual([
    { value: 'Thời sự', count: 2 },
    { value: 'Kinh tế', count: 0 },
  ]);
  expect(counts.bylines).toEqual([
    { value: 'Lê Minh', count: 1 },
    { value: 'Hà Lan', count: 0 },
  ]);
  expect(counts.sources).toEqual([]);
});

test('results are counted by month in order, those without a date before them', () => {
  expect(countMonths(ARTICLES, EVERYTHING, VALUES)).toEqual([
    ['', 1],
    ['2024-12', 1],
    ['2025-07', 2],
    ['2025-08', 1],
  ]);
  const narrowed = narrowing({ period: '2025', sections: ['Thời sự'] });
  expect(countMonths(ARTICLES, narrowed, VALUES)).toEqual([
    ['2024-12', 1],
    ['2025-07', 1],
  ]);
  expect(countMonths([], EVERYTHING, VALUES)).toEqual([]);
});
