import { copyFileSync, linkSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PartFile } from '../files.ts';
import { ArticleWords, readSome } from './article-words.ts';
import type { Frequency, Passages } from './selection.ts';
import type { Vocabulary } from './vocabulary.ts';

const RECORD = 'part.json.gz';
const WORDS = 'words.bin';

/** The fragment of the article in the cache, packed with gzip. */
export const fragmentFile = (number: number): string => join('fragment', `${number}.gz`);

/** The version of an article that a part holds. */
export interface PartArticle {
  /** The digest of all that is indexed of it; `''` if the next build must read it again. */
  readonly digest: string;
  readonly url: string;
}

/** The record of a part whose articles are collected, but whose lists are not written yet. */
export interface CollectedPart {
  readonly articles: readonly PartArticle[];
  /** By number of the word: letters and marks. */
  readonly vocabulary: readonly (readonly [letters: string, marks: string])[];
  /** By number of the word, the number of articles that have it. */
  readonly having: readonly number[];
  /** Numbers of the words with a capital inside a sentence. */
  readonly names: readonly number[];
  /** By letters. */
  readonly frequencies: readonly (readonly [letters: string, Frequency])[];
  readonly rooms: Pick<PartFile, 'slots' | 'openings'>;
}

/** A complete part, as the next build finds it beside its files. */
export interface PartRecord extends CollectedPart {
  /** The number of articles on the site when the part was written. It decided which words are common. */
  readonly siteArticles: number;
  /** The first characters of its keys. */
  readonly beginnings: string;
  readonly engine: string;
  readonly pairFiles: number;
  readonly commonness: readonly (readonly [letters: string, 'common' | 'cut'])[];
  /** The first keys of its chunks. */
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

/** The record of the part in a folder; `null` if there is no complete part. */
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

/** The numbers of articles and places that have a word. */
export function countWords(
  words: ArticleWords,
  { lettersOf, letters }: Pick<Vocabulary, 'lettersOf' | 'letters'>,
): Pick<CollectedPart, 'having' | 'frequencies'> {
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

/** Writes the record of a part, complete or not, into its folder. */
export const writeRecord = (folder: string, record: CollectedPart): Promise<void> =>
  writeFile(join(folder, RECORD), gzipSync(JSON.stringify(record), { level: 1 }));

export const readWords = (folder: string): Promise<ArticleWords> =>
  ArticleWords.load(join(folder, WORDS));

/** The words of a few of the articles of a part. */
export const readWordsOf = (folder: string, articles: readonly number[]): Passages[] =>
  readSome(join(folder, WORDS), articles);

export const writeWords = (folder: string, words: ArticleWords): Promise<void> =>
  words.save(join(folder, WORDS));

/**
 * A file in a second place. On most disks it takes no room. It is synchronous: there are many, and waiting for each takes
 * longer than doing it.
 */
export function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
