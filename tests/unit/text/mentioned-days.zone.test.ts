import { describe, expect, test } from 'vitest';
import type { WrittenDate } from '../../../src/text/dates.ts';
import { mentionedDays } from '../../../src/text/mentioned-days.ts';

const on = (value: string): WrittenDate => ({ value, precision: 'day' });
/** A Friday. */
const FRIDAY = on('2025-10-24');
/** Each date as `words → value`. */
const told = (text: string, published: WrittenDate | null = FRIDAY): string[] =>
  mentionedDays(text, published).map(
    ({ start, end, value }) => `${text.slice(start, end)} → ${value}`,
  );

describe('a day with its year', () => {
  test.each([
    ['Khánh thành ngày 3 tháng 7 năm 2025 tại Huế', 'ngày 3 tháng 7 năm 2025 → 2025-07-03'],
    ['Ngày 12 tháng 11, năm 2024, cầu mở', 'Ngày 12 tháng 11, năm 2024 → 2024-11-12'],
    ['Sáng 3/7/2025 trời mưa', '3/7/2025 → 2025-07-03'],
    ['ngày 03-07-2025.', 'ngày 03-07-2025 → 2025-07-03'],
    ['(3.7.2025)', '3.7.2025 → 2025-07-03'],
    ['ngày 3/7 năm 2025', 'ngày 3/7 năm 2025 → 2025-07-03'],
    ['Từ tháng 7 năm 2025 chợ nghỉ', 'tháng 7 năm 2025 → 2025-07'],
    ['Tháng 7/2025 chợ nghỉ', 'Tháng 7/2025 → 2025-07'],
    ['hồi tháng 12-1999', 'tháng 12-1999 → 1999-12'],
    ['ngày 3/7/1800', 'ngày 3/7/1800 → 1800-07-03'],
    ['ngày 3/7/2100', 'ngày 3/7/2100 → 2100-07-03'],
    ['bản ghi 2025-07-03 còn đó', '2025-07-03 → 2025-07-03'],
    ['Nghị định 03/2017/NĐ-CP ngày 16/1/2017', 'ngày 16/1/2017 → 2017-01-16'],
  ])('%s', (text, expected) => {
    expect(told(text, null)).toEqual([expected]);
  });

  test('stands beside others in one text', () => {
    expect(told('từ ngày 2/9/2023 đến ngày 15/8/2024', null)).toEqual([
      'ngày 2/9/2023 → 2023-09-02',
      'ngày 15/8/2024 → 2024-08-15',
    ]);
  });
});

