import { generateJsonFeed } from 'feedsmith';
import { moment } from './dates.ts';
import type { Feed, FeedFormat } from './feed.ts';

/** JSON Feed 1.1 with the full text. */
export const JSON_FEED: FeedFormat = {
  name: 'JSON Feed',
  file: 'feed.json',
  type: 'application/feed+json',
  write: (feed: Feed) =>
    JSON.stringify(
      generateJsonFeed<true>(
        {
          title: feed.title,
          description: feed.description,
          home_page_url: feed.home,
          feed_url: `${feed.folder}${JSON_FEED.file}`,
          language: feed.language,
          ...(feed.hub === null ? {} : { hubs: [{ type: 'WebSub', url: feed.hub }] }),
          items: feed.items.map((item) => ({
            id: item.id,
            url: item.address,
            title: item.headline,
            summary: item.summary,
            ...(item.content === undefined
              ? { content_text: item.summary }
              : { content_html: item.content }),
            ...moment('date_published', item.published),
            authors: item.authors.map((name) => ({ name })),
            tags: [...item.categories],
          })),
        },
        { strict: true },
      ),
    ),
};
