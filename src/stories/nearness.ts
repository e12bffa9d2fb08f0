import type { Bag } from './bag.ts';
import { Rarity, weigh } from './rarity.ts';

/** The number of unique terms that are added to each article. Without them, three common words would make two headlines alike. */
const UNKNOWN_TERMS = 60;

/** An article of the index and how near it is, 0 to 1. */
export interface Near {
  readonly index: number;
  readonly nearness: number;
}

/** Finds articles about the same subject. The cost for one article does not grow with their number. */
export class NearnessIndex {
  readonly #rarity: Rarity;
  readonly #unknown: number;
  /** By slot, its row; 0 if it has none. */
  readonly #rows: Uint32Array;
  /** By row, the first of its articles in `#articles` and `#weights`. The first of the next row ends them. */
  readonly #starts: Uint32Array;
  readonly #articles: Uint32Array;
  readonly #weights: Uint16Array;
  readonly #bags: readonly Bag[];
  /** By article, the square of the length of its vector; 0 until it is needed. */
  readonly #squares: Float64Array;
  readonly #sums: Float64Array;
  readonly #touched: Uint32Array;

  /** `asked`: the articles whose neighbours will be asked for; by default all. An index for a few is faster to build. */
  constructor(
    bags: readonly Bag[],
    rarity = new Rarity(bags),
    asked: Iterable<number> = bags.keys(),
  ) {
    this.#bags = bags;
    this.#rarity = rarity;
    this.#unknown = UNKNOWN_TERMS * rarity.most ** 2;
    this.#rows = new Uint32Array(rarity.slots);
    const starts = [0];
    const tells = [0];
    let size = 0;
    for (const article of asked) {
      for (const entry of bags[article] ?? NO_TERMS) {
        const slot = rarity.slotOf(entry);
        const count = rarity.sharedBy(slot);
        // A term that only one article has connects it with no other.
        if (this.#rows[slot] !== 0 || count < 2) continue;
        this.#rows[slot] = starts.length;
        starts.push(size);
        tells.push(rarity.tells(slot));
        size += count;
      }
    }
    this.#starts = Uint32Array.from([...starts, size]);
    this.#articles = new Uint32Array(size);
    this.#weights = new Uint16Array(size);
    this.#fill(Float64Array.from(tells));
    this.#squares = new Float64Array(bags.length);
    this.#sums = new Float64Array(bags.length);
    this.#touched = new Uint32Array(bags.length);
  }

  #fill(tells: Float64Array): void {
    const [rows, articles, weights] = [this.#rows, this.#articles, this.#weights];
    const ends = this.#starts.slice();
    let article = 0;
    for (const bag of this.#bags) {
      // There are millions of them, and a `for … of` loop takes twice as long.
      for (let index = 0; index < bag.length; index += 1) {
        const entry = bag[index] as number;
        const row = rows[this.#rarity.slotOf(entry)] as number;
        if (row === 0) continue;
        const at = ends[row] as number;
        articles[at] = article;
        weights[at] = weigh(tells[row] as number, entry);
        ends[row] = at + 1;
      }
      article += 1;
    }
  }

  /** The other articles that are at least so near, in no order. */
  near(article: number, least: number): Near[] {
    const [rows, starts] = [this.#rows, this.#starts];
    const [articles, weights] = [this.#articles, this.#weights];
    const [sums, touched] = [this.#sums, this.#touched];
    let count = 0;
    for (const entry of this.#bags[article] ?? NO_TERMS) {
      const row = rows[this.#rarity.slotOf(entry)] ?? 0;
      if (row === 0) continue;
      const weight = this.#rarity.weightOf(entry);
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) {
        const other = articles[at] ?? 0;
        const sum = sums[other] ?? 0;
        if (sum === 0) touched[count++] = other;
        sums[other] = sum + weight * (weights[at] ?? 0);
      }
    }
    const square = this.#squareOf(article);
    const found: Near[] = [];
    // For articles that are farther, the exact length is not needed: it is at least this.
    const worthwhile = least * Math.sqrt(square * this.#unknown);
    for (const index of touched.subarray(0, count)) {
      const sum = sums[index] ?? 0;
      sums[index] = 0;
      if (sum < worthwhile || index === article) continue;
      const nearness = sum / Math.sqrt(square * this.#squareOf(index));
      if (nearness >= least) found.push({ index, nearness });
    }
    return found;
  }

  #squareOf(article: number): number {
    const known = this.#squares[article] ?? 0;
    if (known > 0) return known;
    let square = this.#unknown;
    for (const entry of this.#bags[article] ?? NO_TERMS) {
      square += this.#rarity.weightOf(entry) ** 2;
    }
    this.#squares[article] = square;
    return square;
  }
}

const NO_TERMS = new Uint32Array();
