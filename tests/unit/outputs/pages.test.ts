import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../../src/article/article.ts';
import { SITE } from '../../../src/config/site.ts';
import type { Library, Stored } from '../../../src/content/library.ts';
import { listedPages, otherPages } from '../../../src/outputs/pages.ts';
import type { Previews } from '../../../src/outputs/previews.ts';
import type { View } from '../../../src/outputs/views.ts';
import { libraryOf, makeStored, NOON, onDay } from './stored.ts';

const SITE_PICTURE = { address: 'xem-truoc/trang.png', alt: 'Bản Tin', preview: null, digest: '0' };
const PREVIEWS: Previews = {
  site: SITE_PICTURE,
  articles: new Map([[makeStored(1).id, { ...SITE_PICTURE, address: 'xem-truoc/1.png' }]]),
};

const pagesOf = (library: Library, hasFeeds = false): Map<string, View> =>
  new Map(
    [...listedPages(library, hasFeeds ? PREVIEWS : null), ...otherPages(library)].map(
      ({ path, view }) => [path, view()],
    ),
  );
const site = (articles: readonly Stored[], hasFeeds = false) =>
  pagesOf(libraryOf(articles), hasFeeds);

/** As many articles, one a day, the first the newest. */
const daily = (count: number, said: Partial<Stored> = {}): Stored[] =>
  Array.from({ length: count }, (_, index) =>
    makeStored(index, {
      ...onDay(new Date(NOON - index * 86_400_000).toISOString().slice(0, 10)),
      ...said,
    }),
  );

test('a site without articles has the pages that every site has', () => {
  expect([...site([]).keys()]).toEqual([
    'index.html',
    'kho.html',
    'tim.html',
    'da-luu.html',
    'khong-co-mang.html',
    '404.html',
  ]);
});

test('a small site has a page for each article, day, place and page of the publisher', () => {
  const article = makeStored(1, {
    ...onDay('2025-10-24'),
    section: 'Du lịch',
    bylines: ['Vân Anh'],
    source: 'Báo Sông',
    keywords: ['chợ nổi'],
  });
  const own = { file: '_trang/a.md', name: 'gioi-thieu', title: 'Giới thiệu' };
  const library = libraryOf([article, makeStored(2)], {
    ownPages: [{ ...own, html: '<p>Trang tin.</p>', opening: 'Trang tin.' }],
  });
  expect([...pagesOf(library, true).keys()].sort()).toEqual([
    '404.html',
    'bai/bai-1-00000001.html',
    'bai/bai-2-00000002.html',
    'chuyen-muc.html',
    'chuyen-muc/du-lich.html',
    'da-luu.html',
    'index.html',
    'kho.html',
    'kho/2025.html',
    'kho/2025/10.html',
    'kho/khong-ro-ngay.html',
    'khong-co-mang.html',
    'nguon-bao.html',
    'nguon-bao/bao-song.html',
    'nguon-tin.html',
    'tac-gia.html',
    'tac-gia/van-anh.html',
    'thong-tin/gioi-thieu.html',
    'tim.html',
    'tu-khoa.html',
    'tu-khoa/cho-noi.html',
  ]);
});

test('every view is of one kind', () => {
  for (const [path, view] of site(daily(200, { section: 'Du lịch' }), true)) {
    expect(Object.keys(view), path).toHaveLength(1);
  }
});

describe('lists', () => {
  test('hold each article once, and link to each other', () => {
    const pages = site(daily(200, { section: 'Du lịch' }));
    const lists = [...pages].filter(([path]) => path.startsWith('chuyen-muc/du-lich'));
    expect(lists.map(([path]) => path)).toEqual([
      'chuyen-muc/du-lich.html',
      'chuyen-muc/du-lich/3.html',
      'chuyen-muc/du-lich/2.html',
    ]);
    const shown = lists.flatMap(([, { list }]) => list?.cards.map(({ file }) => file));
    expect(lists.map(([, { list }]) => list?.count)).toEqual([200, undefined, undefined]);
    expect(shown).toEqual(daily(200).map(({ file }) => file));
    for (const [path, { list }] of lists) {
      expect(list?.address).toBe(path);
      for (const { address } of list?.pager.links ?? []) expect(pages.has(address)).toBe(true);
    }
  });

  test('name their feed only if there are feeds and dated articles', () => {
    const dated = daily(3, { section: 'Du lịch' });
    const feedOf = (pages: Map<string, View>) => pages.get('chuyen-muc/du-lich.html')?.list?.feed;
    expect(feedOf(site(dated, true))).toBe('chuyen-muc/du-lich/rss.xml');
    expect(feedOf(site(dated, false))).toBeUndefined();
    expect(feedOf(site(daily(3, { section: 'Du lịch', published: null }), true))).toBeUndefined();
  });

  test('of the front page show what the front page itself does not', () => {
    const pages = site(daily(SITE.articlesPerPage * 3));
    const { home } = pages.get('index.html') ?? {};
    const first = [home?.lead?.card, ...(home?.beside ?? []), ...(home?.rest ?? [])];
    const older = ['trang/3.html', 'trang/2.html'].flatMap(
      (path) => pages.get(path)?.older?.cards ?? [],
    );
    const files = [...first, ...older].map((card) => card?.file);
    expect(files.toSorted()).toEqual(daily(SITE.articlesPerPage * 3).map(({ file }) => file));
  });
});

