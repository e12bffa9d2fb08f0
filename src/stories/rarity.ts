import { type Bag, countOf, termOf } from './bag.ts';

/** With fewer articles, a term that several have is weighed as if this many others lacked it. */
const OTHERS = 50;
const LEAST_SLOTS = 2 ** 20;
const MOST_SLOTS = 2 ** 24;
/** Counts stop here; a term of so many articles weighs next to nothing. */
const MOST_COUNTED = 2 ** 16 - 1;

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
    const terms = bags.reduce((sum, bag) => sum + bag.length, 0);
    let slots = LEAST_SLOTS;
    while (slots < MOST_SLOTS && slots < 2 * terms) slots *= 2;
    this.slots = slots;
    this.#counts = new Uint16Array(slots);
    for (const bag of bags) {
      for (const entry of bag) {
        const slot = this.slotOf(entry);
        const known = this.#counts[slot] ?? 0;
        if (known < MOST_COUNTED) this.#counts[slot] = known + 1;
      }
    }
    const all = bags.length + OTHERS;
    this.most = Math.log(all);
    this.#weights = Float64Array.from({ length: Math.min(bags.length, MOST_COUNTED) + 1 }, (_, n) =>
      Math.log(all / Math.max(1, n)),
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
    return rarity * (FREQUENCY[countOf(entry)] ?? 0);
  }
}

const FREQUENCY = Float64Array.from({ length: 32 }, (_, times) => 1 + Math.log(Math.max(1, times)));
