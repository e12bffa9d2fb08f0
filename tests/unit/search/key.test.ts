import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, keysOfLetters, lettersOfPair, possibleKeys } from '../../../src/search/key.ts';
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

test('pairs have the same name only if both words have the same letters', () => {
  const names = fc.tuple(near, near);
  const nameOf = ([first, second]: readonly [Spelling, Spelling]): string =>
    `${lettersOfPair(first.letters, second.letters)}z`;
  fc.assert(
    fc.property(names, names, (a, b) => {
      const isSamePair = a.every(({ letters }, place) => letters === b[place]?.letters);
      expect(nameOf(a).startsWith(nameOf(b))).toBe(isSamePair);
    }),
    { numRuns: 2000 },
  );
});

test('keys are small ASCII letters and digits, which Pagefind leaves as they are', () => {
  fc.assert(
    fc.property(any, (word) => {
      expect(keyOf(word)).toMatch(/^[a-z0-9]+$/u);
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
