import { type Found, findArticles, prepareWords } from './engine.ts';
import { type IndexReader, openIndex } from './index-reader.ts';
import { type Lookup, openLookup } from './lookup.ts';
import {
  countFacets,
  countMonths,
  EVERYTHING,
  type FacetCounts,
  isDay,
  isInPeriod,
  isNarrowed,
  type Narrowing,
  needsFacets,
  readFacets,
  type Values,
  valuesOf,
} from './narrowing.ts';
import { phraseOf, type Result, toResult } from './results.ts';
import { type Match, otherwise } from './score.ts';
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

/** The searches of a reader in one index. A search rejects if a newer one starts before it has found anything. */
export class Session {
  readonly #index: IndexReader;
  readonly #lookup: Lookup;
  #latest: SearchRequest | null = null;
  #values: Values;
  #hasFacets = false;
  #request: SearchRequest | null = null;
  #found: Found | null = null;
  /** What the last search found, before narrowing. */
  #all: readonly Match[] = [];
  /** What is shown, in order. */
  #shown: readonly Match[] = [];

  private constructor(index: IndexReader) {
    this.#index = index;
    this.#lookup = openLookup(index);
    this.#values = valuesOf(index.catalogue);
  }

  /** Opens the index in a folder, by its absolute address. Rejects with `IndexIncomplete` if files are missing. */
  static async open(address: string): Promise<Session> {
    return new Session(await openIndex(address));
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    this.#latest = request;
    const { query, literal, narrowing } = request;
    // Narrowing and sorting find the same articles.
    const isSame = this.#request?.query === query && this.#request.literal === literal;
    const known = isSame ? this.#found : null;
    const stopIfOvertaken = (): void => {
      if (request !== this.#latest) throw new Error('A newer search has overtaken this one.');
    };
    // The vocabulary is read for guesses. They load much that the answer to another query does not need.
    const listed: Lookup['listed'] = async (beginnings) => {
      stopIfOvertaken();
      const lists = await this.#lookup.listed(beginnings);
      stopIfOvertaken();
      return lists;
    };
    const found = known ?? (await findArticles({ ...this.#lookup, listed }, query, literal));
    const { all, leftOut, noneOn } = await this.#inTime(found);
    if (needsFacets(narrowing)) await this.#loadValues();
    stopIfOvertaken();
    const isIn = ({ article }: Match): boolean => isNarrowed(article, narrowing, this.#values);
    const shown = all.filter(isIn);
    const isOther = otherwise(found.matches);
    if (request.newestFirst) {
      shown.sort((a, b) => Number(isOther(a)) - Number(isOther(b)) || b.article - a.article);
    }
    this.#request = request;
    this.#found = found;
    this.#all = all;
    this.#shown = shown;
    const ofAnyPeriod = all.flatMap(({ article }) =>
      isNarrowed(article, narrowing, this.#values, 'period') ? [article] : [],
    );
    const results = await this.results(0, request.size);
    const every = (1 << found.query.words.length) - 1;
    return {
      count: shown.length,
      approximate: found.approximate,
      complete: every === 0 || found.matches.some(({ present }) => present === every),
      understood: {
        ...tellUnderstood(found, results[0]),
        otherMarks: found.matches.some(isOther),
        leftOut: leftOut.filter(isIn).length,
        noneOn,
      },
      results,
      months: countMonths(ofAnyPeriod, this.#values),
    };
  }

  /** Looks up the complete words of a query that is being typed, so that they are there when it is. */
  async prepare(query: string): Promise<void> {
    await prepareWords(this.#lookup, query);
  }

  /** Further results of the last search. */
  async results(start: number, end: number): Promise<Result[]> {
    const found = this.#found;
    if (!found) return [];
    return Promise.all(
      this.#shown
        .slice(start, end)
        .map(async (match) =>
          toResult(await this.#index.fragment(match.article), phraseOf(found.query, match)),
        ),
    );
  }

  /** The ways to narrow the last search. */
  async facets(): Promise<FacetCounts> {
    const articles = this.#all.map(({ article }) => article);
    const narrowing = this.#request?.narrowing ?? EVERYTHING;
    return countFacets(articles, narrowing, await this.#loadValues());
  }

  /**
   * What was found of the time in the query: published then, and after that with the date in its text. If nothing was, that of
   * other times.
   */
  async #inTime({ query, matches, leftOut, dated }: Found): Promise<{
    readonly all: readonly Match[];
    readonly leftOut: readonly Match[];
    readonly noneOn: string;
  }> {
    if (!query.date) return { all: matches, leftOut, noneOn: '' };
    const { value } = query.date;
    const values = isDay(value) ? await this.#loadValues() : this.#values;
    const isThen = ({ article }: Match): boolean => isInPeriod(article, value, values);
    const hasDate = ({ article }: Match): boolean => dated.has(article);
    const ofDate = (some: readonly Match[]): Match[] => [
      ...some.filter(isThen),
      ...some.filter((match) => !isThen(match) && hasDate(match)),
    ];
    const all = ofDate(matches);
    return {
      all: all.length === 0 && query.words.length > 0 ? matches : all,
      leftOut: ofDate(leftOut),
      noneOn: matches.some(isThen) ? '' : value,
    };
  }

  async #loadValues(): Promise<Values> {
    if (!this.#hasFacets) this.#values = readFacets(await this.#index.facets(), this.#values);
    this.#hasFacets = true;
    return this.#values;
  }
}
