import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packColumn } from '../columns.ts';
import { type CatalogueFile, FILES, type FragmentFile, STEP } from '../files.ts';
import { keyOfPair } from '../key.ts';
import { packFacets } from './facets.ts';
import type { Listed } from './listed.ts';
import { Packing } from './packing.ts';
import { readPage } from './read-page.ts';
import { type Passages, type Selection, select } from './selection.ts';
import { Vocabulary } from './vocabulary.ts';
import { openVolumes } from './volumes.ts';
import { listWords } from './words.ts';

/** Places in a file of the index, for the lists of words and those of pairs. */
const [OWN_CHUNK, PAIRS_CHUNK] = [2000, 5000];

/** Between the names in the one line that a result shows of them. */
const BETWEEN_NAMES = ' · ';

/** Is told that the article of a file cannot be indexed; the index then lacks it. */
export type OnFailure = (file: string, error: unknown) => void;

const rethrow: OnFailure = (_, error) => {
  throw error;
};

/** Writes the index of the articles, oldest first, whose pages lie in `site`, into `folder`; README.md explains its form. */
export async function writeIndex(
  site: string,
  articles: readonly Listed[],
  folder: string,
  onFailure: OnFailure = rethrow,
): Promise<void> {
  await mkdir(join(folder, 'fragment'), { recursive: true });
  const vocabulary = new Vocabulary();
  const read = await readArticles(site, articles, vocabulary, folder, onFailure);
  const selection = select(read, vocabulary);
  const starts = await writeLists(read, vocabulary, selection, folder);
  const lettersOf = (numbers: ReadonlySet<number>): string =>
    Array.from(numbers, (each) => vocabulary.letters[each] ?? '').join(' ');
  const lengthOf = (passage: Int32Array | undefined): number =>
    passage && passage.length > 0 ? passage.length + 1 : 0;
  await writePacked(join(folder, FILES.catalogue), {
    volumes: starts,
    slots: packColumn(read.map(countSteps)),
    headlines: packColumn(read.map(([headline]) => lengthOf(headline))),
    standfirsts: packColumn(read.map(([, standfirst]) => lengthOf(standfirst))),
    months: months(articles),
    common: lettersOf(selection.common),
    cut: lettersOf(selection.cut),
  } satisfies CatalogueFile);
  await writePacked(
    join(folder, FILES.words),
    listWords(vocabulary.spellings, selection.articles, articles.length),
  );
  await writePacked(join(folder, FILES.facets), packFacets(articles));
}

/** Reads the articles' pages, and writes for each what a result shows of it. Returns their words. */
async function readArticles(
  site: string,
  articles: readonly Listed[],
  vocabulary: Vocabulary,
  folder: string,
  onFailure: OnFailure,
): Promise<Passages[]> {
  const read: Passages[] = [];
  const packing = new Packing();
  try {
    for (const [number, article] of articles.entries()) {
      // Nothing else is to be done meanwhile, and to wait for each file takes longer than to read it.
      const html = readFileSync(join(site, article.url), 'utf8');
      try {
        const { passages, fragment } = readArticle(html, article, vocabulary);
        read.push(passages);
        await packing.add(join(folder, FILES.fragment(number)), JSON.stringify(fragment));
      } catch (error) {
        onFailure(article.file, error);
        read.push([]);
      }
    }
    await packing.end();
  } finally {
    await packing.close();
  }
  return read;
}

/** An article's words, and what a result shows of it. */
function readArticle(
  html: string,
  { url, date }: Listed,
  vocabulary: Vocabulary,
): { passages: Passages; fragment: FragmentFile } {
  const { headline, standfirst, body, names } = readPage(html);
  const texts = [headline, standfirst, ...body.map(({ text }) => text), ...names];
  const passages = texts.map((text) => vocabulary.read(text));
  const opening = standfirst === '' ? [] : [['', standfirst] as const];
  const fragment: FragmentFile = {
    slots: countSteps(passages),
    address: url,
    headline,
    date,
    passages: [
      ...opening,
      ...body.map(({ id, text }) => [id, text] as const),
      ...(names.length > 0 ? [['', names.join(BETWEEN_NAMES)] as const] : []),
    ],
  };
  return { passages, fragment };
}

const writePacked = async (file: string, content: object): Promise<void> =>
  writeFile(file, gzipSync(JSON.stringify(content)));

/** An empty slot stands after each passage, and fills the last step. */
const countSteps = (passages: Passages): number =>
  Math.ceil(passages.reduce((sum, { length }) => sum + (length > 0 ? length + 1 : 0), 0) / STEP);

/** Gives every word of the articles to the lists that `selection` names. Returns each volume's first slot by Pagefind's id. */
async function writeLists(
  articles: readonly Passages[],
  vocabulary: Vocabulary,
  selection: Selection,
  folder: string,
): Promise<Readonly<Record<string, number>>> {
  const own = await openVolumes(OWN_CHUNK);
  // Lists of pairs take longest: a process of their own writes them while the others are made.
  const pairs = selection.paired ? await openVolumes(PAIRS_CHUNK) : null;
  try {
    await pairs?.fill(articles, selection.lists(), (passage, index, lists) => {
      if (lists.pair[index] === 0) return '';
      const [first, second] = [passage[index] ?? 0, passage[index + 1] ?? 0];
      const [a, b] = [vocabulary.spellings[first], vocabulary.spellings[second]];
      return a && b ? keyOfPair(a, b) : '';
    });
    const writingPairs = pairs?.write(join(folder, FILES.pairs), { merged: true });
    const writingOwn = own
      .fill(articles, selection.lists(), (passage, index, lists) => {
        if (lists.own[index] === 0) return '';
        const keys = lists.settled[index] === 1 ? vocabulary.settledKeys : vocabulary.keys;
        return keys[passage[index] ?? 0] ?? '';
      })
      .then(() => own.write(folder));
    return Object.assign({}, ...(await Promise.all([writingOwn, writingPairs])));
  } finally {
    await Promise.all([own.close(), pairs?.close()]);
  }
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
