import { describe, expect, test } from 'vitest';
import { caption } from '../../../../src/parse/patterns/caption.ts';
import { dateStamp } from '../../../../src/parse/patterns/date-stamp.ts';
import { headline } from '../../../../src/parse/patterns/headline.ts';
import type { Place } from '../../../../src/parse/patterns/pattern.ts';
import { placeholder } from '../../../../src/parse/patterns/placeholder.ts';

const TOP: Place = { seen: new Set(), followed: true };
const AT_THE_END: Place = { seen: new Set(), followed: false };
const BELOW_THE_BODY: Place = { seen: new Set(['paragraph']), followed: true };

describe('placeholder', () => {
  test.each(['No image available', 'no image available.', '[No photo]', 'Không có hình ảnh'])(
    '%s',
    (text) => {
      expect(placeholder.match(text, TOP)?.taken).toEqual({
        role: 'setAside',
        reason: 'placeholder',
      });
    },
  );
  test.each(['No image available of the ship', 'Không có ảnh nào ghi lại vụ việc', 'No'])(
    'not %s',
    (text) => {
      expect(placeholder.match(text, TOP)).toBeNull();
    },
  );
});

describe('date stamp', () => {
  test.each([
    ['date 2025-10-24 Chú thích', 15, { value: '2025-10-24', precision: 'day' }],
    ['Date: 2022-01', 13, { value: '2022-01', precision: 'month' }],
    ['date 2020-10-27T21:36:00Z', 25, { value: '2020-10-27T21:36Z', precision: 'minute' }],
  ])('%s', (text, length, date) => {
    expect(dateStamp.match(text, TOP)).toEqual({ length, taken: { role: 'published', date } });
  });
  test.each(['date 24/10/2025', 'update 2025-10-24', 'date 2025-10-24th', 'date of birth'])(
    'not %s',
    (text) => {
      expect(dateStamp.match(text, TOP)).toBeNull();
    },
  );
  test('not below the body, nor twice', () => {
    expect(dateStamp.match('date 2025-10-24', BELOW_THE_BODY)).toBeNull();
    const dated: Place = { seen: new Set(['published']), followed: true };
    expect(dateStamp.match('date 2025-10-24', dated)).toBeNull();
  });
  test('a day that no calendar has is set aside and reported', () => {
    const match = dateStamp.match('date 2025-02-30 Bài', TOP);
    expect(match?.taken).toEqual({ role: 'setAside', reason: 'impossible-date' });
    expect(match?.problem).toEqual({ rule: 'impossible-date', details: { text: '2025-02-30' } });
  });
});

describe('caption', () => {
  test.each([
    ['Cầu mới nhìn từ trên cao (Ảnh: Lê Minh).', 'Cầu mới nhìn từ trên cao', 'Lê Minh'],
    ['Cầu mới. (Nguồn: TTXVN)', 'Cầu mới', 'TTXVN'],
    ['Cầu mới (ẢNH: LÊ MINH)', 'Cầu mới', 'LÊ MINH'],
    ['Người dân qua cầu. Ảnh: Lê Minh - TTXVN', 'Người dân qua cầu', 'Lê Minh - TTXVN'],
    ['Ảnh: Người dân qua cầu vào sáng sớm', 'Người dân qua cầu vào sáng sớm', undefined],
    ['Ảnh: Người dân qua cầu (Nguồn: TTXVN)', 'Người dân qua cầu', 'TTXVN'],
    ['Ảnh: Reuters', '', 'Reuters'],
  ])('%s', (text, words, credit) => {
    expect(caption.match(text, TOP)).toEqual({
      length: text.length,
      taken: { role: 'figure', text: words, ...(credit === undefined ? {} : { credit }) },
    });
  });
  test.each([
    'Giá cà phê tăng (theo Bộ Công thương).',
    'Ảnh hưởng của bão: nhiều nơi mất điện',
    `${'Báo cáo cho thấy giá cà phê tăng đều. '.repeat(12)}(Nguồn: Tổng cục Thống kê)`,
    'Ông gửi kèm ảnh: một tấm chụp cầu, một tấm chụp sông.',
  ])('not %s', (text) => {
    expect(caption.match(text, TOP)).toBeNull();
  });
});

describe('headline', () => {
  test.each([
    'Cầu mới qua sông Cái thông xe',
    'Vì sao giá cà phê tăng?',
    'Mưa lớn. Nhiều nơi ngập',
    'Chuyện ở chợ nổi…',
  ])('%s', (text) => {
    expect(headline.match(text, TOP)?.taken).toEqual({ role: 'headline', text });
  });
  test.each([
    ['a sentence', 'Cầu mới qua sông Cái thông xe sáng nay.', TOP],
    ['a quoted sentence', '“Cầu mới đã thông xe.”', TOP],
    ['more than a headline', 'Cầu mới '.repeat(40), TOP],
    ['signs only', '* * *', TOP],
    ['the last line', 'Cầu mới thông xe', AT_THE_END],
    ['below the body', 'Cầu mới thông xe', BELOW_THE_BODY],
  ])('not %s', (_, text, place) => {
    expect(headline.match(text, place)).toBeNull();
  });
});
