import type { Alternative } from './alternatives.ts';
import type { IndexReader } from './index-reader.ts';
import { atLevel, isUnaccented, LEVEL, lookUp, type Occurrences } from './occurrences.ts';
import type { Word } from './query.ts';

/**
 * Where a word of the query can stand, in ascending order. Places are slots times `SCALE`: the words of a query that an
 * alternative stands for share its slots evenly, so the next word of a piece always starts where the one before ends.
 */
export interface Places {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How well the word fits, in percent. */
  readonly quality: Uint8Array;
  /** 0 for the word as typed, else the number of its alternative, counted from 1. */
  readonly reading: Uint8Array;
  /** Whether the index may know only some of the articles that have the word. */
  readonly cut: boolean;
}

/** Parts of a slot. */
export const SCALE = 16;

/** An alternative, and where it begins. */
export interface FoundAlternative {
  readonly alternative: Alternative;
  readonly found: Occurrences;
}

/** Looks up alternatives, side by side. */
export async function findAlternatives(
  index: IndexReader,
  alternatives: readonly Alternative[],
): Promise<FoundAlternative[]> {
  const found = await Promise.all(
    alternatives.map(async (alternative) => ({
      alternative,
      found: await findAlternative(index, alternative),
    })),
  );
  return found.filter(({ found: { slots } }) => slots.length > 0);
}

async function findAlternative(
  index: IndexReader,
  { words, isBeginning, quality }: Alternative,
): Promise<Occurrences> {
  const at = (level: number): number => Math.round(level * quality);
  const [first] = words;
  if (isBeginning && first) {
    const { letters } = first.spelling;
    await index.load([letters, `${letters}y`]);
    return atLevel(await index.find(letters), at(LEVEL.exact));
  }
  const { slots, levels, cut } = await findPiece(index, words);
  return { slots, levels: levels.map(at), cut };
}

/** Where words stand in one piece, with the level of the least fitting of them. */
export async function findPiece(index: IndexReader, words: readonly Word[]): Promise<Occurrences> {
  return inOnePiece(await lookUp(index, words, isUnaccented(words)));
}

function inOnePiece(words: readonly Occurrences[]): Occurrences {
  return words.reduce((piece, next, place) => {
    const slots: number[] = [];
    const levels: number[] = [];
    let at = 0;
    for (const [index, slot] of piece.slots.entries()) {
      while ((next.slots[at] ?? slot + place) < slot + place) at += 1;
      if (next.slots[at] !== slot + place) continue;
      slots.push(slot);
      levels.push(Math.min(piece.levels[index] ?? 0, next.levels[at] ?? 0));
    }
    return { slots: Int32Array.from(slots), levels: Uint8Array.from(levels), cut: piece.cut };
  });
}

/** Puts what was found of the words as typed and of their alternatives together, word by word. */
export function toPlaces(
  typed: readonly Occurrences[],
  alternatives: readonly FoundAlternative[],
): Places[] {
  return typed.map((own, place) => {
    const parts = [{ ...own, from: 0, to: SCALE, reading: 0 }];
    for (const [index, { alternative, found }] of alternatives.entries()) {
      const { start, end, words } = alternative;
      if (place < start || place >= end) continue;
      const share = (words.length * SCALE) / (end - start);
      const from = Math.round((place - start) * share);
      const to = Math.round((place - start + 1) * share);
      parts.push({ ...found, from, to, reading: index + 1 });
    }
    return joinParts(parts, own.cut);
  });
}

interface Part extends Occurrences {
  readonly from: number;
  readonly to: number;
  readonly reading: number;
}

function joinParts(parts: readonly Part[], cut: boolean): Places {
  const length = parts.reduce((sum, { slots }) => sum + slots.length, 0);
  const places = {
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    quality: new Uint8Array(length),
    reading: new Uint8Array(length),
    cut,
  };
  const next = parts.map(() => 0);
  for (let at = 0; at < length; at += 1) {
    let first = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [index, { slots, from }] of parts.entries()) {
      const start = (slots[next[index] ?? 0] ?? Number.POSITIVE_INFINITY) * SCALE + from;
      if (start < least) [first, least] = [index, start];
    }
    const part = parts[first];
    if (!part) break;
    const from = next[first] ?? 0;
    next[first] = from + 1;
    places.starts[at] = least;
    places.ends[at] = least + part.to - part.from;
    places.quality[at] = part.levels[from] ?? 0;
    places.reading[at] = part.reading;
  }
  return places;
}
