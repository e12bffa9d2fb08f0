import { expect, test } from 'vitest';
import { SITE } from '../../../src/config/site.ts';
import * as programs from '../../../src/templates/files/for-programs.ts';
import { makeStored, onDay } from '../outputs/stored.ts';

/** What is written as text. */
function written({ type, text }: ReturnType<typeof programs.writeRobots>) {
  return { type, text: String(text) };
}

const AT = new URL('https://bao.vn/tin/');
const article = makeStored(1, { ...onDay('2025-10-24'), excerpt: 'Nước lên.' });

test('sitemaps name pages by absolute addresses, the home page by the site’s own', () => {
  const { type, text } = written(programs.writeAddresses({ addresses: ['', 'bai/a.html'] }, AT));
  expect(type).toBe('application/xml');
  expect([...text.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address]) => address)).toEqual([
    ...['https://bao.vn/tin/', 'https://bao.vn/tin/bai/a.html'],
  ]);
});

test('a sitemap of sitemaps names each part, from 1 on', () => {
  const { text } = written(programs.writeSitemaps({ parts: 2 }, AT));
  expect([...text.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address]) => address)).toEqual([
    ...['https://bao.vn/tin/sitemap-1.xml', 'https://bao.vn/tin/sitemap-2.xml'],
  ]);
});

test('news have their date, headline, and the name and language of the site; undated articles are none', () => {
  const { text } = written(programs.writeNews({ articles: [article, makeStored(2)] }, AT));
  expect(text.match(/<url>/gu)).toHaveLength(1);
  for (const part of ['2025-10-24', 'Bài số 1', SITE.name, '<news:language>vi<'])
    expect(text).toContain(part);
  expect(text).toContain('https://bao.vn/tin/bai/bai-1-00000001.html');
});

test('search engines leave the raw texts out, and find the sitemaps', () => {
  const { type, text } = written(programs.writeRobots({ sitemaps: ['sitemap.xml'] }, AT));
  expect(type).toBe('text/plain');
  expect(text).toBe(
    'User-agent: *\nDisallow: /tin/nguon/\nSitemap: https://bao.vn/tin/sitemap.xml\n',
  );
});

test('browsers learn to search the site', () => {
  const { type, text } = written(programs.writeSearchDescription(AT));
  expect(type).toBe('application/opensearchdescription+xml');
  expect(text).toContain('template="https://bao.vn/tin/tim.html?q={searchTerms}"');
  expect(text).toContain('https://bao.vn/tin/icon.svg');
  expect(text).toContain(`<Description>${SITE.description}</Description>`);
});

test('language models get the newest articles and the way to all', () => {
  const { type, text } = written(
    programs.writeForModels({ articles: [{ ...article, excerpt: 'Nước lên.' }] }, AT),
  );
  expect(type).toBe('text/plain');
  expect(text).toContain('[Bài số 1](https://bao.vn/tin/bai/bai-1-00000001.html): Nước lên.');
  expect(text).toContain('(https://bao.vn/tin/articles.json)');
  expect(text).toContain('(https://bao.vn/tin/kho.html)');
});

test('feed readers get every feed by its address', () => {
  const feeds = [
    { name: 'Bản Tin', description: 'Tin.', folder: '' },
    { name: 'Du lịch', description: 'Đi.', folder: 'chuyen-muc/du-lich/' },
  ];
  const { type, text } = written(programs.writeFeedList({ feeds }, AT));
  expect(type).toBe('text/x-opml');
  for (const part of [
    ...['xmlUrl="https://bao.vn/tin/rss.xml"', 'htmlUrl="https://bao.vn/tin/"'],
    ...['xmlUrl="https://bao.vn/tin/chuyen-muc/du-lich/rss.xml"', 'description="Đi."'],
  ])
    expect(text).toContain(part);
});
