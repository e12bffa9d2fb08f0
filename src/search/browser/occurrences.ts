import { PLAIN } from '../../text/spelling.ts';
import type { Word } from './query.ts';

/** How well a word of an article matches the query's word, in percent. */
export const LEVEL = {
  exact: 100,
  /** Typed with fewer marks, or with d for đ. */
  letters: 97,
  /** Hỏi for ngã or the other way round: many speakers pronounce them alike. */
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

/** Whether no word has marks. Then each matches all words with its letters. */
export const isUnaccented = (words: readonly Word[]): boolean =>
  words.every(({ spelling }) => spelling.marks === PLAIN);

export const atLevel = (slots: Int32Array, level: number): Occurrences => ({
  slots,
  levels: new Uint8Array(slots.length).fill(level),
  cut: false,
});

/** Where words stand in one piece, with the lowest of their levels. */
export function inOnePiece(words: readonly Occurrences[]): Occurrences {
  return words.reduce((piece, next, place) => {
    const slots: number[] = [];
    const levels: number[] = [];
    let at = 0;
    for (let index = 0; index < piece.slots.length; index += 1) {
      const slot = (piece.slots[index] ?? 0) + place;
      while ((next.slots[at] ?? slot) < slot) at += 1;
      if (next.slots[at] !== slot) continue;
      slots.push(slot - place);
      levels.push(Math.min(piece.levels[index] ?? 0, next.levels[at] ?? 0));
    }
    return { slots: Int32Array.from(slots), levels: Uint8Array.from(levels), cut: piece.cut };
  });
}

/** Only where words stand exactly as typed. */
export function onlyExact({ slots, levels, cut }: Occurrences): Occurrences {
  const isExact = (_: number, at: number): boolean => levels[at] === LEVEL.exact;
  return { slots: slots.filter(isExact), levels: levels.filter(isExact), cut };
}

/** All of them as one. If a slot is in several, the best level counts. */
export function merge(parts: readonly Occurrences[]): Occurrences {
  const cut = parts.some((each) => each.cut);
  const [first = atLevel(NOWHERE, 0), second] = parts.filter(({ slots }) => slots.length > 0);
  if (!second) return { ...first, cut };
  // A number for each place, by its slot and then by its level: numbers sort fast.
  const keys = new Float64Array(parts.reduce((sum, { slots }) => sum + slots.length, 0));
  let count = 0;
  for (const { slots, levels } of parts) {
    for (let at = 0; at < slots.length; at += 1) {
      keys[count] = (slots[at] ?? 0) * LEVELS + (levels[at] ?? 0);
      count += 1;
    }
  }
  keys.sort();
  const slots = new Int32Array(count);
  const levels = new Uint8Array(count);
  count = 0;
  for (let at = 0; at < keys.length; at += 1) {
    const level = (keys[at] ?? 0) % LEVELS;
    const slot = ((keys[at] ?? 0) - level) / LEVELS;
    if (count > 0 && slots[count - 1] === slot) count -= 1;
    slots[count] = slot;
    levels[count] = level;
    count += 1;
  }
  return { slots: slots.subarray(0, count), levels: levels.subarray(0, count), cut };
}

/** Larger than the number of levels. */
const LEVELS = 128;
