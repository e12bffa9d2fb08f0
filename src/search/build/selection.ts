import type { Vocabulary } from './vocabulary.ts';

/** An article's words by number: its headline, its standfirst (empty where it has none), then its body's paragraphs. */
export type Passages = readonly Int32Array[];

/** How many passages open an article before its body: headline and standfirst. */
export const OPENING = 2;

/** Up to so many articles, every word is kept everywhere. */
export const KEPT_WHOLE = 2000;
/** Beyond that, how often a word stands in the index at most, headlines and first mentions not counted. */
const PLACES_A_WORD = 8000;
/** A word in a greater share of the articles has not even its first mention in each kept. */
const COMMONPLACE = 0.25;

/** Which words the index keeps, and how common words are; by number of their letters. */
export interface Selection {
  /** In how many articles they stand. */
  readonly articles: Int32Array;
  /** Of which the index does not know every article. */
  readonly cut: ReadonlySet<number>;
  /** Whether each word of a passage is kept, passage by passage in reading order. */
  readonly keep: (article: number) => readonly Uint8Array[];
}

/**
 * The rule by which large sites are indexed. Headlines and standfirsts are kept whole. Of a body are kept the first
 * mention of every word, unless it stands in more than a quarter of all articles, and of each word those 8,000 places
 * where what stands beside it is rarest: “hòa bình” is common, “hòa nhạc” less, so the second is kept first.
 */
export function select(articles: readonly Passages[], vocabulary: Vocabulary): Selection {
  const letters = vocabulary.letters.length;
  const lettersOf = Int32Array.from(vocabulary.lettersOf);
  const counts = count(articles, lettersOf, letters);
  const whole = articles.length <= KEPT_WHOLE;
  const cut = new Set<number>();
  if (!whole) {
    for (let each = 0; each < letters; each += 1) {
      if (isCommonplace(counts.articles[each] ?? 0, articles.length)) cut.add(each);
    }
  }
  const limits = whole ? null : rarityLimits(articles, lettersOf, counts);
  const firstMention = new Int32Array(letters).fill(-1);
  return {
    articles: counts.articles,
    cut,
    keep: (article) =>
      (articles[article] ?? []).map((passage, part) => {
        const kept = new Uint8Array(passage.length).fill(1);
        if (limits === null || part < OPENING) return kept;
        for (let index = 0; index < passage.length; index += 1) {
          const word = lettersOf[passage[index] ?? 0] ?? 0;
          const isFirst = firstMention[word] !== article;
          firstMention[word] = article;
          const near = counts.pairs.rarity(passage, index, lettersOf);
          if (near > (limits[word] ?? 0) && !(isFirst && !cut.has(word))) kept[index] = 0;
        }
        return kept;
      }),
  };
}

const isCommonplace = (articles: number, all: number): boolean => articles > all * COMMONPLACE;

interface Counts {
  readonly articles: Int32Array;
  readonly places: Int32Array;
  readonly pairs: PairCounts;
}

function count(articles: readonly Passages[], lettersOf: Int32Array, letters: number): Counts {
  const counts = {
    articles: new Int32Array(letters),
    places: new Int32Array(letters),
    pairs: new PairCounts(),
  };
  const lastArticle = new Int32Array(letters).fill(-1);
  for (const [article, passages] of articles.entries()) {
    for (const passage of passages) {
      for (let index = 0; index < passage.length; index += 1) {
        const word = lettersOf[passage[index] ?? 0] ?? 0;
        counts.places[word] = (counts.places[word] ?? 0) + 1;
        if (lastArticle[word] !== article) {
          lastArticle[word] = article;
          counts.articles[word] = (counts.articles[word] ?? 0) + 1;
        }
      }
      counts.pairs.add(passage, lettersOf);
    }
  }
  return counts;
}

const PAIR_BITS = 23;

// Counted by hash: a collision makes a rare pair look more common, once in a hundred.
class PairCounts {
  readonly #counts = new Uint32Array(1 << PAIR_BITS);

  add(passage: Int32Array, lettersOf: Int32Array): void {
    for (let index = 1; index < passage.length; index += 1) {
      const at = hashPair(letter(passage, index - 1, lettersOf), letter(passage, index, lettersOf));
      this.#counts[at] = (this.#counts[at] ?? 0) + 1;
    }
  }

  /** How often the rarer of the pairs stands that the word makes with its neighbours. */
  rarity(passage: Int32Array, index: number, lettersOf: Int32Array): number {
    const word = letter(passage, index, lettersOf);
    let rarest = Number.POSITIVE_INFINITY;
    if (index > 0) {
      rarest = this.#counts[hashPair(letter(passage, index - 1, lettersOf), word)] ?? 0;
    }
    if (index + 1 < passage.length) {
      const next = this.#counts[hashPair(word, letter(passage, index + 1, lettersOf))] ?? 0;
      rarest = Math.min(rarest, next);
    }
    return rarest;
  }
}

const letter = (passage: Int32Array, index: number, lettersOf: Int32Array): number =>
  lettersOf[passage[index] ?? 0] ?? 0;

const hashPair = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)) >>> (32 - PAIR_BITS);

const RARITIES = 4096;

/** For each word, how often its rarer pair may stand for a place to be kept; infinite for words that keep every place. */
function rarityLimits(
  articles: readonly Passages[],
  lettersOf: Int32Array,
  { places, pairs }: Counts,
): Float64Array {
  const limits = new Float64Array(places.length).fill(Number.POSITIVE_INFINITY);
  const histograms = new Map<number, Int32Array>();
  for (const [word, times] of places.entries()) {
    if (times > PLACES_A_WORD) histograms.set(word, new Int32Array(RARITIES + 1));
  }
  for (const passages of articles) {
    for (const passage of passages.slice(OPENING)) {
      for (let index = 0; index < passage.length; index += 1) {
        const histogram = histograms.get(letter(passage, index, lettersOf));
        if (!histogram) continue;
        const rarity = Math.min(RARITIES, pairs.rarity(passage, index, lettersOf));
        histogram[rarity] = (histogram[rarity] ?? 0) + 1;
      }
    }
  }
  for (const [word, histogram] of histograms) {
    let sum = 0;
    let limit = 0;
    while (limit < RARITIES && sum + (histogram[limit] ?? 0) <= PLACES_A_WORD) {
      sum += histogram[limit] ?? 0;
      limit += 1;
    }
    limits[word] = limit - 1;
  }
  return limits;
}
