import { PLAIN } from '../../text/spelling.ts';
import { keyOf, keysOfLetters } from '../key.ts';
import { type IndexReader, loadLetters } from './index-reader.ts';
import type { Word } from './query.ts';
import { LEVEL, type Occurrences } from './rank.ts';

/** Where the words stand; all that is needed loads side by side. */
export async function lookUp(
  index: IndexReader,
  words: readonly Word[],
  unaccented: boolean,
): Promise<Occurrences[]> {
  await loadLetters(index, words.map(({ spelling }) => spelling.letters));
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

/** Where any word of these letters stands, at that level. */
export async function lookUpLetters(
  index: IndexReader,
  letters: readonly string[],
  level: number,
): Promise<Occurrences> {
  await loadLetters(index, letters);
  const found = await Promise.all(letters.map((each) => index.find(keysOfLetters(each))));
  return merge(
    found.map((slots) => ({ slots, levels: new Uint8Array(slots.length).fill(level), cut: false })),
  );
}

/** Where words of these letters stand that `word` may have been meant to be; those with its marks are likelier. */
export async function lookUpGuesses(
  index: IndexReader,
  letters: readonly string[],
  { spelling: { marks } }: Word,
): Promise<Occurrences> {
  const all = await lookUpLetters(index, letters, LEVEL.guessed);
  if (marks === PLAIN) return all;
  const same = await Promise.all(letters.map((each) => index.find(keyOf({ letters: each, marks }))));
  const marked = same.map((slots) => ({
    slots,
    levels: new Uint8Array(slots.length).fill(LEVEL.guessedWithMarks),
    cut: false,
  }));
  return merge([all, ...marked]);
}

/** Where any word stands that begins with these letters, as far as one look into the index tells. */
export async function lookUpBeginning(index: IndexReader, letters: string): Promise<Occurrences> {
  await index.load([letters, `${letters}y`]);
  const slots = await index.find(letters);
  return { slots, levels: new Uint8Array(slots.length).fill(LEVEL.completed), cut: false };
}

/** All of them as one; of a slot in two, the better level. */
export function merge(parts: readonly Occurrences[]): Occurrences {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const best = new Map<number, number>();
  for (const { slots, levels } of parts) {
    for (const [at, slot] of slots.entries()) {
      best.set(slot, Math.max(best.get(slot) ?? 0, levels[at] ?? 0));
    }
  }
  const slots = Int32Array.from(best.keys()).sort();
  return {
    slots,
    levels: Uint8Array.from(slots, (slot) => best.get(slot) ?? 0),
    cut: parts.some(({ cut }) => cut),
  };
}
