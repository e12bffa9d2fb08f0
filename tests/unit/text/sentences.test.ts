import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip, excerpt } from '../../../src/text/excerpt.ts';
import { firstSentence, sentenceSpans, sentences } from '../../../src/text/sentences.ts';
import { countSyllables, readingMinutes } from '../../../src/text/syllables.ts';

test.each([
  ['Mưa lớn. Nhiều nơi ngập.', ['Mưa lớn.', 'Nhiều nơi ngập.']],
  ['Ở TP. Huế, PGS. TS. Lê An nói. Hết.', ['Ở TP. Huế, PGS. TS. Lê An nói.', 'Hết.']],
  ['Ông J. Smith mua 1.234 tấn, giá 22.5 đồng.', ['Ông J. Smith mua 1.234 tấn, giá 22.5 đồng.']],
  ['Từ 25 đến 30 độ C. Tỷ lệ ẩm cao.', ['Từ 25 đến 30 độ C.', 'Tỷ lệ ẩm cao.']],
  ['“Đi thôi!” bà nói. Họ đi.', ['“Đi thôi!” bà nói.', 'Họ đi.']],
  ['Ông nói: “Được.” Rồi thôi', ['Ông nói: “Được.”', 'Rồi thôi']],
  ['Không dấu chấm', ['Không dấu chấm']],
  ['Đi đâu? Đi chợ… Rồi về.', ['Đi đâu?', 'Đi chợ…', 'Rồi về.']],
  ['Ông nói (khẽ.) Rồi thôi.', ['Ông nói (khẽ.)', 'Rồi thôi.']],
  ['ThS. Lê An và BS. Mai tới. Họ về.', ['ThS. Lê An và BS. Mai tới.', 'Họ về.']],
  ['', []],
])('sentences of %j', (paragraph, expected) => {
  expect(sentences(paragraph)).toEqual(expected);
});

test.each([
  ['  Mưa lớn.  Nhiều nơi ngập.\n', [2, 10, 12, 27]],
  ['Ở TP. Huế. Hết', [0, 10, 11, 14]],
  ['\u00A0“Đi!” bà nói.\u00A0', [1, 14]],
  [' \t ', []],
  ['', []],
])('the sentences of %j stand at %j', (paragraph, expected) => {
  expect(sentenceSpans(paragraph).flatMap(({ start, end }) => [start, end])).toEqual(expected);
});

test('sentence spans are in order and trimmed, and omit only white space', () => {
  const piece = fc.constantFrom(
    'Mưa',
    'TP.',
    'a',
    '.',
    '!”',
    '…',
    ' ',
    '\n',
    '\u00A0',
    '1.2',
    '👍',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const paragraph = pieces.join('');
      let last = 0;
      for (const { start, end } of sentenceSpans(paragraph)) {
        expect(paragraph.slice(last, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(paragraph.slice(start, end)).toBe(paragraph.slice(start, end).trim());
        last = end;
      }
      expect(paragraph.slice(last).trim()).toBe('');
    }),
  );
});

test('an excerpt is whole sentences if one fits', () => {
  expect(excerpt('Câu một ngắn. Câu hai cũng ngắn. Câu ba thì dài hơn.', 34)).toBe(
    'Câu một ngắn. Câu hai cũng ngắn.',
  );
});

test('an excerpt of one long sentence ends between syllables', () => {
  const text = excerpt('Một câu rất dài, dài mãi không thôi và không có chỗ ngắt nào cả.', 20);
  expect(text).toBe('Một câu rất dài…');
  expect(clip('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`);
  expect(clip('vừa đủ', 6)).toBe('vừa đủ');
});

test('syllables, not punctuation, count for the reading time', () => {
  expect(countSyllables('“Nga – Mỹ”: 1.234 tấn, 50%…')).toBe(5);
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(220)).toBe(1);
  expect(readingMinutes(221)).toBe(2);
});

test('at most as many sentences are read as the caller asks for', () => {
  expect(sentences('Một. Hai. Ba.', 2)).toEqual(['Một.', 'Hai.']);
  expect(sentences('Một.', 2)).toEqual(['Một.']);
});

test('the first sentence contains a word', () => {
  expect(firstSentence('… ? Cầu thông xe. Xe qua.')).toBe('Cầu thông xe.');
  expect(firstSentence(' …! ')).toBe(null);
});
