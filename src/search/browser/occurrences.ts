import { canMean, PLAIN, possibleMarks, type Spelling } from '../../text/spelling.ts';
import {
  keyOf,
  keyOfPair,
  keysOfLetters,
  keysOfPair,
  possibleKeys,
  possiblePairKeys,
  settledKeyOf,
  settledKeysOf,
} from '../key.ts';
import type { Correction } from './corrections.ts';
import type { IndexReader } from './index-reader.ts';
import type { Word } from './query.ts';
import { LEVEL, type Occurrences } from './rank.ts';

const NOWHERE = new Int32Array();

/** Whether no word has any marks; then each can mean all words with its letters. */
export const isUnaccented = (words: readonly Word[]): boolean =>
  words.every(({ spelling }) => spelling.marks === PLAIN);

export const atLevel = (slots: Int32Array, level: number): Occurrences => ({
  slots,
  levels: new Uint8Array(slots.length).fill(level),
  cut: false,
});

/** Where the words stand, as their own lists tell; all that is needed loads side by side. */
export async function lookUp(
  index: IndexReader,
  words: readonly Word[],
  unaccented: boolean,
): Promise<Occurrences[]> {
  await loadWords(
    index,
    words.map(({ spelling }) => spelling.letters),
  );
  return Promise.all(words.map((word) => lookUpWord(index, word, unaccented)));
}

/** Whether the site is so large that not all places are in the words' own lists. */
const isLarge = ({ catalogue }: IndexReader): boolean => catalogue.common.size > 0;

export const loadWords = (index: IndexReader, letters: readonly string[]): Promise<void> =>
  index.load(letters.flatMap((each) => possibleKeys(each, { settled: isLarge(index) })));

/** Where a word stands with just these marks. */
export async function findExact(index: IndexReader, spelling: Spelling): Promise<Int32Array> {
  const slots = await index.find(keyOf(spelling));
  if (!isLarge(index)) return slots;
  const settled = await index.find(settledKeyOf(spelling));
  return merge([atLevel(slots, LEVEL.exact), atLevel(settled, LEVEL.exact)]).slots;
}

/** The level of words that have the letters of what was typed and perhaps its marks, or others. */
export const levelOfLetters = (marks: string): number =>
  marks === PLAIN ? LEVEL.letters : LEVEL.otherMarks;

// Without any marks in a query, its words can mean all that has their letters; with some, also those without mean themselves.
async function lookUpWord(
  index: IndexReader,
  { spelling }: Word,
  unaccented: boolean,
): Promise<Occurrences> {
  const all = await index.find(keysOfLetters(spelling.letters));
  const cut = index.catalogue.cut.has(spelling.letters);
  if (unaccented) return { ...atLevel(all, LEVEL.exact), cut };
  const { letters, marks } = spelling;
  const meant =
    marks === PLAIN ? [] : possibleMarks(letters).filter((each) => canMean(marks, each));
  const parts = await Promise.all(
    meant.map(async (each) =>
      atLevel(await findExact(index, { letters, marks: each }), LEVEL.letters),
    ),
  );
  const exact = await findExact(index, spelling);
  const others = atLevel(all, levelOfLetters(marks));
  return { ...merge([others, ...parts, atLevel(exact, LEVEL.exact)]), cut };
}

/**
 * Where two neighbours in the query stand side by side in articles, for the rarest pair of which own lists have every place:
 * where these do not, the query does not. `null` where no pair is known to be so.
 */
export async function settledPlaces(
  index: IndexReader,
  words: readonly Word[],
  looked: readonly Occurrences[],
): Promise<Int32Array | null> {
  const { common } = index.catalogue;
  let fewest: Int32Array | null = null;
  for (const [place, { spelling: second }] of words.entries()) {
    const first = words[place - 1]?.spelling;
    const [before, after] = [looked[place - 1]?.slots, looked[place]?.slots];
    if (!first || !before || !after) continue;
    const following = new Set(after);
    const beside = before.filter((slot) => following.has(slot + 1));
    if (common.has(first.letters) || common.has(second.letters)) {
      const settled = new Set(await index.find(settledKeysOf(first.letters)));
      if (!beside.some((slot) => settled.has(slot))) continue;
    }
    if (!fewest || beside.length < fewest.length) fewest = beside;
  }
  return fewest;
}

/** Where two words stand one after the other, as the list of their pair tells. */
interface PairPlaces {
  readonly first: Occurrences;
  readonly second: Occurrences;
}

/** Two words next to each other in a query. */
export type Pair = readonly [first: Spelling, second: Spelling];

