import { fold } from '../../text/fold.ts';
import { canMean, PLAIN, type Spelling, spell } from '../../text/spelling.ts';
import { wordsOf } from '../../text/tokens.ts';
import { decodeTyping } from '../../text/typing.ts';

/** The words of the typed text, in one of its readings. */
export type Reading = readonly Spelling[];

/**
 * The readings of a text that is being typed: as it stands, with a final “y” that may be the middle of a word, and as Telex or VNI
 * keystrokes. None without a word.
 */
export function readTyped(text: string): Reading[] {
  const words = wordsOf(text.normalize('NFC'));
  if (words.length === 0) return [];
  const typed = words.map(spell);
  const readings = [typed];
  // The last word may continue: “ly” is “li”, and the beginning of “Lyra”.
  const last = words.at(-1) ?? '';
  const begun = fold(last);
  if (begun.endsWith('y') && /^[a-vxy]+$/u.test(begun))
    readings.push([...typed.slice(0, -1), { ...spell(last), letters: begun }]);
  const decoded = words.map((word) => decodeTyping(word) ?? word);
  if (decoded.some((word, index) => word !== words[index])) readings.push(decoded.map(spell));
  return readings;
}

/** The letters of words, without spaces. */
export const lettersOf = (words: readonly Spelling[]): string =>
  words.map(({ letters }) => letters).join('');

/**
 * The index of the first word of a text (NFC) at which a reading begins; -1 if there is none. The text has the marks that were
 * typed, or more. Letters typed without marks may be joined and split in another way than in the text.
 */
export function placeOf(reading: Reading, text: string): number {
  const words = wordsOf(text).map(spell);
  const letters = lettersOf(reading);
  const isPlain = reading.every(({ marks }) => marks === PLAIN);
  const fits = (typed: Spelling, word: Spelling | undefined): boolean =>
    word?.letters.startsWith(typed.letters) === true && canMean(typed.marks, word.marks);
  return words.findIndex(
    (_, start) =>
      lettersOf(words.slice(start)).startsWith(letters) &&
      (isPlain || reading.every((typed, index) => fits(typed, words[start + index]))),
  );
}
