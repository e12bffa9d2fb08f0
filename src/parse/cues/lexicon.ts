import { hashCode } from '../../text/hash.ts';

/** The number of slots that the words of units share. */
export const SLOTS = 1024;
const LONGEST = 60;
const WORD = /[\p{L}\p{N}]+/gu;

/** A word or a line in the model's lexicon: what it is, and its slot. */
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

/** The words of a unit that can show its role: its opening, and the whole line if it is short. */
export function lexemes(text: string): readonly Lexeme[] {
  const words = (text.slice(0, LONGEST).toLowerCase().match(WORD) ?? []).slice(0, 4);
  const [first, second] = words;
  if (first === undefined) return [];
  const found = [lexeme('opens with', first)];
  if (second !== undefined) found.push(lexeme('opens with', `${first} ${second}`));
  if (text.length < 24) found.push(lexeme('is', words.join(' ')));
  return found;
}
