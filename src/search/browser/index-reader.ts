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

/** An opened index. Every method rejects with `IndexIncomplete` if files are missing. */
export interface IndexReader {
  readonly catalogue: Catalogue;
  /** The slots of all words whose key begins with a prefix, in order. Complete only for keys that `load` has loaded. */
  readonly find: (key: string) => Promise<Int32Array>;
  /** Loads every place where these keys can be stored, for words and pairs, in parallel. */
  readonly load: (keys: readonly string[]) => Promise<void>;
  /** The site's words that begin with any of these letters, in lists, the most frequent first; all words if there are no letters. */
  readonly words: (
    beginnings: readonly string[] | undefined,
  ) => Promise<readonly (readonly ListedWord[])[]>;
  readonly facets: () => Promise<FacetsFile>;
  readonly fragment: (article: number) => Promise<FragmentFile>;
  readonly close: () => Promise<void>;
}

/** Files that have the same name in every build. */
const CHANGING: RequestInit = { cache: 'no-cache' };

/**
 * Opens the index in the folder `address`, an absolute URL that ends in `/`. `beginnings` names the first characters of the
 * keys of the first search. On a large site, what these need loads together with the catalogue instead of after it.
 */
export async function openIndex(
  address: string,
  beginnings: readonly string[] = [],
): Promise<IndexReader> {
  const loadTable = once((beginning: string) =>
    readPacked<TableFile>(address + FILES.table(beginning), CHANGING),
  );
  for (const beginning of beginnings) loadTable(beginning).catch(() => {});
  const [file, open] = await Promise.all([
    readPacked<CatalogueFile>(address + FILES.catalogue, CHANGING),
    loadEngine(address + FILES.engine),
  ]);
  const { catalogue, numbers } = readCatalogue(file);
  const readTable = once(async (beginning: string) => {
    if (!file.keyBeginnings.includes(beginning)) return [];
    return (file.tables?.[beginning] ?? (await loadTable(beginning))).map(chunksIn);
  });
  const parts = file.parts.map((part, place) =>
    openPart(
      address,
      part,
      file.sets[part.set],
      open(bytesOf(part.engine)),
      async (key) => (await readTable(key.charAt(0)))[place]?.(key) ?? null,
    ),
  );
  const readWords = once(async (beginnings: string) => {
    const lists = await readPacked<WordsFile>(address + FILES.words(beginnings), CHANGING);
    return lists.map(readList);
  });
  const readFacets = once(() => readPacked<FacetsFile>(address + FILES.facets, CHANGING));
  return {
    catalogue,
    load: async (keys) => {
      await Promise.all(parts.flatMap((part) => keys.map(part.load)));
    },
    find: async (key) => {
      const found = await Promise.all(parts.map((part) => part.find(key)));
      return mergeSlots(found.map((slots, part) => numbers.toSite[part]?.(slots) ?? slots));
    },
    words: once(
      async (letters = file.words.flatMap((each) => [...each])) => {
        const wanted = new Set(letters);
        const names = file.words.filter((each) => [...each].some((letter) => wanted.has(letter)));
        const files = await Promise.all(names.map(readWords));
        return Array.from({ length: files[0]?.length ?? 0 }, (_, list) =>
          files.flatMap((lists) =>
            (lists[list] ?? []).filter((word) => wanted.has(word.letters.charAt(0))),
          ),
        );
      },
      { name: String },
    ),
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

/** Finds the chunk that can have a key; `null` if none can. */
function chunksIn(table: TableFile[number]): (key: string) => number | null {
  if (!table) return () => null;
  const [first, begin] = table;
  const later = begin === '' ? [] : begin.split(' ');
  return (key) => {
    const next = later.findIndex((from) => from > key);
    return first + (next === -1 ? later.length : next);
  };
}

const readList = (list: string): ListedWord[] =>
  list === ''
    ? []
    : list.split(' ').map((key) => {
        const [letters = '', marks = PLAIN] = key.split('z');
        return { letters, marks };
      });
