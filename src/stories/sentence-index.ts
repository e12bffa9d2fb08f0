/** A sentence as numbers that stand for its words. */
export type Words = readonly number[];

/** A sentence of an article that the index has. */
export interface Place {
  readonly article: number;
  readonly sentence: number;
}

/** Of each pair of words, so many sentences are known: the first. */
const MOST_KNOWN = 32;
/** So many sentences are looked at closely. */
const MOST_NEAREST = 3;
/** What shares a smaller part of its pairs with every other sentence comes from none. */
const LEAST_SHARED = 0.2;

/** Finds earlier sentences that share pairs of words with one. */
export class SentenceIndex {
  readonly #numbers = new Map<string, number>();
  /** How many sentences of one article have a pair, at most: names come up again and again, and tell nothing. */
  readonly #repeated = new Map<number, number>();
  readonly #places: Place[] = [];
  readonly #having = new Map<number, number[]>();

  read(words: readonly string[]): number[] {
    return words.map((word) => {
      const key = word.toLowerCase();
      const known = this.#numbers.get(key) ?? this.#numbers.size;
      this.#numbers.set(key, known);
      return known;
    });
  }

  /** Learns from the sentences of one article how much pairs of words tell. */
  learn(sentences: readonly Words[]): void {
    const counts = new Map<number, number>();
    for (const words of sentences) {
      for (const pair of new Set(pairsOf(words))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    for (const [pair, count] of counts) {
      if (count > (this.#repeated.get(pair) ?? 1)) this.#repeated.set(pair, count);
    }
  }

  /** Adds the sentences of an article, which later ones may have. */
  add(article: number, sentences: readonly Words[]): void {
    for (const [sentence, words] of sentences.entries()) {
      const place = this.#places.push({ article, sentence }) - 1;
      for (const pair of new Set(pairsOf(words))) {
        const having = this.#having.get(pair);
        if (!having) this.#having.set(pair, [place]);
        else if (having.length < MOST_KNOWN) having.push(place);
      }
    }
  }

  /** The earlier sentences that share most with one, best first, the first of those that share as much. */
  nearest(words: Words): Place[] {
    const shares = new Map<number, number>();
    let all = 0;
    for (const pair of pairsOf(words)) {
      const weight = this.#weightOf(pair);
      all += weight;
      for (const place of this.#having.get(pair) ?? []) {
        shares.set(place, (shares.get(place) ?? 0) + weight);
      }
    }
    return [...shares]
      .filter(([, share]) => share >= LEAST_SHARED * all)
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, MOST_NEAREST)
      .flatMap(([place]) => this.#places[place] ?? []);
  }

  /** The share of a sentence that its words have which `isMatched` with the next one. */
  share(words: Words, isMatched: (at: number) => boolean): number {
    let [matched, all] = [0, 0];
    for (const [at, pair] of pairsOf(words).entries()) {
      const weight = this.#weightOf(pair);
      all += weight;
      if (isMatched(at)) matched += weight;
    }
    return all > 0 ? matched / all : 0;
  }

  #weightOf(pair: number): number {
    return 1 / (this.#repeated.get(pair) ?? 1);
  }
}

const MOST_WORDS = 2 ** 24;

const pairsOf = (words: Words): number[] =>
  words.slice(1).map((word, at) => (words[at] ?? 0) * MOST_WORDS + word);
