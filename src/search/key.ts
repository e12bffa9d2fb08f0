import { possibleMarks, type Spelling } from '../text/spelling.ts';

/** A word as Pagefind indexes it: its letters, `z`, its marks. ASCII throughout, so Pagefind takes it as it is. */
export const keyOf = ({ letters, marks }: Spelling): string => `${letters}z${marks}`;

/** What the keys of all words with these letters begin with, and those of no others. */
export const keysOfLetters = (letters: string): string => `${letters}z`;

/**
 * The key of a word where it makes a settled pair with the next one: all places of such a pair are in the words' own lists, so
 * the list of the pair need not be looked at. It begins with what all keys of these letters begin with.
 */
export const settledKeyOf = ({ letters, marks }: Spelling): string =>
  `${settledKeysOf(letters)}${marks}`;

/** What the keys of words with these letters begin with where they make settled pairs; no marks begin so. */
export const settledKeysOf = (letters: string): string => `${keysOfLetters(letters)}r`;

/** The key of a word in the list of a pair: `z`, the letters of both, `w` between, `z`, then the marks of both. */
export const keyOfPair = (first: Spelling, second: Spelling): string =>
  `${keysOfPair(first.letters, second.letters)}${first.marks}${second.marks}`;

/** What the keys of all pairs with these letters begin with. No key of a word begins with `z`, and all sort before it. */
export const keysOfPair = (first: string, second: string): string => `z${first}w${second}z`;

/**
 * Every key that a Vietnamese word of these letters can have: wherever they were stored, one of them lies there. With
 * `settled`, those in settled pairs, too.
 */
export const possibleKeys = (letters: string, { settled }: { settled: boolean }): string[] =>
  possibleMarks(letters)
    .map((marks): Spelling => ({ letters, marks }))
    .flatMap((spelling) => [keyOf(spelling), ...(settled ? [settledKeyOf(spelling)] : [])]);

/** The same for pairs; the marks of the second word hardly ever part what those of the first have brought together. */
export const possiblePairKeys = (first: string, second: string): string[] =>
  possibleMarks(first).map((marks) => keysOfPair(first, second) + marks);
