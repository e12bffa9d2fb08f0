import { PLAIN } from '../../text/spelling.ts';
import {
  type CatalogueFile,
  type FacetsFile,
  FILES,
  type FragmentFile,
  STEP,
  type TableFile,
  type WordsFile,
} from '../files.ts';
import { type Catalogue, readCatalogue } from './catalogue.ts';
import type { ListedWord } from './corrections.ts';
import { IndexIncomplete, once, readPacked } from './packed.ts';
import { loadEngine } from './pagefind.ts';
import { mergeSlots } from './pair-lists.ts';
import { openPart } from './part-reader.ts';

export type { Catalogue } from './catalogue.ts';

/** An opened index. Every method rejects with `IndexIncomplete` where files are missing. */
export interface IndexReader {
  readonly catalogue: Catalogue;
  /** The slots of all words whose key begins so, in order; complete only for keys that `load` has loaded. */
  readonly find: (key: string) => Promise<Int32Array>;
  /** Loads every place where these keys can be stored: those of words and of pairs alike, side by side. */
  readonly load: (keys: readonly string[]) => Promise<void>;
  /** The site's words that begin with any of these letters, in lists, the most frequent first; without letters, all. */
  readonly words: (beginnings?: readonly string[]) => Promise<readonly (readonly ListedWord[])[]>;
  readonly facets: () => Promise<FacetsFile>;
  readonly fragment: (article: number) => Promise<FragmentFile>;
  readonly close: () => Promise<void>;
}

/** Files of the same name in every build. */
const CHANGING: RequestInit = { cache: 'no-cache' };

/**
 * Opens the index in the folder `address`, an absolute URL that ends in `/`. Of a large site, `beginnings` names the characters that
 * the keys of the first search begin with: what these need loads with the catalogue instead of after it.
 */
export async function openIndex(
  address: string,
  beginnings: readonly string[] = [],
): Promise<IndexReader> {
  const readTable = once((beginning: string) =>
    readPacked<TableFile>(address + FILES.table(beginning), CHANGING),
  );
  for (const beginning of beginnings) readTable(beginning).catch(() => {});
  const [file, open] = await Promise.all([
    readPacked<CatalogueFile>(address + FILES.catalogue, CHANGING),
    loadEngine(address + FILES.engine),
  ]);
  const { catalogue, numbers } = readCatalogue(file);
  const tableOf = (beginning: string): Promise<TableFile> | TableFile => {
    if (!file.keyBeginnings.includes(beginning)) return [];
    return file.tables?.[beginning] ?? readTable(beginning);
  };
  const parts = file.parts.map((part, place) =>
    openPart(address, part, file.sets[part.set], open(bytesOf(part.engine)), async (key) =>
      chunkOf(key, (await tableOf(key.charAt(0)))[place] ?? null),
    ),
  );
  const readWords = once((beginnings: string) =>
    readPacked<WordsFile>(address + FILES.words(beginnings), CHANGING),
  );
  const readFacets = once(() => readPacked<FacetsFile>(address + FILES.facets, CHANGING));
  return {
    catalogue,
    load: async (keys) => {
      await Promise.all(parts.flatMap((part) => keys.map(part.load)));
    },
    // Typing goes on from one query to the next with most words the same.
    find: once(async (key: string) => {
      const found = await Promise.all(parts.map((part) => part.find(key)));
      return mergeSlots(found.map((slots, part) => numbers.toSite[part]?.(slots) ?? slots));
    }),
    words: async (letters = file.words.flatMap((each) => [...each])) => {
      const wanted = new Set(letters);
      const files = await Promise.all(
        file.words.filter((each) => [...each].some((letter) => wanted.has(letter))).map(readWords),
      );
      return Array.from({ length: files[0]?.length ?? 0 }, (_, list) =>
        files
          .flatMap((lists) => readList(lists[list] ?? ''))
          .filter((word) => wanted.has(word.letters.charAt(0))),
      );
    },
    facets: () => readFacets(undefined),
    fragment: once(async (article: number) => {
      const part = parts[numbers.partOf[article] ?? 0];
      const slots = (catalogue.starts[article + 1] ?? 0) - (catalogue.starts[article] ?? 0);
      const fragment = await part?.fragment(numbers.numberOf[article] ?? 0);
      if (!fragment || fragment.slots * STEP !== slots)
        throw new IndexIncomplete('The search index is of another build.');
      return fragment;
    }),
    close: () => Promise.resolve(),
  };
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The number of the chunk that can have a key. */
function chunkOf(key: string, table: TableFile[number]): number | null {
  if (!table) return null;
  const [first, begin] = table;
  if (begin === '') return first;
  return first + begin.split(' ').filter((from) => from <= key).length;
}

const readList = (list: string): ListedWord[] =>
  list === ''
    ? []
    : list.split(' ').map((key) => {
        const [letters = '', marks = PLAIN] = key.split('z');
        return { letters, marks };
      });
