import {
  ADDRESS,
  type EntityKind,
  type FacetKind,
  FEED_FILES,
  publicAddress,
} from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import type { Library, Stored } from '../content/library.ts';
import { NEWS } from '../content/steady.ts';
import { startOf } from '../feeds/dates.ts';
import { partsOf } from '../feeds/sitemap.ts';
import { partFile } from '../search/suggestions/part.ts';
import { addressShards } from './address-shards.ts';
import { facetName, linkTo, openingKey, picturesOf } from './cards.ts';
import { mainFeeds, type SiteFeed, smallFeeds } from './feeds.ts';
import { type Previews, previewFiles } from './previews.ts';
import type { SuggestionPart } from './suggestions.ts';
import type { Output, View } from './views.ts';

const file = (path: string, view: () => View, of?: string): Output => ({
  path,
  isPage: false,
  view,
  ...(of === undefined ? {} : { file: of }),
});

/** The files that every site has. */
export function* commonFiles(
  library: Library,
  suggestions: ReadonlyMap<string, SuggestionPart>,
): Generator<Output> {
  const list = file(ADDRESS.articles, () => ({ json: { content: listArticles(library) } }));
  yield { ...list, shown: () => library.articles.map((each) => listedKey(library, each)) };
  for (const [path, content] of addressShards(library.articles, ({ id }) =>
    library.stories.of(id),
  )) {
    yield file(path, () => ({ json: { content } }));
  }
  for (const [part, { shown, file: suggested }] of suggestions) {
    const output = file(ADDRESS.suggestions + partFile(part), () => ({ suggestions: suggested() }));
    yield { ...output, shown: () => shown };
  }
  yield file(ADDRESS.manifest, () => ({ manifest: {} }));
  yield file(ADDRESS.feedStyle, () => ({ feedStyle: {} }));
  for (const article of library.articles) {
    const { id, slug, digest, file: of } = article;
    for (const format of SITE.articleFormats) {
      const pictures = picturesOf(article);
      yield file(
        ADDRESS.articleAs(article, format),
        () => ({ articleFile: { id, slug, file: of, digest, format, pictures } }),
        of,
      );
    }
    if (SITE.rawTexts)
      yield file(ADDRESS.rawText(id), () => ({ rawText: { file: of, digest } }), of);
  }
}

/** Every article, newest first, for programs. `url` is relative to the site's root. */
export function listArticles({ articles, facets }: Library) {
  // Programs and the search get one spelling per section, source and author.
  const nameOf = (kind: FacetKind, name: string): string => facets[kind].find(name)?.name ?? name;
  return {
    articles: articles.map(
      ({ id, slug, file: of, headline, published, section, source, bylines, excerpt }) => ({
        id,
        file: of,
        url: ADDRESS.article({ slug, id }),
        headline,
        published,
        section: section && nameOf('section', section),
        source: source && nameOf('source', source),
        bylines: bylines.map((name) => nameOf('author', name)),
        excerpt,
      }),
    ),
  };
}

/** What differs if what `listArticles` says of an article does. */
const listedKey = (library: Library, article: Stored): unknown[] => [
  openingKey(article),
  article.section && facetName(library, 'section', article.section).name,
  article.source && facetName(library, 'source', article.source).name,
  article.bylines.map((name) => facetName(library, 'author', name).name),
];

/** The articles for the search index, which also needs the names in them. */
export const articlesToIndex = (library: Library) => ({
  articles: listArticles(library).articles.map((article) => {
    const named = library.names.of(article.id).map(({ entity }) => entity);
    const ofKind = (kind: EntityKind) =>
      named.filter((each) => each.kind === kind).map(({ name }) => name);
    return { ...article, people: ofKind('person'), places: ofKind('place') };
  }),
});

/** The files that hold the site's own address. `pages` are the addresses for search engines. */
export function* publicFiles(
  library: Library,
  pages: readonly string[],
  previews: Previews,
): Generator<Output> {
  const feeds = mainFeeds(library);
  for (const feed of [...feeds, ...smallFeeds(library)]) yield* feedFiles(feed);
  yield* sitemaps(library, pages);
  yield file(ADDRESS.openSearch, () => ({ openSearch: {} }));
  yield file(ADDRESS.llms, () => ({
    llms: {
      articles: library.articles
        .slice(0, SITE.articlesPerFeed)
        .map((article) => ({ ...linkTo(article), excerpt: article.excerpt })),
    },
  }));
  yield file(ADDRESS.feedList, () => ({
    feedList: {
      feeds: feeds.map(({ title, description, folder }) => ({ name: title, description, folder })),
    },
  }));
  yield* previewFiles(library, previews);
}

function* feedFiles({ isWhole, home, title, description, folder, entries }: SiteFeed) {
  for (const name of FEED_FILES) {
    if (!isWhole && name !== ADDRESS.rss) continue;
    yield file(folder + name, () => ({
      feed: { file: name, home, title, description, folder, entries },
    }));
  }
}

function* sitemaps(library: Library, pages: readonly string[]): Generator<Output> {
  const parts = partsOf(pages.map(publicAddress));
  if (parts.length === 1) {
    yield file(ADDRESS.sitemap, () => ({ sitemap: { addresses: parts[0] ?? [] } }));
  } else {
    yield file(ADDRESS.sitemap, () => ({ sitemapIndex: { parts: parts.length } }));
    for (const [index, addresses] of parts.entries()) {
      yield file(ADDRESS.sitemapPart(index + 1), () => ({ sitemap: { addresses } }));
    }
  }
  const news = newsOf(library);
  if (news.length > 0) yield file(ADDRESS.newsSitemap, () => ({ newsSitemap: { articles: news } }));
  const told = [ADDRESS.sitemap, ...(news.length > 0 ? [ADDRESS.newsSitemap] : [])];
  yield file('robots.txt', () => ({ robots: { sitemaps: told } }));
}

const newsOf = ({ articles, now }: Library) =>
  articles
    .filter(({ published }) => {
      if (!published || published.precision === 'month') return false;
      const age = now - startOf(published).getTime();
      // An article of a future date is not news yet.
      return age >= 0 && age <= NEWS;
    })
    .map(linkTo);
