import { type DateAsked, findDate } from '../../text/asked-date.ts';
import { tellingOf } from '../../text/function-words.ts';
import { PLAIN, type Spelling, spell } from '../../text/spelling.ts';
import { tokens } from '../../text/tokens.ts';

/** A word to be found. */
export interface Word {
  /** As typed. */
  readonly text: string;
  readonly spelling: Spelling;
}

/** What a reader typed, split into its parts. */
export interface Query {
  readonly words: readonly Word[];
  /** Ranges of `words` in quotation marks, half-open. */
  readonly phrases: readonly (readonly [start: number, end: number])[];
  /** Ranges of `words` without a space between, such as “Hung-ga-ri” and “12.500”, half-open. */
  readonly tight: readonly (readonly [start: number, end: number])[];
  /** Words, or phrases, that no result may have. */
  readonly excluded: readonly (readonly Word[])[];
  readonly date: DateAsked | null;
  /** Whether the last word may be the beginning of a longer one. */
  readonly unfinished: boolean;
  /** Whether words were cut because there are too many. */
  readonly shortened: boolean;
}

/** A longer query is cut: no headline has more words, and every word is looked up. */
const MOST_WORDS = 16;
const MOST_CHARACTERS = 400;

// Text in quotation marks or a run without spaces, each with an optional minus before it.
const ITEM =
  /(?<minus>(?<=^|\s)[-–−](?=\S))?(?:["“”„](?<phrase>[^"“”„]*)["“”„]|(?<run>[^\s"“”„]+))/gu;

/** Splits a query into its parts. With `literal`, its last word counts as finished. Without `dates`, dates count as words. */
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
  const tight: [number, number][] = [];
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
    else if (found.length > 1) tight.push([words.length, words.length + found.length]);
    words.push(...found);
    endsOpen = phrase === undefined && match.index + match[0].length === rest.length;
  }
  const shortened = words.length > MOST_WORDS || whole.length > MOST_CHARACTERS;
  const kept = words.slice(0, MOST_WORDS);
  return {
    words: kept,
    phrases: phrases.filter(([, end]) => end <= kept.length),
    tight: tight.filter(([, end]) => end <= kept.length),
    excluded,
    date,
    unfinished: endsOpen && !shortened && !literal,
    shortened,
  };
}

/** The words of a text. */
export const readWords = (text: string): Word[] =>
  tokens(text.normalize('NFC')).map(({ word }) => ({ text: word, spelling: spell(word) }));

/** Whether no word has marks. Then each matches all words with its letters. */
export const isUnaccented = (words: readonly Word[]): boolean =>
  words.every(({ spelling }) => spelling.marks === PLAIN);

/** How much each word tells of what is asked, from 0 to 1 (`tellingOf`). */
export const tellingWords = (words: readonly Word[]): number[] =>
  tellingOf(
    words.map(({ spelling }) => spelling),
    isUnaccented(words),
  );
