import { describe, expect, test } from 'vitest';
import {
  isStampLine,
  readDatePrefix,
  readStampLine,
} from '../../../../src/parse/readers/stamp-line.ts';

describe('a scraper’s date', () => {
  test.each([
    ['date 2025-10-24 Chú thích', 15, { value: '2025-10-24', precision: 'day' }],
    ['date 24/10/2025 Chú thích', 15, { value: '2025-10-24', precision: 'day' }],
    ['Date: 2022-01', 13, { value: '2022-01', precision: 'month' }],
    ['date 2020-10-27T21:36:00Z', 25, { value: '2020-10-27T21:36Z', precision: 'minute' }],
    ['date 2025-02-30 Bài', 15, null],
  ])('%s', (text, length, date) => {
    const written = text.slice(0, length).replace(/^date:? /iu, '');
    expect(readDatePrefix(text)).toEqual({ date, written, length });
  });
  test.each(['update 2025-10-24', 'date 2025-10-24th', 'date of birth', 'ngày 2025-10-24'])(
    'is missing in %s',
    (text) => {
      expect(readDatePrefix(text)).toBeNull();
    },
  );
});

describe('the line of a date', () => {
  const parts = (text: string) =>
    readStampLine(text).map(({ start, end, ...what }) => [text.slice(start, end), what]);
  const day = (value: string) => ({ date: { value, precision: 'day' } });
  const minute = (value: string) => ({ date: { value: `${value}+07:00`, precision: 'minute' } });
  test.each([
    [
      'Thứ ba, 8/3/2022, 06:59 (GMT+7)',
      [['Thứ ba, 8/3/2022, 06:59 (GMT+7)', minute('2022-03-08T06:59')]],
    ],
    ['24/10/2025', [['24/10/2025', day('2025-10-24')]]],
    ['30/02/2025 | 10:00', [['30/02/2025 | 10:00', { date: null }]]],
    [
      '24/10/2025 bởi Lê Minh trong Chuyện người',
      [
        ['24/10/2025', day('2025-10-24')],
        ['bởi Lê Minh', { signed: [{ names: ['Lê Minh'], start: 11, end: 22 }] }],
        ['trong Chuyện người', { other: true }],
      ],
    ],
    [
      '06-08-2024 - 07:36 | Chứng khoán',
      [
        ['06-08-2024 - 07:36', minute('2024-08-06T07:36')],
        ['Chứng khoán', { section: 'Chứng khoán' }],
      ],
    ],
    [
      '15/08/2018 08:47 | 2 phút đọc',
      [
        ['15/08/2018 08:47', minute('2018-08-15T08:47')],
        ['2 phút đọc', { other: true }],
      ],
    ],
    [
      'Hòa Lạc, ngày 3 tháng 9 năm 2025',
      [
        ['Hòa Lạc', { dateline: 'Hòa Lạc' }],
        ['ngày 3 tháng 9 năm 2025', day('2025-09-03')],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(isStampLine(text)).toBe(true);
    expect(parts(text)).toEqual(expected);
  });
  test.each([
    ['Y Lan | 15/08/2018 08:47', 'Y Lan', { names: ['Y Lan'] }],
    ['Thanh Tuyền - 30/03/2024 20:00', 'Thanh Tuyền', { names: ['Thanh Tuyền'] }],
    ['Theo Tuổi Trẻ 08:00 18/09/2024', 'Theo Tuổi Trẻ', { newsroom: 'Theo Tuổi Trẻ' }],
  ])('can have a signature: %s', (text, words, who) => {
    const signed = readStampLine(text).flatMap((part) => ('signed' in part ? part.signed : []));
    expect(signed.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
    if ('names' in who) expect(signed[0]).toMatchObject(who);
    else expect(signed[0]).toMatchObject({ newsroom: 'Tuổi Trẻ' });
  });
  test('can have many names', () => {
    const names = 'Nguyễn Thị Thùy Dương - Trần Thị Minh Nguyệt - Lê Hoàng Thạch';
    expect(isStampLine(`${names} • 5/12/2024 09:06 GMT+7`)).toBe(true);
    expect(isStampLine(`${names.replaceAll(' - ', ' gặp ')} • 5/12/2024 09:06 GMT+7`)).toBe(false);
  });
  test.each([
    'Cầu mới thông xe',
    'Lễ hội mở từ 8 đến 12/10',
    `Vụ cháy ngày 15/08/2018 ${'đã làm hư hại nhiều gian hàng ở chợ '.repeat(3)}`,
  ])('is missing in %s', (text) => {
    expect(isStampLine(text)).toBe(false);
  });
});
