import type { Vocabulary } from './vocabulary.ts';

/** An article's words by number: its headline, its standfirst (empty where it has none), its body's paragraphs, its names. */
export type Passages = readonly Int32Array[];

/** How many passages open an article before its body: headline and standfirst. */
const OPENING = 2;

/** Up to so many articles, every word has all its places in its own list. */
export const KEPT_WHOLE = 2000;
/** On larger sites, a word that stands in more places than this is common. */
const COMMON = 5000;
/** How many places beside rare words a common word has in its own list. */
const RARE_PLACES = 2500;
/** A word in a greater share of the articles has not even its first mentions in its own list. */
const COMMONPLACE = 0.25;

/** In which lists of the index each place of a word goes. */
export interface Selection {
  /** By number of the word, in how many articles it stands. */
  readonly articles: Int32Array;
  /** Whether any place goes to the list of a pair. */
  readonly paired: boolean;
  /** Words, by number of their letters, of which places are in lists of pairs alone. */
  readonly common: ReadonlySet<number>;
  /** Those of them whose own list does not have every article. */
  readonly cut: ReadonlySet<number>;
  /** For each article, the lists of its words, passage by passage. */
  readonly lists: () => Iterable<readonly Lists[]>;
}

/** For each word of a passage, 1 where it goes to that list. */
export interface Lists {
  /** The word's own. */
  readonly own: Uint8Array;
  /** The word's own, where it makes a settled pair with the word after it: one whose places are all in own lists. */
  readonly settled: Uint8Array;
  /** That of the pair that it makes with the word after it. */
  readonly pair: Uint8Array;
}

/**
 * The rule by which large sites are indexed. A word that is not common has all its places in its own list. A common word's
 * list would be too long to load, so it has only the places that tell most: those in headlines and standfirsts, its first
 * mention in an article (unless more than a quarter of the articles have one), and those 2,500 where what stands beside it
 * stands there most rarely. Two neighbours that are not both in their own lists are in the list of their pair. So nothing
 * is lost: what stands next to each other is always found so, the rare first. Where all places of a pair are in own lists,
 * these say so.
 */
export function select(articles: readonly Passages[], vocabulary: Vocabulary): Selection {
  const lettersOf = Int32Array.from(vocabulary.lettersOf);
  const counts = new Counts(articles, lettersOf, vocabulary.letters.length);
  const paired = articles.length > KEPT_WHOLE;
  const limits = paired ? rarityLimits(articles, counts) : null;
  const common = new Set<number>();
  const cut = new Set<number>();
  for (const [word, having] of counts.articles.entries()) {
    if (!paired || !counts.isCommon(word)) continue;
    common.add(word);
    if (having > articles.length * COMMONPLACE) cut.add(word);
  }
  const isSettled = (passage: Int32Array, index: number): boolean => {
    const pair = [counts.letters(passage, index), counts.letters(passage, index + 1)] as const;
    const ofPair = counts.pairs(...pair);
    return (
      pair.some((word) => common.has(word)) &&
      pair.every((word) => !common.has(word) || ofPair <= (limits?.[word] ?? 0))
    );
  };
  return {
    articles: counts.articlesOfWords,
    paired,
    common,
    cut,
    *lists() {
      const lastMention = new Int32Array(counts.articles.length).fill(-1);
      const isOwn = (article: number, passage: Int32Array, index: number): boolean => {
        const word = counts.letters(passage, index);
        const isFirst = lastMention[word] !== article;
        lastMention[word] = article;
        if (!common.has(word) || (isFirst && !cut.has(word))) return true;
        return counts.rarity(passage, index) <= (limits?.[word] ?? 0);
      };
      for (const [article, passages] of articles.entries()) {
        yield passages.map((passage, part) => {
          const own = new Uint8Array(passage.length).fill(1);
          const settled = new Uint8Array(passage.length);
          const pair = new Uint8Array(passage.length);
          if (!paired) return { own, settled, pair };
          for (let index = 0; index + 1 < passage.length; index += 1) {
            if (isSettled(passage, index)) settled[index] = 1;
          }
          if (part < OPENING) return { own, settled, pair };
          for (let index = 0; index < passage.length; index += 1) {
            if (!isOwn(article, passage, index)) own[index] = 0;
          }
          for (let index = 0; index + 1 < passage.length; index += 1) {
            if (own[index] === 0 || own[index + 1] === 0) pair[index] = 1;
          }
          return { own, settled, pair };
        });
      }
    },
  };
}

