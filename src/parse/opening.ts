import { collapse } from '../text/whitespace.ts';

/** Only this many characters of an opening are compared. */
export const LONGEST = 100;
/** The first `LONGEST` characters of a line fit in this many, with white space. */
const ENOUGH = 4 * LONGEST;

/**
 * The first words of a text in the form in which they are compared: from the first letter or digit, in NFC, with single spaces.
 * The dots of a cut quotation are dropped. Empty if the text has no letter or digit.
 */
export function openingOf(text: string): string {
  const words = collapse(text.slice(0, ENOUGH).normalize('NFC'));
  return words
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s*(?:…|\.{2,})$/u, '')
    .slice(0, LONGEST)
    .trimEnd();
}
