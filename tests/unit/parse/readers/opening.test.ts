import { describe, expect, test } from 'vitest';
import { readAgencyAlone, readOpenings } from '../../../../src/parse/readers/opening.ts';

const TEXT = 'Sáng nay, cây cầu bắc qua sông Cái thông xe sau ba năm thi công.';
const openings = (text: string) => {
  let at = 0;
  return readOpenings(text).map(({ length, ...what }) => {
    at += length;
    return [text.slice(at - length, at), what];
  });
};

describe('the opening of the first paragraph', () => {
  test.each([
    ['(PLO)- ', 'PLO'],
    ['(Dân trí) - ', 'Dân trí'],
    ['(TTXVN/Vietnam+) ', 'TTXVN/Vietnam+'],
    ['(CTO) - ', 'CTO'],
    ['(Hà Nội Mới) - ', 'Hà Nội Mới'],
    ['TPO - ', 'TPO'],
    ['NDO – ', 'NDO'],
    ['VOV.VN - ', 'VOV.VN'],
    ['QĐND Online – ', 'QĐND Online'],
    ['NDO- ', 'NDO'],
    ['VOV.VN-', 'VOV.VN'],
  ])('is a newsroom: %s', (tag, agency) => {
    expect(openings(tag + TEXT)).toEqual([[tag, { agency }]]);
  });
  test.each([
    ['TP.HCM - ', [['TP.HCM - ', { dateline: 'TP.HCM' }]]],
    ['Hà Nội - ', [['Hà Nội - ', { dateline: 'Hà Nội' }]]],
    ['Đồng Nai', [['Đồng Nai', { dateline: 'Đồng Nai' }]]],
    ['(Tiền Giang) – ', [['(Tiền Giang) – ', { dateline: 'Tiền Giang' }]]],
    ['(Đồng Tháp) ', [['(Đồng Tháp) ', { dateline: 'Đồng Tháp' }]]],
    [
      '(Cần Thơ 20/1/2024) - ',
      [
        ['(Cần Thơ ', { dateline: 'Cần Thơ' }],
        ['20/1/2024) - ', { published: { value: '2024-01-20', precision: 'day' } }],
      ],
    ],
    [
      '(CẦN THƠ) (TTXVN) - ',
      [
        ['(CẦN THƠ) ', { dateline: 'CẦN THƠ' }],
        ['(TTXVN) - ', { agency: 'TTXVN' }],
      ],
    ],
    [
      'HÀ NỘI (TTXVN) – ',
      [
        ['HÀ NỘI ', { dateline: 'HÀ NỘI' }],
        ['(TTXVN) – ', { agency: 'TTXVN' }],
      ],
    ],
    [
      'Paris, 5/3 (Reuters) - ',
      [
        ['Paris, 5/3 ', { dateline: 'Paris' }],
        ['(Reuters) - ', { agency: 'Reuters' }],
      ],
    ],
    [
      'Cà Mau (TTXVN 20/1) ',
      [
        ['Cà Mau ', { dateline: 'Cà Mau' }],
        ['(TTXVN 20/1) ', { agency: 'TTXVN' }],
      ],
    ],
    [
      'Cà Mau, ngày 20/1/2024 (TTXVN) - ',
      [
        ['Cà Mau, ', { dateline: 'Cà Mau' }],
        ['ngày 20/1/2024 ', { published: { value: '2024-01-20', precision: 'day' } }],
        ['(TTXVN) - ', { agency: 'TTXVN' }],
      ],
    ],
    [
      'Hòa Lạc, ngày 3 tháng 9 năm 2025 - ',
      [
        ['Hòa Lạc, ', { dateline: 'Hòa Lạc' }],
        ['ngày 3 tháng 9 năm 2025 - ', { published: { value: '2025-09-03', precision: 'day' } }],
      ],
    ],
  ])('is a place: %s', (opening, parts) => {
    expect(openings(opening + TEXT)).toEqual(parts);
  });
  test.each([
    '(ngày 5/4) - Cầu thông xe sau ba năm thi công chậm trễ',
    'ASEAN - một khối kinh tế năng động của vùng',
    'Cầu Cái - Niềm mong đợi của người dân hai bên bờ',
    'HLV Trần Bình - Người thầy lặng lẽ của đội bóng',
    'VN-Index mất hơn hai mươi điểm trong phiên giao dịch sáng nay',
    'COVID-19 khiến hơn ba trăm cửa hàng trong phố phải đóng cửa',
    'Huế - Thành phố của những khu vườn',
    'Sông Cái (Khánh Hòa) cạn nước',
    'Việt Nam (VFF) gửi danh sách cầu thủ dự giải, gồm hai mươi ba người',
    'TTXVN (Đồng Tháp 20/1) - Hội chợ nông cụ mở sáng nay ở Tràm Chim',
    'VŨ ĐIỆU - Đêm',
    '(Dân trí) - Ngắn quá.',
  ])('is empty in %s', (text) => {
    expect(readOpenings(text)).toEqual([]);
  });
});

test.each([
  ['(Dân trí)', 'Dân trí'],
  ['TTXVN -', 'TTXVN'],
  ['[BNEWS]', 'BNEWS'],
  ['TTXVN', null],
  ['(trích thơ)', null],
])('can be a newsroom alone on a line: %s', (text, name) => {
  expect(readAgencyAlone(text)).toBe(name);
});
