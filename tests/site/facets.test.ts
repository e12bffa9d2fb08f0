import { describe, expect, test } from 'vitest';
import { listedArticles, pageFiles, readSite, siteFiles } from './pages.ts';

const FOLDERS = ['chuyen-muc', 'tac-gia', 'nguon-bao', 'tu-khoa'] as const;
const home = readSite('many', 'index.html');
const articles = listedArticles('many').filter(({ file }) => !file.startsWith('odd/'));

/** The addresses of articles that a page lists, relative to the site's root; each once. */
const listed = (page: string): string[] => [
  ...new Set(
    Array.from(
      readSite('many', page).matchAll(/<a class="headline"[^>]* href="(?:\.\.\/)*(bai\/[^"]+)"/gu),
      ([, address = '']) => address,
    ),
  ),
];
/** All pages of a list. */
const pagesOf = (first: string): string[] => {
  const more = pageFiles('many').filter((page) => page.startsWith(first.replace('.html', '/')));
  const number = (page: string): number => Number(/(\d+)\.html$/u.exec(page)?.[1]);
  return [first, ...more.sort((a, b) => number(a) - number(b))];
};

test('no space stands underlined at the end of a link to an author or source', () => {
  const bylines = articles.flatMap(
    ({ url }) => readSite('many', url).match(/<p class="byline">.*?<\/p>/su) ?? [],
  );
  const links = bylines.flatMap((each) => each.match(/<a [^>]*>[^<]*<\/a>/gu) ?? []);
  expect(links.length).toBeGreaterThan(20);
  for (const link of links) expect(link).not.toMatch(/>\s|\s<\/a>$/u);
});

describe('a section', () => {
  const own = articles.filter(({ section }) => section === 'Thế giới').map(({ url }) => url);

  test('lists its articles, newest first, whichever way they write its name', () => {
    expect(pageFiles('many').filter((page) => page.startsWith('chuyen-muc/the-gioi'))).toEqual([
      'chuyen-muc/the-gioi.html',
    ]);
    expect(own.length).toBeGreaterThan(20);
    expect(pagesOf('chuyen-muc/the-gioi.html').flatMap(listed)).toEqual(own);
  });

  test('is in the menu, and all are on one page', () => {
    expect(home).toMatch(/<nav[^>]*>[\s\S]*href="chuyen-muc\/[a-z-]+\.html"[\s\S]*Mục khác/u);
    const all = readSite('many', 'chuyen-muc.html');
    for (const name of new Set(articles.flatMap(({ section }) => section ?? []))) {
      expect(all).toContain(name);
    }
  });

  test('says on its own page which one of the menu it is', () => {
    expect(readSite('many', 'chuyen-muc/the-gioi.html')).not.toContain('class="meta"><a');
    const [first] = [...home.matchAll(/href="(chuyen-muc\/[a-z-]+\.html)"/gu)];
    expect(readSite('many', first?.[1] ?? '')).toMatch(/aria-current="page"/u);
  });
});

test.each(FOLDERS)('%s: each has a page, which its index and the articles lead to', (folder) => {
  const pages = pageFiles('many').filter((page) =>
    new RegExp(`^${folder}/[^/]+\\.html$`, 'u').test(page),
  );
  expect(pages.length).toBeGreaterThan(2);
  const index = readSite('many', `${folder}.html`);
  for (const page of pages) {
    expect(index).toContain(`href="${page}"`);
    expect(siteFiles('many')).toContain(page.replace('.html', '/rss.xml'));
    const [first = ''] = listed(page);
    expect(readSite('many', first)).toContain(`href="../${page}"`);
  }
});

test('a long list goes on', () => {
  const pages = pagesOf('nguon-bao/bao-song.html');
  expect(pages.length).toBeGreaterThan(1);
  const all = pages.flatMap(listed);
  expect(new Set(all).size).toBe(all.length);
  expect(readSite('many', pages[1] ?? '')).toMatch(/aria-current="page"[^>]*>\s*2\s*</u);
});

test('an article without facets says nothing of them', () => {
  const [bare] = listedArticles('many').filter(({ file }) => file === 'odd/mot-dong.txt');
  const page = readSite('many', bare?.url ?? '');
  expect(page).not.toMatch(/class="kicker"|class="byline"|class="keywords"|Cùng mục/u);
});

describe('the front page', () => {
  test('opens with the article that is pinned', () => {
    const pinned = articles.find(({ file }) => file === '00040.txt');
    expect(listed('index.html')[0]).toBe(pinned?.url);
  });

  test('says of which day the newest article is', () => {
    expect(home).toMatch(/<h1>Bài mới nhất: (?:Thứ \S+|Chủ Nhật), \d+\/\d+\/\d{4}<\/h1>/u);
  });

  test('has blocks, and lists no article twice', () => {
    expect(home.match(/<section class="block">/gu)).toHaveLength(6);
    const all = [...home.matchAll(/<a class="headline"[^>]* href="([^"]+)"/gu)].map(([, at]) => at);
    expect(new Set(all).size).toBe(all.length);
  });

  test('leads on to pages by their numbers', () => {
    expect(home).toMatch(/aria-label="Trang 2\/\d+"/u);
  });

  test('shows pictures in the right size, the first at once and the others later', () => {
    const pictures = [...home.matchAll(/<img [^>]*>/gu)].map(([tag]) => tag);
    expect(pictures.length).toBeGreaterThan(8);
    for (const picture of pictures) {
      expect(picture).toMatch(/ srcset="[^"]+ \d+w/u);
      expect(picture).toMatch(/ sizes="[^"]+" width="\d+" height="\d+" alt=""/u);
    }
    expect(pictures[0]).toContain('fetchpriority="high"');
    expect(pictures[0]).toContain('loading="eager"');
    expect(pictures.at(-1)).toContain('loading="lazy"');
    // One of 90 by 90 pixels shows nothing in a list.
    expect(home).not.toContain('width="90"');
  });
});

test('the publisher’s own pages are in every footer and in the sitemap', () => {
  for (const page of ['index.html', articles[0]?.url ?? '', 'kho/2025.html']) {
    expect(readSite('many', page)).toMatch(/href="(?:\.\.\/)*thong-tin\/gioi-thieu\.html"/u);
  }
  expect(readSite('many', 'thong-tin/lien-he.html')).toContain('href="../kho.html"');
  const sitemap = readSite('many', 'sitemap.xml');
  for (const page of pageFiles('many').filter((file) =>
    /^(?:thong-tin|chuyen-muc|tac-gia|nguon-bao|tu-khoa|kho)\b/u.test(file),
  )) {
    expect(sitemap).toContain(`<loc>https://example.com/tin/${page}</loc>`);
  }
});

test('a month shows time, section and excerpt, page by page', () => {
  const crowded = pagesOf('kho/2020/06.html');
  expect(crowded).toEqual(['kho/2020/06.html', 'kho/2020/06/2.html']);
  expect(new Set(crowded.flatMap(listed)).size).toBe(100);

  const month = readSite('many', 'kho/2024/09.html');
  expect(month).toMatch(/<time datetime="2024-09-18T05:20\+07:00">\s*05:20/u);
  expect(month).toContain('Sau ba tháng sửa chữa, bến đò ngang đón chuyến khách đầu tiên');
});
