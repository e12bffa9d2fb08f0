import { expect, test } from 'vitest';
import { describePeriod, toBars } from '../../../src/pages/_search/time.ts';

type Months = Parameters<typeof toBars>[0];
const shown = (months: Months, period = ''): string[] =>
  toBars(months, period).map((bar) => `${bar.period}: ${bar.count}`);

test('results of one year are shown over its twelve months', () => {
  const bars = toBars(
    [
      ['2025-03', 2],
      ['2025-10', 5],
    ],
    '',
  );
  expect(bars.map(({ period }) => period)).toEqual([
    ...['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'],
    ...['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'],
  ]);
  expect(bars.map(({ count }) => count)).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 5, 0, 0]);
});

test('results of a few months in two years are shown from the first to the last', () => {
  expect(
    shown([
      ['2024-11', 3],
      ['2025-02', 1],
    ]),
  ).toEqual(['2024-11: 3', '2024-12: 0', '2025-01: 0', '2025-02: 1']);
  expect(
    shown([
      ['2024-02', 1],
      ['2025-01', 1],
    ]),
  ).toHaveLength(12);
});

test('results of more than twelve months are shown by year', () => {
  const months: Months = [
    ['2024-01', 1],
    ['2024-05', 2],
    ['2025-01', 4],
  ];
  expect(shown(months)).toEqual(['2024: 3', '2025: 4']);
});

test('only years with results are shown, at most the last twelve', () => {
  expect(
    shown([
      ['2001-01', 1],
      ['2025-01', 4],
    ]),
  ).toEqual(['2001: 1', '2025: 4']);
  const months = Array.from({ length: 20 }, (_, index) => [`${2006 + index}-05`, index] as const);
  expect(shown(months)).toEqual(
    Array.from({ length: 12 }, (_, index) => `${2014 + index}: ${8 + index}`),
  );
});

test.each(['2024', '2024-05', '2024-05-09'])('narrowed to %s, its year is shown', (period) => {
  const bars = shown(
    [
      ['2001-01', 1],
      ['2024-05', 2],
      ['2025-01', 4],
    ],
    period,
  );
  expect(bars).toHaveLength(12);
  expect(bars[0]).toBe('2024-01: 0');
  expect(bars[4]).toBe('2024-05: 2');
  expect(bars[11]).toBe('2024-12: 0');
});

test('a chosen year stays visible even without results', () => {
  expect(shown([], '2024')).toHaveLength(12);
  expect(shown([['2025-01', 4]], '2024')[0]).toBe('2024-01: 0');
});

test('without results there is nothing to show', () => {
  expect(shown([])).toEqual([]);
});

test.each([
  ['-10-22', 'ngày 22/10'],
  ['2025', 'năm 2025'],
  ['2025-07', 'tháng 7/2025'],
  ['2025-07-03', 'ngày 3/7/2025'],
  ['2025-12-31', 'ngày 31/12/2025'],
])('%s is %s', (period, words) => {
  expect(describePeriod(period)).toBe(words);
});
