import { splitInto } from '../../text/joined-words.ts';
import { mistakeBetween } from '../../text/mistakes.ts';
import { canMean, isAlike, PLAIN, type Spelling } from '../../text/spelling.ts';

/** Words of the same letters that the site has. */
export interface ListedWord {
  readonly letters: string;
  /** The marks of each word, two characters. */
  readonly marks: string;
}

/** Each list holds words that are half as frequent as those of the one before. */
export type Lists = readonly (readonly ListedWord[])[];

/** How many words are tried in place of one that may be mistyped, and of one that may be unfinished. */
const [CORRECTIONS, COMPLETIONS] = [10, 4];

/**
 * Words of the site that a mistyped word may mean, the likeliest first: by the frequency of the word and the likelihood of the
 * mistake. A word with marks can only mean words whose marks the mistake explains. `PLAIN` stands for any marks.
 */
export function corrections({ letters, marks }: Spelling, lists: Lists): Spelling[] {
  const found = lists.flatMap((list, rarity) =>
    list.flatMap((word) => {
      const mistake = mistakeBetween(letters, word.letters);
      if (!mistake) return [];
      // A vowel takes its marks along.
      const isLost = /[aeiouy]/u.test(mistake.lost);
      const meant = isAlike(marks, PLAIN)
        ? [PLAIN]
        : marksOf(word).filter((each) => isAlike(marks, each) || (isLost && canMean(marks, each)));
      const unlikely = rarity + mistake.unlikely;
      return meant.map((each) => ({ letters: word.letters, marks: each, unlikely }));
    }),
  );
  // Equals stay in the order of the lists.
  found.sort((a, b) => a.unlikely - b.unlikely);
  return distinct(found, CORRECTIONS);
}

/** The most common words that begin like this one, with its marks or more. */
export function completions({ letters, marks }: Spelling, lists: Lists): Spelling[] {
  const longer = lists
    .flat()
    .filter((word) => word.letters.length > letters.length && word.letters.startsWith(letters));
  const found = longer.flatMap((word) =>
    marksOf(word).map((each) => ({ letters: word.letters, marks: each })),
  );
  return distinct(
    found.filter((each) => canMean(marks, each.marks)),
    COMPLETIONS,
  );
}

/** The ways to read letters as words of the site without spaces between. */
export function splitListed(letters: string, lists: Lists): string[][] {
  const listed = new Set(lists.flat().map((word) => word.letters));
  return splitInto(letters, (part) => listed.has(part));
}

/** The first `most` words that are spelled differently. A word may stand in several lists. */
function distinct(words: readonly Spelling[], most: number): Spelling[] {
  const found = new Map<string, Spelling>();
  for (const { letters, marks } of words) {
    if (found.size < most) found.set(letters + marks, { letters, marks });
  }
  return [...found.values()];
}

const marksOf = ({ marks }: ListedWord): string[] => marks.match(/../gu) ?? [];
