import { openingOf } from '../../parse/opening.ts';

/** Fewer words could open other lines after a correction, or nothing of a line that was joined from several. */
const FEWEST_WORDS = 5;
const FEWEST_LETTERS = 12;

/** For each text the shortest opening words that open no other; all of it if there are none. */
export function findOpenings(texts: readonly string[]): string[] {
  const whole = texts.map(openingOf);
  const sorted = whole.toSorted();
  const opens = (words: string): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < words) low = middle + 1;
      else high = middle;
    }
    let count = 0;
    while (sorted[low + count]?.startsWith(words)) count += 1;
    return count;
  };
  return whole.map((text) => {
    const words = text.split(' ');
    for (let count = FEWEST_WORDS; count < words.length; count += 1) {
      const start = openingOf(words.slice(0, count).join(' '));
      if (start.length >= FEWEST_LETTERS && opens(start) === 1) return start;
    }
    return text;
  });
}
