import type { Spelling } from '../../text/spelling.ts';
import { countWords, type Draft, openPart } from './part-record.ts';
import type { StayingPart } from './plan.ts';
import type { Frequency } from './selection.ts';
import { Vocabulary } from './vocabulary.ts';

/** A word of a site. */
export interface CountedWord {
  readonly spelling: Spelling;
  /** How many articles have it. */
  articles: number;
  /** Whether it is written with a capital inside a sentence. */
  isName: boolean;
}

/** In how many articles of the whole site each word stands, and in how many places. */
export class SiteCounts {
  /** By letters. */
  readonly frequencies = new Map<string, Frequency>();
  readonly #words = new Map<string, CountedWord>();

  words(): Iterable<CountedWord> {
    return this.#words.values();
  }

  add(
    {
      vocabulary,
      having,
      names,
      frequencies,
    }: Pick<Draft, 'vocabulary' | 'having' | 'names' | 'frequencies'>,
    sign = 1,
  ): void {
    const named = new Set(names);
    for (const [number, [letters, marks]] of vocabulary.entries()) {
      const key = `${letters} ${marks}`;
      const word = this.#words.get(key) ?? {
        spelling: { letters, marks },
        articles: 0,
        isName: false,
      };
      word.articles += sign * (having[number] ?? 0);
      word.isName ||= named.has(number);
      this.#words.set(key, word);
    }
    for (const [letters, { articles, places }] of frequencies) {
      const known = this.frequencies.get(letters);
      this.frequencies.set(letters, {
        articles: (known?.articles ?? 0) + sign * articles,
        places: (known?.places ?? 0) + sign * places,
      });
    }
  }

  /** Adds a part without those of its articles that are dead. */
  async addStaying({ part, numbers }: StayingPart): Promise<void> {
    const { folder, record } = part;
    this.add(record);
    const dead = [...numbers.keys()].filter((number) => numbers[number] === -1);
    if (dead.length === 0) return;
    const { words } = await openPart(folder, record);
    const vocabulary = new Vocabulary();
    for (const [letters, marks] of record.vocabulary) vocabulary.numberOf({ letters, marks });
    this.add(
      { vocabulary: record.vocabulary, names: [], ...countWords(words, vocabulary, dead) },
      -1,
    );
  }
}
