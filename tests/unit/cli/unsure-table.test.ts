import { expect, test } from 'vitest';
import { unsureTable } from '../../../src/cli/unsure-table.ts';
import { CERTAIN } from '../../certain.ts';

const judged = (file: string, body: number) => ({ file, confidence: { ...CERTAIN, body } });

test('files without an article come first, then what is in doubt', () => {
  const articles = [judged('a.txt', 0.3), judged('b.txt', 1), judged('c.txt', 0.1)];
  expect(unsureTable([['hong.txt', '–', 'Hỏng.']], articles, 'en')).toEqual([
    ['hong.txt', '–', 'Hỏng.'],
    ['c.txt', '10 %', 'body 10 %'],
    ['a.txt', '30 %', 'body 30 %'],
  ]);
});

test('there is no table if no article needs a look', () => {
  expect(unsureTable([], [judged('b.txt', 1)], 'vi')).toBeNull();
});
