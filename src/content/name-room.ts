import { FACET_KINDS, type FacetKind } from '../config/addresses.ts';
import { bundleSize, FREE_HOST } from '../config/hosting.ts';
import { SITE } from '../config/site.ts';
import type { Facets } from './facets.ts';
import type { NameLimit } from './limit-names.ts';

/** Files that every large site has, as measured with 9,000 articles: lists of words of the search, what it suggests, code. */
const COMMON = 1700;
/** Of the search an article has its text, which two may share, and its part of a list of pairs of words. */
const PAIRS = 1 / 3;
/** The files that names may take, however many the articles are. */
const FEWEST = 1000;

/** What else takes files. */
interface Beside {
  readonly articles: readonly unknown[];
  readonly facets: Readonly<Record<FacetKind, Facets<unknown>>>;
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

function filesOf({ articles, facets, stories }: Beside, isPublic: boolean): number {
  const withAddress = isPublic ? 2 : 1;
  const forms = SITE.articleFormats.length + Number(SITE.rawTexts);
  const ofArticle = withAddress + forms + PAIRS + 1 / bundleSize(articles.length);
  const lists = FACET_KINDS.flatMap((kind) => facets[kind].all);
  const listed = lists.reduce((sum, list) => sum + list.articles.length, articles.length);
  const pages = listed / SITE.articlesPerList + articles.length / SITE.articlesPerPage;
  const own = (lists.length + stories.all.length) * withAddress;
  return Math.ceil(articles.length * ofArticle + pages + own);
}
