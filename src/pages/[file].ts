import type { APIContext, InferGetStaticPropsType } from 'astro';
import { ADDRESS, PLACE_KINDS, publicAddress } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import { STRINGS } from '../config/strings.vi.ts';
import { now } from '../content/clock.ts';
import { allPlaces, library, ownPages } from '../content/queries.ts';
import { startOf } from '../feeds/dates.ts';
import { writeLlms } from '../feeds/llms.ts';
import { writeOpenSearch } from '../feeds/open-search.ts';
import { writeOpml } from '../feeds/opml.ts';
import { partsOf, writeNewsSitemap, writeSitemap, writeSitemapIndex } from '../feeds/sitemap.ts';
import { siteFeeds } from './_feeds/site-feeds.ts';

/** So long is news news to those who read the news sitemap, in milliseconds. */
const NEWS = 2 * 24 * 60 * 60 * 1000;

interface File {
  readonly file: string;
  readonly type: string;
  readonly text: string;
}

/** What programs read of the site besides its feeds; none where the site's address, which it must tell, is unknown. */
export async function getStaticPaths() {
  const { SITE: address } = import.meta.env;
  if (!address) return [];
  const files = await filesOf(new URL(address));
  return files.map((props) => ({ params: { file: props.file }, props }));
}

async function filesOf(site: URL): Promise<File[]> {
  const at = (address: string): string => new URL(address, site).href;
  const feeds = await siteFeeds();
  const sitemaps = await writeSitemaps(at);
  // The parts of a sitemap are told by the sitemap itself.
  const told = [ADDRESS.sitemap, ADDRESS.newsSitemap].filter((name) =>
    sitemaps.some(({ file }) => file === name),
  );
  return [
    ...sitemaps,
    {
      file: 'robots.txt',
      type: 'text/plain',
      // The raw texts say again what the articles say.
      text: [
        'User-agent: *',
        `Disallow: ${at(ADDRESS.rawTexts).slice(site.origin.length)}`,
        ...told.map((file) => `Sitemap: ${at(file)}`),
        '',
      ].join('\n'),
    },
    {
      file: ADDRESS.openSearch,
      type: 'application/opensearchdescription+xml',
      text: writeOpenSearch({
        ...SITE,
        template: `${at(ADDRESS.search)}?q={searchTerms}`,
        icon: at('icon.svg'),
      }),
    },
    { file: ADDRESS.llms, type: 'text/plain', text: await writeLlmsText(at) },
    {
      file: ADDRESS.feedList,
      type: 'text/x-opml',
      text: writeOpml(
        SITE.name,
        feeds.map(({ title, description, folder }) => ({
          title,
          description,
          address: at(folder + ADDRESS.rss),
          home: site.href,
        })),
      ),
    },
  ];
}

/** The newest articles, in plain form where there is one, and where to find all. */
async function writeLlmsText(at: (address: string) => string): Promise<string> {
  const { articles } = await library();
  const [format] = SITE.articleFormats;
  return writeLlms({
    ...SITE,
    sections: [
      {
        title: STRINGS.newestArticles,
        links: articles.slice(0, SITE.articlesPerFeed).map((article) => ({
          title: article.headline,
          address: at(format ? ADDRESS.articleAs(article, format) : ADDRESS.article(article)),
          note: article.excerpt,
        })),
      },
      {
        title: STRINGS.archive,
        links: [
          { title: ADDRESS.articles, address: at(ADDRESS.articles), note: '' },
          { title: STRINGS.archive, address: at(ADDRESS.archive), note: '' },
        ],
      },
    ],
  });
}

const pagesOf = (articles: number, address: (page: number) => string): string[] =>
  Array.from({ length: Math.ceil(articles / SITE.articlesPerList) }, (_, index) =>
    address(index + 1),
  );

async function writeSitemaps(at: (address: string) => string): Promise<File[]> {
  const { articles, homePages, years, undated, places } = await library();
  const pages = [
    ...homePages.map((_, index) => ADDRESS.homePage(index + 1)),
    ADDRESS.archive,
    ADDRESS.feeds,
    ...years.flatMap(({ year, months }) => [
      ADDRESS.year(year),
      ...months.flatMap(({ month, articles: own }) =>
        pagesOf(own.length, (page) => ADDRESS.month(year, month, page)),
      ),
    ]),
    ...pagesOf(undated.length, ADDRESS.undatedPage),
    ...PLACE_KINDS.filter((kind) => places[kind].all.length > 0).map(ADDRESS.places),
    ...(await allPlaces()).flatMap(({ kind, slug, articles: own }) =>
      pagesOf(own.length, (page) => ADDRESS.place(kind, slug, page)),
    ),
    ...(await ownPages()).map(({ name }) => ADDRESS.ownPage(name)),
    ...articles.map(ADDRESS.article),
  ];
  const type = 'application/xml';
  const parts = partsOf(pages.map((page) => at(publicAddress(page)))).map(writeSitemap);
  const [whole = ''] = parts;
  const names = parts.map((_, part) => ADDRESS.sitemapPart(part + 1));
  const news = articles.flatMap(({ slug, id, headline, published }) => {
    if (!published || published.precision === 'month') return [];
    const age = now() - startOf(published).getTime();
    // What bears a date to come is no news yet.
    return age >= 0 && age <= NEWS
      ? [{ address: at(ADDRESS.article({ slug, id })), headline, published }]
      : [];
  });
  return [
    ...(parts.length === 1
      ? [{ file: ADDRESS.sitemap, type, text: whole }]
      : [
          { file: ADDRESS.sitemap, type, text: writeSitemapIndex(names.map(at)) },
          ...parts.map((text, part) => ({ file: names[part] ?? '', type, text })),
        ]),
    ...(news.length > 0
      ? [
          {
            file: ADDRESS.newsSitemap,
            type,
            text: writeNewsSitemap(news, { name: SITE.name, language: SITE.articleLanguage }),
          },
        ]
      : []),
  ];
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props: { type, text } }: APIContext<Props>): Response =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
