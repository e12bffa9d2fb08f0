import { describe, expect, test } from 'vitest';
import { findFurniture } from '../../../../src/parse/furniture.ts';
import { kicker } from '../../../../src/parse/patterns/kicker.ts';
import { menu } from '../../../../src/parse/patterns/menu.ts';
import { related } from '../../../../src/parse/patterns/related.ts';
import { repeated } from '../../../../src/parse/patterns/repeated.ts';
import { separator } from '../../../../src/parse/patterns/separator.ts';
import { siteText } from '../../../../src/parse/patterns/site-text.ts';
import { BELOW_THE_BODY, TOP, take } from './places.ts';

const SENTENCE = 'Đội tuần tra đi dọc bờ kênh mỗi sáng và ghi lại mực nước ở từng trạm đo.';
const LINK = 'Vì sao kênh đào cạn nước giữa mùa mưa';

describe('a site’s own words', () => {
  test.each([
    ['Quảng cáo', 'advertisement'],
    ['- QUẢNG CÁO -', 'advertisement'],
    ['Advertisement', 'advertisement'],
    ['Không có bình luận', 'site-text'],
    ['Bình luận (12)', 'site-text'],
    ['Chia sẻ', 'site-text'],
    ["Your browser doesn't support HTML5 audio", 'site-text'],
    ['Trình duyệt của bạn không hỗ trợ phát âm thanh.', 'site-text'],
    ['Theo dõi Báo Bến Sông trên Google News', 'site-text'],
  ])('%s', (text, reason) => {
    expect(take(siteText, text, BELOW_THE_BODY)).toEqual({
      length: text.length,
      taken: { role: 'setAside', reason },
    });
  });
  test.each([
    'Quảng cáo sai sự thật sẽ bị phạt nặng.',
    'Chia sẻ với chúng tôi, bà Sen kể về mẻ gốm đầu tiên.',
    'Bình luận về quyết định này, ông Bình nói sẽ chờ.',
    'Trình duyệt mới ra mắt hôm qua không gây chú ý.',
  ])('not %s', (text) => {
    expect(take(siteText, text, BELOW_THE_BODY)).toBeNull();
  });
});

describe('menus', () => {
  test.each(['Thời sự | Thế giới | Kinh tế | Giáo dục', 'Trang chủ • Thể thao • Giải trí'])(
    '%s',
    (text) => {
      expect(take(menu, text, TOP)?.taken).toEqual({ role: 'setAside', reason: 'menu' });
    },
  );
  test.each(['Thời sự | Thế giới', 'Kinh tế, giáo dục và y tế', 'Cơm | Áo | Gạo | Tiền'])(
    'not %s',
    (text) => {
      expect(take(menu, text, TOP)).toBeNull();
    },
  );
  test('sections below each other at the top and at the bottom, three or more', () => {
    const texts = ['Thời sự', 'Thế giới', 'Kinh tế', 'Tít bài', SENTENCE, 'Giáo dục', 'Y tế', 'Xe'];
    const found = findFurniture(
      texts,
      texts.map(() => false),
    );
    expect([...found.keys()]).toEqual([0, 1, 2, 5, 6, 7]);
  });
  test('of two at the top the first is the article’s own', () => {
    const texts = ['Thời sự', 'Giao thông', 'Tít bài', SENTENCE];
    expect([
      ...findFurniture(
        texts,
        texts.map(() => false),
      ).keys(),
    ]).toEqual([1]);
  });
});

