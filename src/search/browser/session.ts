import { type Found, findArticles } from './engine.ts';
import { type IndexReader, openIndex } from './index-reader.ts';
import { type Lookup, openLookup } from './lookup.ts';
import {
  countFacets,
  countMonths,
  EVERYTHING,
  type FacetCounts,
  isDay,
  isInPeriod,
  monthsOf,
  type Narrowing,
  narrow,
  needsFacets,
  readFacets,
  type Values,
} from './narrowing.ts';
import { readWords } from './query.ts';
import { phrasesOf, type Result, toResult } from './results.ts';
import { tellUnderstood, type Understood } from './understood.ts';

export interface SearchRequest {
  readonly query: string;
  /** As typed: nothing is decoded, completed, corrected, replaced or read as a date. */
  readonly literal: boolean;
  readonly newestFirst: boolean;
  readonly narrowing: Narrowing;
  /** The number of results to return at once. */
  readonly size: number;
}

export interface SearchAnswer {
  readonly count: number;
  /** Whether the count is an estimate. */
  readonly approximate: boolean;
  /** Whether the results have all the words. */
  readonly complete: boolean;
  readonly understood: Understood;
  readonly results: readonly Result[];
  /** Results by month, whatever the period is narrowed to. Those without a date come first, under `''`. */
  readonly months: readonly (readonly [month: string, count: number])[];
}

/** The searches of a reader in one index, one after the other. */
export class Session {
  readonly #index: IndexReader;
  readonly #lookup: Lookup;
  readonly #months: readonly string[];
  #values: Values | null = null;
  #found: Found | null = null;
  #readings: ReadonlyMap<number, Uint8Array> = new Map();
  #request: SearchRequest | null = null;
  /** The articles of the last search, before narrowing. */
  #all: readonly number[] = [];
  /** The articles that are shown, in order. */
  #articles: number[] = [];

  private constructor(index: IndexReader) {
    this.#index = index;
    this.#lookup = openLookup(index);
    this.#months = monthsOf(index.catalogue);
  }

  /** Opens the index in a folder, by its absolute address, for a first `query`. Rejects with `IndexIncomplete` if files are missing. */
  static async open(address: string, query = ''): Promise<Session> {
    const beginnings = readWords(query).map(({ spelling }) => spelling.letters.charAt(0));
    return new Session(await openIndex(address, [...new Set(beginnings)]));
  }

  close(): Promise<void> {
    return this.#index.close();
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    // Narrowing and sorting find the same articles.
    const isSame =
      this.#request?.query === request.query && this.#request.literal === request.literal;
    const known = isSame ? this.#found : null;
    const found = known ?? (await findArticles(this.#lookup, request.query, request.literal));
    const { articles, leftOut, noneOn } = await this.#inTime(found);
    this.#found = found;
    this.#readings = new Map(found.matches.map(({ article, readings }) => [article, readings]));
    this.#all = articles;
    this.#request = request;
    if (needsFacets(request.narrowing)) await this.#loadValues();
    const narrowed = (all: readonly number[]): number[] =>
      narrow(all, request.narrowing, this.#months, this.#values);
    this.#articles = narrowed(articles);
    if (request.newestFirst) {
      const isOther = (article: number): number => Number(found.otherwise.has(article));
      this.#articles.sort((a, b) => isOther(a) - isOther(b) || b - a);
    }
    const months = narrow(articles, request.narrowing, this.#months, this.#values, 'period');
    const results = await this.results(0, request.size);
    const all = (1 << found.query.words.length) - 1;
    return {
      count: this.#articles.length,
      approximate: found.approximate,
      complete: all === 0 || found.matches.some(({ present }) => present === all),
      understood: {
        ...tellUnderstood(found, results[0]),
        leftOut: narrowed(leftOut).length,
        noneOn,
      },
      results,
      months: countMonths(months, this.#months),
    };
  }

  /** Further results of the last search. */
  async results(start: number, end: number): Promise<Result[]> {
    const found = this.#found;
    if (!found) return [];
    return Promise.all(
      this.#articles.slice(start, end).map(async (article) => {
        const readings = this.#readings.get(article) ?? new Uint8Array();
        return toResult(await this.#index.fragment(article), phrasesOf(found, readings));
      }),
    );
  }

  /** The ways to narrow the last search. */
  async facets(): Promise<FacetCounts> {
    const values = await this.#loadValues();
    const narrowing = this.#request?.narrowing ?? EVERYTHING;
    return countFacets(this.#all, narrowing, this.#months, values);
  }

  /**
   * The articles of the time in the query: published then, or with that date in their texts. If there are none, those of other
   * times.
   */
  async #inTime(
    found: Found,
  ): Promise<{ articles: readonly number[]; leftOut: readonly number[]; noneOn: string }> {
    const { date, words, excluded } = found.query;
    const isOpen = words.length === 0 && (date !== null || excluded.length > 0);
    const articles = isOpen
      ? this.#everyArticle().filter((article) => !found.excluded.has(article))
      : found.matches.map(({ article }) => article);
    const leftOut = isOpen ? [...found.excluded] : found.leftOut.map(({ article }) => article);
    if (!date) return { articles, leftOut, noneOn: '' };
    const values = isDay(date.value) ? await this.#loadValues() : null;
    const isThen = (article: number): boolean =>
      isInPeriod(date.value, this.#months[article] ?? '', values?.days[article]);
    const published = articles.filter(isThen);
    const isOfDate = (article: number): boolean => isThen(article) || found.dated.has(article);
    const kept = articles.filter(isOfDate);
    return {
      articles: kept.length > 0 ? kept : words.length > 0 ? articles : [],
      leftOut: leftOut.filter(isOfDate),
      noneOn: published.length === 0 ? date.value : '',
    };
  }

  #everyArticle(): number[] {
    return Array.from(
      { length: this.#index.catalogue.articles },
      (_, article) => article,
    ).reverse();
  }

  async #loadValues(): Promise<Values> {
    this.#values ??= readFacets(await this.#index.facets());
    return this.#values;
  }
}