describe('a new article changes', () => {
  const before = daily(250, { section: 'Du lịch', bylines: ['Vân Anh'] });
  const added = makeStored(999, { ...onDay('2025-10-24'), section: 'Du lịch', file: '-.txt' });
  const changed = (() => {
    const [one, other] = [site(before), site([added, ...before])];
    return [...other].flatMap(([path, view]) =>
      JSON.stringify(one.get(path)) === JSON.stringify(view) ? [] : [path],
    );
  })();

  test('its own page, its neighbour’s, those that name the newest of the section, and the first page of each list', () => {
    const isOfArticle = (path: string): boolean => path.startsWith('bai/');
    expect(changed.filter((path) => !isOfArticle(path)).toSorted()).toEqual([
      'chuyen-muc.html',
      'chuyen-muc/du-lich.html',
      'index.html',
      'kho.html',
      'kho/2025.html',
      'kho/2025/10.html',
    ]);
    expect(changed).toContain('bai/bai-999-000003e7.html');
    expect(changed).toContain('bai/bai-0-00000000.html');
  });

  test('no older page of a list', () => {
    expect(changed.filter((path) => /\/\d\.html$/u.test(path))).toEqual([]);
  });
});

describe('an article', () => {
  const one = makeStored(1, {
    ...onDay('2025-10-24'),
    section: 'Du lịch',
    related: ['00000003', 'ffffffff'] as ArticleId[],
  });
  const others = [
    makeStored(2, { ...onDay('2025-10-23'), section: 'Du lịch' }),
    makeStored(3, { ...onDay('2025-10-22'), section: 'Du lịch' }),
  ];
  const { article } = site([one, ...others]).get('bai/bai-1-00000001.html') ?? {};
  const files = (links: readonly { file: string }[] | undefined) => links?.map(({ file }) => file);

  test('links to related articles that are published, and to its neighbours', () => {
    expect(files(article?.related)).toEqual(['0003.txt']);
    expect(article?.newer).toBeNull();
    expect(article?.older?.file).toBe('0002.txt');
  });
  test('links to more of its section, and to none twice', () => {
    expect(files(article?.more?.articles)).toEqual(['0002.txt']);
  });
  test('names its preview if there are previews', () => {
    const path = 'bai/bai-1-00000001.html';
    expect(site([one], true).get(path)?.article?.preview).toEqual({
      address: 'xem-truoc/1.png',
      alt: 'Bản Tin',
    });
    expect(site([one]).get(path)?.article?.preview).toBeUndefined();
  });
  test('is named in its output, so that it can be left out', () => {
    const outputs = [...listedPages(libraryOf([one]), null)];
    expect(outputs.find(({ path }) => path.startsWith('bai/'))?.file).toBe('0001.txt');
    expect(outputs.filter(({ file }) => file !== undefined)).toHaveLength(1);
  });
});

test('the 404 page knows how many digits name the file of an address', () => {
  expect(site(daily(3)).get('404.html')).toEqual({ notFound: { digits: 0 } });
  expect(site(daily(1001)).get('404.html')).toEqual({ notFound: { digits: 1 } });
});

test('a large site does not offer its whole index', () => {
  const { articles } = SITE.wholeIndex;
  expect(site(daily(articles)).get('tim.html')).toEqual({ search: { isSmall: true } });
  expect(site(daily(articles + 1)).get('tim.html')).toEqual({ search: { isSmall: false } });
});
