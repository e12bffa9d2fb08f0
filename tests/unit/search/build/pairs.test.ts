import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPairs } from '../../../../src/search/browser/part-reader.ts';
import { Pairs } from '../../../../src/search/build/pairs.ts';
import { PAIRS_SIGNATURE } from '../../../../src/search/files.ts';
import { hash, lettersOfPair, pairFileOf } from '../../../../src/search/key.ts';
import { type Spelling, spell } from '../../../../src/text/spelling.ts';

const WORDS = ['mưa', 'mua', 'lớn', 'lon', 'ở', 'o', 'Huế', 'quoitu', 'Đ'].map(spell);

/** The slots of a pair by the marks of both words, read as a browser reads them. */
function find(
  pairs: Pairs,
  first: Spelling,
  second: Spelling,
  words = WORDS,
): Map<string, number[]> {
  const files = [...pairs.files(words)];
  const letters = lettersOfPair(first.letters, second.letters);
  const file = files[pairFileOf(hash(letters), files.length)];
  const lists = file ? findPairs(file, PAIRS_SIGNATURE.length, `${letters}z`) : [];
  return new Map(lists.map(([marks, slots]) => [marks, [...slots]]));
}

test('every pair is found by its letters, with the marks of both words', () => {
  const word = fc.nat({ max: WORDS.length - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 60 }), word, word, (all, a, b) => {
      const pairs = new Pairs();
      for (const [slot, [first, second]] of all.entries()) pairs.add(first, second, slot * 700);
      const [first, second] = [WORDS[a], WORDS[b]];
      if (!first || !second) return;
      const expected = new Map<string, number[]>();
      for (const [slot, [x, y]] of all.entries()) {
        const [one, other] = [WORDS[x], WORDS[y]];
        if (one?.letters !== first.letters || other?.letters !== second.letters) continue;
        const marks = one.marks + other.marks;
        expected.set(marks, [...(expected.get(marks) ?? []), slot * 700]);
      }
      expect(find(pairs, first, second)).toEqual(expected);
    }),
  );
});

test('many places make several files, and each pair lies in one', () => {
  const pairs = new Pairs();
  for (let slot = 0; slot < 100_000; slot += 1) pairs.add(slot % 9, (slot * 7) % 8, slot);
  expect(pairs.fileCount).toBe(34);
  const [first, second] = [WORDS[4], WORDS[4]];
  if (!first || !second) throw new Error('There are no words.');
  const expected = Array.from({ length: 100_000 }, (_, slot) => slot).filter(
    (slot) => [4, 5].includes(slot % 9) && [4, 5].includes((slot * 7) % 8),
  );
  const found = [...find(pairs, first, second).values()].flat();
  expect(found.sort((a, b) => a - b)).toEqual(expected);
});

test('pairs of words as long as addresses are found, however far apart they stand', () => {
  const words = Array.from({ length: 30 }, (_, at) => spell(`${'dongsong'.repeat(9)}${at}`));
  const pairs = new Pairs();
  const slots = [5, 90_000_000];
  for (const slot of slots)
    for (const first of words.keys())
      pairs.add(first, (first + 1) % words.length, slot + 2 * first);
  for (const [at, first] of words.entries()) {
    const second = words[(at + 1) % words.length] ?? first;
    const found = [...find(pairs, first, second, words).values()].flat();
    expect(found).toEqual(slots.map((slot) => slot + 2 * at));
  }
});
