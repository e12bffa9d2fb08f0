import type { Bag } from './bag.ts';
import { Rarity } from './rarity.ts';

/** Terms of more articles tell of no event, and would make the work grow with the square of the articles. */
const MOST_SHARED = 100;
/** So many terms that no other article has are added to each, or two headlines alone would be alike by three words. */
const UNKNOWN_TERMS = 60;

/** Whether articles are compared by a term that so many have. */
export const isShared = (count: number): boolean => count <= MOST_SHARED;

/** An article of the index and how near it is, 0 to 1. */
export interface Near {
  readonly index: number;
  readonly nearness: number;
}

/** Finds the articles that are about the same. The work for one article does not grow with their number. */
export class NearnessIndex {
  readonly #rarity: Rarity;
  readonly #unknown: number;
  /** By slot its row; 0 if the slot has none. */
  readonly #rows: Uint32Array;
  /** By row where its articles start in `#articles` and `#weights`; the next row's start ends them. */
  readonly #starts: Uint32Array;
  readonly #articles: Uint32Array;
  readonly #weights: Float32Array;
  readonly #bags: readonly Bag[];
  /** By article how long its vector is; 0 until that is asked for. */
  readonly #lengths: Float64Array;
  readonly #sums: Float64Array;
  readonly #touched: Uint32Array;

  /** `asked`: the bags that will be asked for; by default all. An index for a few is made faster. */
  constructor(bags: readonly Bag[], rarity = new Rarity(bags), asked: readonly Bag[] = bags) {
    this.#rarity = rarity;
    this.#unknown = UNKNOWN_TERMS * rarity.most ** 2;
    this.#rows = new Uint32Array(rarity.slots);
    const starts = [0];
    let size = 0;
    for (const bag of asked) {
      for (const entry of bag) {
        const slot = rarity.slotOf(entry);
        const count = rarity.countOf(slot);
        if (this.#rows[slot] !== 0 || !isShared(count)) continue;
        this.#rows[slot] = starts.length;
        starts.push(size);
        size += count;
      }
    }
    this.#starts = Uint32Array.from([...starts, size]);
    this.#articles = new Uint32Array(size);
    this.#weights = new Float32Array(size);
    const ends = this.#starts.slice();
    for (const [article, bag] of bags.entries()) {
      for (const entry of bag) {
        const row = this.#rows[rarity.slotOf(entry)] ?? 0;
        if (row === 0) continue;
        const at = ends[row] ?? 0;
        this.#articles[at] = article;
        this.#weights[at] = rarity.weightOf(entry);
        ends[row] = at + 1;
      }
    }
    this.#bags = bags;
    this.#lengths = new Float64Array(bags.length);
    this.#sums = new Float64Array(bags.length);
    this.#touched = new Uint32Array(bags.length);
  }

  /** The articles at least so near to the one with this bag, itself among them if the index has it; in no order. */
  near(bag: Bag, least: number): Near[] {
    const [rows, starts] = [this.#rows, this.#starts];
    const [articles, weights] = [this.#articles, this.#weights];
    const [sums, touched] = [this.#sums, this.#touched];
    let count = 0;
    for (const entry of bag) {
      const row = rows[this.#rarity.slotOf(entry)] ?? 0;
      if (row === 0) continue;
      const weight = this.#rarity.weightOf(entry);
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const article = articles[at] ?? 0;
        const sum = sums[article] ?? 0;
        if (sum === 0) touched[count++] = article;
        sums[article] = sum + weight * (weights[at] ?? 0);
      }
    }
    const length = this.#measure(bag);
    const found: Near[] = [];
    for (const index of touched.subarray(0, count)) {
      const nearness = (sums[index] ?? 0) / (length * this.#lengthOf(index));
      if (nearness >= least) found.push({ index, nearness });
      sums[index] = 0;
    }
    return found;
  }

  #lengthOf(article: number): number {
    const known = this.#lengths[article] ?? 0;
    if (known > 0) return known;
    const length = this.#measure(this.#bags[article] ?? NO_TERMS);
    this.#lengths[article] = length;
    return length;
  }

  #measure(bag: Bag): number {
    let squares = this.#unknown;
    for (const entry of bag) squares += this.#rarity.weightOf(entry) ** 2;
    return Math.sqrt(squares);
  }
}

const NO_TERMS = new Uint32Array();
