import { describe, expect, test, vi } from 'vitest';
import { SITE } from '../../../src/config/site.ts';
import type { Stored } from '../../../src/content/library.ts';
import { commonFiles, listArticles, publicFiles } from '../../../src/outputs/files.ts';
import { listOutputs } from '../../../src/outputs/outputs.ts';
import { findPreviews } from '../../../src/outputs/previews.ts';
import type { Output, View } from '../../../src/outputs/views.ts';
import { libraryOf, makePictureOf, makeStored, onDay } from './stored.ts';

const views = (outputs: Iterable<Output>): Map<string, View> =>
  new Map(Array.from(outputs, ({ path, view }) => [path, view()]));
const rethrow = ({ reason }: { reason: string }): never => {
  throw new Error(reason);
};
const publicViews = async (
  articles: readonly Stored[],
  pages: readonly string[] = ['index.html'],
): Promise<Map<string, View>> => {
  const site = libraryOf(articles);
  return views(publicFiles(site, pages, await findPreviews(site, rethrow)));
};

const ARTICLE = makeStored(1, {
  ...onDay('2025-10-24'),
  section: 'KINH TẾ',
  bylines: ['Vân Anh'],
  keywords: ['lúa'],
  excerpt: 'Mở đầu',
  pictures: [makePictureOf('a.png', 800, 600)],
});

test('programs get every article with one spelling of its section, authors and source', async () => {
  const articles = [ARTICLE, makeStored(2, { section: 'Kinh tế' })];
  const [first, second] = listArticles(libraryOf(articles)).articles;
  expect(first).toMatchObject({
    id: '00000001',
    url: 'bai/bai-1-00000001.html',
    excerpt: 'Mở đầu',
  });
  expect(first?.section).toBe(second?.section);
  expect(Object.keys(first ?? {})).not.toContain('digest');
});

test('a site without an address has no file that needs it', async () => {
  const paths = [...views(commonFiles(libraryOf([ARTICLE]), new Map())).keys()];
  expect(paths).toEqual([
    'articles.json',
    'ma-bai/tat-ca.json',
    'manifest.webmanifest',
    'nguon-tin.css',
  ]);
  const { outputs } = await listOutputs(libraryOf([ARTICLE]), false, rethrow);
  const all = outputs.map(({ path }) => path);
  expect(all.filter((path) => /\.(?:xml|opml)$|^xem-truoc|^robots|^llms/u.test(path))).toEqual([]);
});

describe('if the settings ask for it', () => {
  test('an article comes in every format, and with its raw text', async () => {
    vi.resetModules();
    vi.doMock('../../../src/config/site.ts', () => ({
      SITE: { ...SITE, articleFormats: ['md', 'json'], rawTexts: true },
    }));
    const fresh = await import('../../../src/outputs/files.ts');
    vi.doUnmock('../../../src/config/site.ts');
    vi.resetModules();
    const files = views(fresh.commonFiles(libraryOf([ARTICLE]), new Map()));
    const { pictures } = files.get('bai/bai-1-00000001.md')?.articleFile ?? {};
    expect(pictures).toEqual([
      { src: 'a.png', digest: '0123456789abcdef', width: 800, height: 600 },
    ]);
    expect(files.get('bai/bai-1-00000001.json')?.articleFile?.format).toBe('json');
    expect(files.get('nguon/00000001.txt')).toEqual({
      rawText: { file: '0001.txt', digest: 'digest-1' },
    });
  });
});

describe('feeds', () => {
  test('of the site and of sections hold whole articles in every format; others hold excerpts', async () => {
    const files = await publicViews([ARTICLE]);
    const feeds = [...files].filter(([, { feed }]) => feed);
    expect(feeds.map(([path]) => path).toSorted()).toEqual([
      'atom.xml',
      'chuyen-muc/kinh-te/atom.xml',
      'chuyen-muc/kinh-te/feed.json',
      'chuyen-muc/kinh-te/rss.xml',
      'feed.json',
      'rss.xml',
      'tac-gia/van-anh/rss.xml',
      'tu-khoa/lua/rss.xml',
    ]);
    for (const [path, { feed }] of feeds) {
      const [entry] = feed?.entries ?? [];
      expect(entry?.whole?.digest, path).toBe(
        /^(?:tac-gia|tu-khoa)/u.test(path) ? undefined : 'digest-1',
      );
      expect(entry?.categories, path).toEqual(['KINH TẾ', 'lúa']);
    }
  });
  test('hold the newest dated articles', async () => {
    const many = Array.from({ length: 70 }, (_, index) => makeStored(index, onDay('2025-10-20')));
    const entries = (await publicViews([...many, makeStored(99)])).get('rss.xml')?.feed?.entries;
    expect(entries).toHaveLength(SITE.articlesPerFeed);
    const undated = await publicViews([makeStored(1, { section: 'Du lịch' })]);
    expect(undated.get('rss.xml')?.feed?.entries).toEqual([]);
    expect(undated.has('chuyen-muc/du-lich/rss.xml')).toBe(false);
  });
});

