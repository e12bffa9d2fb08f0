import { canMean, PLAIN, spell } from '../../text/spelling.ts';
import { wordsOf } from '../../text/tokens.ts';
import type { Reason } from './alternatives.ts';
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
import { readWords, type Word } from './query.ts';
import { phrasesOf, type Result, toResult } from './results.ts';

export interface SearchRequest {
  readonly query: string;
  /** As typed: nothing is decoded, completed, corrected, replaced or read as a date. */
  readonly literal: boolean;
  readonly newestFirst: boolean;
  readonly narrowing: Narrowing;
  /** The number of results to return at once. */
  readonly size: number;
}

/** How a query was reinterpreted. */
interface Understood {
  /** The words as the best result writes them; `''` if that says nothing new. */
  readonly written: string;
  readonly unaccented: boolean;
  /** Whether raw keystrokes were decoded. */
  readonly decoded: boolean;
  /** Words that were replaced. `isWord` if articles have the word, but not together with the others. */
  readonly corrected: readonly {
    readonly typed: string;
    readonly written: string;
    readonly isWord: boolean;
  }[];
  /** Names with the same meaning that were searched too. */
  readonly others: readonly string[];
  /** `2025-07-03`, `2025-07` or `2025` if a date in the query was read as the time of publication. */
  readonly date: string;
  /** The same, if no such article was published then. With `date`, the results are from other times; else their texts have it. */
  readonly noneOn: string;
  /** Words of the query that no result has, and those of them that other articles have. */
  readonly missing: readonly string[];
  readonly apart: readonly string[];
  /** Whether some results have the words with other marks than typed. If all do, the words as the best result has them. */
  readonly otherMarks: boolean;
  readonly otherwise: { readonly typed: string; readonly written: string } | null;
  /** Excluded words and phrases as typed, and the number of articles with all others and one of these. */
  readonly without: readonly string[];
  readonly leftOut: number;
  readonly shortened: boolean;
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
        ...describe(found, results[0]),
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

/** A letter with a mark. */
const MARKED = /[^\p{ASCII}\p{P}]/u;

function describe(found: Found, best: Result | undefined): Omit<Understood, 'leftOut' | 'noneOn'> {
  const { query, alternatives, missing, unknown, matches } = found;
  const { words } = query;
  const [first] = matches;
  // Words between the query's words in the article were not asked for.
  const writtenWords = wordsOf(best?.whole ? best.written : '');
  const written = writtenWords.join(' ');
  const isSame =
    writtenWords.length === words.length &&
    words.every(({ text }, place) => text.toLowerCase() === writtenWords[place]?.toLowerCase());
  const lead = [...new Set(first?.readings ?? [])].flatMap((each) => alternatives[each - 1] ?? []);
  // Another name with the same meaning is reported as such, not as what was typed.
  const isOther = lead.some(({ reason }) => reason === 'name');
  const used = new Set(matches.slice(0, 10).flatMap(({ readings }) => [...readings]));
  const usedOf = (reason: Reason) =>
    alternatives.filter((each, index) => each.reason === reason && used.has(index + 1));
  const corrected = lead.flatMap(({ start, words: meant, mistaken }) =>
    mistaken === undefined
      ? []
      : [
          {
            isWord: !unknown.has(mistaken),
            typed: words[mistaken]?.text ?? '',
            written: writtenOf(meant.slice(mistaken - start, mistaken - start + 1), best),
          },
        ],
  );
  const decoded = usedOf('typing').length > 0;
  const isOtherwise = words.some(
    (_, place) =>
      first && first.readings[place] === 0 && first.present & ~first.typed & (1 << place),
  );
  return {
    written: isSame || isOther ? '' : written,
    unaccented:
      !decoded &&
      !isOther &&
      words.every(({ spelling }) => spelling.marks === PLAIN) &&
      MARKED.test(written),
    decoded,
    corrected,
    others: usedOf('name').map(({ words }) => words.map(({ text }) => text).join(' ')),
    otherwise: isOtherwise && corrected.length === 0 ? writtenOtherwise(words, best) : null,
    date: query.date?.value ?? '',
    missing: missing.map((place) => words[place]?.text ?? ''),
    apart: missing.flatMap((place) => (unknown.has(place) ? [] : (words[place]?.text ?? ''))),
    otherMarks: found.otherwise.size > 0,
    without: query.excluded.map((phrase) => phrase.map(({ text }) => text).join(' ')),
    shortened: query.shortened,
  };
}

/** Words as a result writes them. */
function writtenOf(words: readonly Word[], best: Result | undefined): string {
  const letters = words.map(({ spelling }) => spelling.letters);
  const all = wordsOf(best?.written ?? '');
  const at = all.findIndex((_, from) =>
    letters.every((each, place) => spell(all[from + place] ?? '').letters === each),
  );
  return at === -1
    ? words.map(({ text }) => text).join(' ')
    : all.slice(at, at + words.length).join(' ');
}

/** Those of the words that a result has, as typed and as the result has them; `null` unless only the marks differ. */
function writtenOtherwise(
  words: readonly Word[],
  best: Result | undefined,
): Understood['otherwise'] {
  const byLetters = new Map(
    wordsOf(best?.written ?? '').map((word) => [spell(word).letters, word]),
  );
  const had = words.filter(({ spelling }) => byLetters.has(spelling.letters));
  const written = had.map(({ spelling }) => byLetters.get(spelling.letters) ?? '');
  const isOther = had.some(
    ({ spelling }, place) => !canMean(spelling.marks, spell(written[place] ?? '').marks),
  );
  return isOther
    ? { typed: had.map(({ text }) => text).join(' '), written: written.join(' ').toLowerCase() }
    : null;
}
