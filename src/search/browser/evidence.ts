import type { Catalogue } from './catalogue.ts';
import { type Places, SCALE } from './lattice.ts';
import { LEVEL } from './lookup.ts';

/** What articles have of a word, or of two neighbours. */
export interface Feature {
  /** The best level. */
  readonly level: Float32Array;
  /** Mentions at about that level, weighted by their position. */
  readonly mentions: Float32Array;
}

/** How much a mention counts, by its position. */
const WEIGHT = { headline: 5, standfirst: 2.5, lede: 1.6, body: 1 } as const;
/** Slots of the body that are its lede. */
const LEDE = 90;
/** Two neighbours of the query count together if at most this many words stand between them. */
const NEAR = 5;
/** How much they then count, compared with standing side by side. */
const NEAR_SHARE = 0.35;
/** In a headline, a query of so many words may be interrupted. Each word between lowers its level, to this level at most. */
const GAPS = { words: 3, cost: 12, least: 66 } as const;
/** Levels this close are one kind of match. */
const CLASS = 20;
/** What the articles have of a query, in cells: one for each word of each article that has any. At most 31 words. */
export class Evidence {
  /** In ascending order. */
  readonly articles: number[] = [];
  readonly own: Feature;
  /** For each word together with the next one. */
  readonly pairs: Feature;
  /** The number of the reading that fits best; see `Places`. */
  readonly readings: Uint8Array;
  /** By word, how many times it stands beside the next one, and near it, as typed. */
  readonly beside: Int32Array;
  readonly near: Int32Array;
  /** By article: the level of the whole query in one piece; 0 if it is not in one piece. */
  readonly whole: number[] = [];
  readonly #words: readonly Places[];
  readonly #catalogue: Catalogue;
  /** By word, its places in the current article, half-open. */
  readonly #from: number[];
  readonly #to: number[];
  #article = 0;
  /** Where headline, standfirst and lede of the article end. */
  #headline = 0;
  #standfirst = 0;
  #lede = 0;

  constructor(words: readonly Places[], catalogue: Catalogue) {
    this.#words = words;
    this.#catalogue = catalogue;
    this.#from = words.map(() => 0);
    this.#to = words.map(() => 0);
    const places = words.reduce((sum, { starts }) => sum + starts.length, 0);
    const cells = Math.min(catalogue.articles, places) * words.length;
    const feature = () => ({ level: new Float32Array(cells), mentions: new Float32Array(cells) });
    this.own = feature();
    this.pairs = feature();
    this.readings = new Uint8Array(cells);
    this.beside = new Int32Array(words.length);
    this.near = new Int32Array(words.length);
    while (this.#next());
  }

  /** Reads the next article with any of the words; `false` if there is none. */
  #next(): boolean {
    let first = Number.POSITIVE_INFINITY;
    for (let word = 0; word < this.#words.length; word += 1) {
      first = Math.min(first, this.#words[word]?.starts[this.#to[word] ?? 0] ?? first);
    }
    if (first === Number.POSITIVE_INFINITY) return false;
    this.#enter(articleOf(first / SCALE, this.#catalogue.starts, this.#article));
    let pieces: readonly number[] = [];
    for (let word = 0; word < this.#words.length; word += 1) pieces = this.#readWord(word, pieces);
    this.articles.push(this.#article);
    this.whole.push(Math.max(0, ...pieces));
    return true;
  }

  #enter(article: number): void {
    const { starts, headlines, standfirsts } = this.#catalogue;
    this.#article = article;
    this.#headline = ((starts[article] ?? 0) + (headlines[article] ?? 0)) * SCALE;
    this.#standfirst = this.#headline + (standfirsts[article] ?? 0) * SCALE;
    this.#lede = this.#standfirst + LEDE * SCALE;
    const end = (starts[article + 1] ?? 0) * SCALE;
    for (let word = 0; word < this.#words.length; word += 1) {
      const places = this.#words[word]?.starts;
      let at = this.#to[word] ?? 0;
      this.#from[word] = at;
      while ((places?.[at] ?? end) < end) at += 1;
      this.#to[word] = at;
    }
  }

  #weightAt(start: number): number {
    if (start < this.#headline) return WEIGHT.headline;
    if (start < this.#standfirst) return WEIGHT.standfirst;
    return start < this.#lede ? WEIGHT.lede : WEIGHT.body;
  }

  /**
   * Reads a word of the article. `pieces`: by place of the previous word, the level of the piece from the first word on that
   * ends there. Returns the same for this word.
   */
  #readWord(word: number, pieces: readonly number[]): number[] {
    const [places, before] = [this.#words[word], this.#words[word - 1]];
    const grown: number[] = [];
    if (!places) return grown;
    const cell = this.articles.length * this.#words.length + word;
    const [first, last] = [this.#from[word - 1] ?? 0, this.#to[word - 1] ?? 0];
    const mayInterrupt = this.#words.length >= GAPS.words;
    let near = first;
    for (let at = this.#from[word] ?? 0; at < (this.#to[word] ?? 0); at += 1) {
      const start = places.starts[at] ?? 0;
      const level = places.quality[at] ?? 0;
      const weight = this.#weightAt(start);
      if (level > (this.own.level[cell] ?? 0)) this.readings[cell] = places.reading[at] ?? 0;
      mention(this.own, cell, level, weight);
      if (!before) {
        grown.push(level);
        continue;
      }
      while (near < last && (before.starts[near] ?? 0) < start - (NEAR + 1) * SCALE) near += 1;
      let [piece, beside, close] = [0, 0, 0];
      for (let left = near; left < last; left += 1) {
        const leftStart = before.starts[left] ?? 0;
        if (leftStart > start + NEAR * SCALE) break;
        const fit = Math.min(before.quality[left] ?? 0, level);
        const gap = start - (before.ends[left] ?? start);
        if (gap === 0) beside = Math.max(beside, fit);
        else if (leftStart !== start) close = Math.max(close, fit);
        if (gap === 0 || (gap > 0 && mayInterrupt && start < this.#headline)) {
          const grown = Math.min(pieces[left - first] ?? 0, level) - (gap / SCALE) * GAPS.cost;
          if (gap === 0 || grown >= GAPS.least) piece = Math.max(piece, grown);
        }
      }
      if (beside >= LEVEL.known) this.beside[word - 1] = (this.beside[word - 1] ?? 0) + 1;
      if (Math.max(beside, close) >= LEVEL.known)
        this.near[word - 1] = (this.near[word - 1] ?? 0) + 1;
      if (beside > 0) mention(this.pairs, cell - 1, beside, weight);
      else if (close > 0) mention(this.pairs, cell - 1, close * NEAR_SHARE, weight * NEAR_SHARE);
      grown.push(piece);
    }
    return grown;
  }
}

function mention({ level, mentions }: Feature, cell: number, found: number, weight: number): void {
  const best = level[cell] ?? 0;
  if (found > best + CLASS) mentions[cell] = 0;
  if (found > best) level[cell] = found;
  if (found > best - CLASS) mentions[cell] = (mentions[cell] ?? 0) + weight;
}

/** The article of a slot, searched from `from` on. */
export function articleOf(slot: number, starts: Int32Array, from = 0): number {
  // Usually the next article or one near it. Otherwise it is found by halving.
  for (let near = from; near < from + 8; near += 1) {
    if (slot < (starts[near + 1] ?? 0)) return near;
  }
  let low = from;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slot < (starts[middle + 1] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
