import { writtenDates } from '../../text/asked-date.ts';
import { tellingOf } from '../../text/function-words.ts';
import { type Alternative, alternatives } from './alternatives.ts';
import { guess } from './guesses.ts';
import type { IndexReader } from './index-reader.ts';
import { type FoundAlternative, findAlternatives, findPiece, toPlaces } from './lattice.ts';
import { isUnaccented, LEVEL, lookUp, type Occurrences, onlyExact } from './occurrences.ts';
import { parseQuery, type Query, readWords, type Word } from './query.ts';
import { articleOf, byRelevance, type Match, score } from './score.ts';

/** Articles that a query finds and how it was understood. */
export interface Found {
  readonly query: Query;
  /** Best first. */
  readonly matches: readonly Match[];
  /** What was looked up beside the words as typed, by number counted from 1 as `Match.readings` tells. */
  readonly alternatives: readonly Alternative[];
  /** Those that have the words only with other marks than were typed, or other words, where others have them as typed. */
  readonly otherwise: ReadonlySet<number>;
  /** By place in the query: words that stand in no article that was found; those that, as typed, stand in none at all. */
  readonly missing: readonly number[];
  readonly unknown: ReadonlySet<number>;
  /** Articles whose text has the date that the query asks for. */
  readonly dated: ReadonlySet<number>;
  /** Articles that have what the query leaves out, and those of them that would be found. */
  readonly excluded: ReadonlySet<number>;
  readonly leftOut: readonly Match[];
  /** Whether more articles may have the words than were found. */
  readonly approximate: boolean;
}

/** An article is found that has so much of what the best one has. */
const ENOUGH = 0.6;

/** Finds articles. With `literal`, only the words as typed are looked up, and all are needed. */
export async function findArticles(
  index: IndexReader,
  typed: string,
  literal: boolean,
): Promise<Found> {
  const dated = await findQuery(index, parseQuery(typed, { literal }), literal);
  if (!dated.query.date) return dated;
  // A date is part of the words where a text has all that was typed in one piece.
  const asWords = await findQuery(index, parseQuery(typed, { literal, dates: false }), literal);
  const isInText = asWords.query.words.length > 1 && asWords.matches.some(({ leads }) => leads);
  return isInText && dated.query.words.length > 0 ? asWords : dated;
}

async function findQuery(index: IndexReader, query: Query, literal: boolean): Promise<Found> {
  const { words } = query;
  const { lattice, matches } = literal
    ? await findLiteral(index, query)
    : await findMeant(index, query);
  const all = (1 << words.length) - 1;
  const [excluded, having] = await Promise.all([
    findExcluded(index, query),
    keepPhrases(index, query, matches),
  ]);
  const best = Math.max(...having.map(({ coverage }) => coverage), 0);
  const isTyped = having.some(({ leads }) => leads);
  const kept = having.filter(
    ({ leads, whole, coverage, present }) =>
      leads ||
      (whole > 0 && !isTyped) ||
      (coverage >= best * ENOUGH && (!literal || present === all)),
  );
  const found = kept.filter(({ article }) => !excluded.has(article));
  found.sort(byRelevance(found));
  const present = found.reduce((mask, each) => mask | each.present, 0);
  const missing = [...words.keys()].filter((place) => (present & (1 << place)) === 0);
  const typedAny = found.reduce((mask, each) => mask | each.typed, 0);
  return {
    query,
    matches: found,
    alternatives: lattice.alternatives.map(({ alternative }) => alternative),
    otherwise: new Set(
      found.flatMap(({ article, typed, whole }) =>
        (typed & typedAny) === typedAny || whole >= LEVEL.letters ? [] : [article],
      ),
    ),
    missing,
    unknown: new Set(words.flatMap((_, at) => (lattice.typed[at]?.slots.length === 0 ? [at] : []))),
    dated: query.date ? await findWritten(index, query.date.value) : new Set(),
    excluded,
    leftOut: kept.filter(({ article }) => excluded.has(article)),
    approximate: lattice.typed.some(({ cut }) => cut),
  };
}

interface Lattice {
  readonly typed: readonly Occurrences[];
  readonly alternatives: readonly FoundAlternative[];
}

interface Scored {
  readonly lattice: Lattice;
  readonly matches: Match[];
}

async function findLiteral(index: IndexReader, { words }: Query): Promise<Scored> {
  const typed = (await lookUp(index, words, false)).map(onlyExact);
  return scored(index, words, { typed, alternatives: [] });
}

function scored(index: IndexReader, words: readonly Word[], lattice: Lattice): Scored {
  const telling = tellingOf(
    words.map(({ spelling }) => spelling),
    isUnaccented(words),
  );
  const places = toPlaces(lattice.typed, lattice.alternatives);
  return { lattice, matches: score(places, telling, index.catalogue) };
}

/**
 * Looks up the words and what they mean by themselves, side by side; then, unless that answers the query, what only the word list
 * can tell: completions, corrections.
 */
async function findMeant(index: IndexReader, query: Query): Promise<Scored> {
  const { words } = query;
  const readings = alternatives(query);
  const unaccented =
    isUnaccented(words) &&
    readings.every(({ reason, words: meant }) => reason !== 'typing' || isUnaccented(meant));
  const [typed, found] = await Promise.all([
    lookUp(index, words, unaccented),
    findAlternatives(index, readings),
  ]);
  const first = scored(index, words, { typed, alternatives: found });
  if (words.length === 0 || first.matches.some(({ leads }) => leads)) return first;
  const known = found.map(({ alternative }) => alternative);
  let result = first;
  for (const everywhere of [false, true]) {
    const guesses = await guess(index, query, typed, known, everywhere);
    const guessed = await findAlternatives(index, guesses);
    result = scored(index, words, { typed, alternatives: [...found, ...guessed] });
    if (result.matches.some(({ whole }) => whole > 0)) break;
  }
  return result;
}

/** Leaves the articles that have every quoted phrase in one piece, spelled as typed where it has marks. */
async function keepPhrases(
  index: IndexReader,
  { words, phrases }: Query,
  matches: readonly Match[],
): Promise<Match[]> {
  let kept = [...matches];
  for (const [start, end] of phrases) {
    const having = await articlesWith(index, words.slice(start, end));
    kept = kept.filter(({ article }) => having.has(article));
  }
  return kept;
}

/** The articles that have an excluded word or phrase. */
async function findExcluded(index: IndexReader, { excluded }: Query): Promise<Set<number>> {
  const having = await Promise.all(excluded.map((words) => articlesWith(index, words)));
  return new Set(having.flatMap((articles) => [...articles]));
}

/** The articles whose text has a date, however it is written. */
async function findWritten(index: IndexReader, value: string): Promise<Set<number>> {
  const having = await Promise.all(
    writtenDates(value).map((text) => articlesWith(index, readWords(text))),
  );
  return new Set(having.flatMap((articles) => [...articles]));
}

/** The articles that have all the words in one piece, with the marks typed if any are. */
async function articlesWith(index: IndexReader, words: readonly Word[]): Promise<Set<number>> {
  const { slots } = onlyExact(await findPiece(index, words));
  return new Set(Array.from(slots, (slot) => articleOf(slot, index.catalogue.starts)));
}
