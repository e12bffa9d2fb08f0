/** A sentence, with a number for each word. */
export type Words = readonly number[];

/** A sentence of an article that the index has. */
export interface Place {
  readonly article: number;
  readonly sentence: number;
}

/** The most sentences that are stored for a pair of words: the first ones. */
const MOST_KNOWN = 32;
/** The most sentences that are compared in detail. */
const MOST_NEAREST = 3;
/** If the share of common pairs is smaller, a sentence has no source. */
const LEAST_SHARED = 0.2;

/** Finds earlier sentences that share pairs of words with one. */
export class SentenceIndex {
  readonly #numbers = new Map<string, number>();
  /** The most sentences of one article that a telling pair stands in. More frequent pairs, such as names, tell nothing. */
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

  /** Learns from the sentences of one article how much each pair of words tells. */
  learn(sentences: readonly Words[]): void {
    const counts = new Map<number, number>();
    for (const words of sentences) {
      for (const pair of new Set(pairsOf(words))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    for (const [pair, count] of counts) {
      if (count > (this.#repeated.get(pair) ?? 1)) this.#repeated.set(pair, count);
    }
  }

  /** Adds the sentences of an article, for later ones to match. */
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

  /** The earlier sentences that share most with one, best first. Of equals, the first. */
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

  /** The share of a sentence whose words `isMatched`, together with the next one. */
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
