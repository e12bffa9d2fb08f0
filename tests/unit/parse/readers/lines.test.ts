import { describe, expect, test } from 'vitest';
import { TextEvidence } from '../../../../src/parse/cues/text-evidence.ts';
import { readFurniture } from '../../../../src/parse/readers/furniture.ts';
import { isHashtags, isKeywords, readKeywords } from '../../../../src/parse/readers/keywords.ts';
import { isListed, readItem, startsItem } from '../../../../src/parse/readers/list-item.ts';
import { isNote, isNoteLine } from '../../../../src/parse/readers/note.ts';
import { readRelated } from '../../../../src/parse/readers/related.ts';
import { crumbs, readSection } from '../../../../src/parse/readers/rubric.ts';
import { isAddress, readLabelledSource, readSource } from '../../../../src/parse/readers/source.ts';

// Tests of the readers of short lines.

const SENTENCE = 'Đội tuần tra đi dọc bờ kênh mỗi sáng và ghi lại mực nước ở từng trạm đo.';
const LINK = 'Vì sao kênh đào cạn nước giữa mùa mưa';

describe('the words of a site', () => {
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
    ['© 2025 Báo Bến Sông', 'site-text'],
    ['Nếu thư hiển thị không đúng, bấm vào đây để xem trên web', 'site-text'],
    ['Bạn đang nhận thư này từ danh sách của báo', 'site-text'],
    ['Bước tới tìm kiếm', 'site-text'],
    ['Theo dõi chúng tôi:', 'site-text'],
    ['| Lượt xem: 412', 'site-text'],
    ['No image available', 'placeholder'],
    ['no image available.', 'placeholder'],
    ['[No photo]', 'placeholder'],
    ['Không có hình ảnh', 'placeholder'],
    ['N/A', 'placeholder'],
    ['***', 'separator'],
    ['* * *', 'separator'],
    ['-----', 'separator'],
    ['• • •', 'separator'],
    ['Thời sự | Thế giới | Kinh tế | Giáo dục', 'menu'],
    ['Trang chủ • Thể thao • Giải trí', 'menu'],
  ])('%s: %s', (text, kind) => {
    expect(readFurniture(new TextEvidence(text))).toBe(kind);
    expect(new TextEvidence(text).standsAlone).toBe(true);
  });
  test.each([
    'Quảng cáo sai sự thật sẽ bị phạt nặng.',
    'Chia sẻ với chúng tôi, bà Sen kể về mẻ gốm đầu tiên.',
    'Bình luận về quyết định này, ông Bình nói sẽ chờ.',
    'Trình duyệt mới ra mắt hôm qua không gây chú ý.',
    'No image available of the ship',
    'Không có ảnh nào ghi lại vụ việc',
    ...['- Gạo', '--', '*** Lưu ý'],
    ...['Thời sự | Thế giới', 'Kinh tế, giáo dục và y tế', 'Cơm | Áo | Gạo | Tiền'],
  ])('not %s', (text) => {
    expect(readFurniture(new TextEvidence(text))).toBeNull();
  });
});

describe('links to other articles', () => {
  test.each([
    [`>> ${LINK}`, 'link'],
    [`Xem thêm: ${LINK}`, 'link'],
    [`>>> Đọc thêm: ${LINK}`, 'link'],
    [`> ${LINK}`, 'link'],
    ['TIN LIÊN QUAN', 'heading'],
    ['Có thể bạn quan tâm', 'heading'],
    ['Tin cùng chuyên mục:', 'heading'],
    ['[Đọc thêm]', 'heading'],
    ['>>', 'heading'],
  ])('%s: %s', (text, kind) => {
    expect(readRelated(text)).toBe(kind);
  });
  test.each([
    'Xem thêm một lần nữa, ông mới nhận ra bức tượng.',
    'Tin liên quan đến vụ việc đang được xác minh.',
    '> “Nhà sạch vừa đủ để thấy vui”, chị nói.',
    '> Nhà sạch vừa đủ để thấy vui.',
    'Liên quan vụ cháy chợ, công an đã lấy lời khai.',
    `${SENTENCE} ${SENTENCE} ${SENTENCE} ${SENTENCE} Xem thêm: ${LINK}`,
  ])('not %s', (text) => {
    expect(readRelated(text)).toBeNull();
  });
});