const PAIR_BITS = 23;

/** How often words and pairs of neighbours stand in all articles; by letters, where nothing else is said. */
class Counts {
  readonly articlesOfWords: Int32Array;
  /** By word, articles that have it and places where it stands. */
  readonly articles: Int32Array;
  readonly places: Int32Array;
  /** By hash: a collision makes a rare pair look more common, once in a hundred. */
  readonly #pairs = new Uint32Array(1 << PAIR_BITS);
  readonly #lettersOf: Int32Array;

  constructor(articles: readonly Passages[], lettersOf: Int32Array, words: number) {
    this.articlesOfWords = new Int32Array(lettersOf.length);
    this.articles = new Int32Array(words);
    this.places = new Int32Array(words);
    this.#lettersOf = lettersOf;
    const lastMention = new Int32Array(words).fill(-1);
    const lastOfWord = new Int32Array(lettersOf.length).fill(-1);
    for (const [article, passages] of articles.entries()) {
      for (const passage of passages) {
        for (let index = 0; index < passage.length; index += 1) {
          const written = passage[index] ?? 0;
          if (lastOfWord[written] !== article) add(this.articlesOfWords, written);
          lastOfWord[written] = article;
          const word = this.letters(passage, index);
          add(this.places, word);
          if (lastMention[word] !== article) add(this.articles, word);
          lastMention[word] = article;
          if (index > 0) add(this.#pairs, hashPair(this.letters(passage, index - 1), word));
        }
      }
    }
  }

  /** The number of the letters of a word in a passage. */
  letters(passage: Int32Array, index: number): number {
    return this.#lettersOf[passage[index] ?? 0] ?? 0;
  }

  isCommon(word: number): boolean {
    return (this.places[word] ?? 0) > COMMON;
  }

  /** How often the rarer of the pairs stands that a word makes with its neighbours. */
  rarity(passage: Int32Array, index: number): number {
    const word = this.letters(passage, index);
    return Math.min(
      index > 0 ? this.pairs(this.letters(passage, index - 1), word) : Number.POSITIVE_INFINITY,
      index + 1 < passage.length
        ? this.pairs(word, this.letters(passage, index + 1))
        : Number.POSITIVE_INFINITY,
    );
  }

  /** In how many places the second word stands after the first; never too few. */
  pairs(first: number, second: number): number {
    return this.#pairs[hashPair(first, second)] ?? 0;
  }
}

function add(counts: Int32Array | Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

const hashPair = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)) >>> (32 - PAIR_BITS);

const RARITIES = 4096;

/** For each common word, how often the rarer of its pairs may stand for a place to be in its own list. */
function rarityLimits(articles: readonly Passages[], counts: Counts): Float64Array {
  const histograms = new Map<number, Int32Array>();
  for (const word of counts.places.keys()) {
    if (counts.isCommon(word)) histograms.set(word, new Int32Array(RARITIES + 1));
  }
  for (const passages of articles) {
    for (const passage of passages.slice(OPENING)) {
      for (let index = 0; index < passage.length; index += 1) {
        const histogram = histograms.get(counts.letters(passage, index));
        if (!histogram) continue;
        add(histogram, Math.min(RARITIES, counts.rarity(passage, index)));
      }
    }
  }
  const limits = new Float64Array(counts.places.length);
  for (const [word, histogram] of histograms) {
    let sum = 0;
    let limit = 0;
    while (limit < RARITIES && sum + (histogram[limit] ?? 0) <= RARE_PLACES) {
      sum += histogram[limit] ?? 0;
      limit += 1;
    }
    limits[word] = limit - 1;
  }
  return limits;
}
