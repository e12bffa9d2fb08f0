import { fold } from '../text/fold.ts';
import { type Fragment, makeExcerpt } from './excerpt.ts';

export interface SearchResult {
  /** Relative to the site's root. */
  readonly address: string;
  readonly headline: string;
  readonly date: string;
  readonly excerpt: readonly Fragment[];
}

/** Results in rank order; each is loaded only when asked for. */
export interface Found {
  readonly count: number;
  readonly load: (start: number, end: number) => Promise<SearchResult[]>;
}

/** An opened search index. */
export interface SearchIndex {
  /** Articles that have every word of the query, accents aside. */
  readonly search: (query: string) => Promise<Found>;
  /** Gives up the index, so that opening it again starts afresh. */
  readonly close: () => Promise<void>;
}

/** The part of Pagefind's browser module that is used; the build writes it, and it has no types of its own. */
interface PagefindModule {
  readonly createInstance: (options: object) => {
    readonly init: () => Promise<void>;
    readonly search: (
      query: string,
    ) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
    readonly destroy: () => Promise<void>;
  };
}

interface PagefindPage {
  readonly raw_url: string;
  /** The indexed text with single spaces, the headline first. */
  readonly raw_content: string;
  /** Which of its words the query hit, counted from 0. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}

const NOTHING: Found = { count: 0, load: async () => [] };

/** Opens the index at `address`, an absolute URL that ends in `/`. Rejects where it cannot be loaded. */
export async function openIndex(address: string): Promise<SearchIndex> {
  const module: PagefindModule = await import(/* @vite-ignore */ `${address}pagefind.js`);
  const pagefind = module.createInstance({});
  await pagefind.init();
  return {
    close: () => pagefind.destroy(),
    search: async (query) => {
      // Accented letters are one code point in the index.
      const { results } = await pagefind.search(query.normalize('NFC'));
      const best = await results[0]?.data();
      if (!best || !hasWords(best.raw_content, query)) return NOTHING;
      return {
        count: results.length,
        load: (start, end) =>
          Promise.all(
            results.slice(start, end).map(async (result) => toResult(await result.data())),
          ),
      };
    },
  };
}

// Pagefind silently shortens or drops a word that no article has; what it then finds is not what was asked for.
function hasWords(text: string, query: string): boolean {
  const has = syllables(text);
  return syllables(query).every((asked) => has.some((word) => word.startsWith(asked)));
}

const syllables = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

function toResult({ raw_url, raw_content, locations, meta }: PagefindPage): SearchResult {
  const headline = meta.title ?? '';
  // Pagefind keeps the text as it stood in HTML.
  const words = raw_content
    .replace(/&(?:lt|gt|quot|amp);/gu, (entity) => ENTITIES[entity] ?? entity)
    .split(' ');
  return {
    address: raw_url.replace(/^\//u, ''),
    headline,
    date: meta.date ?? '',
    excerpt: makeExcerpt(words, locations, headline.split(' ').length),
  };
}
