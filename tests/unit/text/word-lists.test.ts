import { expect, test } from 'vitest';
import { anyOf, listed } from '../../../src/text/word-lists.ts';

test('line breaks and indents of a table do not belong to its entries', () => {
  expect(
    listed(`
      thoi su|the gioi|
      van hoa - giai tri`),
  ).toEqual(new Set(['thoi su', 'the gioi', 'van hoa - giai tri']));
});

test('a group matches any entry, and spaces inside patterns count', () => {
  const group = new RegExp(
    `^${anyOf(`
      bài(?: viết| báo)?|
      nguồn`)}$`,
    'u',
  );
  const words = ['bài', 'bài báo', 'nguồn', 'bàibáo', 'bài nguồn', ''];
  expect(words.filter((word) => group.test(word))).toEqual(['bài', 'bài báo', 'nguồn']);
});
