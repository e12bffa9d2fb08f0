import { canMean, PLAIN, possibleMarks, type Spelling } from '../../text/spelling.ts';
import { keyOf, keyOfPair, keysOfLetters, keysOfPair, possibleKeys } from '../key.ts';
import type { IndexReader } from './index-reader.ts';
import type { Word } from './query.ts';

/** How well a word in an article fits the word asked for, in percent. */
export const LEVEL = {
  exact: 100,
  /** Typed with fewer marks, or with d for đ. */
  letters: 97,
  /** Hỏi for ngã, or the other way round: many say them alike. */
  nearMarks: 70,
  otherMarks: 45,
} as const;

/** Where a word of the query stands in all articles. */
export interface Occurrences {
  /** Ascending. */
  readonly slots: Int32Array;
  /** A level for each slot. */
  readonly levels: Uint8Array;
  /** Whether the index may know only some of the articles that have it. */
  readonly cut: boolean;
}

const NOWHERE = new Int32Array();

/** Whether no word has any marks; then each can mean all words with its letters. */
export const isUnaccented = (words: readonly Word[]): boolean =>
  words.every(({ spelling }) => spelling.marks === PLAIN);

export const atLevel = (slots: Int32Array, level: number): Occurrences => ({
  slots,
  levels: new Uint8Array(slots.length).fill(level),
  cut: false,
});

/**
 * Where the words stand. Large sites keep common words in the lists of their pairs: two neighbours are looked up there, too. All that is
 * needed loads side by side.
 */
export async function lookUp(
  index: IndexReader,
  words: readonly Word[],
  unaccented: boolean,
): Promise<Occurrences[]> {
  const { common } = index.catalogue;
  const pairs = words.slice(1).map(({ spelling: second }, place): Pair | null => {
    const first = words[place]?.spelling;
    const isListed = first && (common.has(first.letters) || common.has(second.letters));
    return isListed ? [first, second] : null;
  });
  await index.load([
    ...words.flatMap(({ spelling }) => possibleKeys(spelling.letters)),
    ...pairs.flatMap((pair) => (pair ? keysOfPair(pair[0].letters, pair[1].letters) : [])),
  ]);
  const own = await Promise.all(words.map((word) => lookUpWord(index, word, unaccented)));
  const found = await Promise.all(
    pairs.map((pair) => (pair ? lookUpPair(index, pair, unaccented) : null)),
  );
  return own.map((each, place) => {
    const beside = [found[place]?.first, found[place - 1]?.second];
    return merge([each, ...beside.filter((places) => places !== undefined)]);
  });
}

/** The level of words that have the letters of what was typed and perhaps its marks, or others. */
const levelOfLetters = (marks: string): number =>
  marks === PLAIN ? LEVEL.letters : LEVEL.otherMarks;

/** What words with these marks are written like: with hỏi for ngã or the other way round. */
const nearMarks = (marks: string): string =>
  marks.replace(/[34]$/u, (tone) => (tone === '3' ? '4' : '3'));

// Without any marks in a query, its words can mean all that has their letters; with some, also those without mean themselves.
async function lookUpWord(
  index: IndexReader,
  { spelling: { letters, marks } }: Word,
  unaccented: boolean,
): Promise<Occurrences> {
  const all = await index.find(keysOfLetters(letters));
  const cut = index.catalogue.cut.has(letters);
  if (unaccented) return { ...atLevel(all, LEVEL.exact), cut };
  const meant =
    marks === PLAIN ? [] : possibleMarks(letters).filter((each) => canMean(marks, each));
  const levels = new Map<string, number>([
    [nearMarks(marks), LEVEL.nearMarks],
    ...meant.map((each) => [each, LEVEL.letters] as const),
    [marks, LEVEL.exact],
  ]);
  const parts = await Promise.all(
    Array.from(levels, async ([each, level]) =>
      atLevel(await index.find(keyOf({ letters, marks: each })), level),
    ),
  );
  return { ...merge([atLevel(all, levelOfLetters(marks)), ...parts]), cut };
}

/** Where two words stand one after the other, as the list of their pair tells. */
interface PairPlaces {
  readonly first: Occurrences;
  readonly second: Occurrences;
}

/** Two words next to each other in a query. */
type Pair = readonly [first: Spelling, second: Spelling];

async function lookUpPair(
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
