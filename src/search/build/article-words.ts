import { closeSync, openSync, readSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { OPENING_STEP, STEP } from '../files.ts';
import type { Passages } from './selection.ts';

const SMALL = 0x1_0000;
const HEADER = 4;

/** The words of many articles by number, in little memory. */
export class ArticleWords {
  #words = new Int32Array(SMALL);
  #count = 0;
  /** The lengths of all passages, and the first passage of each article. */
  readonly #lengths: number[] = [];
  readonly #firsts: number[] = [];
  /** The first word of each article. */
  readonly #starts: number[] = [];

  get length(): number {
    return this.#firsts.length;
  }

  add(passages: Passages): void {
    this.#firsts.push(this.#lengths.length);
    this.#starts.push(this.#count);
    for (const passage of passages) {
      while (this.#count + passage.length > this.#words.length) this.#grow();
      this.#words.set(passage, this.#count);
      this.#count += passage.length;
      this.#lengths.push(passage.length);
    }
  }

  at(article: number): Passages {
    let start = this.#starts[article] ?? 0;
    return this.#lengths.slice(this.#firsts[article], this.#firsts[article + 1]).map((length) => {
      start += length;
      return this.#words.subarray(start - length, start);
    });
  }

  *[Symbol.iterator](): Iterator<Passages> {
    for (let article = 0; article < this.length; article += 1) yield this.at(article);
  }

  async save(file: string): Promise<void> {
    const largest = this.#words.subarray(0, this.#count).reduce((a, b) => Math.max(a, b), 0);
    const numbers = [this.length, this.#lengths.length, this.#count, largest < SMALL ? 2 : 4];
    const head = Int32Array.from([...numbers, ...this.#firsts, ...this.#lengths]);
    const words = this.#words.subarray(0, this.#count);
    const body = largest < SMALL ? Uint16Array.from(words) : words;
    await writeFile(file, [head, body].map(bytesOf).values());
  }

  /** Reads what `save` has written. */
  static async load(file: string): Promise<ArticleWords> {
    const { buffer, byteOffset } = await readFile(file);
    const [articles = 0, passages = 0, count = 0, width] = new Int32Array(
      buffer,
      byteOffset,
      HEADER,
    );
    const head = new Int32Array(buffer, byteOffset, HEADER + articles + passages);
    const start = byteOffset + head.byteLength;
    const loaded = new ArticleWords();
    // `from` would go through millions of words one by one.
    loaded.#words = new Int32Array(
      width === 2 ? new Uint16Array(buffer, start, count) : new Int32Array(buffer, start, count),
    );
    loaded.#count = count;
    loaded.#firsts.push(...head.subarray(HEADER, HEADER + articles));
    let at = 0;
    for (let passage = 0; passage <= passages; passage += 1) {
      while (loaded.#firsts[loaded.#starts.length] === passage) loaded.#starts.push(at);
      if (passage === passages) break;
      const length = head[HEADER + articles + passage] ?? 0;
      loaded.#lengths.push(length);
      at += length;
    }
    return loaded;
  }

  #grow(): void {
    const words = new Int32Array(this.#words.length * 2);
    words.set(this.#words);
    this.#words = words;
  }
}

/** The words of a few of the articles that `save` has written. All of them would take ten thousand times as long to read. */
export function readSome(file: string, articles: readonly number[]): Passages[] {
  const descriptor = openSync(file, 'r');
  const read = <Numbers extends Int32Array | Uint16Array>(
    numbers: Numbers,
    at: number,
  ): Numbers => {
    readSync(descriptor, numbers, 0, numbers.byteLength, at);
    return numbers;
  };
  try {
    const [count = 0, passages = 0, , width = 4] = read(new Int32Array(HEADER), 0);
    const head = read(new Int32Array(count + passages), HEADER * Int32Array.BYTES_PER_ELEMENT);
    const lengths = head.subarray(count);
    const wordsAt = (HEADER + head.length) * Int32Array.BYTES_PER_ELEMENT;
    const sum = (some: Int32Array): number => some.reduce((all, length) => all + length, 0);
    return articles.map((article) => {
      const [first = 0, end = passages] = head.subarray(article, Math.min(article + 2, count));
      const own = lengths.subarray(first, end);
      const at = wordsAt + sum(lengths.subarray(0, first)) * width;
      const words = read(width === 2 ? new Uint16Array(sum(own)) : new Int32Array(sum(own)), at);
      let start = 0;
      return Array.from(own, (length) => {
        start += length;
        return Int32Array.from(words.subarray(start - length, start));
      });
    });
  } finally {
    closeSync(descriptor);
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** How an article uses its slots: an empty one stands after each passage, and others fill up the steps. */
export interface Room {
  /** In steps. */
  readonly all: number;
  /** In steps of openings. */
  readonly headline: number;
  readonly standfirst: number;
}

const stepsOf = (passage: Int32Array | undefined): number =>
  passage && passage.length > 0 ? Math.ceil((passage.length + 1) / OPENING_STEP) : 0;

/** Rounded up so that only the three first binary digits vary: the catalogue is smaller if there are few different numbers. */
function roughly(steps: number): number {
  const unit = 2 ** Math.max(0, Math.floor(Math.log2(steps || 1)) - 2);
  return Math.ceil(steps / unit) * unit;
}

export function roomOf([headline, standfirst, ...others]: Passages): Room {
  const [first, second] = [stepsOf(headline), stepsOf(standfirst)];
  const rest = others.reduce((sum, { length }) => sum + (length > 0 ? length + 1 : 0), 0);
  return {
    headline: first,
    standfirst: second,
    all: roughly(Math.ceil(((first + second) * OPENING_STEP + rest) / STEP)),
  };
}
