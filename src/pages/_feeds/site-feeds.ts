import type { Block } from '../../article/article.ts';
import type { ArticleSummary } from '../../article/summary.ts';
import { renderBody } from '../../body/render.ts';
import { ADDRESS } from '../../config/addresses.ts';
import { SITE } from '../../config/site.ts';
import { STRINGS } from '../../config/strings.vi.ts';
import { attempt } from '../../content/attempt.ts';
import { loadPictures } from '../../content/pictures.ts';
import { library, type Stored } from '../../content/queries.ts';
import { readArticle } from '../../content/read-article.ts';
import type { Feed, FeedItem } from '../../feeds/feed.ts';
import { folderSlug } from '../../text/slug.ts';

/** A feed as lists name it. */
export interface SiteFeed {
  /** Of the section; none for all articles. */
  readonly section?: string;
  readonly title: string;
  readonly description: string;
  /** Relative to the site's root. */
  readonly folder: string;
  /** The newest first, with a date each: a feed is news. */
  readonly articles: readonly Stored[];
}

/** The whole site's feed, then one for each section by name; sections of the same letters are one. */
export async function siteFeeds(): Promise<SiteFeed[]> {
  const { sequence } = await library();
  const dated = sequence.map(({ article }) => article).filter(({ published }) => published);
  const sections = new Map<string, { name: string; articles: Stored[] }>();
  for (const article of dated) {
    if (article.section === undefined) continue;
    const slug = folderSlug(article.section);
    const section = sections.get(slug) ?? { name: article.section, articles: [] };
    sections.set(slug, section);
    section.articles.push(article);
  }
  const named = [...sections].sort(([, a], [, b]) => a.name.localeCompare(b.name, SITE.language));
  return [
    { title: SITE.name, description: SITE.description, folder: '', articles: dated },
    ...named.map(([slug, { name, articles }]) => ({
      section: name,
      title: STRINGS.titleOn(name, SITE.name),
      description: STRINGS.feedOfSection(name),
      folder: ADDRESS.sectionFeeds(slug),
      articles,
    })),
  ];
}

let last: { of: string; feed: Promise<Feed> } | undefined;

/** The feed with its articles’ texts; the formats of one feed, which come one after the other, share them. */
export function toFeed(siteFeed: SiteFeed, site: URL): Promise<Feed> {
  if (import.meta.env.DEV || last?.of !== siteFeed.folder) {
    last = { of: siteFeed.folder, feed: makeFeed(siteFeed, site) };
  }
  return last.feed;
}

async function makeFeed(
  { title, description, folder, articles }: SiteFeed,
  site: URL,
): Promise<Feed> {
  const newest = articles.slice(0, SITE.articlesPerFeed);
  return {
    id: tagOf(site, folder),
    title,
    description,
    language: SITE.articleLanguage,
    home: site.href,
    folder: new URL(folder, site).href,
    stylesheet: '../'.repeat(folder.split('/').length - 1) + ADDRESS.feedStyle,
    hub: SITE.webSubHub,
    items: await toItems(newest, site),
  };
}

/** A name that outlives addresses (RFC 4151). */
const tagOf = (site: URL, name: string): string =>
  `tag:${site.hostname},2025:${site.pathname}${name}`;

async function toItems(articles: readonly Stored[], site: URL): Promise<FeedItem[]> {
  const items: FeedItem[] = [];
  for (const article of articles) {
    const item = await attempt(article, () => toItem(article, site));
    if (item) items.push(item);
  }
  return items;
}

async function toItem(summary: Stored, site: URL): Promise<FeedItem | null> {
  const { article } = readArticle(summary);
  const { id, headline, excerpt, published, section, bylines } = summary;
  if (!published) return null;
  const blocks = [
    ...(article.standfirst === undefined ? [] : [paragraph(article.standfirst)]),
    ...article.blocks,
    ...creditOf(summary, article.source?.url),
  ];
  const pictures = await loadPictures(summary.pictures, site.href);
  return {
    id: tagOf(site, `bai/${id}`),
    address: new URL(ADDRESS.article(summary), site).href,
    headline,
    summary: excerpt,
    content: renderBody({ blocks, published }, STRINGS, pictures),
    published,
    authors: bylines,
    categories: [...new Set([...(section === undefined ? [] : [section]), ...article.keywords])],
  };
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
