import { parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { listedArticles, readSite, siteFiles } from './pages.ts';

const ROOT = 'https://example.com/tin/';
const FOR_PROGRAMS =
  /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$|^(?:sitemap.*\.xml|robots\.txt|opensearch\.xml|nguon-tin\.(?:html|opml))$/u;

test('a site that was not told its address has nothing that must tell it', () => {
  expect(siteFiles('odd').filter((file) => FOR_PROGRAMS.test(file))).toEqual([]);
  expect(readSite('odd', 'index.html')).not.toMatch(/rss|opensearch|nguon-tin/u);
});

describe('the site’s feed', () => {
  test('has the newest articles with a date, in order, whole', () => {
    const { items = [] } = parseJsonFeed(readSite('many', 'feed.json'));
    const newest = listedArticles('many')
      .filter(({ published }) => published)
      .slice(0, 50);
    expect(items.map(({ url }) => url)).toEqual(newest.map(({ url }) => ROOT + url));
    expect(items.map(({ title }) => title)).toEqual(newest.map(({ headline }) => headline));
    for (const { content_html = '' } of items) expect(content_html).toMatch(/<p\b.*<\/p>/su);
  });

  test('has only absolute addresses', () => {
    for (const file of siteFiles('many').filter((each) => /feed\.json$/u.test(each))) {
      for (const { content_html = '' } of parseJsonFeed(readSite('many', file)).items ?? []) {
        const addresses = [
          ...content_html.matchAll(/\s(?:href|src)="([^"]*)"|\ssrcset="([^"]*)"/gu),
        ].flatMap(([, one, several]) => one ?? several?.split(', ') ?? []);
        for (const each of addresses) expect(each).toMatch(/^(?:https?:\/\/|mailto:)/u);
      }
    }
  });

  test('ends each text with its source', () => {
    const { items = [] } = parseRssFeed(readSite('many', 'chuyen-muc/van-hoa/rss.xml'));
    const pottery = items.find(({ title }) => title === 'Làng gốm đỏ lửa trở lại');
    expect(pottery?.content?.encoded).toMatch(
      /<p id="[^"]*">Nguồn: <a href="https:\/\/vidu\.vn\/lang-gom" rel="nofollow noopener ugc">vidu\.vn<\/a><\/p>$/u,
    );
    expect(pottery?.dc?.creators).toEqual(['Phạm Thị Sen']);
  });
});

test('every section has a feed with its articles, and the list names them all', () => {
  const sections = new Set(
    listedArticles('many').flatMap(({ section, published }) =>
      section && published ? [section] : [],
    ),
  );
  expect(sections.size).toBeGreaterThan(1);
  const { body } = parseOpml(readSite('many', 'nguon-tin.opml'));
  const [all, ...others] = body?.outlines ?? [];
  expect(all?.xmlUrl).toBe(`${ROOT}rss.xml`);
  expect(new Set(others.map(({ title }) => title))).toEqual(
    new Set([...sections].map((name) => `${name} – Bản Tin`)),
  );
  for (const { xmlUrl = '', title = '' } of others) {
    const { items = [] } = parseRssFeed(readSite('many', xmlUrl.replace(ROOT, '')));
    const wanted = listedArticles('many')
      .filter(({ section, published }) => published && title.startsWith(`${section} – `))
      .slice(0, 50);
    expect(items.map(({ link }) => link)).toEqual(wanted.map(({ url }) => ROOT + url));
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
    `User-agent: *\nDisallow:\nSitemap: ${ROOT}sitemap.xml\n`,
  );
});