describe('each of several days counts', () => {
  test.each([
    ['mưa to ngày 28-31/10', ['ngày 28 → 2025-10-28', '31/10 → 2025-10-31']],
    ['Từ ngày 6 đến ngày 24/10', ['ngày 6 → 2025-10-06', 'ngày 24/10 → 2025-10-24']],
    ['từ ngày 11 tới 13 tháng 10', ['ngày 11 → 2025-10-11', '13 tháng 10 → 2025-10-13']],
    ['từ 28 đến 31/10, trời mưa', ['28 → 2025-10-28', '31/10 → 2025-10-31']],
    ['hai buổi chợ (24 và 25/10)', ['24 → 2025-10-24', '25/10 → 2025-10-25']],
    ['trong hai ngày 24, 25/10', ['ngày 24 → 2025-10-24', '25/10 → 2025-10-25']],
    ['sáng 22 và 23/10', ['22 → 2025-10-22', '23/10 → 2025-10-23']],
    ['Chợ họp 23-25/10/2025', ['23 → 2025-10-23', '25/10/2025 → 2025-10-25']],
    // The month of another day does not decide this one.
    ['các ngày 30 và 1/11', ['1/11 → 2025-11-01']],
    ['từ ngày 6 đến ngày 24/1, chợ nghỉ', []],
    ['tỉ số 28-31/10', []],
    ['ngày 5-3/10', []],
    ['mua 3, 24/10', []],
    ['từ 8 đến 9/10 điểm', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a day without a year takes the article’s year', () => {
  test.each([
    ['Chiều ngày 23/10, xã họp', 'ngày 23/10 → 2025-10-23'],
    ['Ngày 23-10, xã họp', 'Ngày 23-10 → 2025-10-23'],
    ['Ngày 23.10, xã họp', 'Ngày 23.10 → 2025-10-23'],
    ['tối hôm 22/10', '22/10 → 2025-10-22'],
    ['Sáng 24/10, mưa tạnh', '24/10 → 2025-10-24'],
    ['Sáng sớm 22/10 bão đổ bộ', '22/10 → 2025-10-22'],
    ['Từ nay đến 26/10, trời mưa', '26/10 → 2025-10-26'],
    ['vào ngày 24 tháng 10, mưa tạnh', 'ngày 24 tháng 10 → 2025-10-24'],
    ['Đò chìm hôm qua (23/10)', '23/10 → 2025-10-23'],
    ['Sáng nay, 24/10, đò chạy lại', '24/10 → 2025-10-24'],
    ['Bến mở lại (22/10) sau lũ', '22/10 → 2025-10-22'],
    ['Họp vào thứ Sáu (24/10)', '24/10 → 2025-10-24'],
    ['Họp Chủ nhật, ngày 26/10', 'ngày 26/10 → 2025-10-26'],
    ['Họp ngày 28/10 (thứ Ba)', 'ngày 28/10 → 2025-10-28'],
    ['Ngày 20/10 năm nay chợ đông', 'Ngày 20/10 → 2025-10-20'],
    ['lúc 10 giờ 30 ngày 23/10', 'ngày 23/10 → 2025-10-23'],
    ['Ngày 26/10 tới, cầu mở', 'Ngày 26/10 → 2025-10-26'],
    ['Ngày 20/10 vừa qua, cầu mở', 'Ngày 20/10 → 2025-10-20'],
    ['Lễ hội hằng năm đã tan. Ngày 23/10, chợ họp lại.', 'Ngày 23/10 → 2025-10-23'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test('across the turn of the year', () => {
    expect(told('Ngày 28/12, tàu rời bến', on('2025-01-05'))).toEqual(['Ngày 28/12 → 2024-12-28']);
    expect(told('Ngày 4/1, tàu rời bến', on('2024-12-20'))).toEqual(['Ngày 4/1 → 2025-01-04']);
  });

  test('at most 60 days before the article and 31 days behind it, with a weekday 120', () => {
    expect(told('Ngày 25/8, chợ họp')).toEqual(['Ngày 25/8 → 2025-08-25']);
    expect(told('Ngày 24/8, chợ họp')).toEqual([]);
    expect(told('Ngày 24/11, chợ họp')).toEqual(['Ngày 24/11 → 2025-11-24']);
    expect(told('Ngày 25/11, chợ họp')).toEqual([]);
    expect(told('Chủ nhật, ngày 24/8, chợ họp')).toEqual(['ngày 24/8 → 2025-08-24']);
    expect(told('Thứ ba, ngày 24/6, chợ họp')).toEqual([]);
    expect(told('Thứ 2, ngày 24/11, chợ họp')).toEqual(['ngày 24/11 → 2025-11-24']);
    expect(told('Thứ 3, ngày 24/11, chợ họp')).toEqual([]);
  });

  test('a weekday that fits decides for another year', () => {
    expect(told('So với năm 2019, phiên thứ Sáu (24/10) đông hơn')).toEqual(['24/10 → 2025-10-24']);
    expect(told('Hạn nộp là thứ Hai, ngày 19/1')).toEqual(['ngày 19/1 → 2026-01-19']);
  });

  test('a moment counts from its day in Vietnam', () => {
    const late: WrittenDate = { value: '2025-10-23T20:00Z', precision: 'minute' };
    expect(told('Sáng nay (24/10) mưa', late)).toEqual(['24/10 → 2025-10-24']);
  });
});

describe('a day in doubt is left out', () => {
  test.each([
    // Far from the article's day, or in another year.
    'Trận lũ ngày 30/4 còn để lại dấu',
    'Năm 1975, ông vào bến; ngày 20/10 ông lên tàu',
    'Năm 2019 bến đóng cửa. Ngày 20/10, đò cuối cùng rời bến.',
    'Ngày 20/10 năm ngoái trời cũng mưa',
    'Ngày 20/10 hằng năm làng mở hội',
    'Làng kỷ niệm ngày 20/10 bằng một đêm hát',
    'Theo cáo trạng, ngày 20/10 hai người gặp nhau',
    'Bà sinh ngày 20/10 ở Vinh',
    'Mừng Ngày Phụ nữ Việt Nam (20/10)',
    'Nhân ngày 20/10, chợ hoa mở sớm',
    // The weekday or the word beside the date contradicts it.
    'Họp vào thứ Năm (24/10)',
    'Họp hôm qua (20/10)',
    // A date of another calendar.
    'Ngày 20/10 âm lịch làng mở hội',
    'ngày 10 tháng 9 âm lịch',
    'ngày 3/7/2025 âm lịch',
    'âm lịch: 3/7/2025',
    'ngày âm lịch (3/7/2025)',
    'ngày 3/7/1799',
    'ngày 3/7/2101',
    'Năm 2026, ngày 20/10, làng mở hội',
    'mùng 3 Tết, rằm tháng Giêng năm 2025',
    // Ranges.
    'Chợ họp ngày 3-5',
    'nhà từ 15/4 Nguyễn Huệ',
    'từ 15/4 đường Huế',
    'vào 24/7',
    'từ tháng 6-7/2025',
    // Not dates.
    'Đã kiểm được 2/3 số phiếu',
    'Trong ngày, 3/4 số đò nằm bến',
    'Mỗi ngày 2/10 số hàng bị trả',
    'Hôm nay, 23/10 số hàng bị trả',
    'Nhà số 12/10 đường Bến Đò',
    'Quán mở 24/7',
    'Đội nhà thắng (2/10)',
    'Nghị định 100/2019/NĐ-CP',
    'Quyết định 12/10/QĐ-UBND',
    'Quyết định số 12/10/2025',
    'Xổ số 6/55, đường 30/4',
    'Giá ngày 2.10 triệu đồng',
    'Án phạt kéo dài 3 tháng 7 năm 2025',
    'ngày 3/7/20255',
    'ngày 24 tháng 10 năm 20255',
    // Not in the calendar.
    'ngày 31/9',
    'ngày 31 tháng 2 năm 2025',
    '13/13/2025',
    'tháng 13/2025',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('if the article’s own day is unknown', () => {
    const text = 'Ngày 23/10, xã họp';
    expect(told(text, null)).toEqual([]);
    expect(told(text, { value: '2025-10', precision: 'month' })).toEqual([]);
  });
});
