import { describe, expect, test } from 'vitest';
import { byline } from '../../../../src/parse/patterns/byline.ts';
import { caption } from '../../../../src/parse/patterns/caption.ts';
import { dateStamp } from '../../../../src/parse/patterns/date-stamp.ts';
import { dateline } from '../../../../src/parse/patterns/dateline.ts';
import { headline } from '../../../../src/parse/patterns/headline.ts';
import { label } from '../../../../src/parse/patterns/label.ts';
import { likelyCaption } from '../../../../src/parse/patterns/likely-caption.ts';
import type { Place } from '../../../../src/parse/patterns/pattern.ts';
import { placeholder } from '../../../../src/parse/patterns/placeholder.ts';
import { section } from '../../../../src/parse/patterns/section.ts';
import { stamp } from '../../../../src/parse/patterns/stamp.ts';
import { subhead } from '../../../../src/parse/patterns/subhead.ts';
import { AT_THE_END, BELOW_THE_BODY, LONG, TOP, take, UNDER_THE_HEADLINE } from './places.ts';

describe('placeholder', () => {
  test.each(['No image available', 'no image available.', '[No photo]', 'Không có hình ảnh'])(
    '%s',
    (text) => {
      expect(take(placeholder, text, TOP)?.taken).toEqual({
        role: 'setAside',
        reason: 'placeholder',
      });
    },
  );
  test.each(['No image available of the ship', 'Không có ảnh nào ghi lại vụ việc', 'No'])(
    'not %s',
    (text) => {
      expect(take(placeholder, text, TOP)).toBeNull();
    },
  );
});

describe('date stamp', () => {
  test.each([
    ['date 2025-10-24 Chú thích', 15, { value: '2025-10-24', precision: 'day' }],
    ['date 24/10/2025 Chú thích', 15, { value: '2025-10-24', precision: 'day' }],
    ['Date: 2022-01', 13, { value: '2022-01', precision: 'month' }],
    ['date 2020-10-27T21:36:00Z', 25, { value: '2020-10-27T21:36Z', precision: 'minute' }],
  ])('%s', (text, length, date) => {
    expect(take(dateStamp, text, TOP)).toEqual({ length, taken: { role: 'published', date } });
  });
  test.each(['update 2025-10-24', 'date 2025-10-24th', 'date of birth'])('not %s', (text) => {
    expect(take(dateStamp, text, TOP)).toBeNull();
  });
  test('not below the body, nor twice', () => {
    expect(take(dateStamp, 'date 2025-10-24', BELOW_THE_BODY)).toBeNull();
    const dated: Place = { ...TOP, seen: new Set(['published']), previous: 'published' };
    expect(take(dateStamp, 'date 2025-10-24', dated)).toBeNull();
  });
  test('a day that no calendar has is set aside and reported', () => {
    const match = take(dateStamp, 'date 2025-02-30 Bài', TOP);
    expect(match?.taken).toEqual({ role: 'setAside', reason: 'impossible-date' });
    expect(match?.problem).toEqual({ rule: 'impossible-date', details: { text: '2025-02-30' } });
  });
});

