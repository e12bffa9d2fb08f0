import { type Found, findArticles, prepareWords } from './engine.ts';
import { type IndexReader, openIndex } from './index-reader.ts';
import { type Lookup, openLookup } from './lookup.ts';
import * as narrow from './narrowing.ts';
import { phraseOf, type Result, toResult } from './results.ts';
import { type Match, otherwise } from './score.ts';
import { tellUnderstood, type Understood } from './understood.ts';

export interface SearchRequest {
  readonly query: string;
  /** As typed: nothing is decoded, completed, corrected, replaced or read as a date. */
  readonly literal: boolean;
  readonly newestFirst: boolean;
  readonly narrowing: narrow.Narrowing;
  /** The number of results to return. */
  readonly size: number;
  /** Whether to count by what the results can be narrowed. That may load another file. */
  readonly counted?: boolean;
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
  /** The ways to narrow the results, if asked for. */
  readonly facets: narrow.FacetCounts | null;
}

/** The searches of a reader in one index. A search rejects if another query is asked before it has found anything. */
export class Session {
  readonly #index: IndexReader;
  readonly #lookup: Lookup;
  #values: narrow.Values;
  #hasFacets = false;
  /** The newest query, and the last one that was answered: to narrow or sort, and to return more, nothing is searched again. */
  #latest = '';
  #last: { readonly asked: string; readonly found: Found } | null = null;

  private constructor(index: IndexReader) {
    this.#index = index;
    this.#lookup = openLookup(index);
    this.#values = narrow.valuesOf(index.catalogue);
  }

  /** Opens the index in a folder, by its absolute address. Rejects with `IndexIncomplete` if files are missing. */
  static async open(address: string): Promise<Session> {
    return new Session(await openIndex(address));
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const { narrowing, newestFirst, size, counted = false } = request;
    const found = await this.#find(request);
    const { query, approximate, matches } = found;
    const { all, leftOut, noneOn } = await this.#inTime(found);
    if (counted || narrow.needsFacets(narrowing)) await this.#loadValues();
    const isIn = ({ article }: Match): boolean =>
      narrow.isNarrowed(article, narrowing, this.#values);
    const shown = all.filter(isIn);
    const isOther = otherwise(matches);
    if (newestFirst)
      shown.sort((a, b) => Number(isOther(a)) - Number(isOther(b)) || b.article - a.article);
    const results = await Promise.all(
      shown
        .slice(0, size)
        .map(async (match) =>
          toResult(await this.#index.fragment(match.article), phraseOf(query, match)),
        ),
    );
    const articles = all.map(({ article }) => article);
    return {
      count: shown.length,
      approximate,
      results,
      complete:
        query.words.length === 0 || matches.some(({ readings }) => !readings.includes(undefined)),
      understood: {
        ...tellUnderstood(found, results[0]),
        otherMarks: matches.some(isOther),
        leftOut: leftOut.filter(isIn).length,
        noneOn,
      },
      months: narrow.countMonths(articles, narrowing, this.#values),
      facets: counted ? narrow.countFacets(articles, narrowing, this.#values) : null,
    };
  }

  /** Looks up the complete words of a query that is being typed, so that they are there when it is. */
  async prepare(query: string): Promise<void> {
    await prepareWords(this.#lookup, query);
  }

  async #find({ query, literal }: SearchRequest): Promise<Found> {
    const asked = `${literal} ${query}`;
    this.#latest = asked;
    if (this.#last?.asked === asked) return this.#last.found;
    const stopIfOvertaken = (): void => {
      if (this.#latest !== asked) throw new Error('A newer search has overtaken this one.');
    };
    // The vocabulary is read for guesses. They load much that the answer to another query does not need.
    const listed: Lookup['listed'] = async (beginnings) => {
      stopIfOvertaken();
      const lists = await this.#lookup.listed(beginnings);
      stopIfOvertaken();
      return lists;
    };
    const found = await findArticles({ ...this.#lookup, listed }, query, literal);
    stopIfOvertaken();
    this.#last = { asked, found };
    return found;
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
    if (narrow.isDay(value)) await this.#loadValues();
    const isThen = ({ article }: Match): boolean => narrow.isInPeriod(article, value, this.#values);
    const ofDate = (some: readonly Match[]): Match[] => [
      ...some.filter(isThen),
      ...some.filter((match) => !isThen(match) && dated.has(match.article)),
    ];
    const all = ofDate(matches);
    return {
      all: all.length === 0 && query.words.length > 0 ? matches : all,
      leftOut: ofDate(leftOut),
      noneOn: matches.some(isThen) ? '' : value,
    };
  }

  async #loadValues(): Promise<void> {
    if (!this.#hasFacets)
      this.#values = narrow.readFacets(await this.#index.facets(), this.#values);
    this.#hasFacets = true;
  }
}
