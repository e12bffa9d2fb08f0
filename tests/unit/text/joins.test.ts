import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined } from '../../../src/text/joins.ts';

/** The text with `_` for each joined space. */
const shown = (text: string): string => joined(text).replaceAll('\u00A0', '_');

test.each([
  ['Chợ họp ngày 24', 'Chợ họp ngày_24'],
  ['sáng ngày 24 tháng 10 năm 2025', 'sáng ngày_24_tháng_10 năm_2025'],
  // With its comma, the run would be too long.
  ['sáng ngày 24 tháng 10, trời', 'sáng ngày_24 tháng_10, trời'],
  ['24 tháng 10', '24_tháng_10'],
  ['bơi 15 km, trả 3,5 %.', 'bơi 15_km, trả 3,5_%.'],
  ['bán 15 triệu đồng', 'bán 15_triệu đồng'],
  ['giá 5 tỷ USD', 'giá 5_tỷ USD'],
  ['lúc 10 giờ 30 phút', 'lúc 10_giờ 30_phút'],
  ['ở TP. HCM, Q. 1 và quận 3', 'ở TP._HCM, Q._1 và quận_3'],
  ['ở TP HCM và TP Huế', 'ở TP_HCM và TP_Huế'],
  ['PGS. TS. An nói', 'PGS._TS._An nói'],
  ['theo Điều 5 (khoản 2)', 'theo Điều_5 (khoản_2)'],
  ['sông Cái – con sông – cạn', 'sông Cái_– con sông_– cạn'],
  ['Hà Nội - Huế', 'Hà Nội_- Huế'],
])('%s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  '– Đi thôi!',
  'ông Nam và bà Lan',
  'có 15 người',
  'nhiệt độ -5 và 5-7',
  'Mưa. Gió to',
  'khoảng cách 1.234.567.890,123 km',
  '',
])('%s stays', (text) => {
  expect(joined(text)).toBe(text);
});

test('only spaces change, a second time changes nothing, and no run becomes longer than 16', () => {
  const word = fc.constantFrom(
    ...['ngày', '24', 'tháng', '10,', 'năm', '2025', '(15', 'km)', '–', '-', 'TP.', 'PGS.', 'An'],
    ...['triệu', '1.234.567', 'Thừa', '%', '\u00A0', '“Điều', 'mười'],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const text = words.join(' ');
      const result = joined(text);
      const asSpaces = (each: string): string => each.replaceAll('\u00A0', ' ');
      expect(asSpaces(result)).toBe(asSpaces(text));
      expect(result).toHaveLength(text.length);
      expect(joined(result)).toBe(result);
      for (const run of result.split(' ')) {
        if (run.includes('\u00A0') && !text.split(' ').includes(run)) {
          expect(run.length).toBeLessThanOrEqual(16);
        }
      }
    }),
  );
});
