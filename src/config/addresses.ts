/** The folder of the stories. */
const STORIES = 'dong-su-kien';

const OF_ARTICLE = /(?:^|\/)(?:bai\/(?:[^/]*-)?|nguon\/|xem-truoc\/)([\da-f]{8})(?:\.[^/]*)?$/u;

/** The id of the article that an address belongs to: its page, its Markdown or JSON, its raw text or its preview. */
export const idInAddress = (address: string): string | undefined =>
  OF_ARTICLE.exec(address.replace(/[?#].*$/su, ''))?.[1];

/** What has a page of its own with a list of articles. */
export const FACET_KINDS = ['section', 'author', 'source', 'keyword'] as const;
export type FacetKind = (typeof FACET_KINDS)[number];

const FACET_FOLDERS: Readonly<Record<FacetKind, string>> = {
  section: 'chuyen-muc',
  author: 'tac-gia',
  source: 'nguon-bao',
  keyword: 'tu-khoa',
};

/** What names stand for. */
export const ENTITY_KINDS = ['person', 'place', 'organisation'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

const ENTITY_FOLDERS: Readonly<Record<EntityKind, string>> = {
  person: 'nhan-vat',
  place: 'dia-danh',
  organisation: 'to-chuc',
};

/** The address of a page of a list, the first or a later one. */
const paged = (list: string, page: number): string =>
  page === 1 ? `${list}.html` : `${list}/${page}.html`;

/** The address of every page, relative to the site's root. A page puts its own way to the root in front. */
export const ADDRESS = {
  home: 'index.html',
  archive: 'kho.html',
  search: 'tim.html',
  saved: 'da-luu.html',
  notFound: '404.html',
  /** Replaces a page that the device does not have, for a reader without a network. */
  offline: 'khong-co-mang.html',
  serviceWorker: 'sw.js',
  manifest: 'manifest.webmanifest',
  /** The list of what a reader can take along of the whole site. */
  fileList: 'tep.json',
  /** The ids of all articles. A device deletes what it keeps of others. */
  articleIds: 'ma-bai.txt',
  /** Every file of the site with its digest. */
  inventory: 'ban-ke.json',
  articles: 'articles.json',
  /** The list of feeds, for readers and for their programs. */
  feeds: 'nguon-tin.html',
  feedList: 'nguon-tin.opml',
  feedStyle: 'nguon-tin.css',
  rss: 'rss.xml',
  /** All facets of one kind. */
  facets: (kind: FacetKind): string => `${FACET_FOLDERS[kind]}.html`,
  facet: (kind: FacetKind, slug: string, page = 1): string =>
    paged(`${FACET_FOLDERS[kind]}/${slug}`, page),
  /** The folder of the feeds of a section, author, source or keyword. The site's feeds are in its root. */
  facetFeeds: (kind: FacetKind, slug: string): string => `${FACET_FOLDERS[kind]}/${slug}/`,
  /** All people, places or organisations. */
  entities: (kind: EntityKind, page = 1): string => paged(ENTITY_FOLDERS[kind], page),
  entity: (kind: EntityKind, slug: string, page = 1): string =>
    paged(`${ENTITY_FOLDERS[kind]}/${slug}`, page),
  /** All stories. */
  stories: (page = 1): string => paged(STORIES, page),
  story: ({ slug, id }: { slug: string; id: string }): string => `${STORIES}/${slug}-${id}.html`,
  /** The folder of a story's feed. */
  storyFeed: ({ slug, id }: { slug: string; id: string }): string => `${STORIES}/${slug}-${id}/`,
  /** A page that the publisher wrote, by the name of its file. */
  ownPage: (name: string): string => `thong-tin/${name}.html`,
  sitemap: 'sitemap.xml',
  sitemapPart: (part: number): string => `sitemap-${part}.xml`,
  newsSitemap: 'sitemap-tin-moi.xml',
  openSearch: 'opensearch.xml',
  llms: 'llms.txt',
  searchIndex: 'pagefind/',
  /** The folder of suggestions for the search box. */
  suggestions: 'goi-y/',
  /** A preview picture, by an article's id or another name, and its digest. */
  preview: (name: string, digest: string): string => `xem-truoc/${name}.${digest.slice(0, 8)}.png`,
  /** A picture of an article, by its digest and its width in pixels. */
  picture: (digest: string, width: number): string => `_astro/${digest}-${width}.webp`,
  /** Addresses of articles by id, for the 404 page. `digits` are the first digits of their ids. */
  addressShard: (digits: string): string => `ma-bai/${digits || 'tat-ca'}.json`,
  article: ({ slug, id }: { slug: string; id: string }): string => `bai/${slug}-${id}.html`,
  /** The article alone, without the page around it. */
  articleAs: ({ slug, id }: { slug: string; id: string }, format: 'md' | 'json'): string =>
    `bai/${slug}-${id}.${format}`,
  /** The folder of the raw texts. */
  rawTexts: 'nguon/',
  rawText: (id: string): string => `nguon/${id}.txt`,
  /** Page 1 is the home page. */
  homePage: (page: number): string => (page === 1 ? 'index.html' : `trang/${page}.html`),
  undatedPage: (page: number): string => paged('kho/khong-ro-ngay', page),
  year: (year: string): string => `kho/${year}.html`,
  month: (year: string, month: string, page = 1): string => paged(`kho/${year}/${month}`, page),
} as const;

/** The files of a feed, in its formats. */
export const FEED_FILES = [ADDRESS.rss, 'atom.xml', 'feed.json'] as const;

/** The folders of the files that a search loads. */
export const SEARCH_FOLDERS = [ADDRESS.searchIndex, ADDRESS.suggestions] as const;

/** Whether an address, relative to the site's root, is that of a story. */
export const isStoryAddress = (address: string): boolean => address.startsWith(`${STORIES}/`);

/** The way from the page at an address to the site's root: `''`, `'../'`, … */
export const upFrom = (address: string): string => '../'.repeat(address.split('/').length - 1);

/** A page's address as the public knows it: the home page is the site's root itself. */
export const publicAddress = (address: string): string => (address === ADDRESS.home ? '' : address);

/** The place on the page of the archive that says why a reader without JavaScript came there. */
export const NO_SCRIPT_NOTE = 'khong-javascript';
