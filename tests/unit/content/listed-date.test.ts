import { expect, test } from 'vitest';
import type { Published } from '../../../src/article/article.ts';
import { isOver, isToCome, listedDate } from '../../../src/content/listed-date.ts';

const month = (value: string): Published => ({ value, precision: 'month' });
const day = (value: string): Published => ({ value, precision: 'day' });
const minute = (value: string): Published => ({ value, precision: 'minute' });
/** Half past twelve at night in Vietnam, where it is 24 October already. */
const NOW = Date.parse('2025-10-23T17:30:00Z');

test.each([
  [day('2025-10-24'), day('2025-10-24')],
  [day('2025-10-25'), null],
  [month('2025-10'), month('2025-10')],
  [month('2025-11'), null],
  [minute('2025-10-24T00:30+07:00'), minute('2025-10-24T00:30+07:00')],
  // Later today, its time is not told.
  [minute('2025-10-24T00:31+07:00'), day('2025-10-24')],
  [minute('2025-10-24T23:59+07:00'), day('2025-10-24')],
  [minute('2025-10-25T00:00+07:00'), null],
  // Their day in Vietnam counts.
  [minute('2025-10-23T18:00+00:00'), day('2025-10-24')],
  [minute('2025-10-24T18:00+00:00'), null],
])('%o is listed under %o', (published, listed) => {
  expect(listedDate(published, NOW)).toEqual(listed);
  expect(isToCome(published, NOW)).toBe(listed?.value !== published.value);
});

test.each([
  [day('2025-10-23'), true],
  [day('2025-10-24'), false],
  [month('2025-09'), true],
  [month('2025-10'), false],
  [minute('2025-10-24T00:29+07:00'), true],
  [minute('2025-10-24T00:30+07:00'), false],
])('whether %o is over: %s', (until, over) => {
  expect(isOver(until, NOW)).toBe(over);
});
