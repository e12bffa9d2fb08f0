import { expect, test } from 'vitest';
import { findVerses } from '../../../src/text/verse.ts';

const verses = (text: string) => [...findVerses(text.split('\n'))].sort();

test.each([
  'Bến đợi\nSông dài như nỗi nhớ\nThuyền trôi như tuổi thơ\nMẹ ngồi bên bến cũ\nTóc trắng như bông cờ',
  'Câu hò\nAi lên chợ núi mà coi\nMăng khô một gánh, đường voi một bồ\nChàng về nhớ lấy câu hò\nSông sâu có bến, con đò có neo',
])('four lines of a known form are verse: %#', (text) => {
  expect(verses(text)).toEqual([1, 2, 3, 4]);
});

test.each([
  [
    'three lines',
    'Bến đợi\nSông dài như nỗi nhớ\nThuyền trôi như tuổi thơ\nMẹ ngồi bên bến cũ\nHết',
  ],
  ['names', 'Đội hình\nNguyễn Thị Thu Hà\nTrần Lê Minh Anh\nPhạm Vũ Hoài Nam\nLê Ngọc Bảo Trân'],
  ['amounts', 'Nguyên liệu\n200 g bột gạo\n300 g tôm đất\n100 g giá đỗ\n150 g thịt ba'],
  [
    'sentences',
    'Cầu mới\nCầu dài hai trăm mét.\nDân hai bên bờ vui mừng vì khỏi phải đi đò.\nXe tải đã qua.\nHuyện còn làm thêm đường.',
  ],
])('%s are not verse', (_, text) => {
  expect(verses(text)).toEqual([]);
});
