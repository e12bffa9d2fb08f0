import { hashCode } from '../../text/hash.ts';

/** How many slots the words of units share. */
export const SLOTS = 1024;
const LONGEST = 60;
const WORD = /[\p{L}\p{N}]+/gu;

/** A word or a line as the model knows it: what it is, and its slot. */
export interface Lexeme {
  readonly kind: 'opens with' | 'is';
  readonly words: string;
  readonly slot: number;
}

const lexeme = (kind: Lexeme['kind'], words: string): Lexeme => ({
  kind,
  words,
  slot: (hashCode(`${kind} ${words}`) >>> 8) % SLOTS,
});

/** The words of a unit that may tell its role: its opening, and a short line as a whole. */
export function lexemes(text: string): readonly Lexeme[] {
  const words = (text.slice(0, LONGEST).toLowerCase().match(WORD) ?? []).slice(0, 4);
  const [first, second] = words;
  if (first === undefined) return [];
  const found = [lexeme('opens with', first)];
  if (second !== undefined) found.push(lexeme('opens with', `${first} ${second}`));
  if (text.length < 24) found.push(lexeme('is', words.join(' ')));
  return found;
}
