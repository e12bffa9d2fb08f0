import { expect, test } from 'vitest';
import { findNames } from '../../../src/names/find.ts';

/** A name that only its surroundings tell anything about. */
const UNHEARD = 'Zorblax';

function kindOf(text: string, name = UNHEARD): string | undefined {
  const named = findNames(['Tin trong ngày', '', text]);
  return named.find((each) => each.name === name)?.kind;
}

test.each([
  ['person', 'Hôm qua chị Zorblax cười.'],
  ['person', 'Chủ tịch Zorblax cười.'],
  ['person', 'Zorblax, 25 tuổi, ở Huế.'],
  ['person', 'Zorblax (25 tuổi) ở Huế.'],
  ['person', 'Zorblax (sinh năm 1990) ở Huế.'],
  ['person', 'Zorblax (SN 1990) ở Huế.'],
  ['person', 'Trần Văn Bảy, Zorblax và Lê Thị Lúa ở Huế.'],
  ['place', 'Hôm qua họ đến Zorblax chơi.'],
  ['place', 'Hôm qua họ sống ở Zorblax.'],
  ['place', 'Họ thăm Zorblax, Hà Nội và Huế.'],
  ['organisation', 'Bộ Công an, Zorblax và Bộ Tài chính họp.'],
])('what stands around a name tells that it is a %s: “%s”', (kind, text) => {
  expect(kindOf(text)).toBe(kind);
});

test.each([
  'Họ thăm Zorblax.',
  'Zorblax rồi Hà Nội.',
  'Zorblax Hà Nội.',
  '“Zorblax” là phim.',
  'Hôm qua (Zorblax) mưa.',
  'Phim Zorblax hay.',
  'Tàu Zorblax chìm. Chiều qua, họ đến Zorblax.',
  'Bão Zorblax mạnh. Chiều qua, Zorblax vào bờ.',
])('nothing tells what “Zorblax” is, or it is a thing: “%s”', (text) => {
  expect(kindOf(text)).toBeUndefined();
});

test.each([
  ['Họ vào Zorblax Việt Nam mua.', 'Zorblax Việt Nam', 'organisation'],
  ['Họ vào Zorblax Corp mua.', 'Zorblax Corp', 'organisation'],
  ['Họ vào Zorblax.vn mua.', 'Zorblax.vn', 'organisation'],
  ['Họ xem Zorblax Cup ở Huế.', 'Zorblax Cup', undefined],
  ['Họ dùng MHG ở Huế.', 'MHG', undefined],
  ['Họ dùng VnMart ở Huế.', 'VnMart', undefined],
  ['Bão Zorblax Mandy mạnh. Họ đến Zorblax Mandy.', 'Zorblax Mandy', undefined],
  ['Anh thắng Đức.', 'Đức', 'place'],
  ['Anh Đức thắng.', 'Đức', 'person'],
])('in “%s”, “%s” is a kind of name: %s', (text, name, kind) => {
  expect(kindOf(text, name)).toBe(kind);
});
