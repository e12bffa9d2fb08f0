import { distance } from 'fastest-levenshtein';
import { PLAIN, type Spelling } from '../../text/spelling.ts';

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

/**
 * Letters of words of the site that a mistyped word can have been meant to be, the likeliest first: in an `accented` query those
 * with the marks typed, then by how frequent the word and how likely the mistake is.
 */
export function corrections(
  { letters, marks }: Spelling,
  lists: Lists,
  { accented, most = MOST }: { accented: boolean; most?: number },
): string[] {
  const allowed = letters.length >= LONG ? 2 : 1;
  const found: { letters: string; otherMarks: boolean; unlikely: number }[] = [];
  for (const [rarity, list] of lists.entries()) {
    for (const word of list) {
      const longer = word.letters.length - letters.length;
      if (Math.abs(longer) > allowed || word.letters === letters) continue;
      const swapped = isSwapped(letters, word.letters);
      const mistakes = swapped ? 1 : distance(letters, word.letters);
      if (mistakes > allowed) continue;
      const kind = swapped || longer > 0 ? 'none' : longer < 0 ? 'extra' : 'other';
      found.push({
        letters: word.letters,
        otherMarks: accented && !hasMarks(word, marks),
        unlikely: rarity + UNLIKELY[kind] + (mistakes > 1 ? UNLIKELY.second : 0),
      });
    }
  }
  // The order of the lists is kept among equals.
  found.sort((a, b) => Number(a.otherMarks) - Number(b.otherMarks) || a.unlikely - b.unlikely);
  return [...new Set(found.map((word) => word.letters))].slice(0, most);
}

function hasMarks(word: ListedWord, marks: string): boolean {
  for (let at = 0; at < word.marks.length; at += marks.length) {
    if (word.marks.startsWith(marks, at)) return true;
  }
  return false;
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

/** The letters of the most common words that begin as this one does and go on; with marks, those that have the same. */
export function completions({ letters, marks }: Spelling, lists: Lists): string[] {
  const found = new Set<string>();
  for (const list of lists) {
    for (const word of list) {
      const isLonger = word.letters.length > letters.length && word.letters.startsWith(letters);
      if (isLonger && (marks === PLAIN || hasMarks(word, marks))) found.add(word.letters);
      if (found.size === COMPLETIONS) return [...found];
    }
  }
  return [...found];
}
