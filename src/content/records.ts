import { deserialize, serialize } from 'node:v8';
import type { NamingSentence, Said, SaidName } from '../names/names-of.ts';
import type { Bag } from '../stories/bag.ts';
import { Batches } from './batches.ts';
import type { ArticleRecord, Parsed } from './parsed.ts';
import type { Gathered } from './read-one.ts';
import { bytesOf, RecordFile, readJson } from './record-file.ts';
import { Stamps } from './stamps.ts';

/** Records that are written at once. */
const BATCH = 100;
/**
 * The articles of the last load, parsed, by their digest. An unchanged article is not parsed again, neither by a page nor
 * by the next build. The file is only a cache: one that cannot be read is made anew.
 */
export class Records {
  readonly #file: RecordFile;
  readonly #batches: Batches;
  /** By article the number of its first sentence: pages ask for those of the same articles again and again. */
  readonly #firstSentences = new Map<string, number>();
  #waiting: (Parsed & { readonly raw: Uint8Array })[] = [];

  private constructor(file: RecordFile) {
    this.#file = file;
    this.#batches = new Batches(file);
  }

  /** For reading the articles, which writes. */
  static open = (path: string): Records => new Records(RecordFile.open(path));

  /** For pages, which read. */
  static openToRead = (path: string): Records => new Records(RecordFile.openToRead(path));

  close(): void {
    this.#file.close();
  }

  /** What is known of files that have not changed; `files` as `Stamps` takes them. */
  stamps(files: ReadonlyMap<string, string | null>): Stamps {
    const rows = this.#file.all('SELECT name, stamp, digest FROM stamps');
    return new Stamps(
      new Map(
        rows.map(({ name, stamp, digest }) => [String(name), [String(stamp), String(digest)]]),
      ),
      files,
    );
  }

