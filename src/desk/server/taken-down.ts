import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scanSeeds } from '../../content/files.ts';
import { readStoryWishes } from '../../content/story-wishes.ts';
import { articleId } from '../../parse/identity.ts';
import type { TakenDownArticle } from '../api.ts';
import { removeWhole, writeWhole } from './atomic.ts';
import type { Folder } from './folder.ts';
import { digestOf, type History } from './history.ts';
import { Refusal } from './refusal.ts';

/** The most articles that are kept. */
const KEPT = 100;

/** A file of an article, its content in base64. */
interface KeptFile {
  readonly path: string;
  readonly bytes: string;
}

/**
 * Articles that were taken down, in a folder of their own, from which they can be put back. Of each, one file has the content, and then another
 * one says what it is.
 */
export class TakenDown {
  readonly #folder: Folder;
  readonly #history: History;
  readonly #kept: string;

  constructor(folder: Folder, history: History, kept: string) {
    this.#folder = folder;
    this.#history = history;
    this.#kept = kept;
  }

  /** Those that can be put back, the last one first. */
  list(): readonly TakenDownArticle[] {
    const root = this.#folder.root;
    return (
      this.#numbers()
        .reverse()
        .map((id) => ({ id, ...this.#read(id) }))
        // A process that is killed before it removes an article leaves a copy of one that is still there.
        .filter(({ file }) => !existsSync(join(root, file)))
    );
  }

  /**
   * Takes an article out of the folder, with its sidecar and these pictures, unless it has another version. The article goes first: without
   * its sidecar a draft would be published.
   */
  takeDown(
    file: string,
    version: string,
    { headline, pictures }: { readonly headline: string; readonly pictures: readonly string[] },
  ): void {
    this.#history.alone(() => {
      const { bytes, sidecar, yaml } = this.#folder.unchanged(file, version);
      const files = [
        { path: file, bytes },
        { path: sidecar, bytes: yaml },
        ...pictures.map((path) => ({ path, bytes: this.#folder.read(path) })),
      ].flatMap(({ path, bytes: content }): KeptFile[] =>
        content === null ? [] : [{ path, bytes: Buffer.from(content).toString('base64') }],
      );
      this.#keep({ file, headline, at: new Date().toISOString() }, files);
      for (const { path } of files) this.#folder.write(path, null);
    });
  }

  #keep(article: Omit<TakenDownArticle, 'id'>, files: readonly KeptFile[]): void {
    const numbers = this.#numbers();
    const id = (numbers.at(-1) ?? 0) + 1;
    mkdirSync(this.#kept, { recursive: true });
    writeWhole(this.#contentOf(id), Buffer.from(JSON.stringify(files)));
    writeWhole(this.#pathOf(id), Buffer.from(JSON.stringify(article)));
    for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - KEPT))) this.#forget(old);
  }

  /** The line where the publisher's wishes about stories name an article; `undefined` if they do not. */
  async lineInWishes(file: string): Promise<number | undefined> {
    const { wishes } = await readStoryWishes(this.#folder.root);
    const named = wishes.flatMap(({ files }) => files);
    return named.find((each) => each.file === file.normalize('NFC'))?.line;
  }

  /** Puts an article back with all its files, itself last; gives its file. Writes over nothing. */
  async putBack(id: number): Promise<string> {
    const { articles } = await scanSeeds(this.#folder.root);
    return this.#history.alone(() => {
      if (!this.#numbers().includes(id)) throw GONE;
      const { file } = this.#read(id);
      const own = articleId(file);
      const other = articles.find((each) => each !== file && articleId(each) === own);
      if (other !== undefined) throw refuseTaken(other);
      const files: readonly KeptFile[] = JSON.parse(readFileSync(this.#contentOf(id), 'utf8'));
      for (const { path } of files) this.#folder.makeFolderOf(path);
      const missing = files.filter(({ path, bytes }) => {
        const there = this.#folder.read(path);
        if (there !== null && digestOf(there) !== digestOf(Buffer.from(bytes, 'base64')))
          throw refuseTaken(path);
        return there === null;
      });
      for (const { path, bytes } of missing.toReversed())
        this.#folder.write(path, Buffer.from(bytes, 'base64'));
      this.#forget(id);
      return file;
    });
  }

  #forget(id: number): void {
    removeWhole(this.#pathOf(id));
    rmSync(this.#contentOf(id), { force: true });
  }

  #numbers(): number[] {
    if (!existsSync(this.#kept)) return [];
    return readdirSync(this.#kept)
      .filter((name) => /^\d+\.json$/u.test(name))
      .map((name) => Number.parseInt(name, 10))
      .sort((a, b) => a - b);
  }

  #read = (id: number): Omit<TakenDownArticle, 'id'> =>
    JSON.parse(readFileSync(this.#pathOf(id), 'utf8'));
  #pathOf = (id: number): string => join(this.#kept, `${id}.json`);
  #contentOf = (id: number): string => join(this.#kept, `${id}.tep.json`);
}

const GONE = new Refusal(
  404,
  'Bài này đã được lấy lại rồi, hoặc không còn giữ nữa.',
  'Tải lại danh sách bài.',
);

const refuseTaken = (path: string): Refusal =>
  new Refusal(
    409,
    `Trong thư mục bài đã có tệp “${path}” mang tên ấy.`,
    'Đổi tên hoặc dời tệp đó đi rồi lấy lại bài. Chưa có gì bị ghi đè.',
  );
