import { PLAIN } from '../../text/spelling.ts';
import {
  keyOf,
  keyOfPair,
  keysOfLetters,
  keysOfPair,
  possibleKeys,
  possiblePairKeys,
} from '../key.ts';
import type { IndexReader } from './index-reader.ts';
import type { Word } from './query.ts';
import { LEVEL, type Occurrences } from './rank.ts';

/** Where the words stand; all that is needed loads side by side. */
export async function lookUp(
  index: IndexReader,
  words: readonly Word[],
  unaccented: boolean,
): Promise<Occurrences[]> {
  await index.load(words.flatMap(({ spelling }) => possibleKeys(spelling.letters)));
  return Promise.all(words.map((word) => lookUpWord(index, word, unaccented)));
}

// Without any marks in a query, its words can mean all that has their letters; with some, also those without mean themselves.
async function lookUpWord(
  index: IndexReader,
  { spelling }: Word,
  unaccented: boolean,
): Promise<Occurrences> {
  const slots = await index.find(keysOfLetters(spelling.letters));
  const cut = index.catalogue.cut.has(spelling.letters);
  const levels = new Uint8Array(slots.length).fill(LEVEL.exact);
  if (unaccented && spelling.marks === PLAIN) return { slots, levels, cut };
  levels.fill(LEVEL.letters);
  const exact = await index.find(keyOf(spelling));
  let at = 0;
  for (const slot of exact) {
    while ((slots[at] ?? slot) < slot) at += 1;
    levels[at] = LEVEL.exact;
  }
  return { slots, levels, cut };
}

/**
 * Where the words stand that are neighbours in the query and on the page, as far as only the lists of pairs tell; by
 * place in the query.
 */
export async function lookUpPairs(
  index: IndexReader,
  words: readonly Word[],
  unaccented: boolean,
): Promise<Occurrences[]> {
  const pairs = words.slice(1).map((second, place) => [words[place] ?? second, second] as const);
  await index.load(
    pairs.flatMap(([first, second]) =>
      possiblePairKeys(first.spelling.letters, second.spelling.letters),
    ),
  );
  const parts = await Promise.all(
    pairs.map(async ([{ spelling: first }, { spelling: second }]) => {
      const all = keysOfPair(first.letters, second.letters);
      const [alike, half, exact] = await Promise.all([
        index.find(all),
        unaccented ? NOWHERE : index.find(all + first.marks),
        unaccented ? NOWHERE : index.find(keyOfPair(first, second)),
      ]);
      const level = unaccented ? LEVEL.exact : LEVEL.letters;
      const next = (slots: Int32Array): Int32Array => slots.map((slot) => slot + 1);
      return {
        first: merge([atLevel(alike, level), atLevel(half, LEVEL.exact)]),
        second: merge([atLevel(next(alike), level), atLevel(next(exact), LEVEL.exact)]),
      };
    }),
  );
  return words.map((_, place) =>
    merge([parts[place]?.first, parts[place - 1]?.second].filter((part) => part !== undefined)),
  );
}

const NOWHERE = new Int32Array();

const atLevel = (slots: Int32Array, level: number): Occurrences => ({
  slots,
  levels: new Uint8Array(slots.length).fill(level),
  cut: false,
});

/** Where any word of these letters stands, at that level. */
export async function lookUpLetters(
  index: IndexReader,
  letters: readonly string[],
  level: number,
): Promise<Occurrences> {
  await index.load(letters.flatMap(possibleKeys));
  const found = await Promise.all(letters.map((each) => index.find(keysOfLetters(each))));
  return merge(found.map((slots) => atLevel(slots, level)));
}

/** Where words of these letters stand that `word` may have been meant to be; those with its marks are likelier. */
export async function lookUpGuesses(
  index: IndexReader,
  letters: readonly string[],
  { spelling: { marks } }: Word,
): Promise<Occurrences> {
  const all = await lookUpLetters(index, letters, LEVEL.guessed);
  if (marks === PLAIN) return all;
  const same = await Promise.all(
    letters.map((each) => index.find(keyOf({ letters: each, marks }))),
  );
  const marked = same.map((slots) => atLevel(slots, LEVEL.guessedWithMarks));
  return merge([all, ...marked]);
}

/** Where any word stands that begins with these letters, as far as one look into the index tells. */
export async function lookUpBeginning(index: IndexReader, letters: string): Promise<Occurrences> {
  await index.load([letters, `${letters}y`]);
  const slots = await index.find(letters);
  return atLevel(slots, LEVEL.completed);
}

/** All of them as one; of a slot in two, the better level. */
export const merge = (parts: readonly Occurrences[]): Occurrences =>
  parts.reduce(mergeTwo, atLevel(NOWHERE, 0));

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
