import { generateAtomFeed } from 'feedsmith';
import { lastNews, moment, startOf } from './dates.ts';
import type { Feed, FeedFormat } from './feed.ts';
import { legalXml } from './xml.ts';

/** Atom 1.0 with the full text. It demands a date of change for each entry. If only the month is known, that is the month's start. */
export const ATOM: FeedFormat = {
  name: 'Atom',
  file: 'atom.xml',
  type: 'application/atom+xml',
  write: (feed: Feed) =>
    legalXml(
      generateAtomFeed<true>(
        {
          id: feed.id,
          title: { value: feed.title },
          subtitle: { value: feed.description },
          updated: lastNews(feed) ?? new Date(0),
          authors: [{ name: feed.title }],
          links: [
            { rel: 'self', href: `${feed.folder}${ATOM.file}`, type: ATOM.type },
            { rel: 'alternate', href: feed.home, type: 'text/html' },
            ...(feed.hub === null ? [] : [{ rel: 'hub', href: feed.hub }]),
          ],
          xml: { lang: feed.language },
          entries: feed.items.map((item) => ({
            id: item.id,
            title: { value: item.headline },
            updated: startOf(item.published),
            ...moment('published', item.published),
            authors: item.authors.map((name) => ({ name })),
            categories: item.categories.map((term) => ({ term })),
            summary: { value: item.summary },
            ...(item.content === undefined
              ? {}
              : { content: { type: 'html', value: item.content } }),
            links: [{ rel: 'alternate', href: item.address, type: 'text/html' }],
          })),
        },
        { strict: true, stylesheets: [{ type: 'text/css', href: feed.stylesheet }] },
      ),
    ),
};
