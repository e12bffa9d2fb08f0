import { SAME_MEANING } from '../../config/same-meaning.ts';
import { PLAIN } from '../../text/spelling.ts';
import { decodeTyping } from '../../text/typing.ts';
import { isVietnameseSyllable } from '../../text/vietnamese.ts';
import { completions, corrections } from './corrections.ts';
import type { Catalogue, IndexReader } from './index-reader.ts';
import {
  addGuesses,
  addPairs,
  lookUp,
  lookUpBeginning,
  lookUpLetters,
  merge,
} from './occurrences.ts';
import { parseQuery, type Query, readWords, type Word } from './query.ts';
import { byRelevance, LEVEL, type Match, match, nearlyWhole, type Occurrences } from './rank.ts';

/** What a word may have been meant to be. */
interface Guess {
  readonly letters: readonly string[];
  /** Whether the site has the word as typed, only nowhere with the others. */
  readonly isWord: boolean;
}
type Guesses = ReadonlyMap<number, Guess>;

/** Articles that a query finds and how it was understood. */
export interface Found {
  /** Best first. */
  readonly matches: readonly Match[];
  readonly query: Query;
  /** The words that were searched, decoded where they were raw keystrokes. */
  readonly words: readonly Word[];
  /** The same query in other words, which was searched too. */
  readonly others: readonly (readonly Word[])[];
  /** Words of the query, by place, in whose stead others were searched. */
  readonly guesses: Guesses;
  /** By place in the query: words that stand in no article that was found. */
  readonly missing: readonly number[];
  /** Whether any article has all the words. */
  readonly complete: boolean;
  /** Articles that have what the query leaves out. */
  readonly excluded: ReadonlySet<number>;
}

/** Finds articles. With `literal`, nothing is decoded, completed, corrected or replaced. */
export async function findArticles(
  index: IndexReader,
  typed: string,
  { literal = false } = {},
): Promise<Found> {
  const query = parseQuery(typed, { literal });
  const words = literal ? query.words : await decode(index, query);
  const unaccented = words.every(({ spelling }) => spelling.marks === PLAIN);
  const looked = literal
    ? (await lookUp(index, words, false)).map(onlyExact)
    : await lookUp(index, words, unaccented);
  const guesses = new Map<number, Guess>();
  let occurrences: readonly Occurrences[] = looked;
  let matches = match(occurrences, index.catalogue);
  if (words.length > 1 && countWhole(matches) < ENOUGH) {
    const paired = await addPairs(index, words, looked, unaccented && !literal);
    occurrences = literal ? paired.map(onlyExact) : paired;
    matches = match(occurrences, index.catalogue);
  }
  if (!literal && words.length > 0) {
    const guessed = await guessUnknown(index, query, words, occurrences, guesses);
    if (guessed !== occurrences) matches = match(guessed, index.catalogue);
    occurrences = guessed;
    if (!matches.some(({ whole }) => whole)) {
      const better = await guessMistaken(index, query, words, occurrences, guesses);
      if (better) matches = better;
    }
  }
  const { others, added } = literal
    ? { others: [], added: [] }
    : await findSameMeaning(index, words, unaccented, matches);
  const replaced = new Set(added.map(({ article }) => article));
  matches = [...matches.filter(({ article }) => !replaced.has(article)), ...added];
  const excluded = await findExcluded(index, query);
  matches = (await keepPhrases(index, query, words, matches)).filter(
    ({ article }) => !excluded.has(article),
  );
  const least = Math.min(...matches.map(({ missing }) => missing));
  const near = nearlyWhole(matches, words.length);
  const kept = matches.filter((each) => each.missing === least || each.run >= near);
  kept.sort(byRelevance(near));
  const present = kept.reduce((mask, each) => mask | each.present, 0);
  return {
    matches: kept,
    query,
    words,
    others,
    guesses,
    missing: [...words.keys()].filter((place) => (present & (1 << place)) === 0),
    complete: words.length === 0 || least === 0,
    excluded,
  };
}

