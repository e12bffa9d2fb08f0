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
import { type ByMarks, openPart } from './part-reader.ts';

/** An opened index. Every method rejects with `IndexIncomplete` if files are missing. */
export interface IndexReader {
  readonly catalogue: Catalogue;
  /** The slots of all words whose key begins with a prefix, in order. Only the lists that can have one of the `keys` are loaded. */
  readonly find: (prefix: string, keys?: readonly string[]) => Promise<Int32Array>;
  /** Where two neighbours stand that are not both in the lists of their words, by the marks of both. */
  readonly pair: (first: string, second: string) => Promise<ByMarks>;
  /** The site's words that begin with any of these letters, in lists, the most frequent first; all words if there are no letters. */
  readonly words: (
    beginnings: readonly string[] | undefined,
  ) => Promise<readonly (readonly ListedWord[])[]>;
  readonly facets: () => Promise<FacetsFile>;
  readonly fragment: (article: number) => Promise<FragmentFile>;
}

/** Files that have the same name in every build. */
const CHANGING: RequestInit = { cache: 'no-cache' };

/** Opens the index in the folder `address`, an absolute URL that ends in `/`. */
export async function openIndex(address: string): Promise<IndexReader> {
  const [file, open] = await Promise.all([
    readPacked<CatalogueFile>(address + FILES.catalogue, CHANGING),
    loadEngine(address + FILES.engine),
  ]);
  const { catalogue, numbers } = readCatalogue(file);
  const readTable = once(async (beginning: string) => {
    if (!file.keyBeginnings.includes(beginning)) return [];
    const table =
      file.tables?.[beginning] ??
      (await readPacked<TableFile>(address + FILES.table(beginning), CHANGING));
    return table.map(chunksIn);
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
  const toSite = (slots: Int32Array, part: number): Int32Array =>
    numbers.toSite[part]?.(slots) ?? slots;
  const readFacets = once(() => readPacked<FacetsFile>(address + FILES.facets, CHANGING));
  return {
    catalogue,
    find: async (prefix, keys = [prefix]) =>
      union(
        await Promise.all(parts.map(async (part, at) => toSite(await part.find(prefix, keys), at))),
      ),
    pair: async (first, second) => {
      const found = await Promise.all(parts.map((part) => part.pair(first, second)));
      return found.flatMap((lists, part) =>
        lists.map(([marks, slots]) => [marks, toSite(slots, part)] as const),
      );
    },
    words: wordReader(address, file.words),
    facets: () => readFacets(undefined),
    fragment: once(async (article: number) => {
      const [part = 0, number = 0] = numbers.inPart[article] ?? [];
      const slots = (catalogue.starts[article + 1] ?? 0) - (catalogue.starts[article] ?? 0);
      const fragment = await parts[part]?.fragment(number);
      if (!fragment || fragment.slots * STEP !== slots)
        throw new IndexIncomplete('The search index is of another build.');
      return fragment;
    }),
  };
}

/** Reads the words of the site that begin with some letters. `files` are the beginnings of the words in each file. */
function wordReader(address: string, files: readonly string[]): IndexReader['words'] {
  const readWords = once(async (beginnings: string) => {
    const lists = await readPacked<WordsFile>(address + FILES.words(beginnings), CHANGING);
    return lists.map(readList);
  });
  return async (letters = files.flatMap((each) => [...each])) => {
    const isWanted = (beginning: string): boolean => letters.includes(beginning.charAt(0));
    const names = files.filter((each) => [...each].some(isWanted));
    const read = await Promise.all(names.map(readWords));
    return (read[0] ?? []).map((_, list) =>
      read.flatMap((lists) => (lists[list] ?? []).filter((word) => isWanted(word.letters))),
    );
  };
}

/** All slots of some lists, in order, each once. */
export function union(lists: readonly Int32Array[]): Int32Array {
  const filled = lists.filter(({ length }) => length > 0);
  const [first = new Int32Array()] = filled;
  if (filled.length < 2) return first;
  const all = new Int32Array(filled.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of filled) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort().filter((slot, place) => slot !== all[place - 1]);
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
