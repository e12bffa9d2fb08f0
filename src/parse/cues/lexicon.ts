import { hashCode } from '../../text/hash.ts';

/** The number of slots that the words of units share. */
export const SLOTS = 1024;
const LONGEST = 60;
/** Only this many words of an opening count. */
const MOST_WORDS = 4;
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
  const opening = text.slice(0, LONGEST).toLowerCase();
  const words: string[] = [];
  WORD.lastIndex = 0;
  for (let word = WORD.exec(opening); word && words.length < MOST_WORDS; word = WORD.exec(opening))
    words.push(word[0]);
  const [first, second] = words;
  if (first === undefined) return [];
  const found = [lexeme('opens with', first)];
  if (second !== undefined) found.push(lexeme('opens with', `${first} ${second}`));
  if (text.length < 24) found.push(lexeme('is', words.join(' ')));
  return found;
}
