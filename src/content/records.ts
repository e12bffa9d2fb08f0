import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Article } from '../article/article.ts';
import type { ParseResult } from '../parse/parse.ts';
import type { Bag } from '../stories/bag.ts';
import type { Gathered } from './read-one.ts';
import { Stamps } from './stamps.ts';

/** A parsed article as its page needs it. */
export interface ArticleRecord extends Pick<ParseResult, 'source' | 'pieces'> {
  readonly article: Article;
}

/** An article as one parse gave it, and the bytes that were parsed. */
export interface Parsed {
  readonly gathered: Gathered;
  readonly record: ArticleRecord;
  /** What relates it to other articles. */
  readonly bag: Bag;
  readonly raw: Uint8Array;
}

/** The file of records in the folder that reading and rendering share. */
export const RECORDS = 'records.db';

/** So many records are written at once. */
const BATCH = 100;
/** How long to wait if another process writes, in milliseconds. */
const TIMEOUT = 10_000;

/**
 * The articles of the last load, parsed, by their digest. An unchanged article is not parsed again, neither by a page nor
 * by the next build. The file is only a cache: one that cannot be read is made anew.
 */
export class Records {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #waiting: Parsed[] = [];

  private constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** For reading the articles, which writes. */
  static open(path: string): Records {
    try {
      return new Records(prepare(path));
    } catch (error) {
      if (!isDamaged(error)) throw error;
      forgetRecords(path);
      return new Records(prepare(path));
    }
  }

  /** For pages, which read. */
  static openToRead(path: string): Records {
    return new Records(new DatabaseSync(path, { readOnly: true, timeout: TIMEOUT }));
  }

  /** What is known of files that have not changed. */
  stamps(): Stamps {
    const rows = this.#all('SELECT name, stamp, digest FROM stamps');
    return new Stamps(
      new Map(
        rows.map(({ name, stamp, digest }) => [String(name), [String(stamp), String(digest)]]),
      ),
    );
  }

  keepStamps(stamps: Stamps): void {
    if (!stamps.haveChanged) return;
    const insert = this.#prepare('INSERT INTO stamps VALUES (?, ?, ?)');
    this.#transact(() => {
      this.#database.exec('DELETE FROM stamps');
      for (const [name, [stamp, digest]] of stamps.after) insert.run(name, stamp, digest);
    });
  }

  /** What is remembered under a name, whatever it was made of. */
  recall<Value>(name: string): Value | undefined {
    const row = this.#prepare('SELECT value FROM memory WHERE name = ?').get(name);
    return typeof row?.value === 'string' ? JSON.parse(row.value) : undefined;
  }

  /** What is remembered under a name, if it was made of the same; else what `make` gives, which is then remembered. It must survive JSON. */
  remember<Value>(name: string, of: string, make: () => Value): Value {
    const row = this.#prepare('SELECT value FROM memory WHERE name = ? AND made_of = ?').get(
      name,
      of,
    );
    if (typeof row?.value === 'string') return JSON.parse(row.value);
    const value = make();
    this.#prepare('INSERT OR REPLACE INTO memory VALUES (?, ?, ?)').run(
      name,
      of,
      JSON.stringify(value),
    );
    return value;
  }

  /** All articles that are kept, by their digest. */
  gathered(): Map<string, Gathered> {
    const articles = new Map<string, Gathered>();
    for (const { digest, gathered } of this.#all('SELECT digest, gathered FROM articles')) {
      articles.set(String(digest), JSON.parse(String(gathered)));
    }
    return articles;
  }

  record(digest: string): ArticleRecord | undefined {
    const row = this.#get('SELECT record FROM articles WHERE digest = ?', digest);
    return typeof row?.record === 'string' ? JSON.parse(row.record) : undefined;
  }

  raw(digest: string): Uint8Array | undefined {
    const row = this.#get('SELECT raw FROM articles WHERE digest = ?', digest);
    return row?.raw instanceof Uint8Array ? row.raw : undefined;
  }

  /** The bags of all articles that are kept, by their digest. */
  bags(): Map<string, Bag> {
    const bags = new Map<string, Bag>();
    for (const { digest, bag } of this.#all('SELECT digest, bag FROM articles')) {
      // A copy, since a view of numbers must begin at a multiple of their size.
      if (bag instanceof Uint8Array) bags.set(String(digest), new Uint32Array(bag.slice().buffer));
    }
    return bags;
  }

  keep(parsed: Parsed): void {
    this.#waiting.push(parsed);
    if (this.#waiting.length >= BATCH) this.write();
  }

  /** Removes all other articles. */
  keepOnly(digests: ReadonlySet<string>): void {
    const others = this.#all('SELECT digest FROM articles')
      .map(({ digest }) => String(digest))
      .filter((digest) => !digests.has(digest));
    if (others.length === 0) return;
    const remove = this.#prepare('DELETE FROM articles WHERE digest = ?');
    this.#transact(() => {
      for (const digest of others) remove.run(digest);
    });
  }

  close(): void {
    this.#database.close();
  }

  #get(query: string, digest: string): Record<string, unknown> | undefined {
    return this.#prepare(query).get(digest);
  }

  #all(query: string): Record<string, unknown>[] {
    return this.#prepare(query).all();
  }

  #prepare(query: string): StatementSync {
    const known = this.#statements.get(query) ?? this.#database.prepare(query);
    this.#statements.set(query, known);
    return known;
  }

  /** Writes what waits to be written. */
  write(): void {
    if (this.#waiting.length === 0) return;
    const insert = this.#prepare('INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?)');
    this.#transact(() => {
      for (const { gathered, record, bag, raw } of this.#waiting) {
        const values: SQLInputValue[] = [
          JSON.stringify(gathered),
          JSON.stringify(record),
          new Uint8Array(bag.buffer, bag.byteOffset, bag.byteLength),
          raw,
        ];
        insert.run(gathered.digest, ...values);
      }
    });
    this.#waiting = [];
  }

  #transact(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

function prepare(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: TIMEOUT });
  try {
    // A killed build leaves a journal, which the next one rolls back. Only a power cut could damage the file.
    database.exec('PRAGMA auto_vacuum = FULL; PRAGMA synchronous = OFF;');
    database.exec(
      'CREATE TABLE IF NOT EXISTS articles (digest TEXT PRIMARY KEY, gathered TEXT, record TEXT, bag BLOB, raw BLOB)',
    );
    database.exec(
      'CREATE TABLE IF NOT EXISTS stamps (name TEXT PRIMARY KEY, stamp TEXT, digest TEXT)',
    );
    database.exec(
      'CREATE TABLE IF NOT EXISTS memory (name TEXT PRIMARY KEY, made_of TEXT, value TEXT)',
    );
    for (const table of ['articles', 'stamps', 'memory'])
      database.prepare(`SELECT * FROM ${table}`).get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** https://sqlite.org/rescode.html: SQLITE_ERROR (a table of another form), SQLITE_CORRUPT, SQLITE_NOTADB. */
const DAMAGED: ReadonlySet<unknown> = new Set([1, 11, 26]);

/** Whether an error says that a file of records cannot be read any more. */
export const isDamaged = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && DAMAGED.has(error.errcode);

/** Deletes a file of records; the next build makes it anew. */
export function forgetRecords(path: string): void {
  for (const end of ['', '-journal']) rmSync(path + end, { force: true });
}
