import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { STEP } from '../files.ts';

/** Slots of one volume; the next begins with the next article. */
const VOLUME_SIZE = 1_000_000;
/** A slot that no search finds. */
const EMPTY_SLOT = '-';
/** What Pagefind writes for its own interfaces, and the worker that ours replaces. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/u;

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
  const pagefind: Pagefind = await import(`${import.meta.resolve('pagefind')}?volumes=${opened}`);
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
  #adding: Promise<void> | undefined;

  constructor(pagefind: Pagefind, index: Index) {
    this.#pagefind = pagefind;
    this.#index = index;
  }

  /** Fills the next slot with a key; with `''` it stays empty. */
  add(key: string): void {
    this.#words.push(key || EMPTY_SLOT);
  }

  /** Fills the article's last step, and lets a new volume begin where this one is full. */
  async endArticle(): Promise<void> {
    while (this.#words.length % STEP > 0) this.add('');
    if (this.#words.length >= VOLUME_SIZE) await this.#endVolume();
  }

  /** Writes the index; returns the first slot of each volume by the id that Pagefind gave it. */
  async write(folder: string): Promise<Record<string, number>> {
    if (this.#words.length > 0) await this.#endVolume();
    await this.#adding;
    const { errors } = await this.#index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw indexError(errors);
    const unused = (await readdir(folder)).filter((file) => UNUSED.test(file));
    await Promise.all(unused.map((file) => rm(join(folder, file))));
    return takeStarts(join(folder, 'fragment'));
  }

  async close(): Promise<void> {
    await this.#pagefind.close();
  }

  // Pagefind takes one volume in while the next is made.
  async #endVolume(): Promise<void> {
    const record = { url: String(this.#start), content: this.#words.join(' '), language: 'vi' };
    this.#start += this.#words.length;
    this.#words = [];
    await this.#adding;
    this.#adding = this.#index.addCustomRecord(record).then(({ errors }) => {
      if (errors.length > 0) throw indexError(errors);
    });
  }
}

/** Takes away the texts of the volumes, which nobody reads, and learns from them which volume has which id. */
async function takeStarts(folder: string): Promise<Record<string, number>> {
  const starts: Record<string, number> = {};
  for (const file of await readdir(folder)) {
    const id = /^(vi_[0-9a-f]+)\.pf_fragment$/u.exec(file)?.[1];
    if (id === undefined) continue;
    const path = join(folder, file);
    starts[id] = startOf(await readFile(path));
    await rm(path);
  }
  return starts;
}

// The address stands at the beginning; what follows are the volume's words.
function startOf(fragment: Buffer): number {
  const beginning = gunzipSync(fragment.subarray(0, 512), {
    finishFlush: constants.Z_SYNC_FLUSH,
  }).toString();
  const start = /^pagefind_dcd\{"url":"(\d+)"/u.exec(beginning)?.[1];
  if (start === undefined) throw new Error('Pagefind writes its fragments in another form.');
  return Number(start);
}

const indexError = (errors: readonly string[]): Error =>
  new Error(`Pagefind could not write the search index: ${errors.join('; ')}`);
