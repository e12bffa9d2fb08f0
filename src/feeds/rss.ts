import { generateRssFeed } from 'feedsmith';
import { lastNews, moment } from './dates.ts';
import type { Feed, FeedFormat } from './feed.ts';
import { legalXml } from './xml.ts';

/** RSS 2.0 with the full text in `content:encoded`. */
export const RSS: FeedFormat = {
  name: 'RSS',
  file: 'rss.xml',
  type: 'application/rss+xml',
  write: (feed: Feed) => {
    const lastBuildDate = lastNews(feed);
    return legalXml(
      generateRssFeed<true>(
        {
          title: feed.title,
          link: feed.home,
          description: feed.description,
          language: feed.language,
          ...(lastBuildDate && { lastBuildDate }),
          atom: {
            links: [
              { rel: 'self', href: `${feed.folder}${RSS.file}`, type: RSS.type },
              ...(feed.hub === null ? [] : [{ rel: 'hub', href: feed.hub }]),
            ],
          },
          items: feed.items.map((item) => ({
            title: item.headline,
            link: item.address,
            description: item.summary,
            guid: { value: item.id, isPermaLink: false },
            ...moment('pubDate', item.published),
            dc: { creators: [...item.authors] },
            categories: item.categories.map((name) => ({ name })),
            ...(item.content === undefined ? {} : { content: { encoded: item.content } }),
          })),
        },
        { strict: true, stylesheets: [{ type: 'text/css', href: feed.stylesheet }] },
      ),
    );
  },
};
