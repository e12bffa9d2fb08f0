import type { Block, Published } from '../../article/article.ts';
import type { ArticleSummary } from '../../article/summary.ts';
import { renderBody } from '../../body/render.ts';
import { standfirstAbove } from '../../body/standfirst.ts';
import { ADDRESS } from '../../config/addresses.ts';
import { SITE } from '../../config/site.ts';
import { STRINGS } from '../../config/strings.vi.ts';
import { attempt } from '../../content/attempt.ts';
import { loadPictures } from '../../content/pictures.ts';
import { allPlaces, library, type Stored, type StoredPlace } from '../../content/queries.ts';
import { readArticle } from '../../content/read-article.ts';
import type { Feed, FeedItem } from '../../feeds/feed.ts';

/** A feed as lists name it. */
export interface SiteFeed {
  /** What it is about; missing for all articles. */
  readonly place?: StoredPlace;
  readonly title: string;
  readonly description: string;
  /** Relative to the site's root. */
  readonly folder: string;
  /** The newest first, with a date each: a feed is news. */
  readonly articles: readonly Stored[];
  /** Whether it holds whole articles, and comes in every format. */
  readonly isWhole: boolean;
}

/** The whole site's feed and one for each section: those that readers are offered in one list. */
export async function siteFeeds(): Promise<SiteFeed[]> {
  const { articles, places } = await library();
  return [
    {
      title: SITE.name,
      description: SITE.description,
      folder: '',
      articles: articles.filter(({ published }) => published),
      isWhole: true,
    },
    ...places.section.all.filter(hasFeed).map(toPlaceFeed),
  ];
}

/** The site's feeds, and that of every author, source and keyword, which holds excerpts: there can be thousands of them. */
export async function allFeeds(): Promise<SiteFeed[]> {
  const places = await allPlaces();
  const others = places.filter((place) => place.kind !== 'section' && hasFeed(place));
  return [...(await siteFeeds()), ...others.map(toPlaceFeed)];
}

/** Whether a place has articles with a date: a feed is news. */
export const hasFeed = ({ articles }: StoredPlace): boolean =>
  articles.some(({ published }) => published);

const toPlaceFeed = (place: StoredPlace): SiteFeed => ({
  place,
  title: STRINGS.titleOn(place.name, SITE.name),
  description: STRINGS.feedOfPlace(STRINGS.placeKinds[place.kind], place.name),
  folder: ADDRESS.placeFeeds(place.kind, place.slug),
  articles: place.articles.filter(({ published }) => published),
  isWhole: place.kind === 'section',
});

let last: { of: string; feed: Promise<Feed> } | undefined;

/** The feed with its articles’ texts; the formats of one feed, which come one after the other, share them. */
export function toFeed(siteFeed: SiteFeed, site: URL): Promise<Feed> {
  if (import.meta.env.DEV || last?.of !== siteFeed.folder) {
    last = { of: siteFeed.folder, feed: makeFeed(siteFeed, site) };
  }
  return last.feed;
}

async function makeFeed(
  { place, title, description, folder, articles, isWhole }: SiteFeed,
  site: URL,
): Promise<Feed> {
  const newest = articles.slice(0, SITE.articlesPerFeed);
  return {
    id: tagOf(site, folder),
    title,
    description,
    language: SITE.articleLanguage,
    home: new URL(place ? ADDRESS.place(place.kind, place.slug) : '', site).href,
    folder: new URL(folder, site).href,
    stylesheet: '../'.repeat(folder.split('/').length - 1) + ADDRESS.feedStyle,
    hub: SITE.webSubHub,
    items: await toItems(newest, site, isWhole),
  };
}

/** A name that outlives addresses (RFC 4151). */
const tagOf = (site: URL, name: string): string =>
  `tag:${site.hostname},2025:${site.pathname}${name}`;

async function toItems(
  articles: readonly Stored[],
  site: URL,
  isWhole: boolean,
): Promise<FeedItem[]> {
  const items: FeedItem[] = [];
  for (const article of articles) {
    const item = await attempt(article, () => toItem(article, site, isWhole));
    if (item) items.push(item);
  }
  return items;
}

async function toItem(summary: Stored, site: URL, isWhole: boolean): Promise<FeedItem | null> {
  const { id, headline, excerpt, published, section, bylines, keywords } = summary;
  if (!published) return null;
  return {
    id: tagOf(site, `bai/${id}`),
    address: new URL(ADDRESS.article(summary), site).href,
    headline,
    summary: excerpt,
    ...(isWhole ? { content: await writeContent(summary, published, site) } : {}),
    published,
    authors: bylines,
    categories: [...new Set([...(section === undefined ? [] : [section]), ...keywords])],
  };
}

async function writeContent(summary: Stored, published: Published, site: URL): Promise<string> {
  const { article } = readArticle(summary);
  const standfirst = standfirstAbove(article);
  const blocks = [
    ...(standfirst === undefined ? [] : [paragraph(standfirst)]),
    ...article.blocks,
    ...creditOf(summary, article.source?.url),
  ];
  const pictures = await loadPictures(summary.pictures, site.href);
  return renderBody({ blocks, published }, STRINGS, pictures).html;
}

const NOWHERE = { start: 0, end: 0 };

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, span: NOWHERE });

/** Where the article comes from, as a last paragraph: elsewhere than on the site its text must still say so. */
function creditOf({ source }: ArticleSummary, url: string | undefined): Block[] {
  if (source === undefined) return [];
  const label = `${STRINGS.credits.source} `;
  const mark = { start: label.length, end: label.length + source.length, kind: 'link' as const };
  return [
    {
      kind: 'paragraph',
      text: label + source,
      span: NOWHERE,
      ...(url === undefined ? {} : { marks: [{ ...mark, url }] }),
    },
  ];
}
