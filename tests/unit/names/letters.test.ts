import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endOfWord, startOfWord } from '../../../src/names/letters.ts';

/** What a word is, as an expression. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\u2010\u2011-](?=\p{L}|(?<=\p{L}-)\d)[\p{L}\p{M}\p{N}]+)*/gu;

function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (let at = startOfWord(text, 0); at < text.length; ) {
    const end = endOfWord(text, at);
    words.push(text.slice(at, end));
    at = startOfWord(text, end);
  }
  return words;
}

it.each([
  ['Tổng thống Mỹ, ông Trump.', ['Tổng', 'thống', 'Mỹ', 'ông', 'Trump']],
  ['ở Mát-xcơ-va, O’Brien và M’Đrắk', ['ở', 'Mát-xcơ-va', 'O’Brien', 'và', 'M’Đrắk']],
  ['Iskander-M, F-16, 10-12, COVID-19', ['Iskander-M', 'F-16', '10', '12', 'COVID-19']],
  ['TP.HCM D.C. -anh- “Hà”', ['TP', 'HCM', 'D', 'C', 'anh', 'Hà']],
  ['𝐓𝐢𝐧 😀 nóng', ['𝐓𝐢𝐧', 'nóng']],
  ['', []],
])('the words of “%s”', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

it('words are what the expression says', () => {
  const sign = fc.constantFrom(..."aÂđỘ\u0301\u0302 5٣²-‐‑’'.,“𝐓😀\ud800\udc00\n");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(sign).map((signs) => signs.join('')),
        fc.string(),
      ),
      (text) => {
        expect(wordsIn(text)).toEqual(text.match(WORD) ?? []);
      },
    ),
    { numRuns: 2000 },
  );
});
