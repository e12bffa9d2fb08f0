import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokens, wordsOf } from '../../../src/text/tokens.ts';

test.each([
  ['syllables', 'Giá xăng giảm nhẹ', ['Giá', 'xăng', 'giảm', 'nhẹ']],
  ['punctuation', '“Đi thôi!”, bà nói… Rồi họ đi.', ['Đi', 'thôi', 'bà', 'nói', 'Rồi', 'họ', 'đi']],
  ['an abbreviation', 'TP.HCM', ['TP', 'HCM']],
  ['a date', 'sáng 23/10', ['sáng', '23', '10']],
  ['hyphens', 'Covid-19, Cam-pu-chia', ['Covid', '19', 'Cam', 'pu', 'chia']],
  ['letters with digits', 'F16 và 5G', ['F16', 'và', '5G']],
  ['numbers', '1.234 tấn, 2,5%', ['1', '234', 'tấn', '2', '5']],
  ['other scripts', 'Путин ở 東京', ['Путин', 'ở', '東京']],
  ['markup', '<b>mưa</b>&amp;', ['b', 'mưa', 'b', 'amp']],
  ['a mark that has no composed form', 'x\u0323y', ['x\u0323y']],
  ['a mark without a letter', '\u0301 \u0301a', ['a']],
  ['nothing', ' –\n… ', []],
])('words of %s', (_, text, expected) => {
  expect(wordsOf(text)).toEqual(expected);
});

test('each word stands at its place, in order, and no letter stands between words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = tokens(text);
      expect(found.map(({ word }) => word)).toEqual(wordsOf(text));
      let done = 0;
      let between = '';
      for (const { word, start, end } of found) {
        expect(text.slice(start, end)).toBe(word);
        expect(start).toBeGreaterThanOrEqual(done);
        between += `${text.slice(done, start)} `;
        done = end;
      }
      expect(between + text.slice(done)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
