import { alternatives } from './alternatives.ts';
import { type Evidence, readArticles } from './evidence.ts';
import { guess } from './guesses.ts';
import { type FoundAlternative, findAlternatives, type Lattice, toPlaces } from './lattice.ts';
import type { Lookup } from './lookup.ts';
import { isUnaccented, LEVEL, type Occurrences, onlyExact } from './occurrences.ts';
import type { Query } from './query.ts';

/** What a query can mean, and what the articles have of it. */
export interface Reading extends Lattice {
  readonly evidence: Evidence;
}

/** Reads the words as typed, without alternatives. */
export const readLiterally = async (lookup: Lookup, { words }: Query): Promise<Reading> =>
  read(lookup, (await lookup.words(words, false)).map(onlyExact), []);

/**
 * Looks up the words and their alternatives in parallel. If that does not answer the query, also looks up what only the
 * vocabulary can tell: completions and corrections.
 */
export async function readMeaning(lookup: Lookup, query: Query): Promise<Reading> {
  const { words } = query;
  const meant = alternatives(query);
  const unaccented =
    isUnaccented(words) &&
    meant.every(({ reason, words: each }) => reason !== 'typing' || isUnaccented(each));
  const [typed, found] = await Promise.all([
    lookup.words(words, unaccented),
    findAlternatives(lookup, meant),
  ]);
  const first = read(lookup, typed, found);
  if (words.length === 0 || isAnswered(first)) return first;
  let reading = first;
  for (const everywhere of [false, true]) {
    const guesses = await guess(lookup, query, first, everywhere);
    const guessed = await findAlternatives(lookup, guesses);
    if (guessed.length > 0) reading = read(lookup, typed, [...found, ...guessed]);
    if (reading.evidence.whole.some((level) => level > 0)) break;
  }
  return reading;
}

function read(
  { catalogue }: Lookup,
  typed: readonly Occurrences[],
  found: readonly FoundAlternative[],
): Reading {
  const places = toPlaces(typed, found);
  return {
    ...{ typed, places, evidence: readArticles(places, catalogue) },
    alternatives: found.map(({ alternative }) => alternative),
  };
}

/** Whether an article leads with the marks that were typed. With other marks, it may be about another word. */
const isAnswered = ({ evidence, places }: Reading): boolean =>
  evidence.leads.includes(true) &&
  places.every(({ quality }) => quality.some((level) => level > LEVEL.nearMarks));
