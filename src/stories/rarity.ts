import { type Bag, countOf, termOf } from './bag.ts';

/** With fewer articles, a term that several have is weighed as if this many others lacked it. */
const OTHERS = 50;
const LEAST_SLOTS = 2 ** 20;
const MOST_SLOTS = 2 ** 24;
/** Counts stop here; a term of so many articles weighs next to nothing. */
const MOST_COUNTED = 2 ** 16 - 1;
/**
 * Counts that differ by less are weighed alike, so that one article more or less changes the weights of few terms, and the relations of few
 * articles.
 */
const STEP = 1.2;

/** The largest number of a coarse scale that is not larger: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, … */
function coarse(count: number): number {
  let step = 1;
  for (let next = 1; next <= count; next = Math.max(step + 1, Math.floor(step * STEP))) step = next;
  return step;
}

/**
 * How many of the articles have each term, and so how much it tells. Terms share a slot if their lower bits agree: a few of
 * a hundred thousand articles, next to none of a thousand.
 */
export class Rarity {
  readonly slots: number;
  /** What a term tells that one article has once: the most. */
  readonly most: number;
  readonly #counts: Uint16Array;
  readonly #weights: Float64Array;

  constructor(bags: readonly Bag[]) {
    this.slots = slotsFor(bags);
    this.#counts = new Uint16Array(this.slots);
    for (const bag of bags) {
      for (const entry of bag) {
        const slot = this.slotOf(entry);
        const known = this.#counts[slot] ?? 0;
        if (known < MOST_COUNTED) this.#counts[slot] = known + 1;
      }
    }
    const all = coarse(bags.length + OTHERS);
    this.most = Math.log(all);
    this.#weights = Float64Array.from({ length: Math.min(bags.length, MOST_COUNTED) + 1 }, (_, n) =>
      Math.max(0, Math.log(all / coarse(Math.max(1, n)))),
    );
  }

  /** The place of an entry's term in a table of `slots` places. */
  slotOf(entry: number): number {
    return termOf(entry) & (this.slots - 1);
  }

  /** How many articles have the term of a slot. */
  countOf(slot: number): number {
    return this.#counts[slot] ?? 0;
  }

  /** How much an entry of a bag tells: more if the article repeats it, more if few articles have it (TF-IDF). */
  weightOf(entry: number): number {
    const rarity = this.#weights[this.countOf(this.slotOf(entry))] ?? 0;
    return Math.fround(rarity * (FREQUENCY[countOf(entry)] ?? 0));
  }

  /**
   * The slots whose terms tell more or less than before some bags came and others went; `isShared` tells of a count whether articles are
   * compared by such a term. `null` if all may: the number of articles has changed much.
   */
  changedSlots(
    bags: readonly Bag[],
    { came, went }: { readonly came: readonly Bag[]; readonly went: readonly Bag[] },
    isShared: (count: number) => boolean,
  ): ReadonlySet<number> | null {
    const before = bags.length - came.length + went.length;
    if (coarse(before + OTHERS) !== coarse(bags.length + OTHERS)) return null;
    if (slotsFor([...bags, ...went], came) !== this.slots) return null;
    const difference = new Map<number, number>();
    const count = (some: readonly Bag[], by: number): void => {
      for (const bag of some) {
        for (const entry of bag) {
          const slot = this.slotOf(entry);
          difference.set(slot, (difference.get(slot) ?? 0) + by);
        }
      }
    };
    count(came, 1);
    count(went, -1);
    const changed = new Set<number>();
    for (const [slot, by] of difference) {
      const now = this.countOf(slot);
      const then = now - by;
      if (now >= MOST_COUNTED || then >= MOST_COUNTED) return null;
      const isSame = coarse(now) === coarse(then) && isShared(now) === isShared(then);
      if (!isSame) changed.add(slot);
    }
    return changed;
  }
}

/** How many slots the terms of some bags get, without those of others. */
function slotsFor(bags: readonly Bag[], without: readonly Bag[] = []): number {
  const count = (some: readonly Bag[]): number => some.reduce((sum, bag) => sum + bag.length, 0);
  const terms = count(bags) - count(without);
  let slots = LEAST_SLOTS;
  while (slots < MOST_SLOTS && slots < 2 * terms) slots *= 2;
  return slots;
}

const FREQUENCY = Float64Array.from({ length: 32 }, (_, times) => 1 + Math.log(Math.max(1, times)));
