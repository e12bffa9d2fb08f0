import type { Catalogue } from './index-reader.ts';
import { type Places, SCALE } from './lattice.ts';

/** If more words are in doubt, guessing leads nowhere. */
const MOST = 3;
/** From this quality on, a place is that of the typed word, or of the same in other words. */
const KNOWN = 85;
/** Two words this close belong together, in slots. */
const NEAR = 8;
/** How much more often than by chance, and in how many places more. */
const TELLING = { times: 2.5, places: 2 };

/**
 * The indexes of words in the query that may be mistyped: those that no article has with the typed marks. If there are none,
 * the words that never stand near a neighbour more often than by chance, and their neighbours. In a longer query, also a word
 * around which all others stand in one piece.
 */
export function findSuspects(words: readonly Places[], { articles, starts }: Catalogue): number[] {
  const known = words.map(({ starts: all, quality }) =>
    all.filter((_, at) => (quality[at] ?? 0) >= KNOWN),
  );
  const places = [...known.keys()];
  const unknown = places.filter((place) => known[place]?.length === 0);
  if (unknown.length > 0) return unknown.slice(0, MOST);
  if (known.length < 2) return [];
  const all = starts[articles] ?? 1;
  const related = known.slice(1).map((b, place) => {
    const a = known[place] ?? b;
    const byChance = b.length * (1 - Math.exp((-2 * NEAR * a.length) / all));
    const near = countNear(a, b);
    return near > TELLING.times * byChance && near > byChance + TELLING.places;
  });
  const strangers = places.filter((place) => !related[place - 1] && !related[place]);
  const besideStrangers = places.filter(
    (place) => strangers.includes(place - 1) || strangers.includes(place + 1),
  );
  const beside = known.slice(1).map((b, place) => follow(known[place] ?? b, b).length);
  const weight = (place: number): number => (beside[place - 1] ?? 0) + (beside[place] ?? 0);
  const surrounded =
    known.length > MOST
      ? places
          .filter((at) => isOnePiece(known.slice(0, at)) && isOnePiece(known.slice(at + 1)))
          .sort((a, b) => weight(a) - weight(b))
      : [];
  return [...new Set([...surrounded, ...strangers, ...besideStrangers])].slice(0, MOST);
}

/** Whether the words stand one after the other anywhere. */
function isOnePiece([first, ...rest]: readonly Int32Array[]): boolean {
  if (!first) return true;
  return rest.reduce((last, next) => follow(last, next), first).length > 0;
}

/** Those of `b` that stand directly after one of `a`. */
function follow(a: Int32Array, b: Int32Array): Int32Array {
  let from = 0;
  return b.filter((slot) => {
    while ((a[from] ?? slot) < slot - SCALE) from += 1;
    return a[from] === slot - SCALE;
  });
}

/** The number of `b` with one of `a` near them, before or after. */
function countNear(a: Int32Array, b: Int32Array): number {
  let from = 0;
  let count = 0;
  for (const slot of b) {
    while (from < a.length && (a[from] ?? 0) < slot - NEAR * SCALE) from += 1;
    if ((a[from] ?? Number.POSITIVE_INFINITY) <= slot + NEAR * SCALE) count += 1;
  }
  return count;
}
