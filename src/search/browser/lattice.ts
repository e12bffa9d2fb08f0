import type { Alternative } from './alternatives.ts';
import type { Lookup } from './lookup.ts';
import type { Occurrences } from './occurrences.ts';

/**
 * Where a word of the query can stand, in ascending order. Places are slots times `SCALE`: the words of a query that an
 * alternative replaces share its slots evenly. So the next word of a piece always starts where the one before ends.
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

/** What a query can mean: its words as typed, the alternatives, and for each word the places of both. */
export interface Lattice {
  readonly typed: readonly Occurrences[];
  readonly alternatives: readonly Alternative[];
  readonly places: readonly Places[];
}

/** Parts of a slot. */
export const SCALE = 16;

/** A correction is nearly certain if it stands beside its neighbours this many times more often than by chance. */
const CONFIRMED = { times: 30, quality: 0.9 } as const;

/** An alternative, and where it begins. */
export interface FoundAlternative {
  readonly alternative: Alternative;
  readonly found: Occurrences;
}

/** Looks up alternatives in parallel. */
export async function findAlternatives(
  lookup: Pick<Lookup, 'piece' | 'beginning' | 'chance'>,
  alternatives: readonly Alternative[],
): Promise<FoundAlternative[]> {
  const found = await Promise.all(
    alternatives.map(async (alternative) => {
      const { words, isBeginning, isWord } = alternative;
      const { slots, levels, cut } = await (isBeginning
        ? lookup.beginning(words[0]?.spelling.letters ?? '')
        : lookup.piece(words));
      const isConfirmed = isWord && slots.length > CONFIRMED.times * (await lookup.chance(words));
      const quality = isConfirmed ? CONFIRMED.quality : alternative.quality;
      const fitting = levels.map((level) => Math.round(level * quality));
      return { alternative, found: { slots, levels: fitting, cut } };
    }),
  );
  return found.filter(({ found: { slots } }) => slots.length > 0);
}

/** Joins, word by word, the places of the words as typed and of their alternatives. */
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
  // A number for each place, by its start and then by its length: numbers sort fast.
  const keys = new Float64Array(length);
  let filled = 0;
  for (const [part, { slots, from }] of parts.entries()) {
    for (let at = 0; at < slots.length; at += 1) {
      keys[filled] = ((slots[at] ?? 0) * SCALE + from) * parts.length + part;
      filled += 1;
    }
  }
  if (parts.length > 1) keys.sort();
  const places = {
    starts: new Int32Array(length),
    ends: new Int32Array(length),
    quality: new Uint8Array(length),
    reading: new Uint8Array(length),
    cut,
  };
  const next = parts.map(() => 0);
  for (let at = 0; at < length; at += 1) {
    const key = keys[at] ?? 0;
    const index = key % parts.length;
    const part = parts[index];
    if (!part) break;
    const start = (key - index) / parts.length;
    const place = next[index] ?? 0;
    next[index] = place + 1;
    places.starts[at] = start;
    places.ends[at] = start + part.to - part.from;
    places.quality[at] = part.levels[place] ?? 0;
    places.reading[at] = part.reading;
  }
  return places;
}
