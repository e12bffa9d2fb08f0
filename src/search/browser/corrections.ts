import { editDistance } from '../../text/edit-distance.ts';
import { canMean, isAlike, PLAIN, type Spelling } from '../../text/spelling.ts';

/** Words of the same letters that the site has. */
export interface ListedWord {
  readonly letters: string;
  /** The marks of each, two characters. */
  readonly marks: string;
}

/** Each list holds words half as frequent as the one before. */
type Lists = readonly (readonly ListedWord[])[];

/** How many words are tried in place of one. */
const MOST = 10;

/** From how many letters on two mistakes are forgiven. */
const LONG = 7;

/** How much less likely a mistake is than two swapped letters or a missing one, in halves: so many words become others by it. */
const UNLIKELY = { none: 0, other: 2, extra: 3, second: 8 };

/** What a mistyped or unfinished word may have been meant to be. */
export interface Correction {
  readonly letters: string;
  /** Marks that it can have as far as those typed tell: any, if empty; those typed, if the site has no such word. */
  readonly marks: readonly string[];
}

/**
 * Words of the site that a mistyped word can have been meant to be, the likeliest first: in an `accented` query those whose
 * marks the mistake explains, then by how frequent the word and how likely the mistake is. `explained` leaves the others out:
 * two mistakes in one word are too many where the word is one as it was typed.
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
  const allowed = letters.length >= LONG ? 2 : 1;
  const found: (Correction & { otherMarks: boolean; unlikely: number })[] = [];
  for (const [rarity, list] of lists.entries()) {
    for (const word of list) {
      const longer = word.letters.length - letters.length;
      if (Math.abs(longer) > allowed || word.letters === letters) continue;
      const swapped = isSwapped(letters, word.letters);
      const mistakes = swapped ? 1 : editDistance(letters, word.letters, allowed);
      if (mistakes > allowed) continue;
      const kind = swapped || longer > 0 ? 'none' : longer < 0 ? 'extra' : 'other';
      const lost = swapped || longer < 0 ? '' : lostLetter(letters, word.letters);
      const isLost = /[aeiouy]/u.test(lost);
      const meant = marksOf(word).filter(
        (each) => isAlike(marks, each) || (isLost && canMean(marks, each)),
      );
      if (explained && accented && meant.length === 0) continue;
      found.push({
        letters: word.letters,
        marks: isLost && isAlike(marks, PLAIN) ? [] : meant.length > 0 ? meant : [marks],
        otherMarks: accented && meant.length === 0,
        unlikely: rarity + UNLIKELY[kind] + (mistakes > 1 ? UNLIKELY.second : 0),
      });
    }
  }
  // The order of the lists is kept among equals.
  found.sort((a, b) => Number(a.otherMarks) - Number(b.otherMarks) || a.unlikely - b.unlikely);
  return distinct(found, most);
}

/** The first so many words of different letters, each with all its marks, which may stand in several lists. */
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

/** The letter of the word that is not there, or is another, in what was typed: a vowel takes its marks along. */
function lostLetter(typed: string, word: string): string {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  return word.charAt(at);
}

/** Whether two letters next to each other changed places: one mistake, though it takes two edits. */
function isSwapped(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  return (
    typed[at] === word[at + 1] &&
    typed[at + 1] === word[at] &&
    typed.slice(at + 2) === word.slice(at + 2)
  );
}

/** How many longer words are tried for one that is not yet finished. */
const COMPLETIONS = 4;

/** The most common words that begin as this one does and go on, with its marks or more. */
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
