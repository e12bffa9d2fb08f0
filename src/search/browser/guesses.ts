import { completions, corrections } from './corrections.ts';
import type { Catalogue, IndexReader } from './index-reader.ts';
import {
  addGuesses,
  isUnaccented,
  lookUpBeginning,
  lookUpLetters,
  merge,
  onlyExact,
} from './occurrences.ts';
import type { Query, Word } from './query.ts';
import { byRelevance, LEVEL, type Match, match, type Occurrences } from './rank.ts';

/** What a word may have been meant to be. */
interface Guess {
  readonly letters: readonly string[];
  /** Whether the site has the word as typed, only nowhere with the others. */
  readonly isWord: boolean;
}
export type Guesses = ReadonlyMap<number, Guess>;

/** Where the words of a query stand once those are replaced that the site does not have. */
export interface Guessed {
  readonly occurrences: readonly Occurrences[];
  readonly guesses: Guesses;
}

/** From how many letters on the beginning of a word is telling. */
const BEGINNING = 4;

/** Gives words that the site does not have their completions, or what they may have been meant to be. */
export async function guessUnknown(
  index: IndexReader,
  { unfinished }: Query,
  words: readonly Word[],
  looked: readonly Occurrences[],
): Promise<Guessed> {
  const guesses = new Map<number, Guess>();
  let occurrences = [...looked];
  for (const [place, { spelling }] of words.entries()) {
    if (looked[place]?.slots.length !== 0) continue;
    if (unfinished && place === words.length - 1) {
      const longer = await lookUpBeginning(index, spelling.letters);
      if (longer.slots.length > 0) {
        occurrences[place] = longer;
        continue;
      }
    }
    const near = corrections(spelling, await index.words(), { accented: !isUnaccented(words) });
    if (near.length > 0) {
      guesses.set(place, { letters: near, isWord: false });
      occurrences = await addGuesses(index, words, occurrences, place, near);
    } else occurrences[place] = await lookUpAlike(index, spelling.letters);
  }
  return { occurrences, guesses };
}

/** Where words stand that begin as this one does, as far as any do: names that only few articles have are in no list. */
async function lookUpAlike(index: IndexReader, letters: string): Promise<Occurrences> {
  for (let length = letters.length - 1; length >= BEGINNING; length -= 1) {
    const found = await lookUpBeginning(index, letters.slice(0, length));
    if (found.slots.length > 0) return found;
  }
  return NOWHERE;
}

/** With more words in doubt, guessing leads nowhere. */
const MOST_SUSPECTS = 3;

/**
 * Where the query stands nowhere in one piece, or only with other marks: the last word's completions, then for a short query
 * what each word may have been meant to be. Returns matches only if these bring the whole query together.
 */
export async function guessMistaken(
  index: IndexReader,
  query: Query,
  words: readonly Word[],
  looked: readonly Occurrences[],
): Promise<{ readonly matches: readonly Match[]; readonly guesses: Guesses } | null> {
  const lists = await index.words();
  const exact = looked.map((each) => onlyExact(each).slots);
  const last = words.length - 1;
  const unfinished = query.unfinished ? words[last]?.spelling : undefined;
  let occurrences = looked;
  if (unfinished && unfinished.letters.length > 1) {
    const longer = await lookUpLetters(index, completions(unfinished, lists), LEVEL.completed);
    occurrences = looked.map((each, place) => (place === last ? merge([each, longer]) : each));
    const matches = match(occurrences, index.catalogue);
    // One that is no word as it stands may as well be mistyped.
    const isWord = exact[last]?.length !== 0;
    if (
      isWord &&
      (words.length === 1 || countWhole(matches) > countWhole(match(looked, index.catalogue)))
    )
      return { matches, guesses: new Map() };
  }
  const suspects = findSuspects(exact, index.catalogue);
  if (suspects.length > MOST_SUSPECTS) return null;
  const guesses = new Map<number, Guess>();
  const matches: Match[] = [];
  for (const place of suspects) {
    const spelling = words[place]?.spelling;
    if (!spelling) continue;
    const near = corrections(spelling, lists, { accented: !isUnaccented(words) });
    if (near.length === 0) continue;
    const guessed = await addGuesses(index, words, occurrences, place, near);
    const corrected = match(guessed, index.catalogue);
    if (!corrected.some(({ whole }) => whole)) continue;
    guesses.set(place, { letters: near, isWord: true });
    matches.push(...corrected);
  }
  return guesses.size > 0 ? { matches: bestOfEach(matches, words.length), guesses } : null;
}

const countWhole = (matches: readonly Match[]): number =>
  matches.reduce((sum, { whole }) => sum + Number(whole), 0);

const NOWHERE: Occurrences = { slots: new Int32Array(), levels: new Uint8Array(), cut: false };

/** How close two words must stand to have to do with each other, in slots. */
const NEAR = 8;
/** How much more often than by chance. */
const TELLING = 2.5;

/**
 * The words of the query, by place, that may be mistyped: those that no article has with the marks typed, or else those that
 * nowhere stand near a neighbour more often than chance would have it.
 */
function findSuspects(exact: readonly Int32Array[], { articles, starts }: Catalogue): number[] {
  const places = [...exact.keys()];
  const unknown = places.filter((place) => exact[place]?.length === 0);
  if (unknown.length > 0) return unknown;
  const all = starts[articles] ?? 1;
  const related = Array.from({ length: exact.length + 1 }, (_, place) => {
    const [a, b] = [exact[place - 1], exact[place]];
    if (!a || !b) return false;
    const byChance = b.length * (1 - Math.exp((-2 * NEAR * a.length) / all));
    return countNear(a, b) > TELLING * byChance;
  });
  return places.filter((place) => !related[place] && !related[place + 1]);
}

/** How many of `b` have one of `a` near them, before or after. */
function countNear(a: Int32Array, b: Int32Array): number {
  let from = 0;
  let count = 0;
  for (const slot of b) {
    while (from < a.length && (a[from] ?? 0) < slot - NEAR) from += 1;
    if ((a[from] ?? Number.POSITIVE_INFINITY) <= slot + NEAR) count += 1;
  }
  return count;
}

/** Of several matches of an article, the best. */
function bestOfEach(matches: readonly Match[], words: number): Match[] {
  const compare = byRelevance(words);
  const best = new Map<number, Match>();
  for (const each of matches) {
    const known = best.get(each.article);
    if (!known || compare(each, known) < 0) best.set(each.article, each);
  }
  return [...best.values()];
}
