import { describe, expect, test } from 'vitest';
import { readSignature } from '../../../../src/parse/readers/signature.ts';
import { findTail } from '../../../../src/parse/readers/tail.ts';
import { endsSentence } from '../../../../src/text/sentences.ts';

const TEXT = 'Sáng nay, cây cầu bắc qua sông Cái thông xe sau ba năm thi công.';
const signature = (text: string) =>
  readSignature(text)?.map(({ start, end, ...who }) => [text.slice(start, end), who]) ?? null;

describe('a signature', () => {
  test.each([
    ['Thu Loan', ['Thu Loan']],
    ['Vân Anh - Đức Yên', ['Vân Anh', 'Đức Yên']],
    ['T.Nhung', ['T.Nhung']],
    ['Lê An, Đỗ Bình và Ngô Chi', ['Lê An', 'Đỗ Bình', 'Ngô Chi']],
    ['Bài và ảnh: Lê Minh', ['Lê Minh']],
    ['Tác giả: Lê Minh', ['Lê Minh']],
    ['PV', ['PV']],
    ['Nhóm PV', ['Nhóm PV']],
    ['MINH CHUNG thực hiện', ['MINH CHUNG']],
    ['HẠ VY và 1 tác giả khác', ['HẠ VY']],
    ['Mộc Miên,', ['Mộc Miên']],
    ['Theo Song Hà', ['Song Hà']],
    ['Độc giả Lương Đình', ['Lương Đình']],
    ['Bạn đọc: Lương Đình', ['Lương Đình']],
    ['Bởi Lương Đình', ['Lương Đình']],
    ['Lương Đình (ghi)', ['Lương Đình']],
    ['Lương Đình (t/h)', ['Lương Đình']],
    ["H'Lan Êban", ["H'Lan Êban"]],
    ['GS.TS Vũ Điệp', ['GS.TS Vũ Điệp']],
    ['Lê Minh - Ảnh: Trần An', ['Lê Minh']],
    ['Người đăng: Lê Minh vào lúc 06:30', ['Lê Minh']],
    ['Lê Minh (minh@vidu.vn)', ['Lê Minh']],
    ['Tác giả, Lê Minh', ['Lê Minh']],
    ['Viết bởi Lê Minh', ['Lê Minh']],
    ['Truyện ngắn của Lê Minh', ['Lê Minh']],
    ['PGS, TS Lê Minh', ['PGS, TS Lê Minh']],
    ['Võ Ngọc Ánh - Công chức văn hóa xã', ['Võ Ngọc Ánh']],
    ['Mai Thị Nga (xóm Đông, xã Yên Lộc)', ['Mai Thị Nga']],
    ['TRẦN THỊ THU HÀ', ['TRẦN THỊ THU HÀ']],
  ])('%s', (text, names) => {
    expect(signature(text)).toEqual([[text, { names }]]);
  });
  test('names the newsroom before its author in a feed reader', () => {
    expect(signature('Môi trường Xanh by Lê Minh')).toEqual([
      ['Môi trường Xanh', { newsroom: 'Môi trường Xanh' }],
      ['by Lê Minh', { names: ['Lê Minh'] }],
    ]);
  });
  test.each(['T T T', 'LÊN RẺO CAO XEM'])('is no list of letters and no headline: %s', (text) => {
    expect(signature(text)).toBeNull();
  });
  test('can stand beside another name, after the sign between them', () => {
    expect(signature(', Nhật Mai')).toEqual([['Nhật Mai', { names: ['Nhật Mai'] }]]);
    expect(signature('và Nhật Mai')).toEqual([['Nhật Mai', { names: ['Nhật Mai'] }]]);
  });
  test.each([
    ['(Theo CNN)', 'CNN'],
    ['Theo Tuổi Trẻ', 'Tuổi Trẻ'],
    ['(Tổng hợp từ Reuters)', 'Reuters'],
    ['vidu.vn', 'vidu.vn'],
    ['TTXVN', 'TTXVN'],
    ['Báo Tiền Phong', 'Báo Tiền Phong'],
    ['/VOV-Miền Trung', 'VOV-Miền Trung'],
    ['(TTXVN/Vietnam+)', 'TTXVN/Vietnam+'],
    ['River Weekly', 'River Weekly'],
    ['The Delta Times', 'The Delta Times'],
  ])('can be a newsroom: %s', (text, newsroom) => {
    expect(signature(text)).toEqual([[text, { newsroom }]]);
  });
  test.each([
    ['Hồng Hạnh (Theo New York Post)', 'Hồng Hạnh', '(Theo New York Post)', 'New York Post'],
    ['Thanh Hiếu/VOV-Miền Trung', 'Thanh Hiếu', '/VOV-Miền Trung', 'VOV-Miền Trung'],
    ['Minh Anh (TTXVN)', 'Minh Anh', '(TTXVN)', 'TTXVN'],
    ['Bùi Tuấn Vy - Dân trí', 'Bùi Tuấn Vy', 'Dân trí', 'Dân trí'],
  ])('can be a person and a newsroom: %s', (text, name, from, newsroom) => {
    expect(signature(text)).toEqual([
      [name, { names: [name] }],
      [from, { newsroom }],
    ]);
  });
  test('can be a person and a site', () => {
    expect(signature('Theo Song Hà vidu.vn')).toEqual([
      ['Theo Song Hà', { names: ['Song Hà'] }],
      ['vidu.vn', { newsroom: 'vidu.vn' }],
    ]);
  });
  test.each([
    'Cầu mới',
    'Hà Nội vào thu',
    'Lê An nói',
    'Theo Bộ Công an, ba người đã bị bắt.',
    'Hết.',
    'Theo kế hoạch, cầu sẽ thông xe vào quý tới.',
    '(trích thơ)',
    '(Còn nữa)',
    'Theo dõi Bến Sông',
    'Thời gian: 10 giờ',
    TEXT,
  ])('is missing in %s', (text) => {
    expect(readSignature(text)).toBeNull();
  });
});

describe('a signature after the last sentence', () => {
  test.each([
    'Vân Anh - Đức Yên',
    ' Vân Anh',
    '(Theo CNN)',
    ' Hồng Hạnh (Theo New York Post)',
    '/.',
    '/.Vân Anh (Theo CNN)',
  ])('starts after the full stop: …%s', (tail) => {
    expect(findTail(TEXT + tail, endsSentence)).toBe(TEXT.length);
  });
  test.each(['Đoàn đi từ Huế vào TP. Hồ Chí Minh', `${TEXT} Hết.`, `${TEXT} Ai cũng vui`, TEXT])(
    'is missing in %s',
    (text) => {
      expect(findTail(text, endsSentence)).toBe(text.length);
    },
  );
});
