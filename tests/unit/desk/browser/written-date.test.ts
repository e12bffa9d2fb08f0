import { expect, test } from 'vitest';
import { readTypedDate, showDate, typedDate } from '../../../../src/desk/browser/written-date.ts';

const TODAY = '2025-10-24';

test.each([
  ['24/10/2025', '2025-10-24'],
  ['24-10-2025', '2025-10-24'],
  ['24.10.25', '2025-10-24'],
  ['24 10 2025', '2025-10-24'],
  ['ngày 24 tháng 10 năm 2025', '2025-10-24'],
  ['Ngày 3 tháng 7', '2025-07-03'],
  ['Thứ Sáu, 24/10/2025, 10:30', '2025-10-24T10:30+07:00'],
  ['10:30 24/10', '2025-10-24T10:30+07:00'],
  ['8h30 sáng 24-10-25', '2025-10-24T08:30+07:00'],
  ['8 giờ tối ngày 5/9', '2025-09-05T20:00+07:00'],
  ['7g15 5/9/2024', '2024-09-05T07:15+07:00'],
  ['12 giờ đêm 5/9/2024', '2024-09-05T00:00+07:00'],
  ['11 giờ trưa 5/9/2024', '2024-09-05T11:00+07:00'],
  ['5/9/2024 (8h)', '2024-09-05T08:00+07:00'],
  ['hôm nay', '2025-10-24'],
  ['Hôm qua', '2025-10-23'],
  ['9h hôm qua', '2025-10-23T09:00+07:00'],
  ['tháng 10/2025', '2025-10'],
  ['tháng 3 năm 2024', '2024-03'],
  ['3/2024', '2024-03'],
  ['2025-10-24', '2025-10-24'],
  ['2020-10-27T21:36+07:00', '2020-10-27T21:36+07:00'],
])('“%s” is read as people mean it', (typed, value) => {
  expect(readTypedDate(typed, TODAY)?.value).toBe(value);
});

test('without a year it is the last such day, 29 February too', () => {
  expect(readTypedDate('25/10', TODAY)?.value).toBe('2024-10-25');
  expect(readTypedDate('29/2', TODAY)?.value).toBe('2024-02-29');
  expect(readTypedDate('1/1', '2025-01-01')?.value).toBe('2025-01-01');
});

test.each(['31/2/2025', '24/13/2025', '25h 24/10/2025', 'tháng 13/2025', 'mai', '', '24', '0/0'])(
  '“%s” is no date',
  (typed) => {
    expect(readTypedDate(typed, TODAY)).toBeNull();
  },
);

test.each([
  ['2025-10-24', 'Thứ Sáu, 24/10/2025', '24/10/2025'],
  ['2025-10-26', 'Chủ Nhật, 26/10/2025', '26/10/2025'],
  ['2025-10', 'Tháng 10/2025', '10/2025'],
  ['2025-10-24T10:05+07:00', 'Thứ Sáu, 24/10/2025, 10:05', '24/10/2025, 10:05'],
  ['2025-10-24T20:30Z', 'Thứ Bảy, 25/10/2025, 03:30', '25/10/2025, 03:30'],
])('%s is shown as newspapers write it, and can be typed so', (value, shown, typed) => {
  expect(showDate(value)).toBe(shown);
  expect(typedDate(value)).toBe(typed);
  expect(typedDate(readTypedDate(typed, TODAY)?.value ?? '')).toBe(typed);
});

test('what is no date is shown as it is', () => {
  expect(showDate('hôm nào đó')).toBe('hôm nào đó');
});
