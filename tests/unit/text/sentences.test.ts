import { expect, test } from 'vitest';
import { clip, excerpt } from '../../../src/text/excerpt.ts';
import { sentences } from '../../../src/text/sentences.ts';
import { countSyllables, readingMinutes } from '../../../src/text/syllables.ts';

test.each([
  ['Mưa lớn. Nhiều nơi ngập.', ['Mưa lớn.', 'Nhiều nơi ngập.']],
  ['Ở TP. Huế, PGS. TS. Lê An nói. Hết.', ['Ở TP. Huế, PGS. TS. Lê An nói.', 'Hết.']],
  ['Ông J. Smith mua 1.234 tấn, giá 22.5 đồng.', ['Ông J. Smith mua 1.234 tấn, giá 22.5 đồng.']],
  ['“Đi thôi!” bà nói. Họ đi.', ['“Đi thôi!” bà nói.', 'Họ đi.']],
  ['Ông nói: “Được.” Rồi thôi', ['Ông nói: “Được.”', 'Rồi thôi']],
  ['Không dấu chấm', ['Không dấu chấm']],
  ['', []],
])('sentences of %j', (paragraph, expected) => {
  expect(sentences(paragraph)).toEqual(expected);
});

test('an excerpt is whole sentences where one fits', () => {
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

test('syllables, not punctuation, make the reading time', () => {
  expect(countSyllables('“Nga – Mỹ”: 1.234 tấn, 50%…')).toBe(5);
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(220)).toBe(1);
  expect(readingMinutes(221)).toBe(2);
});
