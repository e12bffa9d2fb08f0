import { expect, test } from 'vitest';
import { initialOf } from '../../../src/text/initial.ts';

test.each([
  ['Ấn Độ', 'Â'],
  ['ảnh', 'A'],
  ['đường Hoa Mơ', 'Đ'],
  ['Ưng', 'Ư'],
  ['U\u031b\u0323ng', 'Ư'],
  ['Éric', 'E'],
  ['7 Mây', '#'],
])('%s stands under %s', (name, letter) => {
  expect(initialOf(name)).toBe(letter);
});
