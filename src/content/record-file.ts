import { rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** The file of records in the folder that reading and rendering share. */
export const RECORDS = 'records.db';

/** How long to wait if another process writes, in milliseconds. */
const TIMEOUT = 10_000;

/** A row by its columns. */
type Row = Record<string, unknown>;

/** A database in one file. Each query is compiled once. */
export class RecordFile {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  private constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Opens a file to read and write; makes it if it is missing or damaged. */
  static open(path: string): RecordFile {
    try {
      return new RecordFile(withTables(path));
    } catch (error) {
      if (!isDamaged(error)) throw error;
      forget(path);
      return new RecordFile(withTables(path));
    }
  }

  static openToRead(path: string): RecordFile {
    return new RecordFile(new DatabaseSync(path, { readOnly: true, timeout: TIMEOUT }));
  }

  prepare(query: string): StatementSync {
    const known = this.#statements.get(query) ?? this.#database.prepare(query);
    this.#statements.set(query, known);
    return known;
  }

  get(query: string, key: string | number): Row | undefined {
    return this.prepare(query).get(key);
  }

  all(query: string): Row[] {
    return this.prepare(query).all();
  }

  /** Writes all that `work` writes, or nothing. */
  transact(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#database.close();
  }
}

/** A column of text as its bytes. SQLite's binding takes six times as long to give a Vietnamese text as to give its bytes. */
export const bytesOf = (column: string): string => `CAST(${column} AS BLOB) AS ${column}`;
const decoder = new TextDecoder();

/** The value of a column of JSON. */
export function readJson<Value>(bytes: unknown): Value {
  if (!(bytes instanceof Uint8Array)) throw new TypeError('A column of JSON must hold a text.');
  return JSON.parse(decoder.decode(bytes));
}

function withTables(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: TIMEOUT });
  try {
    // A killed build leaves a journal, which the next one rolls back. Only a power cut could damage the file.
    // Records are long: in larger pages they are written and read in two thirds of the time.
    database.exec('PRAGMA page_size = 16384; PRAGMA auto_vacuum = FULL; PRAGMA synchronous = OFF;');
    database.exec(
      'CREATE TABLE IF NOT EXISTS articles (digest TEXT PRIMARY KEY, record TEXT, raw BLOB)',
    );
    // Apart, since all of them are read whenever one changes.
    database.exec(
      'CREATE TABLE IF NOT EXISTS summaries (number INTEGER PRIMARY KEY, gathered TEXT)',
    );
    database.exec(
      'CREATE TABLE IF NOT EXISTS bags (number INTEGER PRIMARY KEY, digests TEXT, ends BLOB, entries BLOB)',
    );
    // Pages of names read a sentence of each article, and not its text: those of one article follow each other.
    database.exec(
      'CREATE TABLE IF NOT EXISTS names (digest TEXT PRIMARY KEY, names TEXT, first INTEGER, count INTEGER)',
    );
    database.exec('CREATE TABLE IF NOT EXISTS sentences (number INTEGER PRIMARY KEY, text TEXT)');
    database.exec(
      'CREATE TABLE IF NOT EXISTS stamps (name TEXT PRIMARY KEY, stamp TEXT, digest TEXT)',
    );
    database.exec(
      'CREATE TABLE IF NOT EXISTS memory (name TEXT PRIMARY KEY, made_of TEXT, value BLOB)',
    );
    database.exec('CREATE TABLE IF NOT EXISTS said (number INTEGER PRIMARY KEY, text TEXT)');
    for (const table of [
      'articles',
      'summaries',
      'bags',
      'names',
      'sentences',
      'stamps',
      'memory',
      'said',
    ])
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
export function forget(path: string): void {
  for (const end of ['', '-journal']) rmSync(path + end, { force: true });
}
