import { type Bag, countOf, termOf } from './bag.ts';

/** A term of more articles is no sign of an event, and would make the work grow with the square of the articles. */
const MOST_SHARED = 100;
/** With fewer articles, a term of several is weighed as if this many others lacked it. */
const OTHERS = 50;
/**
 * A term that one in this many articles has weighs the most. Without this limit, words that are rare by chance would dominate in
 * a large site, and nearness would mean something else in sites of another size.
 */
const RAREST = 300;
const LEAST_SLOTS = 2 ** 20;
const MOST_SLOTS = 2 ** 24;
/** Counts stop here. A term that this many articles have weighs almost nothing. */
const MOST_COUNTED = 2 ** 16 - 1;
/**
 * Counts that differ by less have one weight. So one article more or less changes the weights of few terms, and the neighbours
 * of few articles.
 */
const STEP = 1.5;
/** The same for the number of all articles: if it has grown by this factor, all are compared again. */
const STEP_OF_ALL = 1.2;
/** A weight of 1 as a whole number. Sums of whole numbers are the same in any order. */
const UNIT = 1024;

/** The largest number of a coarse scale up to a number: 1, 2, 3, 4, 6, 9, 13, 19, … */
function coarse(count: number, step: number): number {
  let known = 1;
  for (let next = 1; next <= count; next = Math.max(known + 1, Math.floor(known * step))) {
    known = next;
  }
  return known;
}

/**
 * How many articles have each term, and so how much it weighs. Terms with the same lower bits share a slot. Few do, and that
 * alone does not make two articles neighbours.
 */
export class Rarity {
  readonly slots: number;
  /** The weight of one occurrence of the rarest term. */
  readonly most: number;
  readonly #counts: Uint16Array;
  readonly #weights: Float64Array;

  constructor(bags: readonly Bag[]) {
    this.slots = slotsFor(bags);
    const counts = new Uint16Array(this.slots);
    for (const bag of bags) {
      // Millions of them: a `for … of` loop takes twice as long.
      for (let index = 0; index < bag.length; index += 1) {
        const slot = this.slotOf(bag[index] as number);
        const known = counts[slot] as number;
        if (known < MOST_COUNTED) counts[slot] = known + 1;
      }
    }
    this.#counts = counts;
    const all = coarse(bags.length + OTHERS, STEP_OF_ALL);
    const most = Math.log(Math.min(RAREST, all));
    this.most = Math.round(UNIT * most);
    this.#weights = Float64Array.from({ length: MOST_SHARED + 1 }, (_, count) =>
      Math.min(most, Math.max(0, Math.log(all / coarse(Math.max(1, count), STEP)))),
    );
  }

  /** The slot of an entry's term, in a table of `slots`. */
  slotOf(entry: number): number {
    return termOf(entry) & (this.slots - 1);
  }

  /** The number of articles with the terms of a slot; 0 if they are too many to be compared by it. */
  sharedBy(slot: number): number {
    const count = this.#counts[slot] ?? 0;
    return count <= MOST_SHARED ? count : 0;
  }

  /** The weight of the terms of a slot: more if few articles have them. */
  tells(slot: number): number {
    return this.#weights[this.#counts[slot] ?? 0] ?? 0;
  }

  /** The weight of an entry of a bag (TF-IDF). */
  weightOf(entry: number): number {
    return weigh(this.tells(this.slotOf(entry)), entry);
  }

  /**
   * By slot, 1 if the weight of its terms changes when some bags come and others go. `null` if all may change: the number of
   * articles has changed much. Terms that most articles have weigh nothing before and after.
   */
  changedSlots(
    bags: readonly Bag[],
    { came, went }: { readonly came: readonly Bag[]; readonly went: readonly Bag[] },
  ): Uint8Array | null {
    const before = bags.length - came.length + went.length;
    const [then, now] = [before, bags.length].map((all) => coarse(all + OTHERS, STEP_OF_ALL));
    if (then !== now) return null;
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
    const changed = new Uint8Array(this.slots);
    for (const [slot, by] of difference) {
      const now = this.#counts[slot] ?? 0;
      // A count that has stopped stands for one that may have been lower by as much.
      if (now >= MOST_COUNTED && by >= MOST_COUNTED - MOST_SHARED) return null;
      if (this.#weights[now] !== this.#weights[now - by]) changed[slot] = 1;
    }
    return changed;
  }
}

/** How many slots the terms of some bags get, without those of others. */
function slotsFor(bags: readonly Bag[], without: readonly Bag[] = []): number {
  const count = (some: readonly Bag[]): number => some.reduce((sum, bag) => sum + bag.length, 0);
  const terms = count(bags) - count(without);
  let slots = LEAST_SLOTS;
  while (slots < MOST_SLOTS && slots < terms / 4) slots *= 2;
  return slots;
}

/** The weight of an entry, given that of its term, as a whole number below 2¹⁶: more if the article repeats it. */
export const weigh = (tells: number, entry: number): number =>
  Math.round(UNIT * tells * (FREQUENCY[countOf(entry)] ?? 0));

const FREQUENCY = Float64Array.from({ length: 32 }, (_, times) => 1 + Math.log(Math.max(1, times)));
