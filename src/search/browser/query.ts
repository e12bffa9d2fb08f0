import { type Spelling, spell } from '../../text/spelling.ts';
import { tokens } from '../../text/tokens.ts';

/** A word to be found. */
export interface Word {
  /** As typed. */
  readonly text: string;
  readonly spelling: Spelling;
}

/** A day or a month of publication. */
interface DateAsked {
  /** `2025-07` or `2025-07-03`. */
  readonly value: string;
  /** Where it stands in the query, half-open. */
  readonly start: number;
  readonly end: number;
}

/** What a reader typed, taken apart. */
export interface Query {
  readonly words: readonly Word[];
  /** Ranges of `words` that were set in quotation marks: half-open, two words or more. */
  readonly phrases: readonly (readonly [start: number, end: number])[];
  /** Words, or phrases, that no result may have. */
  readonly excluded: readonly (readonly Word[])[];
  readonly date: DateAsked | null;
  /** Whether the last word may be the beginning of a longer one. */
  readonly unfinished: boolean;
  /** Whether words were left out because there are too many. */
  readonly shortened: boolean;
}

/** A longer query is cut: no headline has more words, and every word is looked up. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 400;

// A group in quotation marks or a run without spaces, each with an optional minus before it.
const ITEM =
  /(?<minus>(?<=^|\s)[-–−](?=\S))?(?:["“”„](?<phrase>[^"“”„]*)["“”„]|(?<run>[^\s"“”„]+))/gu;

const DAY_MONTH_YEAR =
  /(?<!\S)(?:ng[aà]y\s+)?(?<day>\d{1,2})(?:\s*[/.-]\s*|\s+th[aá]ng\s+)(?<month>\d{1,2})(?:\s*[/.,-]\s*|\s+n[aă]m\s+)(?<year>(?:19|20)\d\d)(?![^\s.,;:!?)])/iu;
// “5 năm 1999” is no month: it may be “hữu ích 5 năm, 1999 …”.
const MONTH_YEAR =
  /(?<!\S)(?:(?:th[aá]ng\s+)?(?<slashed>\d{1,2})\s*[/.,-]\s*|th[aá]ng\s+(?<spoken>\d{1,2})\s+n[aă]m\s+)(?<year>(?:19|20)\d\d)(?![^\s.,;:!?)])/iu;

/** Takes a query apart. With `literal`, dates are words like any others. */
export function parseQuery(typed: string, { literal = false } = {}): Query {
  const whole = typed.normalize('NFC');
  const text = whole.slice(0, MOST_CHARACTERS);
  const date = literal ? null : findDate(text);
  const rest = date ? `${text.slice(0, date.start)} ${text.slice(date.end)}` : text;
  const words: Word[] = [];
  const phrases: [number, number][] = [];
  const excluded: Word[][] = [];
  let endsOpen = false;
  for (const match of rest.matchAll(ITEM)) {
    const { minus, phrase, run = '' } = match.groups ?? {};
    const found = readWords(phrase ?? run);
    if (found.length === 0) continue;
    if (minus !== undefined) {
      excluded.push(found);
      continue;
    }
    if (phrase !== undefined && found.length > 1)
      phrases.push([words.length, words.length + found.length]);
    words.push(...found);
    endsOpen = phrase === undefined && match.index + match[0].length === rest.length;
  }
  const shortened = words.length > MOST_WORDS || whole.length > MOST_CHARACTERS;
  const kept = words.slice(0, MOST_WORDS);
  return {
    words: kept,
    phrases: phrases.filter(([, end]) => end <= kept.length),
    excluded,
    date,
    unfinished: endsOpen && !shortened && !literal,
    shortened,
  };
}

/** The words of a text. */
export const readWords = (text: string): Word[] =>
  tokens(text.normalize('NFC')).map(({ word }) => ({ text: word, spelling: spell(word) }));

function findDate(text: string): DateAsked | null {
  const match = DAY_MONTH_YEAR.exec(text) ?? MONTH_YEAR.exec(text);
  if (!match?.groups) return null;
  const { year = '', slashed, spoken, month = slashed ?? spoken ?? '', day } = match.groups;
  const value = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  if (!isOnCalendar(value)) return null;
  return { value, start: match.index, end: match.index + match[0].length };
}

function isOnCalendar(value: string): boolean {
  const [year = 0, month = 0, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
