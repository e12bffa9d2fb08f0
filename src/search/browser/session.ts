import { canMean, PLAIN, spell } from '../../text/spelling.ts';
import { wordsOf } from '../../text/tokens.ts';
import { type Found, findArticles } from './engine.ts';
import { type IndexReader, openIndex } from './index-reader.ts';
import {
  countFacets,
  countMonths,
  type FacetCounts,
  isInPeriod,
  monthsOf,
  type Narrowing,
  narrow,
  needsFacets,
  readFacets,
  type Values,
} from './narrowing.ts';
import type { Word } from './query.ts';
import { phrasesOf, type Result, toResult } from './results.ts';

export interface SearchRequest {
  readonly query: string;
  /** As typed: nothing decoded, completed, corrected, replaced or taken for a date. */
  readonly literal: boolean;
  readonly newestFirst: boolean;
  readonly narrowing: Narrowing;
  /** How many results are wanted at once. */
  readonly size: number;
}

/** How a query was understood, where that is not plain from what was typed. */
interface Understood {
  /** The words as the best result writes them; `''` where it says nothing new. */
  readonly written: string;
  readonly unaccented: boolean;
  /** Whether raw keystrokes were decoded. */
  readonly decoded: boolean;
  /** Words in whose stead others were searched; `isWord` where articles have the word, only not with the others. */
  readonly corrected: readonly {
    readonly typed: string;
    readonly written: string;
    readonly isWord: boolean;
  }[];
  /** Names of the same meaning that were searched too. */
  readonly others: readonly string[];
  /** `2025-07-03`, `2025-07` or `2025` where a date in the query was taken for the time of publication. */
  readonly date: string;
  /** The same where no such article was published then; with `date` the results are of other times, else their texts have it. */
  readonly noneOn: string;
  /** Words that were typed and that no result has, and those of them that other articles have. */
  readonly missing: readonly string[];
  readonly apart: readonly string[];
  /** Whether some results have the words with other marks than were typed; if all do, the words as the best result has them. */
  readonly otherMarks: boolean;
  readonly otherwise: { readonly typed: string; readonly written: string } | null;
  /** Words and phrases that no result may have, as typed, and how many articles have all the others and one of these. */
  readonly without: readonly string[];
  readonly leftOut: number;
  readonly shortened: boolean;
}

export interface SearchAnswer {
  readonly count: number;
  /** Whether the results have all the words. */
  readonly complete: boolean;
  readonly understood: Understood;
  readonly results: readonly Result[];
  /** Results by month, whatever the period is narrowed to; those without a date first, under `''`. */
  readonly months: readonly (readonly [month: string, count: number])[];
}

/** A reader's searches in one index, one after the other. */
export class Session {
  readonly #index: IndexReader;
  readonly #months: readonly string[];
  #values: Values | null = null;
  #found: Found | null = null;
  #request: SearchRequest | null = null;
  /** The articles of the last search, before they were narrowed. */
  #all: readonly number[] = [];
  /** The articles that are shown, in order. */
  #articles: number[] = [];

  private constructor(index: IndexReader) {
    this.#index = index;
    this.#months = monthsOf(index.catalogue);
  }

  /** Opens the index in a folder, by its absolute address. Rejects with `IndexIncomplete` where files are missing. */
  static async open(address: string): Promise<Session> {
    return new Session(await openIndex(address));
  }

