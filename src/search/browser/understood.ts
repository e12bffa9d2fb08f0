import { LITTLE } from '../../text/function-words.ts';
import { canMean, PLAIN, spell } from '../../text/spelling.ts';
import { wordsOf } from '../../text/tokens.ts';
import { type Placed, type Reason, textOf } from './alternatives.ts';
import type { Found } from './engine.ts';
import { LEVEL } from './lookup.ts';
import { tellingWords, type Word } from './query.ts';
import type { Result } from './results.ts';
import type { Match } from './score.ts';

/** How a query was reinterpreted. */
export interface Understood {
  /** The words as the best result writes them; `''` if that says nothing new. */
  readonly written: string;
  readonly unaccented: boolean;
  /** Whether raw keystrokes were decoded. */
  readonly decoded: boolean;
  /** Words that were replaced. `isWord` if articles have the word, but not together with the others. */
  readonly corrected: readonly {
    readonly typed: string;
    readonly written: string;
    readonly isWord: boolean;
  }[];
  /** Names with the same meaning that were searched too. */
  readonly others: readonly string[];
  /** `2025-07-03`, `2025-07` or `2025` if a date in the query was read as the time of publication. */
  readonly date: string;
  /** The same, if no such article was published then: the results are from other times. */
  readonly noneOn: string;
  /** Telling words of the query that no result has. */
  readonly missing: readonly string[];
  /** Those of them that other articles have. */
  readonly apart: readonly string[];
  /** Whether some results have the words with other marks than typed. */
  readonly otherMarks: boolean;
  /** If all results do, the words as the best result has them. */
  readonly otherwise: { readonly typed: string; readonly written: string } | null;
  /** Excluded words and phrases as typed. */
  readonly without: readonly string[];
  /** The number of articles that only the excluded words keep out. */
  readonly leftOut: number;
  /** Whether only the first words of a long query were searched. */
  readonly shortened: boolean;
}

/** A letter with a mark. */
const MARKED = /[^\p{ASCII}\p{P}]/u;

/** What the page says of how a query was read; `best` is the first result. The session adds what narrowing decides. */
export function tellUnderstood(
  found: Found,
  best: Result | undefined,
): Omit<Understood, 'leftOut' | 'noneOn' | 'otherMarks'> {
  const { query, alternatives, unknown, matches } = found;
  const { words } = query;
  const telling = tellingWords(words);
  const missing = [...words.keys()].filter(
    (place) => (telling[place] ?? 1) > LITTLE && !matches.some(({ readings }) => readings[place]),
  );
  const [first] = matches;
  // Words between the query's words in the article were not asked for.
  const writtenWords = wordsOf(best?.whole ? best.written : '');
  const written = writtenWords.join(' ');
  const isSame =
    writtenWords.length === words.length &&
    words.every(({ text }, place) => text.toLowerCase() === writtenWords[place]?.toLowerCase());
  const lead = readingsOf(matches.slice(0, 1));
  // Another name with the same meaning is reported as such, not as what was typed.
  const isOther = lead.some(({ reason }) => reason === 'name');
  const used = new Set(readingsOf(matches.slice(0, 10)));
  const usedOf = (reason: Reason) =>
    alternatives.filter((each) => each.reason === reason && used.has(each));
  const corrected = lead.flatMap(({ reason, start, end, words: meant }) => {
    if (reason !== 'mistake') return [];
    const [word] = meant;
    return {
      isWord: end - start === 1 && !unknown.has(start),
      typed: textOf(words.slice(start, end), '-'),
      written: writtenBy(best).get(word?.spelling.letters ?? '') ?? word?.text ?? '',
    };
  });
  const decoded = usedOf('typing').length > 0;
  const isOtherwise = first?.readings.some(
    (read) => read?.reason === 'typed' && read.level < LEVEL.letters,
  );
  return {
    written: isSame || isOther ? '' : written,
    unaccented:
      !decoded &&
      !isOther &&
      words.every(({ spelling }) => spelling.marks === PLAIN) &&
      MARKED.test(written),
    decoded,
    corrected,
    others: usedOf('name').map(({ words }) => textOf(words)),
    otherwise: isOtherwise && corrected.length === 0 ? otherMarksOf(words, best) : null,
    date: query.date?.value ?? '',
    missing: missing.map((place) => words[place]?.text ?? ''),
    apart: missing.flatMap((place) => (unknown.has(place) ? [] : (words[place]?.text ?? ''))),
    without: query.excluded.map((phrase) => textOf(phrase)),
    shortened: query.shortened,
  };
}

/** The alternatives by which articles were found, each once. */
const readingsOf = (matches: readonly Match[]): readonly Placed[] => [
  ...new Set(matches.flatMap(({ readings }) => readings.filter((each) => each !== undefined))),
];

/** The words of a result as it writes them, by their letters. */
const writtenBy = (best: Result | undefined): ReadonlyMap<string, string> =>
  new Map(wordsOf(best?.written ?? '').map((word) => [spell(word).letters, word]));

/** Those of the words that a result has, as typed and as the result has them; `null` unless only the marks differ. */
function otherMarksOf(words: readonly Word[], best: Result | undefined): Understood['otherwise'] {
  const byLetters = writtenBy(best);
  const had = words.filter(({ spelling }) => byLetters.has(spelling.letters));
  const written = had.map(({ spelling }) => byLetters.get(spelling.letters) ?? '');
  const isOther = had.some(
    ({ spelling }, place) => !canMean(spelling.marks, spell(written[place] ?? '').marks),
  );
  return isOther ? { typed: textOf(had), written: written.join(' ').toLowerCase() } : null;
}
