import { expect, test } from 'vitest';
import { readDate, splitList } from '../../../../src/parse/readers/values.ts';

test.each([
  ['09:36, 14/06/2013', '2013-06-14T09:36+07:00'],
  ['2025-10', '2025-10'],
  ['31/02/2024', undefined],
  ['hôm qua', undefined],
])('the date of “%s”', (text, value) => {
  expect(readDate(text)?.value).toBe(value);
});

test.each([
  ['giáo dục, Bến  Tre;  hạn mặn', ['giáo dục', 'Bến Tre', 'hạn mặn']],
  ['một', ['một']],
  [' ,; ', []],
  ['', []],
])('the entries of “%s”', (text, entries) => {
  expect(splitList(text)).toEqual(entries);
});
