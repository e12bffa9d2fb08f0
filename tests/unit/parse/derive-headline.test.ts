import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveHeadline } from '../../../src/parse/derive-headline.ts';

test.each([
  [
    'the attribution goes, the clause ends the headline',
    'Giám đốc sở Lê An cho biết sáng 5/4 rằng cây cầu bắc qua sông Cái sẽ thông xe trước Tết, dù mưa lũ làm chậm tiến độ của cả ba gói thầu trong nhiều tuần liền và giá vật liệu tăng mạnh.',
    'Cây cầu bắc qua sông Cái sẽ thông xe trước Tết',
  ],
  [
    'a sentence that fits stays whole',
    'Cây cầu bắc qua sông Cái thông xe sáng nay, sớm hơn một tháng. Người dân phấn khởi.',
    'Cây cầu bắc qua sông Cái thông xe sáng nay, sớm hơn một tháng',
  ],
  [
    'a claim of two words keeps its speaker',
    'Phát ngôn viên của bộ khẳng định rằng không có.',
    'Phát ngôn viên của bộ khẳng định rằng không có',
  ],
  [
    'no cut inside a quotation or parentheses',
    'Nhà máy nước (xây năm 1998, mở rộng năm 2015, nâng cấp năm 2020) cấp nước cho mười hai xã ven biển và ba thị trấn ở phía nam tỉnh, theo báo cáo.',
    'Nhà máy nước (xây năm 1998, mở rộng năm 2015, nâng cấp năm 2020) cấp nước cho mười hai xã ven biển và ba thị trấn ở…',
  ],
  [
    'a stop left over before the text',
    '. Cầu mới thông xe sáng nay. Dân vui.',
    'Cầu mới thông xe sáng nay',
  ],
  ['nothing but stops before it', '… – . Cầu mới thông xe.', 'Cầu mới thông xe'],
  [
    'a quotation is no attribution',
    '“Tôi nói rằng chúng ta sẽ đi tiếp”, ông nói.',
    '“Tôi nói rằng chúng ta sẽ đi tiếp”, ông nói',
  ],
])('%s', (_, lede, headline) => {
  expect(deriveHeadline(lede)).toBe(headline);
});

test('a headline is never empty and has at most 120 characters', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 400 }), (text) => {
      fc.pre(/[\p{L}\p{N}]/u.test(text));
      const headline = deriveHeadline(text.trim());
      expect(headline.length).toBeGreaterThan(0);
      expect(headline.length).toBeLessThanOrEqual(120);
    }),
  );
});
