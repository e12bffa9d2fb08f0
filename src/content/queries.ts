import { type CollectionEntry, getCollection } from 'astro:content';
import type { ArticleSummary } from '../article/summary.ts';
import { PLACE_KINDS, type PlaceKind } from '../config/addresses.ts';
import { readSettings } from '../config/settings.ts';
import { SITE } from '../config/site.ts';
import {
  groupNeighbours,
  type InSequence,
  inSequence,
  monthOf,
  newestFirst,
  paginate,
} from './order.ts';
import { type OwnPage, readOwnPages } from './own-pages.ts';
import { findPlaces, type Place, type Places } from './places.ts';

/** A month with articles; `month` is `10`. */
interface Month {
  readonly month: string;
  readonly articles: readonly Stored[];
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
  readonly articles: readonly Stored[];
  readonly homePages: readonly (readonly Stored[])[];
  readonly years: readonly Year[];
  /** Articles in the month that has the most; 0 if none has a date. */
  readonly busiestMonth: number;
  readonly undated: readonly Stored[];
  readonly sequence: readonly WithRelated[];
  readonly places: Readonly<Record<PlaceKind, Places<Stored>>>;
}

/** A summary with Astro's own handles of its picture files. */
export type Stored = CollectionEntry<'articles'>['data'];
export type StoredPlace = Place<Stored>;

/** An article with those to read after it. */
interface WithRelated extends InSequence<Stored> {
  /** About the same, best first, at most five. */
  readonly related: readonly Stored[];
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
  const byId = new Map(articles.map((article) => [article.id, article]));
  const years = byYear(articles);
  return {
    articles,
    homePages: paginate(articles, SITE.articlesPerPage),
    years,
    busiestMonth: Math.max(0, ...years.flatMap(({ countOfMonth }) => [...countOfMonth.values()])),
    undated: articles.filter(({ published }) => !published),
    sequence: inSequence(articles).map((place) => ({
      ...place,
      related: place.article.related.flatMap((id) => byId.get(id) ?? []),
    })),
    places: {
      section: findPlaces('section', articles, NAMES_OF.section, SITE.sections),
      author: findPlaces('author', articles, NAMES_OF.author),
      source: findPlaces('source', articles, NAMES_OF.source),
      keyword: findPlaces('keyword', articles, NAMES_OF.keyword),
    },
  };
}

let pages: Promise<readonly OwnPage[]> | undefined;

/** The pages that the publisher wrote, read once a build. */
export function ownPages(): Promise<readonly OwnPage[]> {
  // The loader reports what is wrong with them.
  const read = async (): Promise<readonly OwnPage[]> =>
    (await readOwnPages(readSettings(process.env).seedsDir)).pages;
  if (import.meta.env.DEV) return read();
  pages ??= read();
  return pages;
}

/** What an article calls its places. */
const NAMES_OF: Readonly<Record<PlaceKind, (article: ArticleSummary) => readonly string[]>> = {
  section: ({ section }) => (section === undefined ? [] : [section]),
  author: ({ bylines }) => bylines,
  source: ({ source }) => (source === undefined ? [] : [source]),
  keyword: ({ keywords }) => keywords,
};

/** Every place that has a page, sections first. */
export async function allPlaces(): Promise<StoredPlace[]> {
  const { places } = await library();
  return PLACE_KINDS.flatMap((kind) => places[kind].all);
}

function byYear(articles: readonly Stored[]): Year[] {
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
