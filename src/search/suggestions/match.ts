import { fold } from '../../text/fold.ts';
import { canMean, PLAIN, type Spelling, spell } from '../../text/spelling.ts';
import { wordsOf } from '../../text/tokens.ts';
import { decodeTyping } from '../../text/typing.ts';

/** The words of what is typed, in one of the ways to read it. */
export type Reading = readonly Spelling[];

/** How a text that is being typed can be read: as it stands, and as the Telex or VNI keystrokes in it; none without a word. */
export function readTyped(text: string): Reading[] {
  const words = wordsOf(text.normalize('NFC'));
  if (words.length === 0) return [];
  const typed = words.map(spell);
  const readings = [typed];
  // The last word may go on: “ly” is “li”, and it is the beginning of “Lyra”.
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
 * The number of the first word of a text (NFC) at which a reading begins; -1 if there is none. The text has the marks that were
 * typed, or more. Letters typed without marks may be joined and split otherwise than the text has them.
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
