import { expect, test } from 'vitest';
import { collapse, isTidy } from '../../../src/text/whitespace.ts';

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

test('a character is shown the same alone and beside an invisible one', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    if (collapse(text) !== collapse(`${text}\u00ad`)) expect.fail(`U+${code.toString(16)}`);
  }
});

test('tidy text is shown unchanged', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const text = `a${String.fromCharCode(code)}b`;
    if (isTidy(text) && collapse(`${text}\u00ad`) !== text) expect.fail(`U+${code.toString(16)}`);
  }
  expect(isTidy('Cầu “Cái” – thông xe…')).toBe(true);
  expect(isTidy('hai  dấu cách')).toBe(false);
  expect(isTidy('hai\ndòng')).toBe(false);
});

test('a part of a text can be tidy if the rest is not', () => {
  expect(isTidy('một  hai ba', 5, 11)).toBe(true);
  expect(isTidy('một  hai ba', 3, 11)).toBe(false);
});
