/** Syllables a Vietnamese reader takes in per minute. */
const READING_SPEED = 220;

/** How many syllables (letters or numbers between spaces or hyphens) the text has. */
export const countSyllables = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,]*/gu)?.length ?? 0;

/** Minutes of reading, rounded up, at least 1. */
export const readingMinutes = (syllables: number): number =>
  Math.max(1, Math.ceil(syllables / READING_SPEED));
