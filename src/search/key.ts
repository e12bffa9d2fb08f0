import { possibleMarks, type Spelling } from '../text/spelling.ts';

/** A word as Pagefind indexes it: its letters, `z`, its marks. ASCII throughout, so Pagefind takes it as it is. */
export const keyOf = ({ letters, marks }: Spelling): string => `${letters}z${marks}`;

/** What the keys of all words with these letters begin with, and those of no others. */
export const keysOfLetters = (letters: string): string => `${letters}z`;

/** The key of a word in the list of a pair: `z`, the letters of both, `w` between, `z`, then the marks of both. */
export const keyOfPair = (first: Spelling, second: Spelling): string =>
  `${keysOfPair(first.letters, second.letters)}${first.marks}${second.marks}`;

/** What the keys of all pairs with these letters begin with. No key of a word begins with `z`, and all sort before it. */
export const keysOfPair = (first: string, second: string): string => `z${first}w${second}z`;

/** Every key that a Vietnamese word of these letters can have: wherever they were stored, one of them lies there. */
export const possibleKeys = (letters: string): string[] =>
  possibleMarks(letters).map((marks) => keyOf({ letters, marks }));

/** What the file of a pair's list goes by: all marks of its letters lie in one. */
export const lettersOfPair = (first: string, second: string): string => `${first}w${second}`;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of ASCII, from a `state` on. */
export function hash(text: string, state: number = FNV_START): number {
  let hashed = state;
  for (let at = 0; at < text.length; at += 1) {
    hashed = Math.imul(hashed ^ text.charCodeAt(at), FNV_PRIME);
  }
  return hashed >>> 0;
}

/** In which of so many files the list of a pair lies, by the hash of its letters. */
export const pairFileOf = (hashed: number, files: number): number => hashed % files;
