import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { joinNumbers, packColumn } from '../columns.ts';
import { type FragmentFile, STEP } from '../files.ts';
import { ArticleWords, roomOf } from './article-words.ts';
import type { Packing } from './packing.ts';
import {
  type CollectedPart,
  countWords,
  fragmentFile,
  type OpenPart,
  type PartArticle,
  place,
  writeRecord,
  writeWords,
} from './part-record.ts';
import type { Passages } from './selection.ts';
import { Vocabulary } from './vocabulary.ts';

/** Collects the articles of a part in its folder, one after the other. */
export class PartCollector {
  readonly folder: string;
  readonly vocabulary = new Vocabulary();
  readonly #words = new ArticleWords();
  readonly #articles: PartArticle[] = [];
  readonly #rooms: ReturnType<typeof roomOf>[] = [];
  slots = 0;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(folder: string): Promise<PartCollector> {
    for (const each of ['fragment', 'pairs']) await mkdir(join(folder, each), { recursive: true });
    return new PartCollector(folder);
  }

  get length(): number {
    return this.#articles.length;
  }

  /** Adds an article that was read from its page. */
  async add(
    article: PartArticle,
    passages: Passages,
    fragment: FragmentFile | null,
    packing: Packing,
  ): Promise<void> {
    const file = join(this.folder, fragmentFile(this.length));
    this.#add(article, passages);
    if (fragment) await packing.add(file, JSON.stringify(fragment));
  }

  /** Adds an article from an older part. */
  async take(older: OpenPart, number: number): Promise<void> {
    const article = older.record.articles[number];
    if (!article) throw new RangeError(`The part has no article ${number}.`);
    place(join(older.folder, fragmentFile(number)), join(this.folder, fragmentFile(this.length)));
    const names = new Set(older.record.names);
    const passages = older.words.at(number).map((passage) =>
      passage.map((word) => {
        const [letters = '', marks = ''] = older.record.vocabulary[word] ?? [];
        const own = this.vocabulary.numberOf({ letters, marks });
        if (names.has(word)) this.vocabulary.names[own] = true;
        return own;
      }),
    );
    this.#add(article, passages);
  }

  #add(article: PartArticle, passages: Passages): void {
    const room = roomOf(passages);
    this.#articles.push(article);
    this.#words.add(passages);
    this.#rooms.push(room);
    this.slots += room.all * STEP;
  }

  /** Writes what was collected to disk, so that it takes no memory until the part is completed. */
  async save(): Promise<CollectedPart> {
    const { vocabulary } = this;
    const { having, frequencies } = countWords(this.#words, vocabulary);
    const collected: CollectedPart = {
      articles: this.#articles,
      vocabulary: vocabulary.spellings.map(({ letters, marks }) => [letters, marks]),
      having,
      names: [...vocabulary.names.keys()].filter((number) => vocabulary.names[number]),
      frequencies,
      rooms: {
        slots: packColumn(this.#rooms.map(({ all }) => all)),
        openings: packColumn(
          this.#rooms.map(({ headline, standfirst }) => joinNumbers(headline, standfirst)),
        ),
      },
    };
    await writeWords(this.folder, this.#words);
    await writeRecord(this.folder, collected);
    return collected;
  }
}
