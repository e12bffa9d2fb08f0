import type { Alternative } from './alternatives.ts';
import { type Form, LEVEL, type Lookup } from './lookup.ts';

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
}

/** Parts of a slot. */
export const SCALE = 16;

/** A correction is nearly certain if it stands beside its neighbours this many times more often than by chance. */
const CONFIRMED = { times: 30, quality: 0.84 } as const;

/** An alternative, and where it begins. */
export interface Placed extends Alternative {
  readonly slots: Int32Array;
}

/** Looks up alternatives in parallel. Those that no article has are left out. */
export async function findAlternatives(
  lookup: Pick<Lookup, 'piece' | 'beginning'>,
  alternatives: readonly Alternative[],
): Promise<Placed[]> {
  const found = alternatives.map(async (alternative): Promise<Placed> => {
    const { words, isBeginning, isWord, quality } = alternative;
    if (isBeginning)
      return { ...alternative, slots: await lookup.beginning(words[0]?.spelling.letters ?? '') };
    const { slots, byChance } = await lookup.piece(words);
    const isConfirmed = isWord === true && slots.length > CONFIRMED.times * byChance;
    return { ...alternative, slots, quality: isConfirmed ? CONFIRMED.quality : quality };
  });
  return (await Promise.all(found)).filter(({ slots }) => slots.length > 0);
}

/** Joins, word by word, the places of its forms as typed and of the alternatives. */
export const toPlaces = (
  typed: readonly (readonly Form[])[],
  alternatives: readonly Placed[],
): Places[] =>
  typed.map((forms, place) =>
    join([
      ...forms.map((form) => ({ ...form, from: 0, to: SCALE, reading: 0 })),
      ...alternatives.flatMap(({ start, end, words, slots, quality, mistaken = place }, index) => {
        if (place < start || place >= end) return [];
        const share = (words.length * SCALE) / (end - start);
        const from = Math.round((place - start) * share);
        const to = Math.round((place - start + 1) * share);
        return place === mistaken
          ? [{ slots, from, to, level: Math.round(quality * 100), reading: index + 1 }]
          : [{ slots, from, to, level: LEVEL.letters, reading: 0 }];
      }),
    ]),
  );

interface Part extends Form {
  readonly from: number;
  readonly to: number;
  readonly reading: number;
}

/** All places of some parts. A place that two alternatives explain counts for both, but two forms are one. */
function join(all: readonly Part[]): Places {
  const parts = all.filter(({ slots }) => slots.length > 0).sort((a, b) => b.level - a.level);
  // A number for each place, by its start and then by its part: numbers sort fast.
  const keys = new Float64Array(parts.reduce((sum, { slots }) => sum + slots.length, 0));
  let filled = 0;
  for (const [part, { slots, from }] of parts.entries()) {
    for (let at = 0; at < slots.length; at += 1) {
      keys[filled] = ((slots[at] ?? 0) * SCALE + from) * parts.length + part;
      filled += 1;
    }
  }
  if (parts.length > 1) keys.sort();
  const starts = new Int32Array(filled);
  const ends = new Int32Array(filled);
  const [quality, reading] = [new Uint8Array(filled), new Uint8Array(filled)];
  let count = 0;
  for (const key of keys) {
    const index = key % parts.length;
    const part = parts[index];
    if (!part) break;
    const start = (key - index) / parts.length;
    const end = start + part.to - part.from;
    const isKnown = count > 0 && starts[count - 1] === start && ends[count - 1] === end;
    if (isKnown && (part.reading === 0 || reading[count - 1] === 0)) continue;
    starts[count] = start;
    ends[count] = end;
    quality[count] = part.level;
    reading[count] = part.reading;
    count += 1;
  }
  return {
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    quality: quality.subarray(0, count),
    reading: reading.subarray(0, count),
  };
}