describe('links to other articles', () => {
  test.each([
    `>> ${LINK}`,
    `Xem thêm: ${LINK}`,
    `>>> Đọc thêm: ${LINK}`,
    'TIN LIÊN QUAN',
    'Có thể bạn quan tâm',
    'Tin cùng chuyên mục:',
    '[Đọc thêm]',
    '>>',
  ])('%s', (text) => {
    expect(take(related, text, BELOW_THE_BODY)?.taken).toEqual({
      role: 'setAside',
      reason: 'related',
    });
  });
  test.each([
    'Xem thêm một lần nữa, ông mới nhận ra bức tượng.',
    'Tin liên quan đến vụ việc đang được xác minh.',
    '> “Nhà sạch vừa đủ để thấy vui”, chị nói.',
    '> Nhà sạch vừa đủ để thấy vui.',
    'Liên quan vụ cháy chợ, công an đã lấy lời khai.',
    `${SENTENCE} ${SENTENCE} ${SENTENCE} ${SENTENCE} Xem thêm: ${LINK}`,
  ])('not %s', (text) => {
    expect(take(related, text, BELOW_THE_BODY)).toBeNull();
  });

  test('never at the top, where a headline stands', () => {
    expect(take(related, 'Bài khác', TOP)).toBeNull();
  });

  const findRelated = (texts: readonly string[]): number[] =>
    [
      ...findFurniture(
        texts,
        texts.map(() => false),
      ),
    ].flatMap(([index, kind]) => (kind === 'related' ? [index] : []));
  test('all headlines below a heading at the end', () => {
    expect(findRelated(['Tít', SENTENCE, 'TIN LIÊN QUAN', LINK, LINK, LINK])).toEqual([3, 4, 5]);
  });
  test('in the middle, until the text goes on; a subhead before it stays', () => {
    const texts = ['Tít', SENTENCE, 'Xem thêm', LINK, 'Mùa nước nổi', SENTENCE, SENTENCE];
    expect(findRelated(texts)).toEqual([3]);
  });
  test('behind a bare sign only the next line', () => {
    expect(findRelated(['Tít', SENTENCE, '>>', LINK, 'Mùa nước nổi', SENTENCE])).toEqual([3]);
  });
  test('no text that ends like a sentence', () => {
    expect(findRelated(['Tít', 'Xem thêm', SENTENCE, SENTENCE])).toEqual([]);
  });
});

describe('readers’ comments', () => {
  const comments = (texts: readonly string[]): number[] =>
    [
      ...findFurniture(
        texts,
        texts.map(() => false),
      ),
    ].flatMap(([index, kind]) => (kind === 'comments' ? [index] : []));
  test('close an article where they are counted, or a form follows', () => {
    expect(comments(['Tít', SENTENCE, 'Bình luận (2)', 'Nam', SENTENCE])).toEqual([2, 3, 4]);
    expect(comments(['Tít', SENTENCE, 'Ý kiến bạn đọc', 'Họ và tên', 'Gửi'])).toEqual([2, 3, 4]);
  });
  test('a chapter of that name does not', () => {
    expect(comments(['Tít', SENTENCE, 'Bình luận', SENTENCE, SENTENCE])).toEqual([]);
    expect(comments(['Bình luận (2)', SENTENCE, SENTENCE])).toEqual([]);
  });
  test('the dates between other articles’ headlines are no dates of this one', () => {
    const texts = ['Tít', SENTENCE, 'TIN LIÊN QUAN', LINK, '01/02/2020 10:10'];
    const alone = [false, false, true, false, true];
    expect([...findFurniture(texts, alone).keys()]).toEqual([3, 4]);
  });
});

describe('rows of signs', () => {
  test.each(['***', '* * *', '-----', '• • •'])('%s', (text) => {
    expect(take(separator, text, BELOW_THE_BODY)?.taken).toEqual({
      role: 'setAside',
      reason: 'separator',
    });
  });
  test.each(['- Gạo', '--', '*** Lưu ý'])('not %s', (text) => {
    expect(take(separator, text, BELOW_THE_BODY)).toBeNull();
  });
});

describe('what stands above the headline', () => {
  const HEADLINE = 'Sà lan mắc kẹt dưới cầu Măng Thít suốt đêm';
  test('a rubric is a kicker', () => {
    expect(take(kicker, 'Phóng sự ảnh', { ...TOP, after: HEADLINE })?.taken).toEqual({
      role: 'kicker',
      text: 'Phóng sự ảnh',
    });
  });
  test.each([
    ['Giá vàng lập đỉnh', SENTENCE],
    ['Giá vàng lập đỉnh', 'Vân Anh - Đức Yên'],
    ['Giá vàng tăng ngày thứ ba liên tiếp', HEADLINE],
    ['Vì sao?', HEADLINE],
  ])('%s above “%s” is not', (text, after) => {
    expect(take(kicker, text, { ...TOP, after })).toBeNull();
  });
  test('the page’s title over the article’s own is set aside', () => {
    const place = { ...TOP, after: HEADLINE };
    expect(take(repeated, `${HEADLINE} - Báo Bến Sông`, place)?.taken).toEqual({
      role: 'setAside',
      reason: 'repeated',
    });
    expect(take(repeated, `${HEADLINE} lần thứ hai`, place)).toBeNull();
  });
});
