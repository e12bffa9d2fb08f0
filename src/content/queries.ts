import { type CollectionEntry, getCollection } from 'astro:content';
import type { ArticleSummary } from '../article/summary.ts';
import { SITE } from '../config/site.ts';
import { groupNeighbours, monthOf, newestFirst, paginate } from './order.ts';

/** A month with articles; `month` is `10`. */
interface Month {
  readonly month: string;
  readonly articles: readonly ArticleSummary[];
}

interface Year {
  readonly year: string;
  readonly count: number;
  /** By month, `'10'`; months without articles are missing. */
  readonly countOfMonth: ReadonlyMap<string, number>;
  /** Newest first, only months that have articles. */
  readonly months: readonly Month[];
}

interface Library {
  readonly articles: readonly ArticleSummary[];
  readonly homePages: readonly (readonly ArticleSummary[])[];
  readonly years: readonly Year[];
  /** Articles in the month that has the most; 0 where none has a date. */
  readonly busiestMonth: number;
  readonly undatedPages: readonly (readonly ArticleSummary[])[];
  readonly undatedCount: number;
  readonly sequence: readonly InSequence[];
}

/** A summary with Astro's own handles of its picture files. */
export type Stored = CollectionEntry<'articles'>['data'];

/** An article with those next to it in time. */
interface InSequence {
  readonly article: Stored;
  readonly newer: ArticleSummary | null;
  readonly older: ArticleSummary | null;
}

let built: Promise<Library> | undefined;

/** Everything pages ask of the collection, newest first throughout. Computed once a build, anew each time in development. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}

async function load(): Promise<Library> {
  const entries = await getCollection('articles');
  const articles = newestFirst(entries.map((entry) => entry.data));
  const years = byYear(articles);
  const undated = articles.filter(({ published }) => !published);
  return {
    articles,
    homePages: paginate(articles, SITE.articlesPerPage),
    years,
    busiestMonth: Math.max(0, ...years.flatMap(({ countOfMonth }) => [...countOfMonth.values()])),
    undatedPages: paginate(undated, SITE.undatedPerPage),
    undatedCount: undated.length,
    sequence: articles.map((article, index) => ({
      article,
      newer: article.published ? (articles[index - 1] ?? null) : null,
      // Those without a date come last, and are neither newer nor older than anything.
      older: articles[index + 1]?.published ? (articles[index + 1] ?? null) : null,
    })),
  };
}

function byYear(articles: readonly ArticleSummary[]): Year[] {
  const dated = articles.filter(({ published }) => published);
  return groupNeighbours(dated, (article) => monthOf(article)?.slice(0, 4) ?? '').map((year) => {
    const months = groupNeighbours(year.articles, monthOf).map((group) => ({
      month: group.key?.slice(5) ?? '',
      articles: group.articles,
    }));
    return {
      year: year.key,
      count: year.articles.length,
      countOfMonth: new Map(months.map((each) => [each.month, each.articles.length])),
      months,
    };
  });
}