/** With so many results that have the whole query, the first page needs no others. */
const ENOUGH = 10;
const countWhole = (matches: readonly Match[]): number =>
  matches.reduce((sum, { whole }) => sum + Number(whole), 0);

/** Words as they were meant: raw Telex or VNI becomes the syllable, unless the site has what was typed. */
async function decode(index: IndexReader, query: Query): Promise<readonly Word[]> {
  const decoded = query.words.map(({ text, spelling }) => {
    if (spelling.marks !== PLAIN || isVietnameseSyllable(text)) return null;
    return decodeTyping(text);
  });
  if (decoded.every((each) => each === null)) return query.words;
  const looked = await lookUp(index, query.words, true);
  return query.words.map((word, place) => {
    const text = decoded[place];
    if (!text || (looked[place]?.slots.length ?? 0) > 0) return word;
    return readWords(text)[0] ?? word;
  });
}

/** Gives words that the site does not have their completions, or what they may have been meant to be. */
async function guessUnknown(
  index: IndexReader,
  { unfinished }: Query,
  words: readonly Word[],
  looked: readonly Occurrences[],
  guesses: Map<number, Guess>,
): Promise<readonly Occurrences[]> {
  const unknown = [...words.keys()].filter((place) => looked[place]?.slots.length === 0);
  if (unknown.length === 0) return looked;
  let guessed = [...looked];
  for (const place of unknown) {
    const letters = words[place]?.spelling.letters ?? '';
    if (unfinished && place === words.length - 1) {
      const longer = await lookUpBeginning(index, letters);
      if (longer.slots.length > 0) {
        guessed[place] = longer;
        continue;
      }
    }
    const near = corrections(letters, await index.words());
    if (near.length === 0) continue;
    guesses.set(place, { letters: near, isWord: false });
    guessed = await addGuesses(index, words, guessed, place, near);
  }
  return guessed;
}

/** With more words in doubt, guessing leads nowhere. */
const MOST_SUSPECTS = 3;

/**
 * Where the query stands nowhere in one piece: the last word's completions, then for a short query what each word may
 * have been meant to be. Returns matches only if these bring the whole query together.
 */
async function guessMistaken(
  index: IndexReader,
  query: Query,
  words: readonly Word[],
  occurrences: readonly Occurrences[],
  guesses: Map<number, Guess>,
): Promise<Match[] | null> {
  const last = words.length - 1;
  const letters = words[last]?.spelling.letters ?? '';
  if (query.unfinished && letters.length > 1) {
    const longer = completions(letters, await index.words());
    const extra = await lookUpLetters(index, longer, LEVEL.completed);
    const completed = match(
      replace(occurrences, last, merge([at(occurrences, last), extra])),
      index.catalogue,
    );
    if (words.length === 1 || completed.some(({ whole }) => whole)) return completed;
  }
  const suspects = findSuspects(words.length, occurrences, index.catalogue);
  if (suspects.length > MOST_SUSPECTS) return null;
  const lists = await index.words();
  let best: Match[] | null = null;
  for (const place of suspects) {
    const near = corrections(words[place]?.spelling.letters ?? '', lists);
    if (near.length === 0) continue;
    const guessed = await addGuesses(index, words, occurrences, place, near);
    const corrected = match(guessed, index.catalogue);
    if (!corrected.some(({ whole }) => whole)) continue;
    guesses.set(place, { letters: near, isWord: true });
    best = best ? [...best.filter(({ whole }) => whole), ...corrected] : corrected;
  }
  return best ? bestOfEach(best, words.length) : null;
}

const at = (occurrences: readonly Occurrences[], place: number): Occurrences =>
  occurrences[place] ?? { slots: new Int32Array(), levels: new Uint8Array(), cut: false };

const replace = (
  occurrences: readonly Occurrences[],
  place: number,
  other: Occurrences,
): Occurrences[] => occurrences.map((each, index) => (index === place ? other : each));

/** How close two words must stand to have to do with each other, in slots. */
const NEAR = 8;
/** How much more often than by chance. */
const TELLING = 2.5;