describe('caption', () => {
  test.each([
    ['Cầu mới nhìn từ trên cao (Ảnh: Lê Minh).', 'Cầu mới nhìn từ trên cao', 'Lê Minh'],
    ['Cầu mới. (Nguồn: TTXVN)', 'Cầu mới', 'TTXVN'],
    ['Bản đồ mưa hôm nay. Nguồn: Đài Khí tượng', 'Bản đồ mưa hôm nay', 'Đài Khí tượng'],
    ['Xe cháy trên cầu. Ảnh: N.X', 'Xe cháy trên cầu', 'N.X'],
    ['Cây cầu mới. Ảnh:\n\n Lê Minh.', 'Cây cầu mới', 'Lê Minh'],
    [
      'Cầu mới lúc rạng sáng. Ảnh cắt từ clip.',
      'Cầu mới lúc rạng sáng. Ảnh cắt từ clip',
      undefined,
    ],
    ['Cầu mới (ẢNH: LÊ MINH)', 'Cầu mới', 'LÊ MINH'],
    ['Người dân qua cầu. Ảnh: Lê Minh - TTXVN', 'Người dân qua cầu', 'Lê Minh - TTXVN'],
    ['Ảnh: Người dân qua cầu vào sáng sớm', 'Người dân qua cầu vào sáng sớm', undefined],
    ['Ảnh: Người dân qua cầu (Nguồn: TTXVN)', 'Người dân qua cầu', 'TTXVN'],
    ['Ảnh: Reuters', '', 'Reuters'],
    ['Công nhân thu gom rác - Ảnh: TỰ TRUNG', 'Công nhân thu gom rác', 'TỰ TRUNG'],
    ['Đoàn tàu thành “thư viện đường sắt” Ảnh: K.T', 'Đoàn tàu thành “thư viện đường sắt”', 'K.T'],
    ['Gia đình đi biển. Ảnh minh họa: IT', 'Gia đình đi biển', 'IT'],
    ['Vườn tiêu đã chết khô Ảnh Y Lan', 'Vườn tiêu đã chết khô', 'Y Lan'],
    ['Cầu mới [Ảnh: CTV]', 'Cầu mới', 'CTV'],
    ['Chụp lại hình ảnh,\nKhu chợ ở ngoại ô', 'Khu chợ ở ngoại ô', undefined],
    ['Nguồn hình ảnh, Getty Images', '', 'Getty Images'],
    ['Đề xuất thu phí rác - Ảnh 1.', 'Đề xuất thu phí rác', undefined],
  ])('%s', (text, words, credit) => {
    expect(take(caption, text, TOP)).toEqual({
      length: text.length,
      taken: { role: 'figure', text: words, ...(credit === undefined ? {} : { credit }) },
    });
  });
  test.each([
    'Giá cà phê tăng (theo Bộ Công thương).',
    '(Nguồn: TTXVN)',
    `Sản lượng cả năm tăng sáu phần trăm so với năm trước, ${'cao nhất trong mười năm qua và vượt mục tiêu đề ra, '.repeat(3)}(Nguồn: Tổng cục Thống kê).`,
    'Ảnh hưởng của bão: nhiều nơi mất điện',
    `${'Báo cáo cho thấy giá cà phê tăng đều. '.repeat(12)}(Nguồn: Tổng cục Thống kê)`,
    'Ông gửi kèm ảnh: một tấm chụp cầu, một tấm chụp sông.',
  ])('not %s', (text) => {
    expect(take(caption, text, TOP)).toBeNull();
  });
});

test('a credit on a line of its own is that of the short line above it', () => {
  const above = { ...BELOW_THE_BODY, after: '(Ảnh: Tường Vy)' };
  expect(take(caption, 'Phòng đọc trong toa tàu cũ', above)?.taken).toEqual({
    role: 'figure',
    text: 'Phòng đọc trong toa tàu cũ',
  });
  expect(take(caption, LONG.trim(), above)).toBeNull();
  expect(take(caption, 'Phòng đọc trong toa tàu cũ', BELOW_THE_BODY)).toBeNull();
});

describe('label', () => {
  const DUMP: Place = { ...TOP, file: { ...TOP.file, labelled: true } };
  test.each([
    ['Tiêu đề: Cầu mới thông xe', { role: 'headline', text: 'Cầu mới thông xe' }],
    ['TITLE: Cầu mới thông xe', { role: 'headline', text: 'Cầu mới thông xe' }],
    ['"title": "Cầu \\"mới\\" thông xe",', { role: 'headline', text: 'Cầu "mới" thông xe' }],
    [
      'Ngày đăng: 18/09/2024 05:20',
      { role: 'published', date: { value: '2024-09-18T05:20+07:00', precision: 'minute' } },
    ],
    ['TIME: 2024-09-18', { role: 'published', date: { value: '2024-09-18', precision: 'day' } }],
    ['Tác giả: Lê An - Đỗ Bình', { role: 'bylines', names: ['Lê An', 'Đỗ Bình'] }],
    ['"author": "Nhóm phóng viên"', { role: 'bylines', names: ['Nhóm phóng viên'] }],
    ['Thể loại: Xã hội', { role: 'section', text: 'Xã hội' }],
    ['SUMMARY: Cầu mới.', { role: 'standfirst', text: 'Cầu mới.' }],
    ['Từ khóa: cầu, giao thông', { role: 'keywords', words: ['cầu', 'giao thông'] }],
    ['Nguồn: TTXVN', { role: 'source', name: 'TTXVN' }],
    ['LINK: https://vidu.vn/a', { role: 'source', url: 'https://vidu.vn/a' }],
    ['Tác giả:', { role: 'setAside', reason: 'label' }],
    ['Ngày đăng: 30/2/2024', { role: 'setAside', reason: 'impossible-date' }],
  ])('%s', (text, taken) => {
    expect(take(label, text, DUMP)).toMatchObject({ length: text.length, taken });
  });
  test('only the name of the content is taken', () => {
    expect(take(label, 'Nội dung: Cầu mới thông xe.', DUMP)).toEqual({
      length: 'Nội dung: '.length,
      taken: { role: 'setAside', reason: 'label' },
    });
  });
  test.each([
    ['Tiêu đề: Cầu mới thông xe', TOP],
    ['Ông nói: Cầu mới thông xe', DUMP],
    ['Tiêu đề bài viết này: lạ', DUMP],
  ])('not %s', (text, place) => {
    expect(take(label, text, place)).toBeNull();
  });
});

