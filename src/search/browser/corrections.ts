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

/** How many words are tried in place of one. */
const MOST = 10;

/** What a mistyped or unfinished word may mean. */
export interface Correction {
  readonly letters: string;
  /** The marks that it can have, given those typed: any if empty; those typed if the site has no such word. */
  readonly marks: readonly string[];
}

/**
 * Words of the site that a mistyped word may mean, the likeliest first. In an `accented` query, words whose marks the mistake
 * explains come first; then the frequency of the word and the likelihood of the mistake decide. `explained` leaves the others
 * out: two mistakes in one word are unlikely if the word as typed exists.
 */
export function corrections(
  { letters, marks }: Spelling,
  lists: Lists,
  {
    accented,
    explained = false,
    most = MOST,
  }: { accented: boolean; explained?: boolean; most?: number },
): Correction[] {
  const found: (Correction & { otherMarks: boolean; unlikely: number })[] = [];
  for (const [rarity, list] of lists.entries()) {
    for (const word of list) {
      const mistake = mistakeBetween(letters, word.letters);
      if (!mistake) continue;
      // A vowel takes its marks along.
      const isLost = /[aeiouy]/u.test(mistake.lost);
      const meant = marksOf(word).filter(
        (each) => isAlike(marks, each) || (isLost && canMean(marks, each)),
      );
      if (explained && accented && meant.length === 0) continue;
      found.push({
        letters: word.letters,
        marks: isLost && isAlike(marks, PLAIN) ? [] : meant.length > 0 ? meant : [marks],
        otherMarks: accented && meant.length === 0,
        unlikely: rarity + mistake.unlikely,
      });
    }
  }
  // Equals stay in the order of the lists.
  found.sort((a, b) => Number(a.otherMarks) - Number(b.otherMarks) || a.unlikely - b.unlikely);
  return distinct(found, most);
}

/** The first `most` words with different letters, each with all its marks. A word may stand in several lists. */
function distinct(words: Iterable<Correction>, most: number): Correction[] {
  const found = new Map<string, Correction>();
  for (const { letters, marks } of words) {
    const known = found.get(letters);
    if (known) found.set(letters, { letters, marks: [...new Set([...known.marks, ...marks])] });
    else if (found.size < most) found.set(letters, { letters, marks });
  }
  return [...found.values()];
}

const marksOf = ({ marks }: ListedWord): string[] => marks.match(/../gu) ?? [];

/** How many longer words are tried for an unfinished one. */
const COMPLETIONS = 4;

/** The most common words that begin like this one, with its marks or more. */
export function completions({ letters, marks }: Spelling, lists: Lists): Correction[] {
  const found: Correction[] = [];
  for (const word of lists.flat()) {
    if (word.letters.length <= letters.length || !word.letters.startsWith(letters)) continue;
    const meant = marksOf(word).filter((each) => canMean(marks, each));
    if (meant.length > 0)
      found.push({ letters: word.letters, marks: isAlike(marks, PLAIN) ? [] : meant });
  }
  return distinct(found, COMPLETIONS);
}

/** The ways to read letters as words of the site without spaces between. */
export function splitListed(letters: string, lists: Lists): string[][] {
  const listed = new Set(lists.flat().map((word) => word.letters));
  return splitInto(letters, (part) => listed.has(part));
}
