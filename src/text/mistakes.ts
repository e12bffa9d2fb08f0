import { editDistance } from './edit-distance.ts';

/** How a word may have been mistyped or misspelled. */
export interface Mistake {
  /**
   * How much less likely the mistake is than two swapped letters or a missing one, in halves. It turns more words into others.
   */
  readonly unlikely: number;
  /** The letter of the word that is missing or different in the typed text; `''` if there is none. */
  readonly lost: string;
}

/** The least number of letters of a word that may have two mistakes. */
const LONG = 7;
/** No mistake changes the length of a word by more. */
const MOST_LONGER = 2;
const UNLIKELY = { sound: -1, none: 0, other: 2, extra: 3, second: 8 };

/** How `typed` can stand for `word`, both in letters without marks; `null` if it cannot, or if they are the same. */
export function mistakeBetween(typed: string, word: string): Mistake | null {
  const longer = word.length - typed.length;
  if (Math.abs(longer) > MOST_LONGER || typed === word) return null;
  if (soundOf(typed) === soundOf(word)) return { unlikely: UNLIKELY.sound, lost: '' };
  if (isSwapped(typed, word)) return { unlikely: UNLIKELY.none, lost: '' };
  const allowed = typed.length >= LONG ? 2 : 1;
  const mistakes = editDistance(typed, word, allowed);
  if (mistakes > allowed) return null;
  const kind = longer > 0 ? UNLIKELY.none : longer < 0 ? UNLIKELY.extra : UNLIKELY.other;
  return {
    unlikely: kind + (mistakes > 1 ? UNLIKELY.second : 0),
    lost: longer < 0 ? '' : lostLetter(typed, word),
  };
}

/** Words of a site are compared with every word in doubt. */
const sounds = new Map<string, string>();

/** Sounds that many speakers do not distinguish and so misspell: one spelling for all of them. */
function soundOf(letters: string): string {
  const known = sounds.get(letters);
  if (known !== undefined) return known;
  const sound = letters
    .replace(/^(?:gi(?=[aeou])|r|d)/u, 'd')
    .replace(/^tr/u, 'ch')
    .replace(/^x/u, 's')
    .replace(/^l|^n(?!g)/u, 'n')
    .replace(/(?<=[aeiouy])ng$/u, 'n')
    .replace(/(?<=[aeiouy])[ct]$/u, 't')
    .replaceAll('y', 'i');
  sounds.set(letters, sound);
  return sound;
}

function lostLetter(typed: string, word: string): string {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  return word.charAt(at);
}

/** Whether two neighbouring letters changed places: one mistake, though it takes two edits. */
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
