import type { Spelling } from '../../text/spelling.ts';
import { type CollectedPart, readWordsOf } from './part-record.ts';
import type { StayingPart } from './plan.ts';
import type { Frequency, Passages } from './selection.ts';

/** A word of a site. */
export interface CountedWord {
  readonly spelling: Spelling;
  /** The number of articles that have it. */
  articles: number;
  /** Whether it has a capital inside a sentence. */
  isName: boolean;
}

/** By word: how many articles of the whole site have it, and in how many places. */
export class SiteCounts {
  /** By letters. */
  readonly frequencies = new Map<string, Frequency>();
  readonly #words = new Map<string, CountedWord>();

  words(): Iterable<CountedWord> {
    return this.#words.values();
  }

  add({
    vocabulary,
    having,
    names,
    frequencies,
  }: Pick<CollectedPart, 'vocabulary' | 'having' | 'names' | 'frequencies'>): void {
    const named = new Set(names);
    for (const [number, [letters, marks]] of vocabulary.entries()) {
      const word = this.#wordOf(letters, marks);
      word.articles += having[number] ?? 0;
      word.isName ||= named.has(number);
    }
    for (const [letters, { articles, places }] of frequencies)
      this.#count(letters, articles, places);
  }

  /** Adds a part without its dead articles. */
  addStaying({ part, numbers }: StayingPart): void {
    const { folder, record } = part;
    this.add(record);
    const dead = [...numbers.keys()].filter((number) => numbers[number] === -1);
    if (dead.length === 0) return;
    for (const passages of readWordsOf(folder, dead)) this.#remove(record.vocabulary, passages);
  }

  /** Subtracts an article. */
  #remove(vocabulary: CollectedPart['vocabulary'], passages: Passages): void {
    const seen = new Set<number>();
    const seenLetters = new Set<string>();
    for (const passage of passages) {
      for (const number of passage) {
        const [letters = '', marks = ''] = vocabulary[number] ?? [];
        this.#count(letters, seenLetters.has(letters) ? 0 : -1, -1);
        seenLetters.add(letters);
        if (!seen.has(number)) this.#wordOf(letters, marks).articles -= 1;
        seen.add(number);
      }
    }
  }

  #wordOf(letters: string, marks: string): CountedWord {
    const key = `${letters} ${marks}`;
    const known = this.#words.get(key);
    if (known) return known;
    const word = { spelling: { letters, marks }, articles: 0, isName: false };
    this.#words.set(key, word);
    return word;
  }

  #count(letters: string, articles: number, places: number): void {
    const known = this.frequencies.get(letters);
    this.frequencies.set(letters, {
      articles: (known?.articles ?? 0) + articles,
      places: (known?.places ?? 0) + places,
    });
  }
}
