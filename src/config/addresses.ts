const OF_ARTICLE = /(?:^|\/)(?:bai\/(?:[^/]*-)?|nguon\/|xem-truoc\/)([\da-f]{8})(?:\.[^/]*)?$/u;

/** The id of the article that an address belongs to: its page, the same as Markdown or JSON, its raw text or its preview. */
export const idInAddress = (address: string): string | undefined =>
  OF_ARTICLE.exec(address.replace(/[?#].*$/su, ''))?.[1];

/** Every page's address, relative to the site's root; a page puts its own way up in front. */
export const ADDRESS = {
  home: 'index.html',
  archive: 'kho.html',
  search: 'tim.html',
  saved: 'da-luu.html',
  /** What a reader without a network gets in place of a page that the device does not have. */
  offline: 'khong-co-mang.html',
  serviceWorker: 'sw.js',
  manifest: 'manifest.webmanifest',
  /** What there is to take along of the whole site. */
  fileList: 'tep.json',
  /** The ids of all articles: what a reader's device keeps of any other goes. */
  articleIds: 'ma-bai.txt',
  /** Every file of the site with its digest. */
  inventory: 'ban-ke.json',
  articles: 'articles.json',
  /** Which feeds there are, for readers and for their programs. */
  feeds: 'nguon-tin.html',
  feedList: 'nguon-tin.opml',
  feedStyle: 'nguon-tin.css',
  rss: 'rss.xml',
  /** The folder of a section's feeds; that of the site's is its root. */
  sectionFeeds: (slug: string): string => `chuyen-muc/${slug}/`,
  sitemap: 'sitemap.xml',
  sitemapPart: (part: number): string => `sitemap-${part}.xml`,
  newsSitemap: 'sitemap-tin-moi.xml',
  openSearch: 'opensearch.xml',
  llms: 'llms.txt',
  searchIndex: 'pagefind/',
  /** The picture that previews of links show: an article's id or another name, and its digest. */
  preview: (name: string, digest: string): string => `xem-truoc/${name}.${digest.slice(0, 8)}.png`,
  article: ({ slug, id }: { slug: string; id: string }): string => `bai/${slug}-${id}.html`,
  /** The same without the page around it. */
  articleAs: ({ slug, id }: { slug: string; id: string }, format: 'md' | 'json'): string =>
    `bai/${slug}-${id}.${format}`,
  /** The folder of the files as they came. */
  rawTexts: 'nguon/',
  rawText: (id: string): string => `nguon/${id}.txt`,
  /** Page 1 is the home page. */
  homePage: (page: number): string => (page === 1 ? 'index.html' : `trang/${page}.html`),
  undatedPage: (page: number): string =>
    page === 1 ? 'kho/khong-ro-ngay.html' : `kho/khong-ro-ngay/${page}.html`,
  year: (year: string): string => `kho/${year}.html`,
  month: (year: string, month: string): string => `kho/${year}/${month}.html`,
} as const;

/** A page's address as the public knows it: the home page is the site's root itself. */
export const publicAddress = (address: string): string => (address === ADDRESS.home ? '' : address);

/** Where readers without JavaScript are told why they came to the archive. */
export const NO_SCRIPT_NOTE = 'khong-javascript';