describe('stamp', () => {
  test('a line that is only a date, anywhere', () => {
    const date = { value: '2022-03-08T06:59+07:00', precision: 'minute' };
    const line = 'Thứ ba, 8/3/2022, 06:59 (GMT+7)';
    expect(take(stamp, line, TOP)).toEqual({
      length: line.length,
      taken: { role: 'published', date },
    });
    expect(take(stamp, line, BELOW_THE_BODY)).not.toBeNull();
    expect(stamp.standsAlone?.(line)).toBe(true);
  });
  test('a day that no calendar has is set aside and reported', () => {
    expect(take(stamp, '30/02/2025 | 10:00', TOP)?.taken).toEqual({
      role: 'setAside',
      reason: 'impossible-date',
    });
  });
});

describe('byline', () => {
  test.each([
    ['Thu Loan', ['Thu Loan']],
    ['Vân Anh - Đức Yên', ['Vân Anh', 'Đức Yên']],
    ['T.Nhung', ['T.Nhung']],
    ['Lê An, Đỗ Bình và Ngô Chi', ['Lê An', 'Đỗ Bình', 'Ngô Chi']],
  ])('%s', (text, names) => {
    const taken = { role: 'bylines', names };
    expect(take(byline, text, UNDER_THE_HEADLINE)?.taken).toEqual(taken);
    expect(
      take(byline, text, { ...BELOW_THE_BODY, after: '', followed: false, bodyFollows: false })
        ?.taken,
    ).toEqual(taken);
    expect(take(byline, text, BELOW_THE_BODY)).toBeNull();
  });
  test.each(['Cầu mới', 'Hà Nội vào thu', 'TTXVN', 'Lê An nói', 'Lê An.'])('not %s', (text) => {
    expect(take(byline, text, UNDER_THE_HEADLINE)).toBeNull();
  });
});

describe('dateline', () => {
  test.each(['Hà Nội', 'TP HCM', 'TP.HCM', 'Đà Nẵng'])('%s', (text) => {
    expect(take(dateline, text, UNDER_THE_HEADLINE)?.taken).toEqual({ role: 'dateline', text });
    expect(take(dateline, text, BELOW_THE_BODY)).toBeNull();
    expect(take(dateline, text, TOP)).toBeNull();
  });
  test('not other names', () => {
    expect(take(dateline, 'Thu Loan', UNDER_THE_HEADLINE)).toBeNull();
  });
});

describe('section', () => {
  test.each([
    ['Thời sự', 'Thời sự'],
    ['Thời sự - Chính trị', 'Thời sự'],
    ['Trang chủ > Kinh tế', 'Kinh tế'],
  ])('%s', (text, name) => {
    expect(take(section, text, TOP)?.taken).toEqual({ role: 'section', text: name });
  });
  test.each([
    ['Thời sự tuần qua', TOP],
    ['Trang chủ', TOP],
    ['Thời sự', UNDER_THE_HEADLINE],
    ['Thời sự', AT_THE_END],
  ])('not %s', (text, place) => {
    expect(take(section, text, place)).toBeNull();
  });
});

