import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './alone.ts';
import { removeWhole, writeWhole } from './atomic.ts';

/** The most versions of a file that are kept. */
const KEPT = 100;

/** What a file held before a save: `null` if it was not there. `after`: the digest of what the save wrote. */
interface Entry {
  readonly path: string;
  readonly before: string | null;
  readonly after: string;
  /** When it was saved; the same for all files of one save. Missing in what earlier versions kept. */
  readonly at?: number;
}

/** Stands for what a file holds; `null` for one that is not there. */
export const digestOf = (bytes: Uint8Array | null): string =>
  bytes === null ? 'none' : hash('sha256', bytes);

/** Earlier versions of the files that the desk saves, in a folder of their own; each file's are numbered. */
export class History {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Does work that no other desk does at the same time. */
  alone<Result>(work: () => Result): Result {
    return alone(this.#folder, work);
  }

  /** Keeps what a file held, before it is saved. */
  keep(
    path: string,
    before: Uint8Array | null,
    after: Uint8Array | null,
    at: number = Date.now(),
  ): void {
    if (digestOf(before) === digestOf(after)) return;
    const folder = this.#folderOf(path);
    mkdirSync(folder, { recursive: true });
    const numbers = numbersIn(folder);
    const entry: Entry = {
      path,
      before: before === null ? null : Buffer.from(before).toString('base64'),
      after: digestOf(after),
      at,
    };
    writeWhole(
      join(folder, `${(numbers.at(-1) ?? 0) + 1}.json`),
      Buffer.from(JSON.stringify(entry)),
    );
    for (const number of numbers.slice(0, Math.max(0, numbers.length + 1 - KEPT)))
      rmSync(join(folder, `${number}.json`), { force: true });
  }

  /**
   * What a file held before its last save, and when that was. `undefined` if it was never saved, or if another program has changed it
   * since.
   */
  previous(
    path: string,
    now: Uint8Array | null,
  ): { readonly bytes: Uint8Array | null; readonly at: number } | undefined {
    const entry = this.#find(path, now)?.entry;
    if (!entry) return undefined;
    const bytes = entry.before === null ? null : Buffer.from(entry.before, 'base64');
    return { bytes, at: entry.at ?? 0 };
  }

  /** Forgets the save that led to what the file held, once it has been taken back. */
  forget(path: string, undone: Uint8Array | null): void {
    const found = this.#find(path, undone);
    if (!found) return;
    // What was taken back is kept, too; only the last of it.
    if (undone) writeWhole(join(this.#folderOf(path), 'da-hoan-tac'), undone);
    removeWhole(found.file);
  }

  // A process that is killed between keeping and saving leaves an entry of a save that never was: it is skipped.
  #find(
    path: string,
    now: Uint8Array | null,
  ): { readonly file: string; readonly entry: Entry } | undefined {
    const folder = this.#folderOf(path);
    if (!existsSync(folder)) return undefined;
    const digest = digestOf(now);
    for (const number of numbersIn(folder).reverse()) {
      const file = join(folder, `${number}.json`);
      const entry: Entry = JSON.parse(readFileSync(file, 'utf8'));
      if (entry.after === digest) return { file, entry };
      const before = entry.before === null ? null : Buffer.from(entry.before, 'base64');
      if (digestOf(before) !== digest) return undefined;
    }
    return undefined;
  }

  #folderOf = (path: string): string => join(this.#folder, hash('sha256', path).slice(0, 32));
}

const numbersIn = (folder: string): number[] =>
  readdirSync(folder)
    .filter((name) => /^\d+\.json$/u.test(name))
    .map((name) => Number.parseInt(name, 10))
    .sort((a, b) => a - b);
