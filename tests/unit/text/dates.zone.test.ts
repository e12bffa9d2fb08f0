import { expect, test } from 'vitest';
import {
  clockTime,
  dayRange,
  headingOf,
  localDay,
  longDate,
  shortDate,
  shortDay,
  sortKey,
} from '../../../src/text/date-format.ts';
import { readIsoDate, readOpeningDate } from '../../../src/text/dates.ts';

test('the zone of the machine is that of the test run, and not Vietnam’s', () => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  expect(timeZone).toBe(process.env.TZ);
  expect(timeZone).not.toBe('Asia/Ho_Chi_Minh');
});

test.each([
  ['2025-10-24', { value: '2025-10-24', precision: 'day' }],
  ['2022-01', { value: '2022-01', precision: 'month' }],
  ['2024-02-29', { value: '2024-02-29', precision: 'day' }],
  ['2020-10-27T21:36', { value: '2020-10-27T21:36+07:00', precision: 'minute' }],
  ['2020-10-27 21:36:05.120Z', { value: '2020-10-27T21:36Z', precision: 'minute' }],
  ['2020-10-27T21:36-0500', { value: '2020-10-27T21:36-05:00', precision: 'minute' }],
  ['2016-12-31T23:59:60Z', { value: '2016-12-31T23:59Z', precision: 'minute' }],
  ['2024-01-01T10:00+1400', { value: '2024-01-01T10:00+14:00', precision: 'minute' }],
  // Databases write a day like this.
  ['2025-09-12 00:00:00', { value: '2025-09-12', precision: 'day' }],
  ['2025-09-12T00:00', { value: '2025-09-12T00:00+07:00', precision: 'minute' }],
])('the ISO date %s is read', (text, date) => {
  expect(readIsoDate(text)).toEqual(date);
});

test.each([
  '2025-02-30',
  '2025-13-01',
  '2023-02-29',
  '2025-00-10',
  '2025-1-1',
  '24/10/2025',
  '2025',
  '2024-01-01T24:00',
  '2024-01-01T10:60',
  '2024-01-01T10:00:61',
  '2024-01-01T10:00:00+07:60',
  '2024-01-01T10:00:00+15:00',
  '2024-01-01T10:00:00-12:01',
])('%s is not an ISO date of the calendar', (text) => {
  expect(readIsoDate(text)).toBeNull();
});

test.each([
  ['Ngày 3 tháng 7 năm 2025, Tổng thống', '2025-07-03', 'Ngày 3 tháng 7 năm 2025'],
  ['Sáng ngày 12 tháng 11, năm 2024 tại Huế', '2024-11-12', 'Sáng ngày 12 tháng 11, năm 2024'],
  ['Chiều 5/4/2024, thư viện', '2024-04-05', 'Chiều 5/4/2024'],
])('%s opens with a date', (text, value, words) => {
  expect(readOpeningDate(text)).toEqual({
    date: { value, precision: 'day' },
    length: words.length,
  });
});

test.each([
  'Tổng thống nói ngày 3 tháng 7 năm 2025 rằng',
  'Ngày 3 tháng 7, tổng thống',
  'Ngày 31 tháng 2 năm 2025, mưa',
  '3 người bị thương năm 2025',
  'Ngày 1/2/20255, số lạ',
])('%s does not open with a date', (text) => {
  expect(readOpeningDate(text)).toBeNull();
});

test('dates are written as readers expect, in any zone of the machine', () => {
  const day = { value: '2025-10-24', precision: 'day' } as const;
  expect(longDate(day)).toBe('Thứ Sáu, 24/10/2025');
  expect(shortDate(day)).toBe('24/10/2025');
  expect(localDay(day)).toBe('2025-10-24');
  expect(clockTime(day)).toBeNull();
  const month = { value: '2022-01', precision: 'month' } as const;
  expect(longDate(month)).toBe('Tháng 1/2022');
  expect(localDay(month)).toBeNull();
});

test('a moment is told in Vietnamese time', () => {
  const late = { value: '2025-12-31T20:05Z', precision: 'minute' } as const;
  expect(longDate(late)).toBe('Thứ Năm, 1/1/2026, 03:05');
  expect(shortDate(late)).toBe('1/1/2026, 03:05');
  expect(localDay(late)).toBe('2026-01-01');
  expect(clockTime(late)).toBe('03:05');
});

test('a day sorts at its start in Vietnam, a month at its first day', () => {
  const start = Date.parse('2025-10-24T00:00+07:00');
  expect(sortKey({ value: '2025-10-24', precision: 'day' })).toBe(start);
  expect(sortKey({ value: '2025-10-24T00:01+07:00', precision: 'minute' })).toBe(start + 60_000);
  expect(sortKey({ value: '2025-10', precision: 'month' })).toBe(
    Date.parse('2025-10-01T00:00+07:00'),
  );
});

test('a day has a heading with its weekday, and a short form', () => {
  expect(headingOf('2025-10-24')).toBe('Thứ Sáu, 24/10/2025');
  expect(headingOf('2025-10')).toBe('Tháng 10/2025');
  expect(shortDay('2025-10-04')).toBe('4/10');
  expect(shortDay('2025-10')).toBe('Tháng 10');
});

test.each([
  ['2025-10-21', '2025-10-24', '21/10 – 24/10/2025'],
  ['2024-12-30', '2025-01-02', '30/12/2024 – 2/1/2025'],
  ['2025-10-24', '2025-10-24', '24/10/2025'],
  [null, '2025-10-24', '24/10/2025'],
  ['2025-10-24', null, '24/10/2025'],
  [null, null, null],
])('from %s to %s is written %s', (from, to, range) => {
  const dateOf = (value: string | null) =>
    value === null ? null : { value, precision: 'day' as const };
  expect(dayRange(dateOf(from), dateOf(to))).toBe(range);
});

test('a range is one of Vietnamese days', () => {
  const late = { value: '2025-10-23T23:30+00:00', precision: 'minute' } as const;
  const month = { value: '2025-11', precision: 'month' } as const;
  expect(dayRange(late, month)).toBe('24/10 – Tháng 11/2025');
});
