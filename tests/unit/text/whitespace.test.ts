import { expect, test } from 'vitest';
import { collapse } from '../../../src/text/whitespace.ts';

test.each([
  ['  hai \t\n dòng ', 'hai dòng'],
  ['một\u00a0cách', 'một cách'],
  ['chữ\u0000 \u001b[31mđỏ\u0007', 'chữ [31mđỏ'],
  ['\u202egnp\u202c \u2066x\u2069', 'gnp x'],
  ['không\u200brộng\ufeff', 'khôngrộng'],
  ['nửa \ud800 cặp \udc00', 'nửa cặp'],
  ['\ufffe\uffff\u{1fffe}', ''],
  ['👩‍🌾 🏳️‍🌈 𝒢', '👩‍🌾 🏳️‍🌈 𝒢'],
])('%j is shown as “%s”', (text, shown) => {
  expect(collapse(text)).toBe(shown);
});
