import { PLAIN } from '../../text/spelling.ts';
import { unpackColumn } from '../columns.ts';
import {
  type CatalogueFile,
  type FacetsFile,
  FILES,
  type FragmentFile,
  STEP,
  type WordsFile,
} from '../files.ts';
import type { ListedWord } from './corrections.ts';

/** The part of Pagefind's browser module that is used; it has no types of its own. */
interface PagefindModule {
  readonly createInstance: (options: object) => PagefindInstance;
}

interface PagefindInstance {
  readonly init: () => Promise<void>;
  readonly preload: (terms: string) => Promise<void>;
  readonly search: (term: string) => Promise<{
    readonly results: readonly { readonly id: string; readonly words: readonly number[] }[];
  }>;
  readonly mergeIndex: (address: string, options: object) => Promise<void>;
  readonly destroy: () => Promise<void>;
}

/** Every article's place among the slots, and what is known of words without looking them up. */
export interface Catalogue {
  readonly articles: number;
  /** The first slot of each article, and behind the last one the number of all slots. */
  readonly starts: Int32Array;
  /** How many slots headline and standfirst take. */
  readonly headlines: readonly number[];
  readonly standfirsts: readonly number[];
  readonly months: CatalogueFile['months'];
  readonly common: ReadonlySet<string>;
  readonly cut: ReadonlySet<string>;
}

/** A file of the index is not there or is not what it should be: lost, half uploaded, or of another build. */
class IndexIncomplete extends Error {}

/** An opened index. Every method rejects with `IndexIncomplete` where files are missing. */
export interface IndexReader {
  readonly catalogue: Catalogue;
  /** The slots of all words whose key begins so, in order; complete only for keys that `load` has loaded. */
  readonly find: (key: string) => Promise<Int32Array>;
  /** Loads every place where these keys can be stored. */
  readonly load: (keys: readonly string[]) => Promise<void>;
  /** Makes the lists of pairs ready to be searched, where the site has any. */
  readonly openPairs: () => Promise<void>;
  /** The site's words in lists, the most frequent first. */
  readonly words: () => Promise<readonly (readonly ListedWord[])[]>;
  readonly facets: () => Promise<FacetsFile>;
  readonly fragment: (article: number) => Promise<FragmentFile>;
  readonly close: () => Promise<void>;
}

/** Opens the index in the folder `address`, an absolute URL that ends in `/`. */
export async function openIndex(address: string): Promise<IndexReader> {
  const failures = watchFetch(address);
  const [catalogueFile, pagefind] = await Promise.all([
    readPacked<CatalogueFile>(address + FILES.catalogue, { cache: 'no-cache' }),
    openPagefind(address),
  ]);
  const catalogue = readCatalogue(catalogueFile);
  let pairs: Promise<void> | undefined;
  let words: Promise<readonly (readonly ListedWord[])[]> | undefined;
  let facets: Promise<FacetsFile> | undefined;
  const fragments = new Map<number, Promise<FragmentFile>>();

  // Pagefind does not say that it could not load a part of its index.
  const complete = async <Value>(loading: Promise<Value>): Promise<Value> => {
    const value = await loading;
    if (failures.count > 0)
      throw new IndexIncomplete('Parts of the search index could not be loaded.');
    return value;
  };

  const loaded = new Set<string>();
  const load = async (keys: readonly string[]): Promise<void> => {
    const missing = keys.filter((key) => !loaded.has(key));
    if (missing.length > 0) await complete(pagefind.preload(missing.join(' ')));
    for (const key of missing) loaded.add(key);
  };

  const found = new Map<string, Promise<Int32Array>>();
  const find = async (key: string): Promise<Int32Array> => {
    const { results } = await complete(pagefind.search(key));
    const volumes = results.map(({ id, words: places }) => {
      const start = catalogueFile.volumes[id];
      if (start === undefined) throw new IndexIncomplete('The search index is of another build.');
      return { start, places };
    });
    volumes.sort((a, b) => a.start - b.start);
    const slots = new Int32Array(volumes.reduce((sum, { places }) => sum + places.length, 0));
    let at = 0;
    for (const { start, places } of volumes) {
      for (const place of places) slots[at++] = start + place;
    }
    return slots;
  };

  return {
    catalogue,
    load,
    // Typing goes on from one query to the next with most words the same.
    find: (key) => {
      const slots = found.get(key) ?? find(key);
      found.set(key, slots);
      return slots;
    },
    openPairs: () => {
      if (catalogue.common.size === 0) return Promise.resolve();
      pairs ??= complete(pagefind.mergeIndex(address + FILES.pairs, {}));
      return pairs;
    },
    words: () => {
      words ??= readPacked<WordsFile>(address + FILES.words).then((lists) => lists.map(readList));
      return words;
    },
    facets: () => {
      facets ??= readPacked<FacetsFile>(address + FILES.facets);
      return facets;
    },
    fragment: async (article) => {
      const loading =
        fragments.get(article) ?? readPacked<FragmentFile>(address + FILES.fragment(article));
      fragments.set(article, loading);
      const fragment = await loading.catch((error: unknown) => {
        fragments.delete(article);
        throw error;
      });
      const slots = (catalogue.starts[article + 1] ?? 0) - (catalogue.starts[article] ?? 0);
      if (fragment.slots * STEP !== slots)
        throw new IndexIncomplete('The search index is of another build.');
      return fragment;
    },
    close: async () => {
      failures.end();
      await pagefind.destroy();
    },
  };
}

