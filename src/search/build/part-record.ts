import { copyFileSync, linkSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PartFile } from '../files.ts';
import { ArticleWords } from './article-words.ts';
import type { Frequency } from './selection.ts';
import type { Vocabulary } from './vocabulary.ts';

const RECORD = 'part.json.gz';
const WORDS = 'words.bin';

/** Where the cache has what a result shows of an article, packed with gzip. */
export const fragmentFile = (number: number): string => join('fragment', `${number}.gz`);

/** Which version of an article a part holds. */
export interface PartArticle {
  /** Of all that is indexed of it; `''` if it must be read again by the next build. */
  readonly digest: string;
  readonly url: string;
}

/** What a part is while its articles are collected. */
export interface Draft {
  readonly articles: readonly PartArticle[];
  /** By number of the word: letters and marks. */
  readonly vocabulary: readonly (readonly [letters: string, marks: string])[];
  /** By number of the word, in how many articles it stands. */
  readonly having: readonly number[];
  /** Numbers of the words that are written with a capital inside a sentence. */
  readonly names: readonly number[];
  /** By letters. */
  readonly frequencies: readonly (readonly [letters: string, Frequency])[];
  readonly rooms: Pick<PartFile, 'slots' | 'openings'>;
}

/** A part that is complete, as the next build finds it beside its files. */
export interface PartRecord extends Draft {
  /** How many articles the site had when the part was written: that decided which words are common. */
  readonly siteArticles: number;
  /** With which characters its keys begin. */
  readonly beginnings: string;
  readonly engine: string;
  readonly pairFiles: number;
  readonly commonness: readonly (readonly [letters: string, 'common' | 'cut'])[];
  /** With which keys its chunks begin. */
  readonly chunks: readonly string[];
}

/** A part with the words of its articles. */
export interface OpenPart {
  readonly folder: string;
  readonly record: PartRecord;
  readonly words: ArticleWords;
}

export async function openPart(folder: string, record: PartRecord): Promise<OpenPart> {
  return { folder, record, words: await readWords(folder) };
}

/** The record of the part in a folder, `null` if there is no whole part. */
export async function readRecord(folder: string): Promise<PartRecord | null> {
  try {
    const record: PartRecord = JSON.parse(
      gunzipSync(await readFile(join(folder, RECORD))).toString(),
    );
    return record;
  } catch {
    return null;
  }
}

/** In how many articles and places words stand. */
export function countWords(
  words: ArticleWords,
  { lettersOf, letters }: Pick<Vocabulary, 'lettersOf' | 'letters'>,
): Pick<Draft, 'having' | 'frequencies'> {
  const having = new Int32Array(lettersOf.length);
  const lastOfWord = new Int32Array(lettersOf.length).fill(-1);
  const ofLetters = new Int32Array(letters.length);
  const places = new Int32Array(letters.length);
  const lastOfLetters = new Int32Array(letters.length).fill(-1);
  const numbers = Int32Array.from(lettersOf);
  for (let article = 0; article < words.length; article += 1) {
    for (const passage of words.at(article)) {
      for (const word of passage) {
        const number = numbers[word] ?? 0;
        places[number] = (places[number] ?? 0) + 1;
        if (lastOfWord[word] === article) continue;
        lastOfWord[word] = article;
        having[word] = (having[word] ?? 0) + 1;
        if (lastOfLetters[number] === article) continue;
        lastOfLetters[number] = article;
        ofLetters[number] = (ofLetters[number] ?? 0) + 1;
      }
    }
  }
  return {
    having: [...having],
    frequencies: letters.map((each, number) => [
      each,
      { articles: ofLetters[number] ?? 0, places: places[number] ?? 0 },
    ]),
  };
}

/** Writes what there is to know of a part, whole or not, into its folder. */
export const writeRecord = (folder: string, record: Draft): Promise<void> =>
  writeFile(join(folder, RECORD), gzipSync(JSON.stringify(record), { level: 1 }));

export const readWords = (folder: string): Promise<ArticleWords> =>
  ArticleWords.load(join(folder, WORDS));

export const writeWords = (folder: string, words: ArticleWords): Promise<void> =>
  words.save(join(folder, WORDS));

/** A file in a second place: it takes no room on most disks. There are many, and to wait for each takes longer than to do it. */
export function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