describe('sitemaps', () => {
  test('name the home page by the site’s root', async () => {
    expect((await publicViews([], ['index.html', 'kho.html'])).get('sitemap.xml')).toEqual({
      sitemap: { addresses: ['', 'kho.html'] },
    });
  });
  test('of a very large site are split', async () => {
    const pages = Array.from({ length: 50_001 }, (_, index) => `${index}.html`);
    const files = await publicViews([], pages);
    const parts = files.get('sitemap.xml')?.sitemapIndex?.parts ?? 0;
    expect(parts).toBeGreaterThan(1);
    const all = Array.from({ length: parts }, (_, index) => files.get(`sitemap-${index + 1}.xml`));
    expect(all.flatMap((part) => part?.sitemap?.addresses)).toEqual(pages);
  });
  test('hold the news of two days, without future and undated articles', async () => {
    const at = (number: number, value: string) =>
      makeStored(number, { published: { value, precision: 'minute' } });
    const files = await publicViews([
      at(1, '2025-10-24T11:59+07:00'),
      at(2, '2025-10-24T12:01+07:00'),
      at(3, '2025-10-22T12:00+07:00'),
      at(4, '2025-10-22T11:59+07:00'),
      makeStored(5, { published: { value: '2025-10', precision: 'month' } }),
      makeStored(6),
    ]);
    const news = files.get('sitemap-tin-moi.xml')?.newsSitemap?.articles;
    expect(news?.map(({ file }) => file)).toEqual(['0001.txt', '0003.txt']);
    expect(files.get('robots.txt')).toEqual({
      robots: { sitemaps: ['sitemap.xml', 'sitemap-tin-moi.xml'] },
    });
    const old = await publicViews([at(4, '2020-10-22T11:59+07:00')]);
    expect(old.has('sitemap-tin-moi.xml')).toBe(false);
    expect(old.get('robots.txt')).toEqual({ robots: { sitemaps: ['sitemap.xml'] } });
  });
});

describe('previews', () => {
  const preview = (files: Map<string, View>) =>
    [...files.keys()].filter((path) => path.startsWith('xem-truoc/'));
  test('are one for the site and one for each article, named by what they show', async () => {
    const before = preview(await publicViews([ARTICLE]));
    const after = preview(await publicViews([{ ...ARTICLE, headline: 'Bài đã sửa' }]));
    expect(before).toHaveLength(2);
    expect(after).toHaveLength(2);
    expect(before?.[0]).toBe(after?.[0]);
    expect(before?.[1]).not.toBe(after?.[1]);
    expect(before?.[1]).toMatch(/^xem-truoc\/00000001\.[\da-f]{8}\.png$/u);
  });
  test('that cannot be made are failures of their articles', async () => {
    const told = vi.fn();
    const bad: Stored = {
      ...makeStored(7),
      get headline(): string {
        throw new TypeError('no headline');
      },
    };
    const previews = await findPreviews({ ...libraryOf([]), articles: [bad] }, told);
    expect(told).toHaveBeenCalledExactlyOnceWith({
      file: '0007.txt',
      reason: 'TypeError: no headline',
    });
    expect(previews.articles.size).toBe(0);
  });
});

test('no two outputs have the same path', async () => {
  const articles = Array.from({ length: 130 }, (_, index) =>
    makeStored(index, { ...ARTICLE, id: makeStored(index).id, keywords: [`k${index % 9}`] }),
  );
  const { outputs } = await listOutputs(libraryOf(articles), true, rethrow);
  const paths = outputs.map(({ path }) => path.toLowerCase());
  expect(new Set(paths).size).toBe(paths.length);
});
