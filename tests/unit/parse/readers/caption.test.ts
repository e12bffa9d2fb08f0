import { describe, expect, test } from 'vitest';
import {
  findInText,
  hasCredit,
  readCaption,
  readNumbered,
  splitCaption,
} from '../../../../src/parse/readers/caption.ts';

describe('a caption', () => {
  test.each([
    ['Cầu mới nhìn từ trên cao (Ảnh: Lê Minh).', 'Cầu mới nhìn từ trên cao', 'Lê Minh'],
    ['Cầu mới. (Nguồn: TTXVN)', 'Cầu mới', 'TTXVN'],
    ['Bản đồ mưa hôm nay. Nguồn: Đài Khí tượng', 'Bản đồ mưa hôm nay', 'Đài Khí tượng'],
    ['Xe cháy trên cầu. Ảnh: N.X', 'Xe cháy trên cầu', 'N.X'],
    ['Cây cầu mới. Ảnh:\n\n Lê Minh.', 'Cây cầu mới', 'Lê Minh'],
    ['Cầu mới (ẢNH: LÊ MINH)', 'Cầu mới', 'LÊ MINH'],
    ['Cầu mới (ảnh: Lê Minh)', 'Cầu mới', 'Lê Minh'],
    ['Người dân qua cầu. Ảnh: Lê Minh - TTXVN', 'Người dân qua cầu', 'Lê Minh - TTXVN'],
    ['Người dân qua cầu. Ảnh: bạn đọc cung cấp', 'Người dân qua cầu', 'bạn đọc cung cấp'],
    ['Người dân qua cầu.Ảnh: chủ quán cung cấp', 'Người dân qua cầu', 'chủ quán cung cấp'],
    ['Ảnh: Người dân qua cầu (Nguồn: TTXVN)', 'Người dân qua cầu', 'TTXVN'],
    ['Công nhân thu gom rác - Ảnh: TỰ TRUNG', 'Công nhân thu gom rác', 'TỰ TRUNG'],
    ['Đoàn tàu thành “thư viện đường sắt” Ảnh: K.T', 'Đoàn tàu thành “thư viện đường sắt”', 'K.T'],
    ['Gia đình đi biển. Ảnh minh họa: IT', 'Gia đình đi biển', 'IT'],
    ['Vườn tiêu đã chết khô Ảnh Y Lan', 'Vườn tiêu đã chết khô', 'Y Lan'],
    ['Cầu mới [Ảnh: CTV]', 'Cầu mới', 'CTV'],
    ['Ảnh: Reuters', '', 'Reuters'],
    ['(Ảnh: CTV)', '', 'CTV'],
    ['(Ảnh: Hai huyện\nký kết, tháng bảy. Nguồn: Đài Hạ)', 'Hai huyện ký kết, tháng bảy', 'Đài Hạ'],
    ['[Ảnh 1: Ghe câu trên sông. Ảnh: Lê Minh]', 'Ghe câu trên sông', 'Lê Minh'],
    ['(Ảnh 1: Ghe câu trên sông. Ảnh: Lê Minh).', 'Ghe câu trên sông', 'Lê Minh'],
    ['[Ghe câu (loại nhỏ) trên sông. Ảnh: Lê Minh]', 'Ghe câu (loại nhỏ) trên sông', 'Lê Minh'],
    ['(Ảnh: Phà Hàm Luông sáng 12/11 - Ảnh: Lê Minh)', 'Phà Hàm Luông sáng 12/11', 'Lê Minh'],
    ['[Ảnh: Phà Hàm Luông. Ảnh: Lê Minh]', 'Phà Hàm Luông', 'Lê Minh'],
    ['(Ảnh: Lê Minh - TTXVN)', '', 'Lê Minh - TTXVN'],
    ['(Ảnh: Lê Minh. Đồ họa: Trần Hòa)', '', 'Lê Minh. Đồ họa: Trần Hòa'],
    ['(Ảnh: Sở Du lịch Bến Tre cung cấp)', '', 'Sở Du lịch Bến Tre cung cấp'],
    ['[Ảnh: chụp trên mạng xã hội]', '', 'chụp trên mạng xã hội'],
    ['Nguồn hình ảnh, Getty Images', '', 'Getty Images'],
    [
      'Hồ Valdera ngày 10/05/2025 © AFP - Luis Marto',
      'Hồ Valdera ngày 10/05/2025',
      'AFP - Luis Marto',
    ],
    ['Ảnh: Ban tổ chức giải', '', 'Ban tổ chức giải'],
  ])('%s', (text, words, credit) => {
    expect(readCaption(text)).toEqual({ text: words, credit });
    expect(hasCredit(text)).toBe(true);
  });
  test.each([
    ['Cầu mới lúc rạng sáng. Ảnh cắt từ clip.', 'Cầu mới lúc rạng sáng. Ảnh cắt từ clip'],
    ['Ảnh: Người dân qua cầu vào sáng sớm', 'Người dân qua cầu vào sáng sớm'],
    ['[Ảnh: Phà Hàm Luông sáng 12.11]', 'Phà Hàm Luông sáng 12.11'],
    ['(Ảnh: Ghe câu trên đồng nước)', 'Ghe câu trên đồng nước'],
    ['[Ảnh 2: Ghe câu về bến]', 'Ghe câu về bến'],
    ['Chụp lại hình ảnh,\nKhu chợ ở ngoại ô', 'Khu chợ ở ngoại ô'],
    ['Đề xuất thu phí rác - Ảnh 1.', 'Đề xuất thu phí rác'],
    ['Lò gốm đỏ lửa trong đêm - 2', 'Lò gốm đỏ lửa trong đêm'],
  ])('without a credit: %s', (text, words) => {
    expect(readCaption(text)).toEqual({ text: words });
    expect(hasCredit(text)).toBe(false);
  });
  test.each([
    'Giá cà phê tăng (theo Bộ Công thương).',
    '(Nguồn: TTXVN)',
    '(Theo Lê Minh. Ảnh: Trần Hòa)',
    `Sản lượng cả năm tăng sáu phần trăm so với năm trước, ${'cao nhất trong mười năm qua và vượt mục tiêu đề ra, '.repeat(3)}(Nguồn: Tổng cục Thống kê).`,
    'Ảnh hưởng của bão: nhiều nơi mất điện',
    `${'Báo cáo cho thấy giá cà phê tăng đều. '.repeat(12)}(Nguồn: Tổng cục Thống kê)`,
    'Ông gửi kèm ảnh: một tấm chụp cầu, một tấm chụp sông.',
    'Đội chủ nhà thắng đậm 3 - 1',
  ])('not %s', (text) => {
    expect(readCaption(text)).toBeNull();
  });
  test('in a text stands behind its last sentence', () => {
    const before = 'Hai huyện ở mức “có thể”. ';
    const caption = '(Ảnh: Hai huyện ký kết hồi tháng bảy. Nguồn: Đài Hạ)';
    for (const end of ['', '.']) expect(findInText(before + caption + end)).toBe(before.length);
    expect(findInText(`${before}${caption} Hết.`)).toBe(-1);
    expect(findInText(`${before}(Nguồn: Đài Hạ)`)).toBe(-1);
  });
  test.each([
    ['Đề xuất thu phí rác - Ảnh 1.', true],
    ['Lò gốm đỏ lửa trong đêm – Hình 12', true],
    ['Đội chủ nhà thắng đậm 3 - 1', false],
    ['Ngắn - 1', false],
  ])('numbered: %s: %s', (text, expected) => {
    expect(readNumbered(text) !== undefined).toBe(expected);
  });
});

test.each([
  ['Anh Lành mở mộng/Hà Thu', { text: 'Anh Lành mở mộng', credit: 'Hà Thu' }],
  ['Bến phà Vàm Sậy/Cồn Dừa cũ', { text: 'Bến phà Vàm Sậy/Cồn Dừa cũ' }],
])('a name behind a slash at the end of a caption is its credit: %s', (text, caption) => {
  expect(splitCaption(text)).toEqual(caption);
});

test.each([
  ['(Ghe câu về bến. Ảnh: Lê Minh)', { text: 'Ghe câu về bến', credit: 'Lê Minh' }],
  ['[Ghe câu về bến]', { text: 'Ghe câu về bến' }],
  ['(Từ trái sang) Ông Tám (áo xanh)', { text: '(Từ trái sang) Ông Tám (áo xanh)' }],
])('brackets around a caption are not its words: %s', (text, caption) => {
  expect(splitCaption(text)).toEqual(caption);
});
