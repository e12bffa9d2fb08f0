import { fold } from './fold.ts';
import { isFoldedSyllable, isVietnameseSyllable } from './vietnamese.ts';

/** A word seldom has more parts, and there would be too many ways to split it to look up. */
const [MOST_PARTS, MOST_WAYS] = [4, 3];
const LONGEST_SYLLABLE = 'nghieng'.length;

/** The ways to split one word into Vietnamese syllables, with marks or without, fewest parts first. */
export function splitSyllables(text: string): string[][] {
  const word = text.toLowerCase();
  const isSyllable = fold(word) === word ? isFoldedSyllable : isVietnameseSyllable;
  return isSyllable(word) ? [] : splitInto(word, isSyllable, LONGEST_SYLLABLE);
}

/** The ways to read a word as parts that `isPart` accepts, the fewest parts first. */
export function splitInto(
  word: string,
  isPart: (part: string) => boolean,
  longest = Number.POSITIVE_INFINITY,
): string[][] {
  const split = (rest: string, parts: number): string[][] => {
    const found = parts < MOST_PARTS && rest.length <= longest && isPart(rest) ? [[rest]] : [];
    if (parts === 1) return found;
    for (let end = 2; end <= Math.min(longest, rest.length - 2); end += 1) {
      const first = rest.slice(0, end);
      if (!isPart(first)) continue;
      for (const more of split(rest.slice(end), parts - 1)) found.push([first, ...more]);
    }
    return found;
  };
  return split(word, MOST_PARTS)
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_WAYS);
}
