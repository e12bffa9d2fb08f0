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
  articles: 'articles.json',
  searchIndex: 'pagefind/',
  article: ({ slug, id }: { slug: string; id: string }): string => `bai/${slug}-${id}.html`,
  rawText: (id: string): string => `nguon/${id}.txt`,
  /** Page 1 is the home page. */
  homePage: (page: number): string => (page === 1 ? 'index.html' : `trang/${page}.html`),
  undatedPage: (page: number): string =>
    page === 1 ? 'kho/khong-ro-ngay.html' : `kho/khong-ro-ngay/${page}.html`,
  year: (year: string): string => `kho/${year}.html`,
  month: (year: string, month: string): string => `kho/${year}/${month}.html`,
} as const;

/** Where readers without JavaScript are told why they came to the archive. */
export const NO_SCRIPT_NOTE = 'khong-javascript';
