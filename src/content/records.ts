import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Article } from '../article/article.ts';
import type { ParseResult } from '../parse/parse.ts';
import type { Bag } from '../stories/bag.ts';
import type { Gathered } from './read-one.ts';

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

/** The file of records in the folder that the loader and the pages share. */
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
  #waiting: Parsed[] = [];

  private constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** For the loader, which writes. */
  static open(path: string): Records {
    try {
      return new Records(prepare(path));
    } catch (error) {
      if (!isDamaged(error)) throw error;
      for (const end of ['', '-journal']) rmSync(path + end, { force: true });
      return new Records(prepare(path));
    }
  }

  /** For pages, which read. */
  static openToRead(path: string): Records {
    return new Records(new DatabaseSync(path, { readOnly: true, timeout: TIMEOUT }));
  }

  find(digest: string): Gathered | undefined {
    const row = this.#get('SELECT gathered FROM articles WHERE digest = ?', digest);
    return typeof row?.gathered === 'string' ? JSON.parse(row.gathered) : undefined;
  }

  record(digest: string): ArticleRecord | undefined {
    const row = this.#get('SELECT record FROM articles WHERE digest = ?', digest);
    return typeof row?.record === 'string' ? JSON.parse(row.record) : undefined;
  }

  raw(digest: string): Uint8Array | undefined {
    const row = this.#get('SELECT raw FROM articles WHERE digest = ?', digest);
    return row?.raw instanceof Uint8Array ? row.raw : undefined;
  }

  bag(digest: string): Bag | undefined {
    const row = this.#get('SELECT bag FROM articles WHERE digest = ?', digest);
    // A copy, since a view of numbers must begin at a multiple of their size.
    return row?.bag instanceof Uint8Array ? new Uint32Array(row.bag.slice().buffer) : undefined;
  }

  keep(parsed: Parsed): void {
    this.#waiting.push(parsed);
    if (this.#waiting.length >= BATCH) this.write();
  }

  /** Removes all other articles. */
  keepOnly(digests: ReadonlySet<string>): void {
    const all = this.#database.prepare('SELECT digest FROM articles').all();
    const remove = this.#database.prepare('DELETE FROM articles WHERE digest = ?');
    this.#transact(() => {
      for (const { digest } of all) {
        if (typeof digest === 'string' && !digests.has(digest)) remove.run(digest);
      }
    });
  }

  close(): void {
    this.#database.close();
  }

  #get(query: string, digest: string): Record<string, unknown> | undefined {
    return this.#database.prepare(query).get(digest);
  }

  /** Writes what waits to be written. */
  write(): void {
    const insert = this.#database.prepare('INSERT OR REPLACE INTO articles VALUES (?, ?, ?, ?, ?)');
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
    database.prepare('SELECT digest, gathered, record, bag, raw FROM articles').get();
    const { quick_check: found } = database.prepare('PRAGMA quick_check(1)').get() ?? {};
    if (found !== 'ok') throw new DamagedError();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** https://sqlite.org/rescode.html: SQLITE_ERROR (a table of another form), SQLITE_CORRUPT, SQLITE_NOTADB. */
const DAMAGED: ReadonlySet<unknown> = new Set([1, 11, 26]);

class DamagedError extends Error {}

const isDamaged = (error: unknown): boolean =>
  error instanceof DamagedError ||
  (error instanceof Error && 'errcode' in error && DAMAGED.has(error.errcode));
