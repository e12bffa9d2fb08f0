import { ADDRESS, publicAddress } from '../../config/addresses.ts';
import { SITE } from '../../config/site.ts';
import { STRINGS } from '../../config/strings.vi.ts';
import { writeLlms } from '../../feeds/llms.ts';
import { writeOpenSearch } from '../../feeds/open-search.ts';
import { writeOpml } from '../../feeds/opml.ts';
import { writeNewsSitemap, writeSitemap, writeSitemapIndex } from '../../feeds/sitemap.ts';
import type { FileViews } from '../../outputs/views.ts';
import type { Written } from './written.ts';

// What programs read of the site besides its feeds. All of it needs the site's address.

const at = (site: URL, address: string): string => new URL(address, site).href;

export const writeAddresses = ({ addresses }: FileViews['sitemap'], site: URL): Written => ({
  type: 'application/xml',
  text: writeSitemap(addresses.map((address) => at(site, publicAddress(address)))),
});

export const writeSitemaps = ({ parts }: FileViews['sitemapIndex'], site: URL): Written => ({
  type: 'application/xml',
  text: writeSitemapIndex(
    Array.from({ length: parts }, (_, part) => at(site, ADDRESS.sitemapPart(part + 1))),
  ),
});

export const writeNews = ({ articles }: FileViews['newsSitemap'], site: URL): Written => ({
  type: 'application/xml',
  text: writeNewsSitemap(
    articles.flatMap(({ headline, published, ...article }) =>
      published ? [{ address: at(site, ADDRESS.article(article)), headline, published }] : [],
    ),
    { name: SITE.name, language: SITE.articleLanguage },
  ),
});

export const writeRobots = ({ sitemaps }: FileViews['robots'], site: URL): Written => ({
  type: 'text/plain',
  // The raw texts repeat the articles.
  text: [
    'User-agent: *',
    `Disallow: ${at(site, ADDRESS.rawTexts).slice(site.origin.length)}`,
    ...sitemaps.map((file) => `Sitemap: ${at(site, file)}`),
    '',
  ].join('\n'),
});

export const writeSearchDescription = (site: URL): Written => ({
  type: 'application/opensearchdescription+xml',
  text: writeOpenSearch({
    ...SITE,
    template: `${at(site, ADDRESS.search)}?q={searchTerms}`,
    icon: at(site, 'icon.svg'),
  }),
});

/** The newest articles, in plain form if there is one, and where to find all. */
export function writeForModels({ articles }: FileViews['llms'], site: URL): Written {
  const [format] = SITE.articleFormats;
  const text = writeLlms({
    ...SITE,
    sections: [
      {
        title: STRINGS.newestArticles,
        links: articles.map((article) => ({
          title: article.headline,
          address: at(site, format ? ADDRESS.articleAs(article, format) : ADDRESS.article(article)),
          note: article.excerpt,
        })),
      },
      {
        title: STRINGS.archive,
        links: [
          { title: ADDRESS.articles, address: at(site, ADDRESS.articles), note: '' },
          { title: STRINGS.archive, address: at(site, ADDRESS.archive), note: '' },
        ],
      },
    ],
  });
  return { type: 'text/plain', text };
}

export const writeFeedList = ({ feeds }: FileViews['feedList'], site: URL): Written => ({
  type: 'text/x-opml',
  text: writeOpml(
    SITE.name,
    feeds.map(({ name, description, folder }) => ({
      title: name,
      description,
      address: at(site, folder + ADDRESS.rss),
      home: site.href,
    })),
  ),
});
