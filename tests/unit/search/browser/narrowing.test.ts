import { expect, test } from 'vitest';
import {
  countFacets,
  countMonths,
  EVERYTHING,
  isInPeriod,
  monthsOf,
  type Narrowing,
  narrow,
  needsFacets,
  readFacets,
  UNDATED,
} from '../../../../src/search/browser/narrowing.ts';
import { packColumn } from '../../../../src/search/columns.ts';
import { catalogue } from './catalogue.ts';

const narrowing = (part: Partial<Narrowing>): Narrowing => ({ ...EVERYTHING, ...part });

const MONTHS = ['', '2024-12', '2025-07', '2025-07', '2025-08'];
const ARTICLES = [4, 3, 2, 1, 0];
const VALUES = readFacets({
  sections: ['Thời sự', 'Kinh tế'],
  section: packColumn([0, 1, 1, 2, 2]),
  sources: ['Báo Bến Mới'],
  source: packColumn([0, 0, 1, 1, 0]),
  bylines: ['Hà Lan', 'Lê Minh'],
  byline: [[], [1], [2, 1], [2], []],
  people: ['Trần Thị Mơ'],
  person: [[], [1], [], [1], []],
  places: ['Bến Mới', 'Cồn Lá'],
  place: [[2], [1, 2], [], [], [1]],
  day: packColumn([0, 31, 3, 0, 15]),
});

test('each article has its month', () => {
  const months = [
    ['', 1],
    ['2024-12', 1],
    ['2025-07', 2],
    ['2025-08', 1],
  ] as const;
  expect(monthsOf(catalogue({ months }))).toEqual(MONTHS);
  expect(monthsOf(catalogue({}))).toEqual([]);
});

test('the facets file states the values of each article', () => {
  expect(VALUES.days).toEqual([0, 31, 3, 0, 15]);
  expect(ARTICLES.map(VALUES.of.sections)).toEqual([
    ['Kinh tế'],
    ['Kinh tế'],
    ['Thời sự'],
    ['Thời sự'],
    [],
  ]);
  expect(ARTICLES.map(VALUES.of.sources)).toEqual([[], ['Báo Bến Mới'], ['Báo Bến Mới'], [], []]);
  expect(ARTICLES.map(VALUES.of.bylines)).toEqual([
    [],
    ['Lê Minh'],
    ['Lê Minh', 'Hà Lan'],
    ['Hà Lan'],
    [],
  ]);
  expect(VALUES.of.sections(99)).toEqual([]);
  expect(VALUES.of.bylines(99)).toEqual([]);
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
  expect(isInPeriod(period, month, day)).toBe(expected);
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
  expect(narrow(ARTICLES, narrowing(part), MONTHS, VALUES)).toEqual(expected);
});

test('ignoring one kind of narrowing keeps the others', () => {
  const both = narrowing({ period: '2025', sections: ['Thời sự'] });
  expect(narrow(ARTICLES, both, MONTHS, VALUES, 'period')).toEqual([2, 1]);
  expect(narrow(ARTICLES, both, MONTHS, VALUES, 'sections')).toEqual([4, 3, 2]);
  expect(narrow(ARTICLES, both, MONTHS, VALUES, 'sources')).toEqual([2]);
});

test('only months need no facets file', () => {
  expect(needsFacets(EVERYTHING)).toBe(false);
  expect(needsFacets(narrowing({ period: '2025-07' }))).toBe(false);
  expect(needsFacets(narrowing({ period: '2025-07-03' }))).toBe(true);
  expect(needsFacets(narrowing({ sources: ['Báo Bến Mới'] }))).toBe(true);
  expect(narrow(ARTICLES, narrowing({ period: '2025-07' }), MONTHS, null)).toEqual([3, 2]);
});

test('values are counted among the results, the most common first', () => {
  expect(countFacets([4, 3, 2], EVERYTHING, MONTHS, VALUES)).toEqual({
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
    MONTHS,
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
  expect(countMonths(ARTICLES, MONTHS)).toEqual([
    ['', 1],
    ['2024-12', 1],
    ['2025-07', 2],
    ['2025-08', 1],
  ]);
  expect(countMonths([], MONTHS)).toEqual([]);
});