async function openPagefind(address: string): Promise<PagefindInstance> {
  const module: PagefindModule = await import(/* @vite-ignore */ `${address}pagefind.js`).catch(
    (error: unknown) => {
      throw new IndexIncomplete(String(error));
    },
  );
  const pagefind = module.createInstance({ basePath: address });
  await pagefind.init();
  return pagefind;
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list === '' ? [] : list.split(' '));
const readList = (list: string): ListedWord[] =>
  list.split(' ').map((key) => {
    const [letters = '', marks = PLAIN] = key.split('z');
    return { letters, marks };
  });

function readCatalogue(file: CatalogueFile): Catalogue {
  const slots = unpackColumn(file.slots);
  const starts = new Int32Array(slots.length + 1);
  for (const [article, count] of slots.entries()) {
    starts[article + 1] = (starts[article] ?? 0) + count * STEP;
  }
  return {
    articles: slots.length,
    starts,
    headlines: unpackColumn(file.headlines),
    standfirsts: unpackColumn(file.standfirsts),
    months: file.months,
    common: wordSet(file.common),
    cut: wordSet(file.cut),
  };
}

/** Reads a file of ours: JSON in gzip, unless the host has already unpacked it. */
async function readPacked<File>(address: string, options: RequestInit = {}): Promise<File> {
  try {
    const response = await fetch(address, options);
    if (!response.ok) throw new Error(`${address} is answered with ${response.status}.`);
    const text = new TextDecoder().decode(await unpack(response));
    const file: File = JSON.parse(text);
    return file;
  } catch (error) {
    throw new IndexIncomplete(String(error));
  }
}

/** What a file holds that is packed with gzip, unless the host has already unpacked it. Rejects where it is not whole. */
async function unpack(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What every file of Pagefind's begins with, once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Counts what Pagefind asks of the folder `address` and does not get whole. Its packed files are handed to it unpacked,
 * which it knows from hosts that do so.
 */
function watchFetch(address: string): { readonly count: number; readonly end: () => void } {
  const original = globalThis.fetch;
  const failures = {
    count: 0,
    end: () => {
      globalThis.fetch = original;
    },
  };
  const read = async (url: string, request: Parameters<typeof fetch>): Promise<Response> => {
    const response = await original(...request);
    if (!response.ok) throw new Error(`${url} is answered with ${response.status}.`);
    if (/entry\.json/u.test(url)) return new Response(JSON.stringify(await response.json()));
    const bytes = await unpack(response);
    const beginning = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
    if (beginning !== SIGNATURE) throw new Error(`${url} is no file of Pagefind’s.`);
    return new Response(bytes);
  };
  globalThis.fetch = async (...request) => {
    const [asked] = request;
    const url = asked instanceof Request ? asked.url : String(asked);
    const isPagefinds = /\.pf_(?:index|meta)$|\/wasm\.|entry\.json/u.test(url);
    if (!url.startsWith(address) || !isPagefinds) return original(...request);
    try {
      return await read(url, request);
    } catch (error) {
      failures.count += 1;
      throw error;
    }
  };
  return failures;
}
