import { describe, expect, test } from 'vitest';
import { findGluedStamp, findStamp, readStamp } from '../../../src/text/stamps.ts';

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
  ['Thứ Sáu, 14:20, 06/12/2019', '2019-12-06T14:20+07:00'],
  ['Thứ 6, 14:20, 06/12/2019', '2019-12-06T14:20+07:00'],
  ['06-08-2024 - 07:36 PM', '2024-08-06T19:36+07:00'],
  ['Mon, 06 May 2024 08:15:00 +0700', '2024-05-06T08:15+07:00'],
  ['Wed, 01 Sep 2021 06:00:00 GMT', '2021-09-01T06:00Z'],
  ['30 Nov 2022, 21:40', '2022-11-30T21:40+07:00'],
  ['November 30, 2022', '2022-11-30'],
  ['10 Tháng Mười Một, 2024', '2024-11-10'],
  ['Tháng Mười 10, 2024', '2024-10-10'],
  ['12 Th12 2023', '2023-12-12'],
  ['Thứ Sáu, 20 tháng Một 2023', '2023-01-20'],
  ['2022.04.12', '2022-04-12'],
  ['Cập nhật: 09:14 GMT - thứ tư, 17 tháng 11, 2010', '2010-11-17T09:14Z'],
  ['⏰ 16:08 12/12/2023', '2023-12-12T16:08+07:00'],
  ['T.3, 12/12/2023', '2023-12-12'],
])('%s', (line, value) => {
  expect(readStamp(line)?.value).toBe(value);
});

test.each(['Năm 2025', 'Tháng 5 năm 2025', 'may 2024', '2022.13.12 phút', 'Quý 3 2024'])(
  'no stamp: %s',
  (line) => {
    expect(readStamp(line)).toBeUndefined();
  },
);

describe('a stamp among other words', () => {
  test.each([
    ['Y Lan | 15/08/2018 08:47 AM (GMT+7)', '15/08/2018 08:47 AM (GMT+7)'],
    ['Ngọc Huy 10/10/2019 20:55', '10/10/2019 20:55'],
    ['Wed, 01 Sep 2021 06:00:00 +0700 | Quốc Thắng', 'Wed, 01 Sep 2021 06:00:00 +0700'],
    ['Ngày 12/12/2023 | 16:08 | Lượt xem: 125', 'Ngày 12/12/2023 | 16:08'],
  ])('%s', (line, stamp) => {
    const found = findStamp(line);
    expect(found && line.slice(found.start, found.end)).toBe(stamp);
  });
  test.each(['Quyết định 12/2023 của tỉnh', 'Số 30/02/2025', '112/12/20231'])(
    'none in %s',
    (line) => {
      expect(findStamp(line)).toBeNull();
    },
  );
});
