import { isAlike, PLAIN } from '../../text/spelling.ts';
import { type Correction, completions, corrections } from './corrections.ts';
import { addGuesses } from './guessed-occurrences.ts';
import type { Catalogue, IndexReader } from './index-reader.ts';
import {
  atLeast,
  isUnaccented,
  lookUpBeginning,
  lookUpCompletions,
  merge,
  onlyExact,
} from './occurrences.ts';
import type { Query, Word } from './query.ts';
import { byRelevance, LEVEL, type Match, match, type Occurrences } from './rank.ts';

/** What a word may have been meant to be. */
interface Guess {
  readonly meant: readonly Correction[];
  /** Whether the site has the word as typed, only nowhere with the others. */
  readonly isWord: boolean;
}
export type Guesses = ReadonlyMap<number, Guess>;

/** Articles with what words may mean, and those that were tried in their stead. */
export interface Meant {
  readonly found: readonly Match[];
  readonly guesses: Guesses;
}

/** Where the words of a query stand once those are replaced that the site does not have. */
export interface Guessed {
  readonly occurrences: readonly Occurrences[];
  readonly guesses: Guesses;
}

/** From how many letters on the beginning of a word is telling. */
const BEGINNING = 4;

/** Gives words that the site does not have, but for `names`, their completions, or what they may have been meant to be. */
export async function guessUnknown(
  index: IndexReader,
  { unfinished }: Query,
  words: readonly Word[],
  looked: readonly Occurrences[],
  names: ReadonlySet<number>,
): Promise<Guessed> {
  const guesses = new Map<number, Guess>();
  let occurrences = [...looked];
  for (const [place, { spelling }] of words.entries()) {
    if (looked[place]?.slots.length !== 0 || names.has(place)) continue;
    if (unfinished && place === words.length - 1) {
      // With marks only words in the lists can be told from others that begin with the same letters.
      const longer = isAlike(spelling.marks, PLAIN)
        ? await lookUpBeginning(index, spelling.letters)
        : await lookUpCompletions(index, completions(spelling, await index.words()));
      if (longer.slots.length > 0) {
        occurrences[place] = longer;
        continue;
      }
    }
    const near = corrections(spelling, await index.words(), { accented: !isUnaccented(words) });
    if (near.length > 0) {
      guesses.set(place, { meant: near, isWord: false });
      occurrences = await addGuesses(index, words, occurrences, place, near);
    } else occurrences[place] = await lookUpAlike(index, spelling.letters);
  }
  return { occurrences, guesses };
}

/** A word of fewer letters is one mistake away from too many others to tell alone which was meant. */
const TELLING_LETTERS = 4;

/** The guesses for long words: those for short ones are worth nothing where nothing has them and the other words together. */
export function withoutShort(words: readonly Word[], { occurrences, guesses }: Guessed): Guessed {
  const isShort = (place: number): boolean =>
    words.length > 1 && (words[place]?.spelling.letters.length ?? 0) < TELLING_LETTERS;
  return {
    occurrences: occurrences.map((each, place) =>
      guesses.has(place) && isShort(place) ? NOWHERE : each,
    ),
    guesses: new Map([...guesses].filter(([place]) => !isShort(place))),
  };
}

