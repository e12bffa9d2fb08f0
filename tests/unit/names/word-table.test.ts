import { expect, it } from 'vitest';
import { WordTable } from '../../../src/names/word-table.ts';

it('a word is made once, wherever it stands', () => {
  const made: string[] = [];
  const table = new WordTable((word) => {
    made.push(word);
    return { word };
  });
  const first = table.get('Hà Nội', 3, 6);
  expect(first).toEqual({ word: 'Nội' });
  expect(table.get('ở Nội Bài', 2, 5)).toBe(first);
  expect(table.get('Nộ', 0, 2)).toEqual({ word: 'Nộ' });
  expect(made).toEqual(['Nội', 'Nộ']);
});

it('words that share a slot are told apart, also after more words than the table holds', () => {
  const table = new WordTable((word) => word);
  for (let round = 0; round < 2; round += 1) {
    for (let number = 0; number < 60_000; number += 1) {
      const word = `từ${number}`;
      if (table.get(word, 0, word.length) !== word) expect.fail(`${word} is taken for another`);
    }
  }
});
