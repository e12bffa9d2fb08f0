import { distance } from 'fastest-levenshtein';

/** How many words are tried in place of one. */
const MOST = 10;

/** From how many letters on two mistakes are forgiven. */
const LONG = 7;

type Lists = readonly (readonly string[])[];

/**
 * Words of the site that a mistyped word can have been meant to be, the likeliest first: fewer mistakes, then those mistakes
 * by which few words become others (letters swapped, one too many, one missing, another), then the more frequent.
 */
export function corrections(letters: string, lists: Lists, most = MOST): string[] {
  const allowed = letters.length >= LONG ? 2 : 1;
  const found: { word: string; mistakes: number; kind: number }[] = [];
  for (const list of lists) {
    for (const word of list) {
      const longer = word.length - letters.length;
      if (Math.abs(longer) > allowed || word === letters) continue;
      const swapped = isSwapped(letters, word);
      const mistakes = swapped ? 1 : distance(letters, word);
      if (mistakes > allowed) continue;
      found.push({ word, mistakes, kind: swapped ? 0 : longer < 0 ? 1 : longer > 0 ? 2 : 3 });
    }
  }
  // The order of the lists is kept among equals.
  found.sort((a, b) => a.mistakes - b.mistakes || a.kind - b.kind);
  return found.slice(0, most).map(({ word }) => word);
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

/** The most common words that begin with these letters and go on. */
export function completions(letters: string, lists: Lists): string[] {
  const found: string[] = [];
  for (const list of lists) {
    for (const word of list) {
      if (word.length > letters.length && word.startsWith(letters)) found.push(word);
      if (found.length === COMPLETIONS) return found;
    }
  }
  return found;
}