/** Where words stand that begin with as many letters of this one as there are such words for: names that only few articles have are in no list. */
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
  known: Guesses = new Map(),
): Promise<Meant | null> {
  const lists = await index.words();
  const exact = looked.map((each) => onlyExact(each).slots);
  const last = words.length - 1;
  const unfinished = query.unfinished ? words[last]?.spelling : undefined;
  let occurrences = looked;
  if (unfinished && unfinished.letters.length > 1) {
    const longer = await lookUpCompletions(index, completions(unfinished, lists));
    occurrences = looked.map((each, place) => (place === last ? merge([each, longer]) : each));
    // One that is no word as it stands may as well be mistyped.
    const isWord = exact[last]?.length !== 0;
    // Nor does it tell anything where another word has other marks than were typed.
    const meant = looked.map((each, at) => (at === last ? longer : atLeast(each, LEVEL.letters)));
    const completed = match(meant, index.catalogue);
    if (isWord && (words.length === 1 || completed.some(({ whole }) => whole)))
      return { found: match(occurrences, index.catalogue), guesses: new Map() };
  }
  // Some word must stand as it was typed, or any words would do.
  if (words.length - known.size < 2) return null;
  const suspects = findSuspects(exact, index.catalogue);
  if (suspects.length > MOST_SUSPECTS) return null;
  const guesses = new Map<number, Guess>();
  const matches: Match[] = [];
  for (const place of suspects) {
    const spelling = words[place]?.spelling;
    if (!spelling) continue;
    const explained = (exact[place]?.length ?? 0) > 0;
    const near = corrections(spelling, lists, { accented: !isUnaccented(words), explained });
    if (near.length === 0) continue;
    const guessed = await addGuesses(index, words, occurrences, place, near);
    const corrected = match(guessed, index.catalogue);
    if (!corrected.some(({ whole }) => whole)) continue;
    guesses.set(place, { meant: near, isWord: true });
    matches.push(...corrected);
    if (words.length > ENOUGH_AROUND) break;
  }
  return guesses.size > 0 ? { found: bestOfEach(matches, words.length), guesses } : null;
}

const NOWHERE: Occurrences = { slots: new Int32Array(), levels: new Uint8Array(), cut: false };

/** How close two words must stand to have to do with each other, in slots. */
const NEAR = 8;
/** How much more often than by chance, and in how many places more. */
const TELLING = { times: 2.5, places: 2 };
/** With so many words in place around it, it is the one in doubt that is wrong, whatever it has to do with the others. */
const ENOUGH_AROUND = 3;

/**
 * The words of the query, by place, that may be mistyped: those that no article has with the marks typed, or else those that
 * nowhere stand near a neighbour more often than chance would have it. In a longer query any word may be, if those before it
 * and those behind it stand in one piece somewhere.
 */
function findSuspects(exact: readonly Int32Array[], catalogue: Catalogue): number[] {
  const places = [...exact.keys()];
  const unknown = places.filter((place) => exact[place]?.length === 0);
  if (unknown.length > 0) return unknown;
  if (exact.length > ENOUGH_AROUND) {
    const beside = neighboursOf(exact).map(([a, b]) => follow(a, b).length);
    const weight = (place: number): number => (beside[place - 1] ?? 0) + (beside[place] ?? 0);
    return places
      .filter((at) => isOnePiece(exact.slice(0, at)) && isOnePiece(exact.slice(at + 1)))
      .sort((a, b) => weight(a) - weight(b))
      .slice(0, MOST_SUSPECTS);
  }
  return strangers(exact, catalogue);
}

/** The words, by place, that nowhere stand near a neighbour in the query more often than chance would have it. */
export function strangers(slots: readonly Int32Array[], { articles, starts }: Catalogue): number[] {
  const all = starts[articles] ?? 1;
  const related = neighboursOf(slots).map(([a, b]) => {
    const byChance = b.length * (1 - Math.exp((-2 * NEAR * a.length) / all));
    const near = countNear(a, b);
    return near > TELLING.times * byChance && near > byChance + TELLING.places;
  });
  return [...slots.keys()].filter((place) => !related[place - 1] && !related[place]);
}

const neighboursOf = (slots: readonly Int32Array[]): (readonly [Int32Array, Int32Array])[] =>
  slots.slice(1).map((second, place) => [slots[place] ?? second, second]);

/** Whether words stand somewhere one after the other. */
function isOnePiece([first, ...rest]: readonly Int32Array[]): boolean {
  if (!first) return true;
  return rest.reduce((last, next) => follow(last, next), first).length > 0;
}

/** Those of `b` that stand right behind one of `a`. */
function follow(a: Int32Array, b: Int32Array): Int32Array {
  let from = 0;
  return b.filter((slot) => {
    while ((a[from] ?? slot) < slot - 1) from += 1;
    return a[from] === slot - 1;
  });
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
