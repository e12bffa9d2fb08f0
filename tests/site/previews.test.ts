import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolder } from '../sites.ts';
import { listedArticles, pageFiles, readSite, siteFiles } from './pages.ts';

const ROOT = 'https://example.com/tin/';
const content = (html: string, property: string): string | undefined =>
  new RegExp(`<meta property="${property}" content="([^"]*)">`, 'u').exec(html)?.[1];
const pictureOf = (page: string): string =>
  (content(readSite('many', page), 'og:image') ?? '').replace(ROOT, '');
const pictures = siteFiles('many').filter((file) => file.startsWith('xem-truoc/'));

test('every page with an address of its own names a picture that is there, and what it shows', () => {
  for (const page of pageFiles('many')) {
    const html = readSite('many', page);
    if (html.includes('content="noindex"')) {
      expect(html, page).not.toContain('og:image');
      continue;
    }
    expect(content(html, 'og:image'), page).toMatch(
      /^https:\/\/example\.com\/tin\/xem-truoc\/(?:[0-9a-f]{8}|trang)\.[0-9a-f]{8}\.png$/u,
    );
    expect(pictures, page).toContain(pictureOf(page));
    expect(content(html, 'og:image:width'), page).toBe('1200');
    expect(content(html, 'og:image:height'), page).toBe('630');
    expect(content(html, 'og:image:alt'), page).toMatch(/Bản Tin/u);
    expect(html, page).toContain('<meta name="twitter:card" content="summary_large_image">');
  }
});

test('every article has a picture of its own, the other pages share one, and there are no others', () => {
  const site = pictureOf('index.html');
  expect(pictureOf('kho.html')).toBe(site);
  const own = listedArticles('many').map(({ id, url }) => {
    expect(pictureOf(url)).toMatch(new RegExp(`^xem-truoc/${id}\\.`, 'u'));
    return pictureOf(url);
  });
  expect(new Set(own).size).toBe(own.length);
  expect(pictures.toSorted()).toEqual([...own, site].toSorted());
});

test('every picture is a PNG of 1200 by 630 pixels and at most 60 KB', () => {
  for (const picture of pictures) {
    const file = join(siteFolder('many'), picture);
    expect(statSync(file).size, picture).toBeLessThanOrEqual(60_000);
    const bytes = readFileSync(file);
    expect(bytes.toString('latin1', 1, 4), picture).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
  }
});

test('readers never take them along', () => {
  expect(readSite('many', 'tep.json')).not.toContain('xem-truoc');
});

test('a site that was not told its address has none', () => {
  expect(siteFiles('seeds').filter((file) => file.startsWith('xem-truoc'))).toEqual([]);
  for (const page of pageFiles('seeds')) expect(readSite('seeds', page)).not.toContain('og:image');
});