describe('items of a list', () => {
  test.each([
    ['- Gạo tẻ.', { sign: '-', length: 2 }],
    ['•Muối', { sign: '•', length: 1 }],
    ['2. Nấu chín', { ordinal: 2, length: 3 }],
    ['1) Ngâm gạo', { ordinal: 1, length: 3 }],
    ['24/10 là ngày hội', null],
    ['1.200 người', null],
    ['-', null],
  ])('%s', (text, item) => {
    expect(readItem(text)).toEqual(item);
  });
  test.each([
    ['- Gạo', 'Đoàn tặng:', '- Muối', true],
    ['2. Nấu', '1. Ngâm', 'Hết.', true],
    ['1. Ngâm gạo', 'Cách làm:', '2) Nấu', true],
    ['- Một gạch lẻ loi', 'Đoạn trên.', 'Đoạn dưới.', false],
    ['1. Ngâm gạo', 'Cách làm:', '3. Bày mâm', false],
    ['- Gạo', '• Muối', '+ Đường', false],
  ])('%s between “%s” and “%s”: %s', (text, above, below, expected) => {
    const item = readItem(text);
    expect(item && isListed(item, readItem(above), readItem(below))).toBe(expected);
  });
  test.each([
    ['- Gạo', true],
    ['12. Gạo', true],
    ['-Gạo', false],
    ['12.000 người', false],
  ])('%s starts an item: %s', (text, expected) => {
    expect(startsItem(text)).toBe(expected);
  });
});

describe('a note of the editors', () => {
  test.each([
    'LTS: Bài viết ghi theo lời kể của nhân vật.',
    'Lời tòa soạn: Từ hôm nay, báo mở mục mới.',
    '* Tên nhân vật đã được thay đổi.',
    'Bài viết thể hiện quan điểm riêng của tác giả.',
  ])('%s', (text) => {
    expect(isNote(text)).toBe(true);
  });
  test.each(['Bài viết của ông thể hiện tình yêu nghề.', 'Lời tòa án tuyên rất rõ ràng.'])(
    'not %s',
    (text) => {
      expect(isNote(text)).toBe(false);
    },
  );
  test('can stand alone', () => {
    expect(isNoteLine('* Tên nhân vật đã được thay đổi.')).toBe(true);
    expect(isNoteLine('LTS: Từ hôm nay, báo mở mục')).toBe(false);
  });
});

