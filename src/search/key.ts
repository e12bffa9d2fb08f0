import { possibleMarks, type Spelling } from '../text/spelling.ts';

/** A word as Pagefind indexes it: its letters, `z`, its marks. ASCII throughout, so Pagefind takes it as it is. */
export const keyOf = ({ letters, marks }: Spelling): string => `${letters}z${marks}`;

/** What the keys of all words with these letters begin with, and those of no others. */
export const keysOfLetters = (letters: string): string => `${letters}z`;

/** Every key that a Vietnamese word of these letters can have: wherever they were stored, one of them lies there. */
export const possibleKeys = (letters: string): string[] =>
  possibleMarks(letters).map((marks) => keyOf({ letters, marks }));
