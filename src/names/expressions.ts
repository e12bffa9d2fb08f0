import { isCompound } from './compounds.ts';
import { FIELDS, ORGANISATIONS, phraseAt, TITLES, WHOLE_ORGANISATIONS } from './words.ts';
import type { Word } from './words-of-text.ts';

/** Whether a word stands behind another one, and nothing but a space between them. */
export const spaced = (word: Word | undefined): word is Word =>
  word !== undefined && word.gap === ' ';

/** How many words from here on stay together although only the first has a capital: “Tỉnh ủy”, “Chủ tịch nước”. */
export function expressionAt(lower: readonly string[], at: number): number {
  let longest = 1;
  for (const known of EXPRESSIONS) longest = Math.max(longest, phraseAt(known, lower, at));
  return longest;
}

const EXPRESSIONS = [FIELDS, ORGANISATIONS, WHOLE_ORGANISATIONS, TITLES];

/** 2 where the syllables from here are one word, and the second does not rather open the next: “Thăm dò”, not “Phát triển khai”. */
export function compoundAt(words: readonly Word[], at: number): number {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
  if (!first || !second || second.shape !== 'plain') return 1;
  if (second.gap !== ' ' && second.gap !== '') return 1;
  if (!isCompound(first.lower, second.lower)) return 1;
  if (!third || !spaced(third) || !isCompound(second.lower, third.lower)) return 2;
  // “Dự thảo | sửa đổi”
  const fourth = words[at + 3];
  return spaced(fourth) && isCompound(third.lower, fourth.lower) ? 2 : 1;
}
