import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzipSync, gzip } from 'node:zlib';
import * as pagefind from 'pagefind';
import { LARGEST, packColumn } from '../columns.ts';
import { type CatalogueFile, FILES, type FragmentFile } from '../files.ts';
import { keyOfPair } from '../key.ts';
import { commonWords, otherWords } from './common-words.ts';
import { packFacets } from './facets.ts';
import type { Listed } from './listed.ts';
import { readPage } from './read-page.ts';
import { type Passages, type Selection, select } from './selection.ts';
import { Vocabulary } from './vocabulary.ts';

/** How much of a chunk of Pagefind's index one search loads at least; measured, see README.md. */
const CHUNK_SIZE = '5000';
/** Words that one volume holds before the next begins. */
const VOLUME_SIZE = 1_000_000;
/** A slot that no search finds; it parts passages. */
const EMPTY_SLOT = '-';
/** What Pagefind writes for its own interfaces, and the worker that ours replaces. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/u;

const compress = promisify(gzip);

/** Writes the index of the articles, oldest first, whose pages lie in `site`, into `folder`; README.md explains its form. */
export async function writeIndex(
  site: string,
  articles: readonly Listed[],
  folder: string,
): Promise<void> {
  const fragments = join(folder, 'fragment');
  await mkdir(fragments, { recursive: true });
  const vocabulary = new Vocabulary();
  const read: Passages[] = [];
  const writing = new Writing();
  for (const [number, article] of articles.entries()) {
    const page = readPage(await readFile(join(site, article.url), 'utf8'));
    const passages = [page.headline, page.standfirst, ...page.body.map(({ text }) => text)].map(
      (text) => vocabulary.read(text),
    );
    read.push(passages);
    const opening = page.standfirst === '' ? [] : [['', page.standfirst] as const];
    await writing.add(join(folder, FILES.fragment(number)), {
      slots: countSlots(passages),
      address: article.url,
      headline: page.headline,
      date: article.date,
      passages: [...opening, ...page.body.map(({ id, text }) => [id, text] as const)],
    } satisfies FragmentFile);
  }
  await writing.end();
  const selection = select(read, vocabulary);
  const starts = await writeVolumes(read, vocabulary, selection, folder);
  const words = { letters: vocabulary.letters, articles: selection.articles };
  const lengthOf = (passage: Int32Array | undefined): number =>
    passage && passage.length > 0 ? passage.length + 1 : 0;
  await writePacked(join(folder, FILES.catalogue), {
    volumes: starts,
    slots: packColumn(read.map(countSlots)),
    headlines: packColumn(read.map(([headline]) => lengthOf(headline))),
    standfirsts: packColumn(read.map(([, standfirst]) => lengthOf(standfirst))),
    months: months(articles),
    common: commonWords(words, articles.length),
    paired: selection.paired,
    cut: [...selection.cut].map((each) => vocabulary.letters[each]).join(' '),
  } satisfies CatalogueFile);
  await writePacked(join(folder, FILES.words), otherWords(words, articles.length));
  await writePacked(join(folder, FILES.facets), packFacets(articles));
}

/** Files that are packed and written while further pages are read. */
class Writing {
  /** More at once would only wait in memory. */
  static readonly #most = 64;
  readonly #pending = new Set<Promise<void>>();

  async add(file: string, content: object): Promise<void> {
    if (this.#pending.size >= Writing.#most) await Promise.race(this.#pending);
    const writing = writePacked(file, content).finally(() => this.#pending.delete(writing));
    this.#pending.add(writing);
  }

  async end(): Promise<void> {
    await Promise.all(this.#pending);
  }
}

const writePacked = async (file: string, content: object): Promise<void> =>
  writeFile(file, await compress(JSON.stringify(content)));

/** An empty slot stands after each passage. */
const countSlots = (passages: Passages): number =>
  passages.reduce((sum, { length }) => sum + (length > 0 ? length + 1 : 0), 0);

/**
 * Gives the articles to Pagefind in volumes: one record holds the words of many articles one after the other, since what
 * Pagefind spends grows with the records that a word stands in. Returns each volume's first slot by Pagefind's id.
 */
async function writeVolumes(
  articles: readonly Passages[],
  vocabulary: Vocabulary,
  selection: Selection,
  folder: string,
): Promise<Record<string, number>> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = CHUNK_SIZE;
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
    if (!index) throw indexError(errors);
    const keyOfWords = (first: number, second: number): string => {
      const [a, b] = [vocabulary.spellings[first], vocabulary.spellings[second]];
      return a && b ? keyOfPair(a, b) : EMPTY_SLOT;
    };
    let [slots, start] = [0, 0];
    let words: string[] = [];
    let adding: Promise<void> | undefined;
    // Pagefind takes one volume in while the next is made.
    const endVolume = async (): Promise<void> => {
      const record = { url: String(start), content: words.join(' '), language: 'vi' };
      start = slots;
      words = [];
      await adding;
      adding = index.addCustomRecord(record).then((added) => {
        if (added.errors.length > 0) throw indexError(added.errors);
      });
    };
    for (const [number, passages] of articles.entries()) {
      const paired = selection.pairs(number);
      for (const [part, passage] of passages.entries()) {
        if (passage.length === 0) continue;
        for (let index = 0; index < passage.length; index += 1) {
          const word = passage[index] ?? 0;
          const next = paired[part]?.[index] === 1 ? passage[index + 1] : undefined;
          words.push(next === undefined ? (vocabulary.keys[word] ?? '') : keyOfWords(word, next));
        }
        words.push(EMPTY_SLOT);
      }
      slots += countSlots(passages);
      if (countSlots(passages) > LARGEST) throw new Error('An article has too many words.');
      if (words.length >= VOLUME_SIZE) await endVolume();
    }
    if (words.length > 0) await endVolume();
    await adding;
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw indexError(written.errors);
  } finally {
    await pagefind.close();
  }
  return tidy(folder);
}

/** Takes away what the site does not use of what Pagefind wrote, and learns from it which volume has which id. */
async function tidy(folder: string): Promise<Record<string, number>> {
  const unused = (await readdir(folder)).filter((file) => UNUSED.test(file));
  await Promise.all(unused.map((file) => rm(join(folder, file))));
  const starts: Record<string, number> = {};
  for (const file of await readdir(join(folder, 'fragment'))) {
    const id = /^(vi_[0-9a-f]+)\.pf_fragment$/u.exec(file)?.[1];
    if (id === undefined) continue;
    const path = join(folder, 'fragment', file);
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

function months(articles: readonly Listed[]): [string, number][] {
  const runs: [string, number][] = [];
  for (const { month } of articles) {
    const last = runs.at(-1);
    if (last?.[0] === month) last[1] += 1;
    else runs.push([month, 1]);
  }
  return runs;
}

const indexError = (errors: readonly string[]): Error =>
  new Error(`Pagefind could not write the search index: ${errors.join('; ')}`);
