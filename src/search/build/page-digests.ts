import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Listed } from './listed.ts';
import { digestOf, pageDigestOf, readArticle } from './read-article.ts';
import { Vocabulary } from './vocabulary.ts';

/** In the folder of the parts. */
const FILE = 'pages.json';

/** The key of a page and the digest of its article. */
type Pair = readonly [key: string, article: string];

/** The digests of articles by the keys of their pages: an unchanged page need not be read. */
export class PageDigests {
  readonly #file: string;
  readonly #read: (url: string) => Buffer;
  readonly #keyOf: ((url: string) => string) | undefined;
  readonly #before: ReadonlyMap<string, Pair>;
  readonly #now = new Map<string, Pair>();

  constructor(folder: string, read: (url: string) => Buffer, keyOf?: (url: string) => string) {
    this.#file = join(folder, FILE);
    this.#read = read;
    this.#keyOf = keyOf;
    this.#before = readPairs(this.#file);
  }

  /** The digest of an article; `''` if its page cannot be read. */
  digestOf(article: Listed): string {
    try {
      const html = this.#keyOf ? null : this.#read(article.url);
      const key = this.#key(article, html);
      const [known, digest] = this.#before.get(article.url) ?? [];
      if (known === key && digest !== undefined) return this.#note(article, key, digest);
      const page = html ?? this.#read(article.url);
      const { fragment } = readArticle(page.toString('utf8'), article, new Vocabulary());
      return this.#note(article, key, digestOf(fragment));
    } catch {
      // It is reported when it is read.
      return '';
    }
  }

  note(article: Listed, html: Buffer, digest: string): string {
    return this.#note(article, this.#key(article, html), digest);
  }

  save(): void {
    writeFileSync(this.#file, JSON.stringify([...this.#now]));
  }

  #key(article: Listed, html: Buffer | null): string {
    return this.#keyOf?.(article.url) ?? (html ? pageDigestOf(html, article) : '');
  }

  #note({ url }: Listed, key: string, digest: string): string {
    this.#now.set(url, [key, digest]);
    return digest;
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
