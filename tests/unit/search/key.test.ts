import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  keyOf,
  keyOfPair,
  keysOfLetters,
  keysOfPair,
  possibleKeys,
} from '../../../src/search/key.ts';
import { type Spelling, spell } from '../../../src/text/spelling.ts';

const spelling = (alphabet: string): fc.Arbitrary<Spelling> =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 5 }).map(spell);
/** Few letters, so that many words are alike or begin alike. */
const near = spelling('anzwđ1áàâ');
const any = spelling('abcdefghijklmnopqrstuvwxyzđ0123456789ăâêôơưáạệữ');

const isSame = (a: Spelling, b: Spelling): boolean =>
  a.letters === b.letters && a.marks === b.marks;

test('words have the same key only if they are spelled alike, and no key begins with another', () => {
  let alike = 0;
  fc.assert(
    fc.property(fc.oneof(fc.tuple(near, near), fc.tuple(any, any)), ([a, b]) => {
      if (isSame(a, b)) alike += 1;
      expect(keyOf(a).startsWith(keyOf(b))).toBe(isSame(a, b));
      expect(keyOf(a).startsWith(keysOfLetters(b.letters))).toBe(a.letters === b.letters);
    }),
    { numRuns: 2000 },
  );
  expect(alike).toBeGreaterThan(0);
});

test('pairs have the same key only if both words are spelled alike', () => {
  fc.assert(
    fc.property(near, near, near, near, (a, b, c, d) => {
      const isSamePair = isSame(a, c) && isSame(b, d);
      expect(keyOfPair(a, b).startsWith(keyOfPair(c, d))).toBe(isSamePair);
      expect(keyOfPair(a, b).startsWith(keysOfPair(c.letters, d.letters))).toBe(
        a.letters === c.letters && b.letters === d.letters,
      );
      expect(keyOfPair(a, b).startsWith(keysOfPair(c.letters, d.letters) + c.marks)).toBe(
        isSame(a, c) && b.letters === d.letters,
      );
    }),
    { numRuns: 2000 },
  );
});

test('pairs whose words could be divided elsewhere have different keys', () => {
  const [a, an, na, n] = [spell('a'), spell('an'), spell('na'), spell('n')];
  const keys = [keyOfPair(a, na), keyOfPair(an, a), keyOfPair(a, n), keyOfPair(an, na)];
  for (const key of keys) expect(keys.filter((each) => each.startsWith(key))).toEqual([key]);
});

test('no key of a word begins with that of a pair or the other way round, and all sort before it', () => {
  fc.assert(
    fc.property(fc.oneof(near, any), near, near, (word, first, second) => {
      const [single, pair] = [keyOf(word), keyOfPair(first, second)];
      expect(single.startsWith(pair)).toBe(false);
      expect(pair.startsWith(single)).toBe(false);
      expect(single < pair).toBe(true);
      expect(pair.startsWith(keysOfLetters(word.letters))).toBe(false);
      expect(single.startsWith(keysOfPair(first.letters, second.letters))).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('keys are small ASCII letters and digits, which Pagefind leaves as they are', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(keyOf(a)).toMatch(/^[a-z0-9]+$/u);
      expect(keyOfPair(a, b)).toMatch(/^[a-z0-9]+$/u);
    }),
  );
});

test.each(['đường', 'mỹ', 'Huế', 'hoà', 'ắ', 'f16'])(
  'the key of “%s” is among those of its letters',
  (word) => {
    const spelled = spell(word);
    const keys = possibleKeys(spelled.letters);
    expect(keys).toContain(keyOf(spelled));
    for (const key of keys) expect(key.startsWith(keysOfLetters(spelled.letters))).toBe(true);
  },
);
