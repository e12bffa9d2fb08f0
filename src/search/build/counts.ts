import type { Spelling } from '../../text/spelling.ts';
import { countWords, type Draft, openPart } from './part-record.ts';
import type { StayingPart } from './plan.ts';
import type { Frequency } from './selection.ts';
import { Vocabulary } from './vocabulary.ts';

/** In how many articles of the whole site each word stands, and in how many places. */
export class SiteCounts {
  /** By letters. */
  readonly frequencies = new Map<string, Frequency>();
  readonly #words = new Map<string, { readonly spelling: Spelling; articles: number }>();

  words(): Iterable<readonly [word: Spelling, articles: number]> {
    return Array.from(this.#words.values(), ({ spelling, articles }) => [spelling, articles]);
  }

  add(
    { vocabulary, having, frequencies }: Pick<Draft, 'vocabulary' | 'having' | 'frequencies'>,
    sign = 1,
  ): void {
    for (const [number, [letters, marks]] of vocabulary.entries()) {
      const key = `${letters} ${marks}`;
      const word = this.#words.get(key) ?? { spelling: { letters, marks }, articles: 0 };
      word.articles += sign * (having[number] ?? 0);
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
    this.add({ vocabulary: record.vocabulary, ...countWords(words, vocabulary, dead) }, -1);
  }
}
