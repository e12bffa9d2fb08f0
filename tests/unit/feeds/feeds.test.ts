import { describe, expect, test } from 'vitest';
import type { Feed, FeedItem } from '../../../src/feeds/feed.ts';
import { writeOpenSearch } from '../../../src/feeds/open-search.ts';
import { writeOpml } from '../../../src/feeds/opml.ts';
import { FORMATS } from '../../../src/feeds/registry.ts';
import {
  partsOf,
  writeNewsSitemap,
  writeSitemap,
  writeSitemapIndex,
} from '../../../src/feeds/sitemap.ts';
import { escapeXml } from '../../../src/feeds/xml.ts';
import { readAtom, readOpml, readRss } from '../../read-feed.ts';

const item = (fields: Partial<FeedItem> = {}): FeedItem => ({
  id: 'tag:bao.example,2025:/bai/0a1b2c3d',
  address: 'https://bao.example/bai/cho-noi-0a1b2c3d.html',
  headline: 'Chợ nổi “đông” & vui <b>',
  summary: 'Chợ họp khi trời còn tối ]]> mờ.',
  content: '<p>Chợ họp khi trời &lt;còn&gt; tối ]]&gt;.</p>',
  published: { value: '2025-10-24T05:30+07:00', precision: 'minute' },
  authors: ['Vân Anh', 'Đức & Yên'],
  categories: ['Du lịch', 'sông <lớn>'],
  ...fields,
});

const feed = (items: readonly FeedItem[], hub: string | null = null): Feed => ({
  id: 'tag:bao.example,2025:/',
  title: 'Báo & Bến',
  description: 'Tin ven sông.',
  language: 'vi',
  home: 'https://bao.example/',
  folder: 'https://bao.example/',
  stylesheet: 'nguon-tin.css',
  hub,
  items,
});

const write = (file: string, of: Feed): string =>
  FORMATS.find((format) => format.file === file)?.write(of) ?? '';
const rss = (...items: FeedItem[]) => readRss(write('rss.xml', feed(items)));
const atom = (...items: FeedItem[]) => readAtom(write('atom.xml', feed(items)));
const json = (...items: FeedItem[]) => JSON.parse(write('feed.json', feed(items)));

test('every format holds the whole article', () => {
  const told = item();
  const whole = {
    id: told.id,
    address: told.address,
    headline: told.headline,
    summary: told.summary,
    content: told.content,
    authors: told.authors,
    categories: told.categories,
  };
  expect(rss(told).items).toEqual([
    { ...whole, published: 'Thu, 23 Oct 2025 22:30:00 GMT', updated: undefined },
  ]);
  expect(atom(told).items).toEqual([
    { ...whole, published: '2025-10-23T22:30:00.000Z', updated: '2025-10-23T22:30:00.000Z' },
  ]);
  expect(json(told).items).toEqual([
    {
      id: told.id,
      url: told.address,
      title: told.headline,
      summary: told.summary,
      content_html: told.content,
      date_published: '2025-10-23T22:30:00.000Z',
      authors: told.authors.map((name) => ({ name })),
      tags: told.categories,
    },
  ]);
});

test('a feed names itself, its site, its language and its last news', () => {
  const own = {
    title: 'Báo & Bến',
    description: 'Tin ven sông.',
    language: 'vi',
    home: 'https://bao.example/',
  };
  expect(rss(item())).toMatchObject({
    ...own,
    updated: 'Thu, 23 Oct 2025 22:30:00 GMT',
    self: 'https://bao.example/rss.xml',
  });
  expect(atom(item())).toMatchObject({
    ...own,
    id: 'tag:bao.example,2025:/',
    updated: '2025-10-23T22:30:00.000Z',
    self: 'https://bao.example/atom.xml',
  });
  expect(json(item())).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: own.title,
    description: own.description,
    language: own.language,
    home_page_url: own.home,
    feed_url: 'https://bao.example/feed.json',
  });
});

describe('a date is written as precisely as it is known', () => {
  test('a day begins in Vietnam', () => {
    const day = item({ published: { value: '2025-10-24', precision: 'day' } });
    expect(rss(day).items[0]?.published).toBe('Thu, 23 Oct 2025 17:00:00 GMT');
    expect(json(day).items[0].date_published).toBe('2025-10-23T17:00:00.000Z');
  });

  test('a month is written only if the format demands a moment', () => {
    const month = item({ published: { value: '2025-10', precision: 'month' } });
    expect(rss(month).items[0]?.published).toBeUndefined();
    expect(json(month).items[0]).not.toHaveProperty('date_published');
    const [entry] = atom(month).items;
    expect(entry?.published).toBeUndefined();
    expect(entry?.updated).toBe('2025-09-30T17:00:00.000Z');
  });
});

