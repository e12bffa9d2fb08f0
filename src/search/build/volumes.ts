import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { STEP } from '../files.ts';
import type { Lists, Passages } from './selection.ts';

/** Slots of one volume; the next begins with the next article. */
const VOLUME_SIZE = 1_000_000;
/** A slot that no search finds. */
const EMPTY_SLOT = '-';
/** The texts of records among the files of a folder. */
const TEXT = /^vi_[0-9a-f]+\.pf_fragment$/u;
const ID_LENGTH = 10;
/** What Pagefind writes for its own interfaces, and the worker that ours replaces. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/u;

/** What searches an index. */
const ENGINE = /^(?:pagefind\.js|wasm\..*)$/u;

type Pagefind = typeof import('pagefind');
let opened = 0;

/**
 * Words one after the other, a slot each, as Pagefind indexes them. A volume is one record that holds the words of many
 * articles: what Pagefind spends grows with the records that a word stands in, not with its places. `chunkSize` is how
 * many places a file of the index holds: what a search loads at least. Smaller ones make their table longer, which every
 * search loads too.
 */
export async function openVolumes(chunkSize: number): Promise<Volumes> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  // A module has one process of Pagefind's behind it, and so each needs a module of its own.
  opened += 1;
  const pagefind: Pagefind = await import(
    /* @vite-ignore */ `${import.meta.resolve('pagefind')}?volumes=${opened}`
  );
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  if (!index) throw indexError(errors);
  return new Volumes(pagefind, index);
}

type Index = NonNullable<Awaited<ReturnType<Pagefind['createIndex']>>['index']>;

class Volumes {
  readonly #pagefind: Pagefind;
  readonly #index: Index;
  #words: string[] = [];
  #start = 0;
  readonly #starts: Record<string, number> = {};
  #adding: Promise<void> | undefined;

  constructor(pagefind: Pagefind, index: Index) {
    this.#pagefind = pagefind;
    this.#index = index;
  }

  /** Fills the next slot with a key; with `''` it stays empty. */
  add(key: string): void {
    this.#words.push(key || EMPTY_SLOT);
  }

  /** Fills the slots of all articles with the keys that `keyAt` gives, and leaves one empty after each passage. */
  async fill(
    articles: readonly Passages[],
    lists: Iterable<readonly Lists[]>,
    keyAt: (passage: Int32Array, index: number, lists: Lists) => string,
  ): Promise<void> {
    let number = 0;
    for (const listsOfArticle of lists) {
      for (const [part, passage] of (articles[number] ?? []).entries()) {
        const listsOfPassage = listsOfArticle[part];
        if (!listsOfPassage || passage.length === 0) continue;
        for (let index = 0; index < passage.length; index += 1) {
          this.add(keyAt(passage, index, listsOfPassage));
        }
        this.add('');
      }
      number += 1;
      while (this.#words.length % STEP > 0) this.add('');
      if (this.#words.length >= VOLUME_SIZE) await this.#endVolume();
      // Else what was sent to Pagefind waits in this process while the next volume is made.
      await setImmediate();
    }
  }

  /**
   * Writes the index; returns the first slot of each volume by the id that Pagefind gives it. One that is `merged` into another
   * when it is searched has no engine of its own.
   */
  async write(folder: string, { merged = false } = {}): Promise<Readonly<Record<string, number>>> {
    if (this.#words.length > 0) await this.#endVolume();
    await this.#adding;
    const texts = join(folder, 'fragment');
    await mkdir(texts, { recursive: true });
    // Pagefind leaves a file alone that is there; to pack these texts takes it half of its time, and nobody reads them.
    const reserved = Object.keys(this.#starts).map((id) => join(texts, `${id}.pf_fragment`));
    await Promise.all(reserved.map((file) => writeFile(file, '')));
    const { errors } = await this.#index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw indexError(errors);
    const written = (await readdir(texts)).filter((file) => TEXT.test(file));
    if (written.length > reserved.length) {
      throw indexError(['its records have other ids than this version is known to give']);
    }
    const unused = (await readdir(folder)).filter(
      (file) => UNUSED.test(file) || (merged && ENGINE.test(file)),
    );
    await Promise.all(
      [...reserved, ...unused.map((file) => join(folder, file))].map((file) => rm(file)),
    );
    return this.#starts;
  }

  async close(): Promise<void> {
    await this.#pagefind.close();
  }

  // Pagefind takes one volume in while the next is made.
  async #endVolume(): Promise<void> {
    const record = { url: String(this.#start), content: this.#words.join(' '), language: 'vi' };
    this.#starts[idOf(record, this.#words.length)] = this.#start;
    this.#start += this.#words.length;
    this.#words = [];
    await this.#adding;
    this.#adding = this.#index.addCustomRecord(record).then(({ errors }) => {
      if (errors.length > 0) throw indexError(errors);
    });
  }
}

/** The id that Pagefind gives a record: the beginning of the digest of its text's file, each byte in as few digits as it has. */
function idOf({ url, content }: { url: string; content: string }, words: number): string {
  const file = `{"url":"${url}","content":"${content}","word_count":${words},"filters":{},"meta":{},"anchors":[]}`;
  const digest = createHash('sha1').update(file).digest();
  const digits = Array.from(digest, (byte) => byte.toString(16)).join('');
  return `vi_${digits}`.slice(0, ID_LENGTH);
}

const indexError = (errors: readonly string[]): Error =>
  new Error(`Pagefind could not write the search index: ${errors.join('; ')}`);
