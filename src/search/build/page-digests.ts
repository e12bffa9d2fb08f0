import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Listed } from './listed.ts';
import { digestOf, pageDigestOf, readArticle } from './read-article.ts';
import { Vocabulary } from './vocabulary.ts';

/** In the folder of the parts. */
const FILE = 'pages.json';

/** The digests of a page and of its article. */
type Pair = readonly [page: string, article: string];

/** The digests of articles by their pages: a page that is as it was need not be taken apart. */
export class PageDigests {
  readonly #file: string;
  readonly #before: ReadonlyMap<string, Pair>;
  readonly #now = new Map<string, Pair>();
  /** Memory for one page, used again and again. */
  #page = Buffer.allocUnsafe(1 << 18);

  constructor(folder: string) {
    this.#file = join(folder, FILE);
    this.#before = readPairs(this.#file);
  }

  /** The digest of the article whose page lies in the folder of the site; `''` if it cannot be read. */
  digestOf(site: string, article: Listed): string {
    try {
      const html = this.#read(join(site, article.url));
      const page = pageDigestOf(html, article);
      const [known, digest] = this.#before.get(article.url) ?? [];
      if (known === page && digest !== undefined) return this.note(article, page, digest);
      const { fragment } = readArticle(html.toString('utf8'), article, new Vocabulary());
      return this.note(article, page, digestOf(fragment));
    } catch {
      // It is told of when it is read.
      return '';
    }
  }

  note({ url }: Listed, page: string, digest: string): string {
    this.#now.set(url, [page, digest]);
    return digest;
  }

  save(): void {
    writeFileSync(this.#file, JSON.stringify([...this.#now]));
  }

  // To wait for each file takes longer than to read it, and new memory for each as long.
  #read(path: string): Buffer {
    const file = openSync(path, 'r');
    try {
      let length = 0;
      for (;;) {
        if (length === this.#page.length) {
          this.#page = Buffer.concat([this.#page], this.#page.length * 2);
        }
        const read = readSync(file, this.#page, length, this.#page.length - length, null);
        if (read === 0) return this.#page.subarray(0, length);
        length += read;
      }
    } finally {
      closeSync(file);
    }
  }
}

function readPairs(file: string): Map<string, Pair> {
  try {
    const pairs: [string, Pair][] = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(pairs);
  } catch {
    return new Map();
  }
}
