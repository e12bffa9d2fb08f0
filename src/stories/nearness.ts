import type { Bag } from './bag.ts';
import { Rarity } from './rarity.ts';

/** Terms of more articles tell of no event, and would make the work grow with the square of the articles. */
const MOST_SHARED = 100;
/** So many terms that no other article has are added to each, or two headlines alone would be alike by three words. */
const UNKNOWN_TERMS = 60;

/** An article of the index and how near it is, 0 to 1. */
export interface Near {
  readonly index: number;
  readonly nearness: number;
}

/** Finds the articles that are about the same. The work for one article does not grow with their number. */
export class NearnessIndex {
  readonly #rarity: Rarity;
  readonly #unknown: number;
  /** By slot where its articles start in `#articles` and `#weights`; the next slot's start ends them. */
  readonly #starts: Uint32Array;
  readonly #articles: Uint32Array;
  readonly #weights: Float32Array;
  /** By article how long its vector is. */
  readonly #lengths: Float64Array;
  readonly #sums: Float64Array;
  readonly #touched: Uint32Array;

  constructor(bags: readonly Bag[]) {
    const rarity = new Rarity(bags);
    this.#rarity = rarity;
    this.#unknown = UNKNOWN_TERMS * rarity.most ** 2;
    const starts = new Uint32Array(rarity.slots + 1);
    let size = 0;
    for (let slot = 0; slot < rarity.slots; slot += 1) {
      starts[slot] = size;
      const count = rarity.countOf(slot);
      if (count <= MOST_SHARED) size += count;
    }
    starts[rarity.slots] = size;
    this.#articles = new Uint32Array(size);
    this.#weights = new Float32Array(size);
    this.#lengths = new Float64Array(bags.length);
    for (const [article, bag] of bags.entries()) {
      let squares = this.#unknown;
      for (const entry of bag) {
        const slot = rarity.slotOf(entry);
        const weight = rarity.weightOf(entry);
        squares += weight * weight;
        if (rarity.countOf(slot) > MOST_SHARED) continue;
        const at = starts[slot] ?? 0;
        this.#articles[at] = article;
        this.#weights[at] = weight;
        starts[slot] = at + 1;
      }
      this.#lengths[article] = Math.sqrt(squares);
    }
    // Each start has moved to the next slot's.
    starts.copyWithin(1, 0, rarity.slots);
    starts[0] = 0;
    this.#starts = starts;
    this.#sums = new Float64Array(bags.length);
    this.#touched = new Uint32Array(bags.length);
  }

  /** The articles at least so near to the one with this bag, itself among them if the index has it; in no order. */
  near(bag: Bag, least: number): Near[] {
    const [starts, articles, weights] = [this.#starts, this.#articles, this.#weights];
    const [sums, touched] = [this.#sums, this.#touched];
    let squares = this.#unknown;
    let count = 0;
    for (const entry of bag) {
      const slot = this.#rarity.slotOf(entry);
      const weight = this.#rarity.weightOf(entry);
      squares += weight * weight;
      const end = starts[slot + 1] ?? 0;
      for (let at = starts[slot] ?? 0; at < end; at += 1) {
        const article = articles[at] ?? 0;
        const sum = sums[article] ?? 0;
        if (sum === 0) touched[count++] = article;
        sums[article] = sum + weight * (weights[at] ?? 0);
      }
    }
    const length = Math.sqrt(squares);
    const found: Near[] = [];
    for (const index of touched.subarray(0, count)) {
      const nearness = (sums[index] ?? 0) / (length * (this.#lengths[index] ?? 1));
      if (nearness >= least) found.push({ index, nearness });
      sums[index] = 0;
    }
    return found;
  }
}
