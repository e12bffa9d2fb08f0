import { expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { foreignSpans } from '../../../src/text/foreign.ts';

const english = (text: string): string[] =>
  foreignSpans(text).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'Ông đọc “The Wind in the Willows and Other Stories” cho cháu',
    'The Wind in the Willows and Other Stories',
  ],
  ['Câu “Nothing is more certain than this” được nhắc lại', 'Nothing is more certain than this'],
  ['khẩu hiệu “Stronger with friends”.', 'Stronger with friends'],
  ['bài hát Strangers from the Northern Shore 2', 'Strangers from the Northern Shore'],
  ['lớp học “early warning systems” ở Huế', 'early warning systems'],
  ['Viện Biển (Institute of Marine Research) cho hay', 'Institute of Marine Research'],
  [
    'ban nhạc trình bày ca khúc Letters from the Flooded Village trong tối qua',
    'Letters from the Flooded Village',
  ],
  [
    'Bà đáp: “We will not leave our village. What would they say?”',
    'We will not leave our village. What would they say',
  ],
])('%s', (text, expected) => {
  expect(english(text)).toEqual([expected]);
});

test.each([
  // Only names.
  'Tổng thống Donald Trump gặp Vladimir Putin',
  'Theo New York Times, Wall Street Journal và Reuters',
  'Will Smith, Her Majesty Queen Elizabeth',
  'quỹ Boats for Vietnam',
  // Too short to be certain.
  'ông nói “of course” rồi đi',
  'món fish and chips',
  // Other languages.
  'nhà hàng Le Petit Bateau Blanc ở Paris',
  'đội bóng Borussia Mönchengladbach thắng Bayern',
  // Vietnamese without marks, or with few.
  'tong thong my noi chuyen voi thu tuong anh ve tinh hinh trung dong',
  'cho minh hoi the nay thi phai lam sao de vao duoc trang chu',
  'TONG THONG MY DEN THAM HOI AN VA DA NANG',
  'Hoa Sen Group, Vin Home, An Giang',
  'Anh ta in to the nay a',
  'Mưa lớn ở nhiều nơi, đường ngập.',
  '',
])('nothing is English in “%s”', (text) => {
  expect(english(text)).toEqual([]);
});

test('Vietnamese without marks is not English', () => {
  const text =
    'Sáng nay nước sông lên nhanh, bà con hai bên bờ phải dời đồ đạc lên gác, trẻ con nghỉ học, chợ họp trên thuyền. ' +
    'Người ta bảo từ ngày đắp đập chưa năm nào lũ về sớm như thế; ông trưởng thôn khuyên nhau buộc ghe cho chặt.';
  expect(english(fold(text))).toEqual([]);
});