describe('subhead', () => {
  test.each(['Không có vùng cấm', 'Vì sao giá tăng?', '“Chợ nổi” thời nay'])('%s', (text) => {
    expect(take(subhead, text, BELOW_THE_BODY)?.taken).toEqual({ role: 'subhead', text });
  });
  test.each([
    ['a sentence', 'Không có vùng cấm.', BELOW_THE_BODY],
    ['lower case', 'không có vùng cấm', BELOW_THE_BODY],
    ['a list item', '- Không có vùng cấm', BELOW_THE_BODY],
    ['a long line', 'Không có vùng cấm '.repeat(8).trim(), BELOW_THE_BODY],
    ['above the body', 'Không có vùng cấm', UNDER_THE_HEADLINE],
    [
      'the last line',
      'Không có vùng cấm',
      { ...BELOW_THE_BODY, followed: false, bodyFollows: false },
    ],
    ['a second one', 'Không có vùng cấm', { ...BELOW_THE_BODY, previous: 'subhead' }],
  ] as const)('not %s', (_, text, place) => {
    expect(take(subhead, text, place)).toBeNull();
  });
});

describe('likely caption', () => {
  test.each([
    ['Thợ lặn kiểm tra trụ cầu.', BELOW_THE_BODY],
    ['Toàn cảnh bến phà.', { ...BELOW_THE_BODY, before: 'Ngắn.' }],
    ['Giám đốc sở Lê Văn An', UNDER_THE_HEADLINE],
    ['Bến phà sông Cái.', UNDER_THE_HEADLINE],
  ])('%s', (text, place) => {
    expect(take(likelyCaption, text, place)).toMatchObject({
      taken: { role: 'figure', text: text.replace(/\.$/u, '') },
      problem: { rule: 'caption-likely' },
    });
  });
  test.each([
    ['Thợ lặn kiểm tra trụ cầu.', { ...BELOW_THE_BODY, before: 'Ngắn.' }],
    ['Thợ lặn kiểm tra trụ cầu.', { ...BELOW_THE_BODY, after: 'Ngắn.' }],
    ['Thợ lặn kiểm tra trụ cầu.', { ...BELOW_THE_BODY, after: 'Thu Loan' }],
    ['Phà sẽ ngừng chạy vào tháng tới.', BELOW_THE_BODY],
    ['Thợ lặn kiểm tra trụ cầu.', { ...BELOW_THE_BODY, file: { ...TOP.file, credited: true } }],
    ['“Chúng tôi chờ đã lâu.”', BELOW_THE_BODY],
    ['Công an đang điều tra vụ việc.', BELOW_THE_BODY],
    ['Việc đi lại dễ hơn.', BELOW_THE_BODY],
    ['Chuyện ở bến phà', UNDER_THE_HEADLINE],
  ])('not %s', (text, place) => {
    expect(take(likelyCaption, text, place)).toBeNull();
  });
});

describe('headline', () => {
  test('leaves a stamp that is glued to it', () => {
    const text = 'Cầu mới thông xe23/05/2025 | 11:50';
    expect(take(headline, text, TOP)).toEqual({
      length: 'Cầu mới thông xe'.length,
      taken: { role: 'headline', text: 'Cầu mới thông xe' },
    });
  });

  test.each([
    'Cầu mới qua sông Cái thông xe',
    'Vì sao giá cà phê tăng?',
    'Mưa lớn. Nhiều nơi ngập',
    'Chuyện ở chợ nổi…',
  ])('%s', (text) => {
    expect(take(headline, text, TOP)?.taken).toEqual({ role: 'headline', text });
  });
  test.each([
    ['a sentence', 'Cầu mới qua sông Cái thông xe sáng nay.', TOP],
    ['a quoted sentence', '“Cầu mới đã thông xe.”', TOP],
    ['more than a headline', 'Cầu mới '.repeat(40), TOP],
    ['signs only', '* * *', TOP],
    ['the last line', 'Cầu mới thông xe', AT_THE_END],
    ['below the body', 'Cầu mới thông xe', BELOW_THE_BODY],
  ])('not %s', (_, text, place) => {
    expect(take(headline, text, place)).toBeNull();
  });
});
