import { expect, test } from 'vitest';
import { findDate, writtenDates } from '../../../src/text/asked-date.ts';

/** The date that a query asks for, and the words that ask for it. */
function asked(query: string): string {
  const date = findDate(query);
  return date === null ? '' : `${date.value} “${query.slice(date.start, date.end)}”`;
}

test.each([
  ['lũ 3/7/2025 ở Huế', '2025-07-03 “3/7/2025”'],
  ['lũ ngày 3 tháng 7 năm 2025', '2025-07-03 “ngày 3 tháng 7 năm 2025”'],
  ['lũ ngày 3 tháng bảy, 2025', '2025-07-03 “ngày 3 tháng bảy, 2025”'],
  ['3 tháng mười hai 2025', '2025-12-03 “3 tháng mười hai 2025”'],
  ['3 tháng mười 2025', '2025-10-03 “3 tháng mười 2025”'],
  ['lũ 3/7/25', '2025-07-03 “3/7/25”'],
  ['lũ 3/7/50', '2050-07-03 “3/7/50”'],
  ['lũ 3/7/51', '1951-07-03 “3/7/51”'],
  ['lũ tháng 7/2025', '2025-07 “tháng 7/2025”'],
  ['lũ t7-2025', '2025-07 “t7-2025”'],
  ['lũ tháng tư năm 1975', '1975-04 “tháng tư năm 1975”'],
  ['lũ 2025-07-03', '2025-07-03 “2025-07-03”'],
  ['lũ 2025/7', '2025-07 “2025/7”'],
  ['lũ năm 1999', '1999 “năm 1999”'],
  ['lũ 1999, Huế', '1999 “1999”'],
  ['lũ ngày 22/10', '-10-22 “ngày 22/10”'],
  ['lũ ngày 29 tháng 2', '-02-29 “ngày 29 tháng 2”'],
])('“%s” asks for %s', (query, date) => {
  expect(asked(query)).toBe(date);
});

test.each([
  'lũ',
  'lũ 22/10',
  'sau 5 năm 1999',
  '5 1999 xe',
  'lũ 31/4/2025',
  'lũ 29/2/2025',
  'lũ 3/13/2025',
  'lũ 0/7/2025',
  'lũ 1-2-13',
  'lũ 1899',
  'lũ 2025km',
  'lũ x2025',
  '“lũ 2025” ở Huế',
  '"lũ 2025',
])('“%s” asks for no date', (query) => {
  expect(asked(query)).toBe('');
});

test('a date behind a quotation counts, and marks that are letters of their own move nothing', () => {
  expect(asked('“lũ quét” 2025')).toBe('2025 “2025”');
  expect(asked('Đường 🚗 3/7/2025')).toBe('2025-07-03 “3/7/2025”');
});

test.each([
  ['2025', ['2025']],
  ['2025-07', ['7 2025', 'tháng 7 năm 2025', '07 2025', 'tháng 07 năm 2025']],
  ['2025-12', ['12 2025', 'tháng 12 năm 2025']],
  ['2025-10-22', ['22 10', '22 tháng 10']],
  ['-10-02', ['2 10', '2 tháng 10', '02 10', '02 tháng 10']],
])('texts write %s as %j', (value, written) => {
  expect(writtenDates(value)).toEqual(written);
});