/** Words of the query, by place, that nowhere stand near a neighbour more often than chance would have it. */
function findSuspects(
  words: number,
  occurrences: readonly Occurrences[],
  { articles, starts }: Catalogue,
): number[] {
  const all = starts[articles] ?? 1;
  const related = Array.from({ length: words + 1 }, (_, place) => {
    if (place === 0 || place === words) return false;
    const [a, b] = [exactly(at(occurrences, place - 1)), exactly(at(occurrences, place))];
    const byChance = b.length * (1 - Math.exp((-2 * NEAR * a.length) / all));
    return countNear(a, b) > TELLING * byChance;
  });
  return Array.from({ length: words }, (_, place) => place).filter(
    (place) => !related[place] && !related[place + 1],
  );
}

const onlyExact = (occurrences: Occurrences): Occurrences => {
  const slots = exactly(occurrences);
  return { ...occurrences, slots, levels: new Uint8Array(slots.length).fill(LEVEL.exact) };
};

const exactly = ({ slots, levels }: Occurrences): Int32Array =>
  slots.filter((_, index) => levels[index] === LEVEL.exact);

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

/** Searches the query with names of the same meaning; gives the articles that only these find. */
async function findSameMeaning(
  index: IndexReader,
  words: readonly Word[],
  unaccented: boolean,
  matches: readonly Match[],
): Promise<{ others: Word[][]; added: Match[] }> {
  const others = sameMeaning(words, unaccented);
  const known = new Set(matches.filter(({ whole }) => whole).map(({ article }) => article));
  const added: Match[] = [];
  for (const other of others) {
    const found = match(await lookUp(index, other, unaccented), index.catalogue);
    for (const each of found) {
      if (each.missing > 0 || (other.length > 1 && !each.whole) || known.has(each.article))
        continue;
      known.add(each.article);
      // After those that have what was typed in one piece.
      added.push({ ...each, whole: false, run: words.length, present: (1 << words.length) - 1 });
    }
  }
  return { others, added };
}

/** A short name without marks is too often another word: “my”, “uc”. */
const ENOUGH_LETTERS = 4;

function sameMeaning(words: readonly Word[], unaccented: boolean): Word[][] {
  const others: Word[][] = [];
  for (const names of SAME_MEANING.map((group) => group.map(readWords))) {
    for (const name of names) {
      const start = words.findIndex((_, from) =>
        name.every(({ spelling }, place) => {
          const word = words[from + place];
          return (
            word?.spelling.letters === spelling.letters &&
            (unaccented || word.spelling.marks === spelling.marks)
          );
        }),
      );
      const letters = name.reduce((sum, { spelling }) => sum + spelling.letters.length, 0);
      if (start === -1 || (unaccented && letters < ENOUGH_LETTERS)) continue;
      for (const other of names) {
        if (other === name || isPart(other, words)) continue;
        others.push([...words.slice(0, start), ...other, ...words.slice(start + name.length)]);
      }
      break;
    }
  }
  return others;
}

/** Whether all the words of a name stand in the query anyway: “Hồ Chí Minh” in “Thành phố Hồ Chí Minh”. */
const isPart = (name: readonly Word[], words: readonly Word[]): boolean =>
  name.every(({ spelling }) => words.some((word) => word.spelling.letters === spelling.letters));

/** Leaves the articles that have every quoted phrase in one piece, spelled as typed where it has marks. */
async function keepPhrases(
  index: IndexReader,
  query: Query,
  words: readonly Word[],
  matches: readonly Match[],
): Promise<readonly Match[]> {
  let kept = matches;
  for (const [start, end] of query.phrases) {
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

async function articlesWith(index: IndexReader, words: readonly Word[]): Promise<Set<number>> {
  const unaccented = words.every(({ spelling }) => spelling.marks === PLAIN);
  const found = match(await lookUp(index, words, unaccented), index.catalogue);
  const exact = words.length * LEVEL.exact;
  return new Set(
    found.filter((each) => each.whole && each.level === exact).map(({ article }) => article),
  );
}
