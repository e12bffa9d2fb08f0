import { type Spelling, spell } from '../../text/spelling.ts';
import { tokens } from '../../text/tokens.ts';

/** A word to be found. */
export interface Word {
  /** As typed. */
  readonly text: string;
  readonly spelling: Spelling;
}

/** A day, a month or a year of publication. */
interface DateAsked {
  /** `2025`, `2025-07` or `2025-07-03`. */
  readonly value: string;
  /** Where it stands in the query, half-open. */
  readonly start: number;
  readonly end: number;
}

/** What a reader typed, taken apart. */
export interface Query {
  readonly words: readonly Word[];
  /** Ranges of `words` that were set in quotation marks, half-open. */
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

const YEAR_FIRST =
  /(?<!\S)(?<year>(?:19|20)\d\d)\s*[/.-]\s*(?<month>\d{1,2})(?:\s*[/.-]\s*(?<day>\d{1,2}))?(?![^\s.,;:!?)])/u;
// “sau 5 năm 1999” is no year either.
const YEAR =
  /(?<!\S)(?<!\d\s+(?:n[aă]m\s+)?)(?:n[aă]m\s+)?(?<year>(?:19|20)\d\d)(?![^\s.,;:!?)])/iu;
const DATES = [DAY_MONTH_YEAR, MONTH_YEAR, YEAR_FIRST, YEAR];

/** Takes a query apart. With `literal`, its last word is taken for whole; without `dates`, these are words like any others. */
export function parseQuery(
  typed: string,
  { literal = false, dates = !literal }: { literal?: boolean; dates?: boolean } = {},
): Query {
  const whole = typed.normalize('NFC');
  const text = whole.slice(0, MOST_CHARACTERS);
  const date = dates ? findDate(text) : null;
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
    if (phrase !== undefined) phrases.push([words.length, words.length + found.length]);
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
  for (const pattern of DATES) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { year = '', slashed, spoken, month = slashed ?? spoken, day } = match.groups;
    const parts = [month, day].filter((part) => part !== undefined);
    const value = [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
    if (!isOnCalendar(value) || isQuoted(text, match.index)) return null;
    return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** Whether a place in the query is inside quotation marks. */
const isQuoted = (text: string, place: number): boolean =>
  (text.slice(0, place).match(/["“”„]/gu)?.length ?? 0) % 2 === 1;

function isOnCalendar(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
