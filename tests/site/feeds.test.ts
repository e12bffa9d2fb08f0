import { describe, expect, test } from 'vitest';
import { readOpml, readRss } from '../read-feed.ts';
import { listedArticles, readSite, siteFiles } from './pages.ts';

const ROOT = 'https://example.com/tin/';
const FOR_PROGRAMS =
  /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$|^(?:sitemap.*\.xml|robots\.txt|opensearch\.xml|nguon-tin\.(?:html|opml))$/u;

const jsonItems = (
  file: string,
): { readonly url: string; readonly title: string; readonly content_html: string }[] =>
  JSON.parse(readSite('many', file)).items;

test('a site that was not told its address has nothing that must tell it', () => {
  expect(siteFiles('odd').filter((file) => FOR_PROGRAMS.test(file))).toEqual([]);
  expect(readSite('odd', 'index.html')).not.toMatch(/rss|opensearch|nguon-tin/u);
});

describe('the site’s feed', () => {
  test('has the newest articles with a date, in order, whole', () => {
    const items = jsonItems('feed.json');
    const newest = listedArticles('many')
      .filter(({ published }) => published)
      .slice(0, 50);
    expect(items.map(({ url }) => url)).toEqual(newest.map(({ url }) => ROOT + url));
    expect(items.map(({ title }) => title)).toEqual(newest.map(({ headline }) => headline));
    for (const { content_html } of items) expect(content_html).toMatch(/<p\b.*<\/p>/su);
  });

  test('has only absolute addresses', () => {
    for (const file of siteFiles('many').filter((each) => /feed\.json$/u.test(each))) {
      for (const { content_html } of jsonItems(file)) {
        const addresses = [
          ...content_html.matchAll(/\s(?:href|src)="([^"]*)"|\ssrcset="([^"]*)"/gu),
        ].flatMap(([, one, several]) => one ?? several?.split(', ') ?? []);
        for (const each of addresses) expect(each).toMatch(/^(?:https?:\/\/|mailto:)/u);
      }
    }
  });

  test('ends each text with its source', () => {
    const { items } = readRss(readSite('many', 'chuyen-muc/van-hoa/rss.xml'));
    const pottery = items.find(({ headline }) => headline === 'Làng gốm đỏ lửa trở lại');
    expect(pottery?.content).toMatch(
      /<p id="[^"]*">Nguồn: <a href="https:\/\/vidu\.vn\/lang-gom" rel="nofollow noopener ugc">vidu\.vn<\/a><\/p>$/u,
    );
    expect(pottery?.authors).toEqual(['Phạm Thị Sen']);
  });
});

test('every section has a feed with its articles, and the list names them all', () => {
  const sections = new Set(
    listedArticles('many').flatMap(({ section, published }) =>
      section && published ? [section] : [],
    ),
  );
  expect(sections.size).toBeGreaterThan(1);
  const [all, ...others] = readOpml(readSite('many', 'nguon-tin.opml'));
  expect(all?.xmlUrl).toBe(`${ROOT}rss.xml`);
  expect(new Set(others.map(({ title }) => title))).toEqual(
    new Set([...sections].map((name) => `${name} – Bản Tin`)),
  );
  for (const { xmlUrl = '', title = '' } of others) {
    const { items } = readRss(readSite('many', xmlUrl.replace(ROOT, '')));
    const wanted = listedArticles('many')
      .filter(({ section, published }) => published && title.startsWith(`${section} – `))
      .slice(0, 50);
    expect(items.map(({ address }) => address)).toEqual(wanted.map(({ url }) => ROOT + url));
  }
});

test('the sitemap lists every page that is to be found, each once', () => {
  const addresses = [...readSite('many', 'sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/gu)].map(
    ([, address = '']) => address,
  );
  const pages = siteFiles('many')
    .filter((file) => file.endsWith('.html'))
    .filter((file) => !readSite('many', file).includes('content="noindex"'))
    .map((file) => ROOT + (file === 'index.html' ? '' : file));
  expect(addresses.toSorted()).toEqual(pages.toSorted());
  // Each page says that this is its address.
  expect(readSite('many', 'index.html')).toContain(`<link rel="canonical" href="${ROOT}">`);
  expect(readSite('many', 'robots.txt')).toBe(
    `User-agent: *\nDisallow: ${new URL(ROOT).pathname}nguon/\nSitemap: ${ROOT}sitemap.xml\n`,
  );
});

describe('what a page tells of itself', () => {
  const dataOf = (html: string): string[] =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(
      ([, data = '']) => data,
    );

  const files = new Set(siteFiles('many'));
  test('every article tells search engines what it is, and nothing in it can end that', () => {
    for (const { url, headline } of listedArticles('many')) {
      const [data = '', ...others] = dataOf(readSite('many', url));
      expect(others, url).toEqual([]);
      const [news, trail] = JSON.parse(data)['@graph'];
      expect(news.headline ?? news.name, url).toBe(headline);
      expect(news.url, url).toBe(ROOT + url);
      for (const { item } of trail.itemListElement) {
        const path = item.replace(ROOT, '') || 'index.html';
        expect(files.has(path), path).toBe(true);
      }
    }
  });

  test('every page with an address of its own has what previews show', () => {
    for (const page of ['index.html', 'kho.html', listedArticles('many')[0]?.url ?? '']) {
      const html = readSite('many', page);
      const property = (name: string): string | undefined =>
        new RegExp(`<meta property="${name}" content="([^"]*)">`, 'u').exec(html)?.[1];
      expect(property('og:url')).toBe(ROOT + (page === 'index.html' ? '' : page));
      expect(property('og:title')).not.toBe('');
      expect(property('og:description')).not.toBe('');
      expect(property('og:type')).toBe(page.startsWith('bai/') ? 'article' : 'website');
    }
    expect(readSite('many', 'tim.html')).not.toContain('og:');
    expect(readSite('odd', 'index.html')).not.toContain('og:');
  });
});
