import { ADDRESS, PLACE_KINDS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import { STRINGS } from '../config/strings.vi.ts';
import { composeFront, type FrontBlock } from '../content/front.ts';
import {
  allPlaces,
  type Library,
  type Sequenced,
  type Stored,
  type StoredPlace,
  type Year,
} from '../content/library.ts';
import { dayOf } from '../content/order.ts';
import { shardDigits } from './address-shards.ts';
import { cardOf, linkTo, listPicture, picturesOf, placeName } from './cards.ts';
import { hasFeed, mainFeeds } from './feeds.ts';
import { pagerOf, paginate } from './paginate.ts';
import { type Previews, previewView } from './previews.ts';
import type { BlockView, ListView, Output, PageViews, View } from './views.ts';

/** Headlines of a month that its year's page shows. */
const OF_MONTH = 6;
/** Headlines of its section that an article's page shows. */
const OF_SECTION = 3;

const page = (path: string, view: () => View, file?: string): Output => ({
  path,
  isPage: true,
  view,
  ...(file === undefined ? {} : { file }),
});

/** The pages that search engines are told of. There are feeds if there are previews: both must tell the site's address. */
export function* listedPages(library: Library, previews: Previews | null): Generator<Output> {
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
  for (const kind of PLACE_KINDS) {
    if (library.places[kind].all.length === 0) continue;
    yield page(ADDRESS.places(kind), () => ({ places: placesView(library, kind) }));
  }
  for (const place of allPlaces(library)) yield* placePages(library, place, hasFeeds);
  for (const { name, title, html, opening } of library.ownPages) {
    yield page(ADDRESS.ownPage(name), () => ({ ownPage: { name, title, html, opening } }));
  }
  for (const each of library.sequence) {
    const { article } = each;
    const view = (): View => ({ article: articleView(library, each, previews) });
    yield page(ADDRESS.article(article), view, article.file);
  }
}

/** The pages that search engines are not told of. */
export function* otherPages({ articles }: Library): Generator<Output> {
  const isSmall = articles.length <= SITE.wholeIndex.articles;
  yield page(ADDRESS.search, () => ({ search: { isSmall } }));
  yield page(ADDRESS.saved, () => ({ saved: {} }));
  yield page(ADDRESS.offline, () => ({ offline: {} }));
  yield page('404.html', () => ({ notFound: { digits: shardDigits(articles.length) } }));
}

const ARCHIVE = { address: ADDRESS.archive, text: STRINGS.archive };

function* homePages(library: Library): Generator<Output> {
  const pages = paginate(library.articles, SITE.articlesPerPage);
  for (const { items, page: at, number } of pages) {
    const address = ADDRESS.homePage(number);
    const pager = () => pagerOf(at, pages.length, ADDRESS.homePage);
    yield page(address, () =>
      at === 1
        ? { home: homeView(library, items, pager()) }
        : { older: { address, cards: toCards(library, items), pager: pager() } },
    );
  }
}

const toCards = (library: Library, articles: readonly Stored[]) =>
  articles.map((article) => cardOf(library, article));

function homeView(
  library: Library,
  newest: readonly Stored[],
  pager: PageViews['home']['pager'],
): PageViews['home'] {
  const { articles, years, places, now } = library;
  const { lead, beside, blocks, rest } = composeFront(articles, places.section, now, newest.length);
  const oldest = years.at(-1)?.year;
  const newestDay = articles[0] && dayOf(articles[0]);
  return {
    count: articles.length,
    ...(oldest !== undefined && years.length > 1 ? { sinceYear: oldest } : {}),
    ...(newestDay && newestDay.length > 7 ? { newestDay } : {}),
    ...(lead ? { lead: leadView(library, lead) } : {}),
    beside: toCards(library, beside),
    blocks: blocks.map((block) => blockView(library, block)),
    rest: toCards(library, rest),
    pager,
  };
}

function leadView(library: Library, lead: Stored): NonNullable<PageViews['home']['lead']> {
  const src = listPicture(lead)?.src;
  return {
    card: cardOf(library, lead),
    digest: lead.digest,
    ...(src === undefined ? {} : { src }),
  };
}

function blockView(library: Library, { section, articles }: FrontBlock<Stored>): BlockView {
  const [first, ...others] = articles;
  return {
    section: { name: section.name, slug: section.slug },
    count: section.articles.length,
    ...(first ? { first: cardOf(library, first) } : {}),
    others: others.map(linkTo),
  };
}

function* listPages(
  library: Library,
  articles: readonly Stored[],
  address: (number: number) => string,
  around: Pick<ListView, 'title' | 'trail'> & Partial<ListView>,
): Generator<Output> {
  const pages = paginate(articles, SITE.articlesPerList);
  for (const { items, page: at, number } of pages) {
    yield page(address(number), () => ({
      list: {
        section: true,
        ...around,
        address: address(number),
        cards: toCards(library, items),
        // A page after the first stays as it is when articles are added.
        ...(at === 1 ? { count: articles.length } : {}),
        pager: pagerOf(at, pages.length, address),
      },
    }));
  }
}

function placePages(library: Library, place: StoredPlace, hasFeeds: boolean): Generator<Output> {
  const { kind, slug, name, articles } = place;
  return listPages(library, articles, (number) => ADDRESS.place(kind, slug, number), {
    title: name,
    trail: [{ address: ADDRESS.places(kind), text: STRINGS.placeKinds[kind] }],
    section: kind !== 'section',
    ...(kind === 'section' ? { current: slug } : {}),
    ...(hasFeeds && hasFeed(place) ? { feed: ADDRESS.placeFeeds(kind, slug) + ADDRESS.rss } : {}),
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

function placesView({ places }: Library, kind: (typeof PLACE_KINDS)[number]): PageViews['places'] {
  const { all } = places[kind];
  const listed = all.map(({ slug, name, articles }) => ({ slug, name, count: articles.length }));
  // Sections keep the order of the menu; the others are looked up by name.
  const collator = new Intl.Collator(SITE.language, { numeric: true });
  return {
    kind,
    first: listed.slice(0, 8).map(({ name }) => name),
    places:
      kind === 'section' ? listed : listed.toSorted((a, b) => collator.compare(a.name, b.name)),
    others: PLACE_KINDS.filter((each) => each !== kind && places[each].all.length > 0),
  };
}

const feedNames = (library: Library): PageViews['feeds']['feeds'] =>
  mainFeeds(library).map(({ place, folder }) => ({
    name: place?.name ?? STRINGS.feedsAll,
    folder,
  }));

function articleView(
  library: Library,
  { article, newer, older, related }: Sequenced,
  previews: Previews | null,
): PageViews['article'] {
  const { kicker, section, source, bylines, keywords } = article;
  const named = (kind: (typeof PLACE_KINDS)[number], name: string) =>
    placeName(library, kind, name);
  const more = moreOfSection(library, article, related);
  const preview = previews?.articles.get(article.id);
  return {
    ...linkTo(article),
    digest: article.digest,
    headlineDerived: article.headlineDerived,
    ...(kicker === undefined ? {} : { kicker }),
    excerpt: article.excerpt,
    syllables: article.syllables,
    pictures: picturesOf(article),
    ...(preview ? { preview: previewView(preview) } : {}),
    ...(section === undefined ? {} : { section: named('section', section) }),
    bylines: bylines.map((name) => named('author', name)),
    ...(source === undefined ? {} : { source: named('source', source) }),
    keywords: keywords.map((name) => named('keyword', name)),
    related: related.map(linkTo),
    ...(more ? { more } : {}),
    newer: newer && linkTo(newer),
    older: older && linkTo(older),
  };
}

/** The newest articles of the section that the page does not name otherwise. */
function moreOfSection(
  { places }: Library,
  { id, section: name }: Stored,
  related: readonly Stored[],
): PageViews['article']['more'] {
  const section = name === undefined ? undefined : places.section.find(name);
  if (!section) return undefined;
  const known = new Set([id, ...related.map((each) => each.id)]);
  const articles: Stored[] = [];
  for (const article of section.articles) {
    if (articles.length === OF_SECTION) break;
    if (!known.has(article.id)) articles.push(article);
  }
  if (articles.length === 0) return undefined;
  return { section: { name: section.name, slug: section.slug }, articles: articles.map(linkTo) };
}
