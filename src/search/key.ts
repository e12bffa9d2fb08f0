import { possibleMarks, type Spelling } from '../text/spelling.ts';

/** The key of a word in Pagefind: its letters, `z`, its marks. It is ASCII, so Pagefind does not change it. */
export const keyOf = ({ letters, marks }: Spelling): string => `${letters}z${marks}`;

/** The beginning of the keys of all words with these letters, and of no others. */
export const keysOfLetters = (letters: string): string => `${letters}z`;

/** Every key that a Vietnamese word with these letters can have. Wherever it is stored, it has one of them. */
export const possibleKeys = (letters: string): string[] =>
  possibleMarks(letters).map((marks) => keyOf({ letters, marks }));

/**
 * What names the file of a pair's list: the letters of both words, `w` between. In the file, the key of a pair continues with
 * `z` and the marks of both.
 */
export const lettersOfPair = (first: string, second: string): string => `${first}w${second}`;

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a of ASCII, starting from `state`. */
export function hash(text: string, state: number = FNV_START): number {
  let hashed = state;
  for (let at = 0; at < text.length; at += 1) {
    hashed = Math.imul(hashed ^ text.charCodeAt(at), FNV_PRIME);
  }
  return hashed >>> 0;
}

/** The number of the file with the list of a pair, out of `files`, by the hash of its letters. */
export const pairFileOf = (hashed: number, files: number): number => hashed % files;