test('characters that XML forbids are left out, and no text ends its element', () => {
  const hostile = item({
    headline: 'A\u0000\u0007\u001BB\uFFFE ]]> </title><script>x</script>',
    content: '<p>]]&gt; ]]> </content:encoded></p>',
  });
  for (const text of [write('rss.xml', feed([hostile])), write('atom.xml', feed([hostile]))]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
  }
  expect(rss(hostile).items[0]?.headline).toBe('AB ]]> </title><script>x</script>');
  expect(rss(hostile).items[0]?.content).toBe(hostile.content);
  expect(atom(hostile).items[0]?.content).toBe(hostile.content);
});

test('a feed without articles is valid', () => {
  expect(rss().title).toBe('Báo & Bến');
  expect(rss().updated).toBeUndefined();
  expect(atom().title).toBe('Báo & Bến');
  expect(json().title).toBe('Báo & Bến');
});

test('every format names the hub', () => {
  const hub = 'https://hub.example/';
  const told = feed([item()], hub);
  expect(readRss(write('rss.xml', told)).hub).toBe(hub);
  expect(readAtom(write('atom.xml', told)).hub).toBe(hub);
  expect(JSON.parse(write('feed.json', told)).hubs).toEqual([{ type: 'WebSub', url: hub }]);
  for (const { file } of FORMATS) expect(write(file, feed([item()]))).not.toContain('hub');
});

test('the list of feeds can be imported', () => {
  const list = writeOpml('Báo & Bến', [
    {
      title: 'Du lịch & <sông>',
      description: 'Bài mới',
      address: 'https://bao.example/chuyen-muc/du-lich/rss.xml',
      home: 'https://bao.example/',
    },
  ]);
  expect(readOpml(list)).toEqual([
    {
      text: 'Du lịch & <sông>',
      title: 'Du lịch & <sông>',
      description: 'Bài mới',
      type: 'rss',
      xmlUrl: 'https://bao.example/chuyen-muc/du-lich/rss.xml',
      htmlUrl: 'https://bao.example/',
    },
  ]);
});

describe('a sitemap', () => {
  test('lists addresses, or sitemaps if there are too many', () => {
    const addresses = Array.from({ length: 50_001 }, (_, at) => `https://bao.example/${at}.html`);
    expect(partsOf(addresses).map(({ length }) => length)).toEqual([50_000, 1]);
    expect(partsOf(addresses.slice(1))).toHaveLength(1);
    expect(writeSitemap(['https://bao.example/?a&b'])).toContain(
      '<url><loc>https://bao.example/?a&amp;b</loc></url>',
    );
    expect(writeSitemapIndex(['https://bao.example/sitemap-1.xml'])).toContain(
      '<sitemap><loc>https://bao.example/sitemap-1.xml</loc></sitemap>',
    );
  });

  test('of news lists each with its date and headline', () => {
    const text = writeNewsSitemap(
      [
        {
          address: 'https://bao.example/a.html',
          headline: 'Chợ & <bến>',
          published: { value: '2025-10-24', precision: 'day' },
        },
      ],
      { name: 'Báo & Bến', language: 'vi' },
    );
    expect(text).toContain('<news:publication_date>2025-10-24</news:publication_date>');
    expect(text).toContain('<news:title>Chợ &amp; &lt;bến&gt;</news:title>');
    expect(text).toContain('<news:name>Báo &amp; Bến</news:name><news:language>vi</news:language>');
  });
});

test('a search description has a name of sixteen characters at most', () => {
  const text = writeOpenSearch({
    name: 'Tin tức đồng bằng & ven sông',
    description: 'Tin "nhanh"',
    language: 'vi',
    template: 'https://bao.example/tim.html?q={searchTerms}',
    icon: 'https://bao.example/icon.svg',
  });
  expect(text).toContain('<ShortName>Tin tức đồng bằn</ShortName>');
  expect(text).toContain('<Description>Tin &quot;nhanh&quot;</Description>');
  expect(text).toContain('template="https://bao.example/tim.html?q={searchTerms}"');
});

test.each([
  ['a & b < c > "d"', 'a &amp; b &lt; c &gt; &quot;d&quot;'],
  ['\u0000\u0008\uFFFF\uD800đ\t\n😀', 'đ\t\n😀'],
])('escapes %j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