describe('the source', () => {
  test.each([
    ['Nguồn: https://vidu.vn/bai', { url: 'https://vidu.vn/bai' }],
    ['Nguồn Bến Sông: https://vidu.vn/bai', { name: 'Bến Sông', url: 'https://vidu.vn/bai' }],
    ['(Nguồn: TTXVN)', { name: 'TTXVN' }],
    // This is not an address, so no page can link to it.
    ['Nguồn: https://[vidu.vn', { name: 'https://[vidu.vn' }],
    ['Link gốc: https://vidu.vn/bai', { url: 'https://vidu.vn/bai' }],
    ['Link gốc: https://vidu.vn/Hue_(song)', { url: 'https://vidu.vn/Hue_(song)' }],
    ['(Link gốc: https://vidu.vn/bai)', { url: 'https://vidu.vn/bai' }],
    ['Nguồn: Bến Sông (https://vidu.vn/bai)', { name: 'Bến Sông', url: 'https://vidu.vn/bai' }],
    ['(Nguồn: Bến Sông (https://vidu.vn/bai)).', { name: 'Bến Sông', url: 'https://vidu.vn/bai' }],
    ['Nguồn: Bến Sông [vidu.vn/bai]', { name: 'Bến Sông', url: 'https://vidu.vn/bai' }],
    ['Nguồn: <https://vidu.vn/bai>', { url: 'https://vidu.vn/bai' }],
    ['Nguồn: (https://vidu.vn/bai)', { url: 'https://vidu.vn/bai' }],
    ['Nguồn: Viện Lúa (VRI)', { name: 'Viện Lúa (VRI)' }],
    ['Nguồn nước: hồ Thượng (xã Tây) cấp cho cả vùng.', null],
    ['Nguồn cơn của vụ việc chưa rõ.', null],
    ['Nguồn nước sạch đã về bản.', null],
    ['Nguồn:', null],
  ])('%s', (text, source) => {
    expect(readLabelledSource(text)).toEqual(source);
  });
  test.each([
    ['Bến Sông - https://vidu.vn/bai', { name: 'Bến Sông', url: 'https://vidu.vn/bai' }],
    ['https://vidu.vn/bai', { url: 'https://vidu.vn/bai' }],
    ['javascript:alert(1)', { name: 'javascript:alert(1)' }],
  ])('without a label: %s', (text, source) => {
    expect(readSource(text)).toEqual(source);
  });
  test.each([
    ['https://vidu.vn/bai', true],
    ['www.vidu.vn', true],
    ['Xem https://vidu.vn/bai', false],
    ['vidu.vn', false],
  ])('is an address in “%s”: %s', (text, expected) => {
    expect(isAddress(text)).toBe(expected);
  });
});

describe('keywords', () => {
  test.each([
    ['Từ khóa: cầu, sông Cái; giao thông.', ['cầu', 'sông Cái', 'giao thông']],
    ['#cầuđường #sôngCái', ['cầuđường', 'sôngCái']],
    ['#Bến Tre #hạn mặn', ['Bến Tre', 'hạn mặn']],
    ['Tags: cầu | sông', ['cầu', 'sông']],
  ])('%s', (text, words) => {
    expect(isKeywords(text)).toBe(true);
    expect(readKeywords(text)).toEqual(words);
  });
  test.each(['#1 thế giới về xuất khẩu hạt điều', 'Từ khóa được tìm nhiều nhất năm qua', '# Tít'])(
    'not %s',
    (text) => {
      expect(isKeywords(text)).toBe(false);
      expect(isHashtags(text)).toBe(false);
    },
  );
  test('may have no label', () => {
    expect(readKeywords('cầu • sông Cái')).toEqual(['cầu', 'sông Cái']);
  });
});

describe('sections', () => {
  test.each([
    ['Thời sự', 'Thời sự'],
    ['Thời sự - Chính trị', 'Thời sự'],
    ['Trang chủ > Kinh tế', 'Kinh tế'],
    ['Thời sự tuần qua', null],
    ['Trang chủ', null],
    ['Thời sự > Cầu mới thông xe', null],
  ])('%s: %s', (text, name) => {
    expect(readSection(text)).toBe(name);
  });
  test('are what a breadcrumb names after the home page', () => {
    expect(crumbs('Trang chủ » Thời sự » Giao thông')).toEqual(['Thời sự', 'Giao thông']);
  });
});

test.each([
  ...['https://vidu.vn/bai', '>> Bài khác', '24/10/2025', 'Thu Hà | 15/08/2018 08:47'],
  ...['#chợnổi #miềnTây', '[00:12:05] MC: Xin chào.', 'và 2 tác giả khác'],
  '* Tên nhân vật đã được thay đổi.',
])('%s stands alone', (text) => {
  expect(new TextEvidence(text).standsAlone).toBe(true);
});
test.each([SENTENCE, 'Lê Minh', 'và hai người khác đã tới', '12 giờ trưa'])(
  '%s may continue on the next line',
  (text) => {
    expect(new TextEvidence(text).standsAlone).toBe(false);
  },
);
