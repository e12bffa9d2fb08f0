import { BEYOND_TABLES, codesOutside } from '../../text/code-table.ts';
import { sentences } from '../../text/sentences.ts';
import { bucket, type Cue, cue, flag, lineCue } from './cue.ts';

// Cues from the look of a unit, whatever its words are.

const LENGTHS = [4, 12, 25, 45, 70, 110, 180, 400];
const CLOSING = /[”"’')\]»]+$/u;

const ENDINGS: Readonly<Record<string, number>> = {
  '.': 1,
  '!': 1,
  '?': 2,
  '…': 3,
  ':': 4,
  ',': 5,
  ';': 5,
  '|': 6,
};

/** Note marks of an encyclopedia: [2][3]. */
const NOTES = /(?:\[\d{1,3}\])+$/u;

function ending(written: string): number {
  const text = written.endsWith(']') ? written.replace(NOTES, '') : written;
  const last = text.charAt(text.length - 1);
  const own = ENDINGS[last];
  if (own !== undefined) return own === 1 && text.endsWith('...') ? 3 : own;
  return ENDINGS[text.slice(-6).replace(CLOSING, '').slice(-1)] ?? 0;
}

const OPENINGS: readonly (readonly [form: RegExp, value: number])[] = [
  [/\p{Lu}/u, 0],
  [/\p{Ll}/u, 1],
  [/\p{Nd}/u, 2],
  [/[“"‘'«]/u, 3],
  [/[-–—•·▪◦●■*+►✓]/u, 4],
  [/[>»→=|]/u, 5],
  [/[([{]/u, 6],
  [/#/u, 7],
];

function opening(text: string): number {
  const first = text.charAt(0);
  return OPENINGS.find(([form]) => form.test(first))?.[1] ?? 8;
}

const NO_LETTER = codesOutside(/\p{L}/u);
const NO_CAPITAL = codesOutside(/\p{Lu}/u);
/** How many characters of a text match a form. */
const countOf = (text: string, form: RegExp): number =>
  (text.match(form) ?? []).reduce((sum, { length }) => sum + length, 0);

/** The share of capitals among the letters; 0 if there are no letters. */
function capitals(text: string): number {
  let letters = 0;
  let large = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= BEYOND_TABLES)
      return countOf(text, /\p{Lu}+/gu) / Math.max(1, countOf(text, /\p{L}+/gu));
    letters += 1 - (NO_LETTER[code] as number);
    large += 1 - (NO_CAPITAL[code] as number);
  }
  return large / Math.max(1, letters);
}

const digits = (text: string): number =>
  /\d/.test(text) ? countOf(text, /\d+/gu) / text.length : 0;

export const FORM: readonly Cue[] = [
  cue(
    'length',
    'longer|under 4|under 12|under 25|under 45|under 70|under 110|under 180|under 400',
    ({ text }) => (bucket(text.length, LENGTHS) + 1) % (LENGTHS.length + 1),
  ),
  cue('ending', 'full stop|no stop|question mark|ellipsis|colon|comma|bar', ({ text }) => {
    const value = ending(text);
    return value < 2 ? 1 - value : value;
  }),
  cue(
    'opening',
    'capital|small letter|digit|quotation mark|dash|arrow|bracket|hash sign|other sign',
    ({ text }) => opening(text),
  ),
  lineCue(
    'capitals',
    'few|none|some|many|all',
    ({ text }) => [1, 0, 2, 3, 4][bucket(capitals(text), [0.001, 0.12, 0.35, 0.8])] ?? 0,
  ),
  lineCue('digits', 'none|some|many|most', ({ text }) => bucket(digits(text), [0.001, 0.15, 0.4])),
  lineCue('letters', 'some|none', ({ text }) => flag(!/\p{L}/u.test(text))),
  lineCue('sentences', 'one|two|more', ({ text }) => bucket(sentences(text, 3).length, [2, 3])),
  lineCue('quotes', 'none|quoted words', ({ text }) => flag(/[“"«][^”"»]*[”"»]/u.test(text))),
  lineCue('commas', 'few|many', ({ text }) => flag(text.split(/[,;|#•·/>]/u, 4).length > 3)),
  lineCue('title case', 'no|every word has a capital', ({ text }) =>
    flag(text.length < 60 && /^\p{Lu}\S*(?:\s+[\p{Lu}\d&–-]\S*)+$/u.test(text)),
  ),
  lineCue('number alone', 'no|picture number at the end', ({ text }) =>
    flag(/\s[-–]\s+(?:(?:Ảnh|Hình)\s+)?\d{1,2}\.?$/u.test(text.slice(-20))),
  ),
];
