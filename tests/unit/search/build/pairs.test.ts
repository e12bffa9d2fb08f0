import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPairs, readPairKey } from '../../../../src/search/browser/pair-lists.ts';
import { Pairs } from '../../../../src/search/build/pairs.ts';
import { PAIRS_SIGNATURE } from '../../../../src/search/files.ts';
import {
  hash,
  keyOfPair,
  keysOfPair,
  lettersOfPair,
  pairFileOf,
} from '../../../../src/search/key.ts';
import { type Spelling, spell } from '../../../../src/text/spelling.ts';

const WORDS = ['mưa', 'mua', 'lớn', 'lon', 'ở', 'o', 'Huế', 'quoitu', 'Đ'].map(spell);

/** The slots of a key, read as a browser reads them. */
function find(pairs: Pairs, key: string): number[] {
  const files = [...pairs.files(WORDS)];
  const read = readPairKey(key);
  if (!read) throw new Error(`${key} is no key of a pair.`);
  const file = files[pairFileOf(hash(lettersOfPair(read.first, read.second)), files.length)];
  return file ? [...findPairs(file, PAIRS_SIGNATURE.length, read.stored)] : [];
}

test('every pair is found by its letters, with the marks of its first word, and with those of both', () => {
  const word = fc.nat({ max: WORDS.length - 1 });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 60 }), word, word, (all, a, b) => {
      const pairs = new Pairs();
      for (const [slot, [first, second]] of all.entries()) pairs.add(first, second, slot * 700);
      const [first, second] = [WORDS[a], WORDS[b]];
      if (!first || !second) return;
      const slotsWhere = (isWanted: (x: Spelling, y: Spelling) => boolean): number[] =>
        all.flatMap(([x, y], slot) => {
          const [one, other] = [WORDS[x], WORDS[y]];
          return one && other && isWanted(one, other) ? [slot * 700] : [];
        });
      const beginning = keysOfPair(first.letters, second.letters);
      const hasLetters = (x: Spelling, y: Spelling): boolean =>
        x.letters === first.letters && y.letters === second.letters;
      expect(find(pairs, beginning)).toEqual(slotsWhere(hasLetters));
      expect(find(pairs, beginning + first.marks)).toEqual(
        slotsWhere((x, y) => hasLetters(x, y) && x.marks === first.marks),
      );
      expect(find(pairs, keyOfPair(first, second))).toEqual(
        slotsWhere(
          (x, y) => hasLetters(x, y) && x.marks === first.marks && y.marks === second.marks,
        ),
      );
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
  expect(find(pairs, keysOfPair(first.letters, second.letters))).toEqual(expected);
});
