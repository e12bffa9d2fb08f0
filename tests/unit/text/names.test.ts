import { expect, test } from 'vitest';
import { hasSurname, readNames } from '../../../src/text/names.ts';

test.each([
  ['Vân Anh - Đức Yên', ['Vân Anh', 'Đức Yên']],
  ['HƯƠNG GIANG', ['HƯƠNG GIANG']],
  ['QUỐC HÙNG - MINH TÂM', ['QUỐC HÙNG', 'MINH TÂM']],
  ['CTV Hoàng Lâm', ['Hoàng Lâm']],
  ['Bình An', ['Bình An']],
  ['Thông Chí', ['Thông Chí']],
  ['Bảo Xã - Tinh Anh', ['Bảo Xã', 'Tinh Anh']],
  ['PV Vân Anh, BTV Đức Yên', ['Vân Anh', 'Đức Yên']],
  ["H'Hen Niê & Đ.", ["H'Hen Niê", 'Đ.']],
  ['Nguyễn Hoàng Nguyễn Hoàng Anhh', ['Nguyễn Hoàng Nguyễn Hoàng Anhh']],
  ['Lê An, Đỗ Bình và Ngô Chi', ['Lê An', 'Đỗ Bình', 'Ngô Chi']],
  ['Nga - Đức', ['Nga', 'Đức']],
])('%s', (line, names) => {
  expect(readNames(line)).toEqual(names);
});

test.each([
  'XÃ TÂN PHÚ',
  'THÔNG CÁO BÁO CHÍ',
  'BÌNH LUẬN',
  'Gen Z',
  'Theo Hà Thu',
  'Vân Anh kể chuyện',
  'Ban Mai Xanh',
  'Bình Luận Hôm Nay',
  'Trường THPT Hoa Mơ',
  'Nguyễn Hoàng Nguyễn Hoàng Anhhh',
  'Một Hai Ba Bốn Năm Sáu',
  'Minh',
  'Trung Quốc',
  'HÀN QUỐC',
  'Lê An - Hoa Kỳ',
])('no names: %s', (line) => {
  expect(readNames(line)).toBeNull();
});

test.each([
  ['Đắc Thành - Nguyễn Đông - Phạm Linh', ['Đắc Thành', 'Nguyễn Đông', 'Phạm Linh']],
  ['T.Nhung', ['T.Nhung']],
  ['Nguyễn Thị Minh Khai', ['Nguyễn Thị Minh Khai']],
])('the names in %s are found', (line, names) => {
  expect(readNames(line)).toEqual(names);
});

test.each(['Minh', 'TC', 'Giá vàng', 'Thu Loan.', 'Nguyễn An đi Huế', '', '2025'])(
  'no names: %j',
  (line) => {
    expect(readNames(line)).toBeNull();
  },
);

test('family names are recognised', () => {
  expect(hasSurname('Nguyễn Văn Nam')).toBe(true);
  expect(hasSurname('Tại Hà Tĩnh')).toBe(false);
});
