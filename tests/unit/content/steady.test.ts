import { describe, expect, test } from 'vitest';
import type { ArticleSummary } from '../../../src/article/summary.ts';
import { steadyUntil } from '../../../src/content/steady.ts';

const NOW = Date.parse('2025-10-24T12:00+07:00');
const MIDNIGHT = Date.parse('2025-10-25T00:00+07:00');

const dated = (value: string, precision: 'minute' | 'day' | 'month' = 'day') => ({
  published: { value, precision },
});
const until = (article: Partial<Pick<ArticleSummary, 'published' | 'pin'>>): number =>
  steadyUntil([dated('2020-01-01'), { published: null, ...article }], NOW);

describe('the site of the same articles stays the same', () => {
  test('for ever if nothing in it depends on the hour', () => {
    expect(until({})).toBe(Number.MAX_SAFE_INTEGER);
    expect(until(dated('2025-09', 'month'))).toBe(Number.MAX_SAFE_INTEGER);
    expect(until({ pin: true })).toBe(Number.MAX_SAFE_INTEGER);
  });

  test('until a date comes, at the latest until the day is over', () => {
    expect(until(dated('2025-10-24T15:30+07:00', 'minute'))).toBe(
      Date.parse('2025-10-24T15:30+07:00'),
    );
    expect(until(dated('2025-12-01'))).toBe(MIDNIGHT);
  });

  test('until news is no news any more, at the latest until the day is over', () => {
    expect(until(dated('2025-10-22T18:00+07:00', 'minute'))).toBe(
      Date.parse('2025-10-24T18:00+07:00'),
    );
    expect(until(dated('2025-10-24'))).toBe(MIDNIGHT);
  });

  test('until a pin may end', () => {
    const pin = { until: { value: '2025-10-30', precision: 'day' as const } };
    expect(until({ pin })).toBe(MIDNIGHT);
    expect(until({ pin: { until: { value: '2025-10-01', precision: 'day' } } })).toBe(
      Number.MAX_SAFE_INTEGER,
    );
  });
});