  keepStamps({ fresh, gone }: Stamps): void {
    if (fresh.length + gone.length === 0) return;
    const insert = this.#file.prepare('INSERT OR REPLACE INTO stamps VALUES (?, ?, ?)');
    const remove = this.#file.prepare('DELETE FROM stamps WHERE name = ?');
    this.#file.transact(() => {
      for (const name of gone) remove.run(name);
      for (const [name, [stamp, digest]] of fresh) insert.run(name, stamp, digest);
    });
  }

  /** What is remembered under a name: whatever it was made of, or only if it was made of `of`. */
  recall<Value>(name: string, of?: string): Value | undefined {
    const row = this.#file.get('SELECT made_of, value FROM memory WHERE name = ?', name);
    if (!(row?.value instanceof Uint8Array)) return undefined;
    if (of !== undefined && row.made_of !== of) return undefined;
    try {
      return deserialize(row.value);
    } catch {
      // Written by a newer Node.
      return undefined;
    }
  }

  /** What is remembered under a name, if it was made of the same; else what `make` gives, which is then remembered. It can be cloned. */
  remember<Value>(name: string, of: string, make: () => Value): Value {
    const known = this.recall<Value>(name, of);
    if (known !== undefined) return known;
    const value = make();
    this.#keep(name, of, value);
    return value;
  }

  /** Remembers a value together with what articles say of names, from a number on; from 0 on, what was said before is forgotten. */
  rememberSaid(
    name: string,
    of: string,
    value: unknown,
    said: readonly Said[],
    from: number,
  ): void {
    const insert = this.#file.prepare('INSERT OR REPLACE INTO said VALUES (?, ?)');
    this.#file.transact(() => {
      if (from === 0) this.#file.prepare('DELETE FROM said').run();
      for (const [at, each] of said.entries()) insert.run(from + at, JSON.stringify(each));
      this.#keep(name, of, value);
    });
  }

  /** What some articles say of a name, by its number. */
  said(number: number): Said {
    const row = this.#file.get(`SELECT ${bytesOf('text')} FROM said WHERE number = ?`, number);
    return readJson(row?.text);
  }

  #keep(name: string, of: string, value: unknown): void {
    const insert = this.#file.prepare('INSERT OR REPLACE INTO memory VALUES (?, ?, ?)');
    insert.run(name, of, serialize(value));
  }

  /** All articles that are kept, by their digest. */
  gathered(): Map<string, Gathered> {
    return this.#batches.gathered();
  }

  record(digest: string): ArticleRecord | undefined {
    const row = this.#file.get(
      `SELECT ${bytesOf('record')} FROM articles WHERE digest = ?`,
      digest,
    );
    return row ? readJson(row.record) : undefined;
  }

  /** The sentence that has one of an article's names, by the name's place; `undefined` if there is no such article. */
  sentence(digest: string, name: number): NamingSentence | null | undefined {
    const first = this.#firstSentences.get(digest) ?? this.#findFirstSentence(digest);
    if (first === null) return undefined;
    this.#firstSentences.set(digest, first);
    const query = `SELECT ${bytesOf('text')} FROM sentences WHERE number = ?`;
    const row = this.#file.get(query, first + name);
    return row ? readJson(row.text) : undefined;
  }

  #findFirstSentence(digest: string): number | null {
    const row = this.#file.get('SELECT first FROM names WHERE digest = ?', digest);
    return typeof row?.first === 'number' ? row.first : null;
  }

  raw(digest: string): Uint8Array | undefined {
    const row = this.#file.get('SELECT raw FROM articles WHERE digest = ?', digest);
    return row?.raw instanceof Uint8Array ? row.raw : undefined;
  }

  /** The bags of all articles that are kept, by their digest. */
  bags(): Map<string, Bag> {
    return this.#batches.bags();
  }

  /** The names in an article. */
  names(digest: string): readonly SaidName[] {
    const row = this.#file.get(`SELECT ${bytesOf('names')} FROM names WHERE digest = ?`, digest);
    return row ? readJson(row.names) : [];
  }

  /** Keeps an article. `raw`: the bytes that were parsed. */
  keep(parsed: Parsed, raw: Uint8Array): void {
    this.#waiting.push({ ...parsed, raw });
    if (this.#waiting.length >= BATCH) this.write();
  }

  /** Removes all other articles. */
  keepOnly(digests: ReadonlySet<string>): void {
    const others = [...this.#batches.digests.keys()].filter((digest) => !digests.has(digest));
    if (others.length === 0) return;
    const remove = [
      `DELETE FROM sentences WHERE number >= (SELECT first FROM names WHERE digest = ?1)
        AND number < (SELECT first + count FROM names WHERE digest = ?1)`,
      ...['articles', 'names'].map((table) => `DELETE FROM ${table} WHERE digest = ?1`),
    ].map((query) => this.#file.prepare(query));
    this.#file.transact(() => {
      this.#batches.remove(others);
      for (const digest of others) for (const statement of remove) statement.run(digest);
    });
  }

  /** Writes what waits to be written. */
  write(): void {
    if (this.#waiting.length === 0) return;
    const insert = this.#file.prepare('INSERT OR REPLACE INTO articles VALUES (?, ?, ?)');
    const insertNames = this.#file.prepare('INSERT OR REPLACE INTO names VALUES (?, ?, ?, ?)');
    const insertSentence = this.#file.prepare('INSERT OR REPLACE INTO sentences VALUES (?, ?)');
    const last = this.#file.prepare('SELECT max(number) AS number FROM sentences').get()?.number;
    let next = 1 + Number(last ?? 0);
    this.#file.transact(() => {
      this.#batches.add(this.#waiting);
      for (const { gathered, record, names, sentences, raw } of this.#waiting) {
        insert.run(gathered.digest, record, raw);
        // One that is parsed again, for its pictures, says the same.
        const first = this.#findFirstSentence(gathered.digest) ?? next;
        insertNames.run(gathered.digest, names, first, sentences.length);
        for (const [at, sentence] of sentences.entries()) insertSentence.run(first + at, sentence);
        next = Math.max(next, first + sentences.length);
      }
    });
    this.#waiting = [];
  }
}
