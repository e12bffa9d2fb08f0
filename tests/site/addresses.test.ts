import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ADDRESS } from '../../src/config/addresses.ts';
import { unpackIds } from '../../src/config/article-ids.ts';
import { seedsFolder, siteFolder } from '../sites.ts';
import { listedArticles, pageFiles, readSite, siteFiles } from './pages.ts';

/** What a page refers to; links that leave the site, which all say so in `rel`, are not followed. */
const references = (html: string): string[] => {
  const own = html.replace(/<a\s[^>]*\brel="nofollow noopener[^>]*>/gu, '');
  const single = [...own.matchAll(/\s(?:href|src|action)="([^"]*)"|url\(([^)]*)\)/gu)];
  const several = [...own.matchAll(/\ssrcset="([^"]*)"/gu)];
  return [
    ...single.map(([, a, b]) => a ?? b ?? ''),
    ...several.flatMap(([, list = '']) => list.split(', ').map((each) => each.split(' ')[0] ?? '')),
  ];
};

describe.each(['seeds', 'odd', 'many', 'stories'] as const)('the site “%s”', (site) => {
  const files = new Set(siteFiles(site));

  test('every reference is relative, spelled in full, and leads to a file of the site', () => {
    const broken = pageFiles(site).flatMap((page) =>
      references(readSite(site, page))
        // Only the canonical link is absolute.
        .filter((reference) => !/^(?:#|https:\/\/example\.com\/tin\/)/u.test(reference))
        .filter((reference) => {
          const path = decodeURIComponent(reference.replace(/[?#].*$/u, ''));
          return path.startsWith('/') || !files.has(posix.join(posix.dirname(page), path));
        })
        .map((reference) => `${page}: ${reference}`),
    );
    expect(broken).toEqual([]);
  });

  test('addresses are ASCII and of the agreed shape', () => {
    const pages = siteFiles(site).filter((file) => !/^(?:_astro|pagefind)\//u.test(file));
    for (const file of pages) {
      expect(file).toMatch(
        /^(?:(?:index|404|kho|tim|da-luu|khong-co-mang)\.html|bai\/[a-z0-9-]+-[0-9a-f]{8}\.(?:html|md|json)|trang\/\d+\.html|kho\/\d{4}(?:\/\d\d(?:\/\d+)?)?\.html|(?:chuyen-muc|tac-gia|nguon-bao|tu-khoa|nhan-vat|dia-danh|to-chuc)(?:\/[a-z0-9-]+(?:\/\d+)?)?\.html|dong-su-kien(?:\/\d+)?\.html|dong-su-kien\/[a-z0-9-]+-[0-9a-f]{8}(?:\.html|\/rss\.xml)|thong-tin\/[a-z0-9-]+\.html|kho\/khong-ro-ngay(?:\/\d+)?\.html|nguon\/[0-9a-f]{8}\.txt|ma-bai\/(?:tat-ca|[0-9a-f]+)\.json|xem-truoc\/(?:[0-9a-f]{8}|trang)\.[0-9a-f]{8}\.png|goi-y\/[a-z0-9_-]+\.json|articles\.json|tep\.json|ma-bai\.txt|icon(?:-[a-z0-9]+)?\.(?:svg|png)|manifest\.webmanifest|sw\.js|(?:serve|firebase|vercel|staticwebapp\.config|ban-ke)\.json|_headers|\.htaccess|\.nojekyll|may-chu\/(?:nginx\.conf|Caddyfile|lighttpd\.conf)|llms\.txt|nguon-tin\.(?:html|opml|css)|(?:chuyen-muc\/[a-z0-9-]+\/)?(?:rss\.xml|atom\.xml|feed\.json)|(?:tac-gia|nguon-bao|tu-khoa)\/[a-z0-9-]+\/rss\.xml|sitemap\.xml|robots\.txt|opensearch\.xml)$/u,
      );
    }
  });

  test('devices are told of every article, and of nothing else', () => {
    const packed = readSite(site, 'ma-bai.txt');
    expect([...unpackIds(packed)]).toEqual(
      listedArticles(site)
        .map(({ id }) => id)
        .toSorted(),
    );
    const digest = createHash('sha256').update(packed).digest('hex').slice(0, 16);
    expect(JSON.parse(readSite(site, 'tep.json'))).toMatchObject({ articles: digest });
    expect(readSite(site, 'sw.js')).toContain(`"articles":"${digest}"`);
  });

  test('articles.json lists every article, newest first, with its page', () => {
    const articles = listedArticles(site);
    const dates = articles.flatMap(({ published }) =>
      published ? [published.value.slice(0, 7)] : [],
    );
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(articles.map(({ published }) => published === null).indexOf(true)).toBe(
      dates.length < articles.length ? dates.length : -1,
    );
    expect(articles.map(({ url }) => url).toSorted()).toEqual(
      pageFiles(site)
        .filter((file) => file.startsWith('bai/'))
        .toSorted(),
    );
  });

  test('the 404 page finds the address of an article by its id', () => {
    const digits = Number(/Number\(["'](\d+)["']\)/u.exec(readSite(site, '404.html'))?.[1]);
    for (const { id, url } of listedArticles(site)) {
      const shard = JSON.parse(readSite(site, ADDRESS.addressShard(id.slice(0, digits))));
      expect(shard[id]).toBe(url);
    }
  });
});

test.each(['packed', 'hostile'] as const)(
  'where the settings ask for them, every article of “%s” has its raw text, byte for byte, and is there in every format',
  (site) => {
    const files = new Set(siteFiles(site));
    for (const { id, file, url, headline } of listedArticles(site)) {
      const raw = readFileSync(join(siteFolder(site), 'nguon', `${id}.txt`));
      expect(raw.equals(readFileSync(join(seedsFolder(site), file))), file).toBe(true);
      expect(files, file).toContain(url.replace('.html', '.md'));
      const article = JSON.parse(readSite(site, url.replace('.html', '.json')));
      expect(article, file).toMatchObject({ url, id, headline });
    }
  },
);

test('files beside pages cost nothing unless they are asked for', () => {
  expect(siteFiles('many').filter((file) => /^nguon\/|^bai\/.*\.(?:md|json)$/u.test(file))).toEqual(
    [],
  );
});

test('the agreed pages exist', () => {
  const files = siteFiles('many');
  for (const page of [
    'index.html',
    'trang/2.html',
    'kho.html',
    'kho/2025.html',
    'kho/2025/10.html',
    'tim.html',
    '404.html',
  ]) {
    expect(files).toContain(page);
  }
  expect(siteFiles('seeds')).not.toContain('kho/khong-ro-ngay.html');
});

test('absolute addresses stand only where SITE_URL gives them', () => {
  const [article] = listedArticles('many');
  expect(readSite('many', article?.url ?? '')).toContain(
    `<link rel="canonical" href="https://example.com/tin/${article?.url}">`,
  );
  expect(readSite('many', 'index.html')).toContain(
    'rel="canonical" href="https://example.com/tin/"',
  );
  expect(readSite('seeds', 'index.html')).not.toMatch(/canonical|https?:/u);
});