  close(): Promise<void> {
    return this.#index.close();
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const { literal } = request;
    let { found, articles, leftOut } = await this.#find(request, { dates: !literal });
    const { date } = found.query;
    const noneOn = date && articles.length === 0 ? date.value : '';
    // A date is looked for in the texts where a text has all that was typed in one piece, or, if no article was published
    // then, at all; else the other words are what remains.
    if (date) {
      const asWords = await this.#find(request, { dates: false });
      const isInText = asWords.found.matches.some(({ whole }) => whole);
      const isComplete = asWords.found.complete && asWords.articles.length > 0;
      const hasOthers = found.words.length > 0;
      if ((isInText && hasOthers) || (noneOn !== '' && (isComplete || !hasOthers))) {
        ({ found, articles, leftOut } = asWords);
      } else if (noneOn !== '') articles = found.matches.map(({ article }) => article);
    }
    this.#found = found;
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
    const results = await this.#firstResults(request);
    return {
      count: this.#articles.length,
      complete: found.complete,
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
    const phrases = phrasesOf(found);
    return Promise.all(
      this.#articles
        .slice(start, end)
        .map(async (article) => toResult(await this.#index.fragment(article), phrases)),
    );
  }

  /** What the last search can be narrowed to. */
  async facets(): Promise<FacetCounts> {
    const values = await this.#loadValues();
    const request = this.#request;
    const narrowing = request?.narrowing ?? { period: '', sections: [], sources: [], bylines: [] };
    return countFacets(this.#all, narrowing, this.#months, values);
  }

  async #find(
    request: SearchRequest,
    { dates }: { dates: boolean },
  ): Promise<{ found: Found; articles: readonly number[]; leftOut: readonly number[] }> {
    const { literal } = request;
    const options = { literal, partial: !literal, dates };
    const found = await findArticles(this.#index, request.query, options);
    const { date, words, excluded } = found.query;
    const isOpen = words.length === 0 && (date !== null || excluded.length > 0);
    const all = isOpen
      ? this.#everyArticle().filter((article) => !found.excluded.has(article))
      : found.matches.map(({ article }) => article);
    const leftOut = isOpen ? [...found.excluded] : found.leftOut;
    if (!date) return { found, articles: all, leftOut };
    const values = date.value.length > 7 ? await this.#loadValues() : null;
    const isOfDate = (article: number): boolean =>
      isInPeriod(date.value, this.#months[article] ?? '', values?.days[article]);
    return { found, articles: all.filter(isOfDate), leftOut: leftOut.filter(isOfDate) };
  }

  #everyArticle(): number[] {
    return Array.from(
      { length: this.#index.catalogue.articles },
      (_, article) => article,
    ).reverse();
  }

  // Where the index does not know every place of a word, the texts of the first page tell which has the phrase.
  async #firstResults({ size, newestFirst }: SearchRequest): Promise<Result[]> {
    const results = await this.results(0, size);
    const isKnown = this.#index.catalogue.common.size === 0 || newestFirst;
    if (isKnown || (this.#found?.words.length ?? 0) < 2) return results;
    const order = [...results.keys()].sort(
      (a, b) => Number(results[b]?.whole) - Number(results[a]?.whole),
    );
    const articles = this.#articles.slice(0, size);
    this.#articles.splice(0, size, ...order.flatMap((place) => articles[place] ?? []));
    return order.flatMap((place) => results[place] ?? []);
  }

  async #loadValues(): Promise<Values> {
    this.#values ??= readFacets(await this.#index.facets());
    return this.#values;
  }
}

/** A letter with a mark. */
const MARKED = /[^\p{ASCII}\p{P}]/u;

function describe(found: Found, best: Result | undefined): Omit<Understood, 'leftOut' | 'noneOn'> {
  const { query, words, others, guesses, missing, nowhere, otherMarks } = found;
  // What stands between the words in the article was not asked for.
  const writtenWords = wordsOf(best?.whole ? best.written : '');
  const written = writtenWords.join(' ');
  const isAsTyped = query.words.every(
    ({ text }, place) => text.toLowerCase() === writtenWords[place]?.toLowerCase(),
  );
  // Another name of the same is told as one, not as what was typed.
  const letters = (all: readonly string[]): string =>
    all.map((word) => spell(word).letters).join(' ');
  const isOther = others.some(
    ({ other }) => letters(other.map(({ text }) => text)) === letters(writtenWords),
  );
  const isSame = isAsTyped && writtenWords.length === query.words.length;
  const corrected = [...guesses].flatMap(([place, { isWord }]) => {
    const written = writtenWords.length === words.length ? (writtenWords[place] ?? '') : '';
    // Other words were searched, too, but the best result has this one.
    if (spell(written).letters === words[place]?.spelling.letters) return [];
    return [{ isWord, typed: words[place]?.text ?? '', written }];
  });
  return {
    written: isSame || isOther ? '' : written,
    unaccented: words.every(({ spelling }) => spelling.marks === PLAIN) && MARKED.test(written),
    decoded: words.some(({ text }, place) => text !== query.words[place]?.text),
    corrected,
    others: others.map(({ name }) => name.map(({ text }) => text).join(' ')),
    otherwise:
      found.onlyOtherMarks && corrected.length === 0 ? writtenOtherwise(words, best) : null,
    date: query.date?.value ?? '',
    missing: missing.map((place) => words[place]?.text ?? ''),
    apart: missing.flatMap((place) => (nowhere.has(place) ? [] : (words[place]?.text ?? ''))),
    otherMarks,
    without: query.excluded.map((phrase) => phrase.map(({ text }) => text).join(' ')),
    shortened: query.shortened,
  };
}

/** Those of the words that a result has, as typed and as it has them; `null` where that is not with other marks. */
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
