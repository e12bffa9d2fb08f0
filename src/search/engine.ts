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

/** The part of Pagefind's browser module that is used; it is written by the build and has no types of its own. */
interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  readonly raw_url: string;
  /** The indexed text with single spaces, the headline first. */
  readonly raw_content: string;
  /** Which of its words the query hit, counted from 0. */
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Opens the index at `address`, an absolute URL that ends in `/`. Rejects where it cannot be loaded; asking again then
 * tries again.
 */
export async function openIndex(address: string): Promise<(query: string) => Promise<Found>> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${address}pagefind.js`);
  await pagefind.init();
  return async (query) => {
    // Accented letters are one code point in the index.
    const { results } = await pagefind.search(query.normalize('NFC'));
    return {
      count: results.length,
      load: (start, end) =>
        Promise.all(results.slice(start, end).map(async (result) => toResult(await result.data()))),
    };
  };
}

function toResult({ raw_url, raw_content, locations, meta }: PagefindPage): SearchResult {
  const headline = meta.title ?? '';
  const words = raw_content.split(' ');
  return {
    address: raw_url.replace(/^\//u, ''),
    headline,
    date: meta.date ?? '',
    excerpt: makeExcerpt(words, locations, headline.split(' ').length),
  };
}
