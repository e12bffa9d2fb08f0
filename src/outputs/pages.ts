import { ADDRESS, FACET_KINDS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import { STRINGS } from '../config/strings.vi.ts';
import {
  allFacets,
  type Library,
  type Stored,
  type StoredFacet,
  type Year,
} from '../content/library.ts';
import { shardDigits } from './address-shards.ts';
import { articleShown, articleView } from './article.ts';
import { cardKey, cardOf, linkTo } from './cards.ts';
import { hasFeed, mainFeeds } from './feeds.ts';
import { homePages } from './home.ts';
import { type Memory, NO_MEMORY } from './memory.ts';
import { namePages } from './names.ts';
import { page } from './page.ts';
import { pagerOf, paginate } from './paginate.ts';
import type { Previews } from './previews.ts';
import { storyPages } from './stories.ts';
import type { ListView, Output, PageViews, View } from './views.ts';

/** The number of headlines per month on the page of a year. */
const OF_MONTH = 6;

/** The pages for search engines. There are feeds if there are previews: both need the site's address. */
export function* listedPages(
  library: Library,
  previews: Previews | null,
  memory: Memory = NO_MEMORY,
): Generator<Output> {
  const hasFeeds = previews !== null;
  yield* homePages(library);
  yield page(ADDRESS.archive, () => ({ archive: archiveView(library) }));
  if (hasFeeds) yield page(ADDRESS.feeds, () => ({ feeds: { feeds: feedNames(library) } }));
  for (const year of library.years) {
    yield page(ADDRESS.year(year.year), () => ({ year: yearView(library, year) }));
    for (const { month, articles } of year.months) {
      yield* listPages(library, articles, (number) => ADDRESS.month(year.year, month, number), {
        title: STRINGS.monthOfYear(Number(month), year.year),
        trail: [ARCHIVE, { address: ADDRESS.year(year.year), text: STRINGS.year(year.year) }],
        current: 'archive',
      });
    }
  }
  if (library.undated.length > 0) {
    yield* listPages(library, library.undated, ADDRESS.undatedPage, {
      title: STRINGS.undated,
      trail: [ARCHIVE],
      current: 'archive',
    });
  }
  for (const kind of FACET_KINDS) {
    if (library.facets[kind].all.length === 0) continue;
    yield page(ADDRESS.facets(kind), () => ({ facets: facetsView(library, kind) }));
  }
  for (const facet of allFacets(library)) yield* facetPages(library, facet, hasFeeds);
  yield* storyPages(library, hasFeeds);
  yield* namePages(library, memory);
  for (const { name, title, html, opening } of library.ownPages) {
    yield page(ADDRESS.ownPage(name), () => ({ ownPage: { name, title, html, opening } }));
  }
  for (const each of library.sequence) {
    const { article } = each;
    const view = (): View => ({ article: articleView(library, each, previews) });
    yield page(ADDRESS.article(article), view, {
      file: article.file,
      shown: () => articleShown(library, each, previews),
    });
  }
}

/** The pages that search engines do not get. */
export function* otherPages({ articles }: Library): Generator<Output> {
  const isSmall = articles.length <= SITE.wholeIndex.articles;
  yield page(ADDRESS.search, () => ({ search: { isSmall } }));
  yield page(ADDRESS.saved, () => ({ saved: {} }));
  yield page(ADDRESS.offline, () => ({ offline: {} }));
  yield page(ADDRESS.notFound, () => ({ notFound: { digits: shardDigits(articles.length) } }));
}

const ARCHIVE = { address: ADDRESS.archive, text: STRINGS.archive };

function* listPages(
  library: Library,
  articles: readonly Stored[],
  address: (number: number) => string,
  around: Pick<ListView, 'title' | 'trail'> & Partial<ListView>,
): Generator<Output> {
  const pages = paginate(articles, SITE.articlesPerList);
  for (const { items, page: at, number } of pages) {
    const list = <Shown>(show: (library: Library, article: Stored) => Shown) => ({
      section: true,
      ...around,
      address: address(number),
      cards: items.map((article) => show(library, article)),
      // Pages after the first stay the same when articles are added.
      ...(at === 1 ? { count: articles.length } : {}),
      pager: pagerOf(at, pages.length, address),
    });
    yield page(address(number), () => ({ list: list(cardOf) }), { shown: () => list(cardKey) });
  }
}

function facetPages(library: Library, facet: StoredFacet, hasFeeds: boolean): Generator<Output> {
  const { kind, slug, name, articles } = facet;
  return listPages(library, articles, (number) => ADDRESS.facet(kind, slug, number), {
    title: name,
    trail: [{ address: ADDRESS.facets(kind), text: STRINGS.facetKinds[kind] }],
    section: kind !== 'section',
    ...(kind === 'section' ? { current: slug } : {}),
    ...(hasFeeds && hasFeed(facet) ? { feed: ADDRESS.facetFeeds(kind, slug) + ADDRESS.rss } : {}),
  });
}

const countsOf = ({ year, count, months }: Year) => ({
  year,
  count,
  months: months
    .map(({ month, articles }) => ({ month, count: articles.length }))
    .toSorted((a, b) => Number(a.month) - Number(b.month)),
});

const busiestMonth = ({ years }: Library): number =>
  years
    .flatMap(({ months }) => months)
    .reduce((most, { articles }) => Math.max(most, articles.length), 0);

const archiveView = (library: Library): PageViews['archive'] => ({
  count: library.articles.length,
  years: library.years.map(countsOf),
  undated: library.undated.length,
  busiestMonth: busiestMonth(library),
});

const yearView = (library: Library, year: Year): PageViews['year'] => ({
  ...countsOf(year),
  newest: year.months[0]?.articles[0]?.headline ?? '',
  busiestMonth: busiestMonth(library),
  links: year.months.map(({ month, articles }) => ({
    month,
    count: articles.length,
    articles: articles.slice(0, OF_MONTH).map(linkTo),
  })),
});

function facetsView({ facets }: Library, kind: (typeof FACET_KINDS)[number]): PageViews['facets'] {
  const { all } = facets[kind];
  const listed = all.map(({ slug, name, articles }) => ({ slug, name, count: articles.length }));
  // Sections keep the order of the menu. The others are sorted by name, so that readers can look them up.
  const collator = new Intl.Collator(SITE.language, { numeric: true });
  return {
    kind,
    first: listed.slice(0, 8).map(({ name }) => name),
    facets:
      kind === 'section' ? listed : listed.toSorted((a, b) => collator.compare(a.name, b.name)),
    others: FACET_KINDS.filter((each) => each !== kind && facets[each].all.length > 0),
  };
}

const feedNames = (library: Library): PageViews['feeds']['feeds'] =>
  mainFeeds(library).map(({ name = STRINGS.feedsAll, folder }) => ({
    name,
    folder,
  }));
