import { expect, test } from 'vitest';
import { readNames } from '../../../src/text/names.ts';
import { findGluedStamp, readStamp } from '../../../src/text/stamps.ts';

test.each([
  ['Thứ ba, 8/3/2022, 06:59 (GMT+7)', '2022-03-08T06:59+07:00'],
  ['Thứ Bảy, 10 tháng 10, 2020', '2020-10-10'],
  ['10/10/2025, 08:51', '2025-10-10T08:51+07:00'],
  ['09:36, 14/06/2013', '2013-06-14T09:36+07:00'],
  ['11:57 | 15/09/2020', '2020-09-15T11:57+07:00'],
  ['23/05/2025 | 11:50', '2025-05-23T11:50+07:00'],
  ['Cập nhật ngày: 18/09/2024 05:20:24', '2024-09-18T05:20+07:00'],
  ['Cập nhật lúc 5h20 ngày 18/9/2024', '2024-09-18T05:20+07:00'],
  ['Ngày đăng: 18-09-2024', '2024-09-18'],
  ['Chủ Nhật, 5/1/2025', '2025-01-05'],
  ['Ngày 5 tháng 1 năm 2025', '2025-01-05'],
  ['5/1/2025 3:05 PM', '2025-01-05T15:05+07:00'],
  ['5/1/2025 12:05 SA', '2025-01-05T00:05+07:00'],
  ['Thứ hai, 26/10/2020, 22:21 (GMT+8)', '2020-10-26T22:21+08:00'],
  ['2025-10-24T21:36:00+07:00', '2025-10-24T21:36+07:00'],
  ['2025-10-24', '2025-10-24'],
])('the stamp %s', (line, value) => {
  expect(readStamp(line)?.value).toBe(value);
});

test.each(['30/2/2025', '13:61, 1/1/2025', '1/13/2025, 10:00', '2025-02-30'])(
  '%s is no moment',
  (line) => {
    expect(readStamp(line)).toBeNull();
  },
);

test.each([
  'Ngày 5 tháng 1 năm 2025, cầu thông xe',
  'Cầu thông xe 5/1/2025',
  'Tỷ số 3/1',
  '5/1',
  '1/1/20255',
  'Thứ ba',
])('%s is no stamp', (line) => {
  expect(readStamp(line)).toBeUndefined();
});

test.each([
  ['Cầu mới thông xe23/05/2025 | 11:50', 16],
  ['Cầu mới thông xe Thứ ba, 8/3/2022', 17],
  ['Cầu mới thông xe', -1],
  ['Nhìn lại ngày 30/4/1975', -1],
])('a stamp glued to %s', (line, start) => {
  expect(findGluedStamp(line)).toBe(start);
});

test.each([
  ['Đắc Thành - Nguyễn Đông - Phạm Linh', ['Đắc Thành', 'Nguyễn Đông', 'Phạm Linh']],
  ['T.Nhung', ['T.Nhung']],
  ['Nguyễn Thị Minh Khai', ['Nguyễn Thị Minh Khai']],
])('the names %s', (line, names) => {
  expect(readNames(line)).toEqual(names);
});

test.each(['Minh', 'TC', 'Giá vàng', 'Thu Loan.', 'Nguyễn An đi Huế', '', '2025'])(
  'no names: %j',
  (line) => {
    expect(readNames(line)).toBeNull();
  },
);