/** Where pairs stand; only of pairs with a common word there are lists. */
export async function lookUpEach(
  index: IndexReader,
  pairs: readonly Pair[],
  unaccented: boolean,
): Promise<(PairPlaces | null)[]> {
  const { common } = index.catalogue;
  const isListed = ([first, second]: Pair): boolean =>
    common.has(first.letters) || common.has(second.letters);
  const listed = pairs.filter(isListed);
  if (listed.length === 0) return pairs.map(() => null);
  await index.openPairs();
  await index.load(
    listed.flatMap(([first, second]) => possiblePairKeys(first.letters, second.letters)),
  );
  return Promise.all(
    pairs.map((pair) => (isListed(pair) ? lookUpPair(index, pair, unaccented) : null)),
  );
}

export async function lookUpPair(
  index: IndexReader,
  [first, second]: Pair,
  unaccented: boolean,
): Promise<PairPlaces> {
  const key = keysOfPair(first.letters, second.letters);
  const next = (slots: Int32Array): Int32Array => slots.map((slot) => slot + 1);
  const alike = await index.find(key);
  if (unaccented) {
    return { first: atLevel(alike, LEVEL.exact), second: atLevel(next(alike), LEVEL.exact) };
  }
  const [half, exact] = [
    await index.find(key + first.marks),
    await index.find(keyOfPair(first, second)),
  ];
  return {
    first: merge([atLevel(alike, levelOfLetters(first.marks)), atLevel(half, LEVEL.exact)]),
    second: merge([
      atLevel(next(alike), levelOfLetters(second.marks)),
      atLevel(next(exact), LEVEL.exact),
    ]),
  };
}

/** Adds to where words stand what only the lists of their pairs tell. */
export async function addPairs(
  index: IndexReader,
  words: readonly Word[],
  looked: readonly Occurrences[],
  unaccented: boolean,
): Promise<Occurrences[]> {
  const spellings = words.map(({ spelling }) => spelling);
  const pairs = spellings
    .slice(1)
    .map((second, place): Pair => [spellings[place] ?? second, second]);
  const found = await lookUpEach(index, pairs, unaccented);
  return looked.map((own, place) =>
    mergeKnown([own, found[place]?.first, found[place - 1]?.second]),
  );
}

/** Where any of these words stands, in place of one that is not finished. */
export async function lookUpCompletions(
  index: IndexReader,
  words: readonly Correction[],
): Promise<Occurrences> {
  await loadWords(
    index,
    words.map(({ letters }) => letters),
  );
  const found = await Promise.all(
    words.flatMap(({ letters, marks }) =>
      marks.length === 0
        ? index.find(keysOfLetters(letters))
        : marks.map((each) => findExact(index, { letters, marks: each })),
    ),
  );
  return merge(found.map((slots) => atLevel(slots, LEVEL.completed)));
}

/** Where any word stands that begins with these letters, as far as one look into the index tells. */
export async function lookUpBeginning(index: IndexReader, letters: string): Promise<Occurrences> {
  await index.load([letters, `${letters}y`]);
  return atLevel(await index.find(letters), LEVEL.completed);
}

export const mergeKnown = (parts: readonly (Occurrences | null | undefined)[]): Occurrences =>
  merge(parts.filter((part) => part !== null && part !== undefined));

/** Only where words stand at that level or a better one. */
export function atLeast({ slots, levels, cut }: Occurrences, least: number): Occurrences {
  const isGood = (_: number, at: number): boolean => (levels[at] ?? 0) >= least;
  return { slots: slots.filter(isGood), levels: levels.filter(isGood), cut };
}

/** Only where words stand exactly as typed. */
export const onlyExact = (occurrences: Occurrences): Occurrences =>
  atLeast(occurrences, LEVEL.exact);

/** All of them as one; of a slot in two, the better level. */
export function merge(parts: readonly Occurrences[]): Occurrences {
  const [first = atLevel(NOWHERE, 0), second] = parts;
  if (!second) return first;
  const half = parts.length >> 1;
  return mergeTwo(merge(parts.slice(0, half)), merge(parts.slice(half)));
}

function mergeTwo(a: Occurrences, b: Occurrences): Occurrences {
  const cut = a.cut || b.cut;
  if (b.slots.length === 0) return { ...a, cut };
  if (a.slots.length === 0) return { ...b, cut };
  const slots = new Int32Array(a.slots.length + b.slots.length);
  const levels = new Uint8Array(slots.length);
  let [inA, inB, length] = [0, 0, 0];
  while (inA < a.slots.length || inB < b.slots.length) {
    const [x, y] = [a.slots[inA] ?? END, b.slots[inB] ?? END];
    slots[length] = Math.min(x, y);
    levels[length] = Math.max(x <= y ? (a.levels[inA] ?? 0) : 0, y <= x ? (b.levels[inB] ?? 0) : 0);
    length += 1;
    if (x <= y) inA += 1;
    if (y <= x) inB += 1;
  }
  return { slots: slots.subarray(0, length), levels: levels.subarray(0, length), cut };
}

const END = 0x7fff_ffff;
