import { expect, test } from 'vitest';
import {
  ADDRESS,
  idInAddress,
  isStoryAddress,
  publicAddress,
  upFrom,
} from '../../../src/config/addresses.ts';

const ARTICLE = { slug: 'lu-lon', id: '0123abcd' };

// What has been published stays where it is.
test.each([
  [ADDRESS.home, 'index.html'],
  [ADDRESS.homePage(1), 'index.html'],
  [ADDRESS.homePage(2), 'trang/2.html'],
  [ADDRESS.archive, 'kho.html'],
  [ADDRESS.year('2025'), 'kho/2025.html'],
  [ADDRESS.month('2025', '10'), 'kho/2025/10.html'],
  [ADDRESS.month('2025', '10', 2), 'kho/2025/10/2.html'],
  [ADDRESS.undatedPage(1), 'kho/khong-ro-ngay.html'],
  [ADDRESS.undatedPage(2), 'kho/khong-ro-ngay/2.html'],
  [ADDRESS.search, 'tim.html'],
  [ADDRESS.saved, 'da-luu.html'],
  [ADDRESS.articles, 'articles.json'],
  [ADDRESS.rss, 'rss.xml'],
  [ADDRESS.sitemap, 'sitemap.xml'],
  [ADDRESS.sitemapPart(3), 'sitemap-3.xml'],
  [ADDRESS.article(ARTICLE), 'bai/lu-lon-0123abcd.html'],
  [ADDRESS.articleAs(ARTICLE, 'md'), 'bai/lu-lon-0123abcd.md'],
  [ADDRESS.rawText(ARTICLE.id), 'nguon/0123abcd.txt'],
  [ADDRESS.facets('section'), 'chuyen-muc.html'],
  [ADDRESS.facet('section', 'a'), 'chuyen-muc/a.html'],
  [ADDRESS.facet('section', 'a', 2), 'chuyen-muc/a/2.html'],
  [ADDRESS.facet('author', 'a'), 'tac-gia/a.html'],
  [ADDRESS.facet('source', 'a'), 'nguon-bao/a.html'],
  [ADDRESS.facet('keyword', 'a'), 'tu-khoa/a.html'],
  [ADDRESS.facetFeeds('keyword', 'a'), 'tu-khoa/a/'],
  [ADDRESS.entities('person'), 'nhan-vat.html'],
  [ADDRESS.entities('person', 2), 'nhan-vat/2.html'],
  [ADDRESS.entity('person', 'a'), 'nhan-vat/a.html'],
  [ADDRESS.entity('place', 'a', 2), 'dia-danh/a/2.html'],
  [ADDRESS.entity('organisation', 'a'), 'to-chuc/a.html'],
  [ADDRESS.stories(), 'dong-su-kien.html'],
  [ADDRESS.stories(2), 'dong-su-kien/2.html'],
  [ADDRESS.story(ARTICLE), 'dong-su-kien/lu-lon-0123abcd.html'],
  [ADDRESS.storyFeed(ARTICLE), 'dong-su-kien/lu-lon-0123abcd/'],
  [ADDRESS.ownPage('gioi-thieu'), 'thong-tin/gioi-thieu.html'],
  [ADDRESS.preview('a', '0123456789'), 'xem-truoc/a.01234567.png'],
  [ADDRESS.picture('0123', 400), '_astro/0123-400.webp'],
  [ADDRESS.addressShard('a'), 'ma-bai/a.json'],
  [ADDRESS.addressShard(''), 'ma-bai/tat-ca.json'],
])('%s is at %s', (address, expected) => {
  expect(address).toBe(expected);
});

test.each([
  ['bai/lu-lon-0123abcd.html', '0123abcd'],
  ['../bai/lu-0123abcd.html?q=a#b', '0123abcd'],
  ['https://bao.vn/tin/bai/lu-0123abcd.md', '0123abcd'],
  ['bai/0123abcd.json', '0123abcd'],
  ['bai/lu-0123abcd', '0123abcd'],
  ['nguon/0123abcd.txt', '0123abcd'],
  ['xem-truoc/0123abcd.01234567.png', '0123abcd'],
  ['bai/lu-0123abcg.html', undefined],
  ['bai/lu-123abcd.html', undefined],
  ['bai/lu0123abcd.html', undefined],
  ['dong-su-kien/lu-0123abcd.html', undefined],
  ['kho.html#bai/lu-0123abcd.html', undefined],
  ['xbai/lu-0123abcd.html', undefined],
])('the article at “%s” is %s', (address, id) => {
  expect(idInAddress(address)).toBe(id);
});

test('a page knows the way to the root, and the public its root', () => {
  expect(['index.html', 'bai/a.html', 'kho/2025/10.html'].map(upFrom)).toEqual([
    '',
    '../',
    '../../',
  ]);
  expect(['index.html', 'bai/index.html'].map(publicAddress)).toEqual(['', 'bai/index.html']);
});

test('an address of a story is told from others', () => {
  expect(isStoryAddress(ADDRESS.story(ARTICLE))).toBe(true);
  expect(isStoryAddress('dong-su-kien.html')).toBe(false);
  expect(isStoryAddress('bai/dong-su-kien/a.html')).toBe(false);
});
