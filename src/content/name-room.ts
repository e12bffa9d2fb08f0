import { PLACE_KINDS, type PlaceKind } from '../config/addresses.ts';
import { bundleSize, FREE_HOST } from '../config/hosting.ts';
import { SITE } from '../config/site.ts';
import type { NameLimit } from './limit-names.ts';
import type { Places } from './places.ts';

/** Files that every site has, and those that grow slowly: lists by month, parts of the search, what it suggests. */
const COMMON = 1000;
/** However many files the articles are, names may take so many. */
const FEWEST = 1000;

/** What else takes files. */
interface Beside {
  readonly articles: readonly unknown[];
  readonly places: Readonly<Record<PlaceKind, Places<unknown>>>;
  readonly stories: { readonly all: readonly unknown[] };
}

/**
 * How many names may have a page: as many as the settings say, or as fit into the files that a free host takes. It changes by little with
 * each article, so that few pages of names come and go. `isPublic`: whether there are feeds and previews.
 */
export function roomForNames(beside: Beside, isPublic: boolean): NameLimit {
  if (SITE.names !== null) return { names: SITE.names, files: Number.POSITIVE_INFINITY };
  const files = FREE_HOST.files - COMMON - filesOf(beside, isPublic);
  return { names: Number.POSITIVE_INFINITY, files: Math.max(FEWEST, files) };
}

function filesOf({ articles, places, stories }: Beside, isPublic: boolean): number {
  const withAddress = isPublic ? 2 : 1;
  const forms = SITE.articleFormats.length + Number(SITE.rawTexts);
  const ofArticles = articles.length * (withAddress + forms + 1 / bundleSize(articles.length));
  const lists = PLACE_KINDS.flatMap((kind) => places[kind].all);
  const pages = lists.reduce((sum, list) => sum + list.articles.length / SITE.articlesPerList, 0);
  const front = articles.length / SITE.articlesPerPage;
  return Math.ceil(ofArticles + (lists.length + stories.all.length) * withAddress + pages + front);
}
