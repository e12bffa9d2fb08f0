import type { ArticleId } from '../article/article.ts';
import type { ArticleSummary } from '../article/summary.ts';
import { FACET_KINDS, type FacetKind } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import type { Entity } from '../names/entity.ts';
import { type Facet, type Facets, findFacets } from './facets.ts';
import { limitNames } from './limit-names.ts';
import { roomForNames } from './name-room.ts';
import { groupNeighbours, type InSequence, inSequence, monthOf, newestFirst } from './order.ts';
import type { OwnPage } from './own-pages.ts';
import type { Prepared } from './prepare-pictures.ts';
import { type SiteNames, siteNames } from './site-names.ts';
import { type SiteStories, type SiteStory, siteStories } from './site-stories.ts';
import type { StoredStory } from './stories.ts';
import type { Looks } from './summary.ts';

/** An article that is published, as lists need it. */
export interface Stored extends ArticleSummary {
  /** Of its record. */
  readonly digest: string;
  readonly looks: Looks;
  /** Best first. */
  readonly related: readonly ArticleId[];
  readonly pictures: readonly ({ readonly src: string } & Prepared)[];
}

export type StoredFacet = Facet<Stored>;
export type LibraryStory = SiteStory<Stored>;
export type LibraryEntity = Entity;

/** A month with articles; `month` is `10`. */
interface Month {
  readonly month: string;
  readonly articles: readonly Stored[];
}

export interface Year {
  readonly year: string;
  readonly count: number;
  /** Newest first, only months that have articles. */
  readonly months: readonly Month[];
}

/** An article with those to read after it. */
export interface Sequenced extends InSequence<Stored> {
  /** About the same, best first, at most five. */
  readonly related: readonly Stored[];
}

/** All that a site publishes, newest first throughout. */
export interface Library {
  readonly articles: readonly Stored[];
  readonly years: readonly Year[];
  readonly undated: readonly Stored[];
  readonly sequence: readonly Sequenced[];
  readonly facets: Readonly<Record<FacetKind, Facets<Stored>>>;
  readonly stories: SiteStories<Stored>;
  readonly names: SiteNames;
  /** Names that enough articles name, and that have no page all the same. */
  readonly namesWithoutPage: number;
  /** How many pages of articles a name has at most, those of the newest. */
  readonly pagesOfName: number;
  readonly ownPages: readonly OwnPage[];
  /** The moment that is now for the whole site, in milliseconds since 1970. */
  readonly now: number;
}

/** What a library is made of. */
interface Sources {
  readonly articles: readonly Stored[];
  readonly ownPages: readonly OwnPage[];
  readonly stories: readonly StoredStory[];
  readonly entities: readonly Entity[];
}

/** Puts articles in order and groups them. `isPublic`: whether the site has the files that need its own address. */
export function makeLibrary(
  { articles: published, ownPages, stories: told, entities }: Sources,
  now: number,
  isPublic: boolean,
): Library {
  const articles = newestFirst(published);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const facets = {
    section: findFacets('section', articles, NAMES_OF.section, SITE.sections),
    author: findFacets('author', articles, NAMES_OF.author),
    source: findFacets('source', articles, NAMES_OF.source),
    keyword: findFacets('keyword', articles, NAMES_OF.keyword),
  };
  const stories = siteStories(told, articles);
  const limited = limitNames(
    entities,
    articles,
    roomForNames({ articles, facets, stories }, isPublic),
  );
  return {
    articles,
    years: byYear(articles),
    undated: articles.filter((article) => !article.published),
    sequence: inSequence(articles).map((each) => ({
      ...each,
      related: each.article.related.flatMap((id) => byId.get(id) ?? []),
    })),
    facets,
    stories,
    names: siteNames(limited.entities, articles),
    namesWithoutPage: entities.length - limited.entities.length,
    pagesOfName: limited.pages,
    ownPages,
    now,
  };
}

/** What an article calls its facets. */
const NAMES_OF: Readonly<Record<FacetKind, (article: ArticleSummary) => readonly string[]>> = {
  section: ({ section }) => (section === undefined ? [] : [section]),
  author: ({ bylines }) => bylines,
  source: ({ source }) => (source === undefined ? [] : [source]),
  keyword: ({ keywords }) => keywords,
};

/** Every facet that has a page, sections first. */
export const allFacets = ({ facets }: Library): StoredFacet[] =>
  FACET_KINDS.flatMap((kind) => facets[kind].all);

function byYear(articles: readonly Stored[]): Year[] {
  const dated = articles.filter(({ published }) => published);
  return groupNeighbours(dated, (article) => monthOf(article)?.slice(0, 4) ?? '').map((year) => ({
    year: year.key,
    count: year.articles.length,
    months: groupNeighbours(year.articles, monthOf).map((group) => ({
      month: group.key?.slice(5) ?? '',
      articles: group.articles,
    })),
  }));
}
