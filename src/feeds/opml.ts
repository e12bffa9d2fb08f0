import { generateOpml } from 'feedsmith';
import { legalXml } from './xml.ts';

/** The list of the site's feeds, as feed readers import it (OPML 2.0). Addresses are absolute. */
export const writeOpml = (
  title: string,
  feeds: readonly {
    readonly title: string;
    readonly description: string;
    readonly address: string;
    readonly home: string;
  }[],
): string =>
  legalXml(
    generateOpml({
      head: { title },
      body: {
        outlines: feeds.map((feed) => ({
          text: feed.title,
          title: feed.title,
          description: feed.description,
          type: 'rss',
          xmlUrl: feed.address,
          htmlUrl: feed.home,
        })),
      },
    }),
  );
