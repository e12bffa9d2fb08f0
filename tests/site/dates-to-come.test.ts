import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPatched } from '../patches/build.ts';
import { PUBLISHED_AT, writeArticles } from '../sites.ts';
import { temporarySite } from './temporary-site.ts';

const { seeds, site, build } = temporarySite();
const SITE_URL = `https://example.com${PUBLISHED_AT}`;
const read = (file: string): string => readFileSync(join(site, file), 'utf8');

const BODY = 'Chợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng.\n';

test('until its day, an article neither leads the site nor dates anything', () => {
  writeArticles(seeds, {
    'nay.txt': `date 2025-10-24\nBài hôm nay\n\n${BODY}`,
    'mai.txt': `date 2999-12-31\nBài ngày mai\n\nChủ nhật 29 tháng 12, chợ dời đi nơi khác. Thợ bạc khóa tủ kính trước giờ trưa.\n`,
  });
  const { status, output } = buildPatched(
    { patches: ['every-format'], config: 'every-format' },
    { SEEDS_DIR: seeds, OUT_DIR: site, SITE_URL },
  );
  expect(status, output).toBe(0);
  expect(output).toContain('warning: mai.txt:1:1 Its date, 2999-12-31, is still to come.');

  const { articles } = JSON.parse(read('articles.json'));
  expect(articles).toMatchObject([
    { headline: 'Bài hôm nay', published: { value: '2025-10-24' } },
    { headline: 'Bài ngày mai', published: null },
  ]);
  expect(read('index.html').indexOf('Bài hôm nay')).toBeLessThan(
    read('index.html').indexOf('Bài ngày mai'),
  );
  expect(read('kho/khong-ro-ngay.html')).toContain('Bài ngày mai');
  expect(readdirSync(join(site, 'kho')).sort()).toEqual([
    '2025',
    '2025.html',
    'khong-ro-ngay.html',
  ]);
  for (const feed of [
    'rss.xml',
    'atom.xml',
    'feed.json',
    'sitemap.xml',
    'index.html',
    'kho.html',
  ]) {
    expect(read(feed), feed).not.toContain('2999');
  }
  expect(read('rss.xml')).not.toContain('Bài ngày mai');

  const page = read(articles[1].url);
  const [, engines = ''] =
    /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page) ?? [];
  expect(engines).toContain('Bài ngày mai');
  expect(engines).not.toContain('datePublished');
  expect(page).not.toContain('article:published_time');
  // Days without a year take none from a date that is still to come.
  expect(page).not.toContain('datetime="2999-12-29"');
  // Readers, and programs that take the article as it is written, still get its date.
  expect(page).toContain('31/12/2999');
  expect(read(articles[1].url.replace('.html', '.json'))).toContain('2999-12-31');
});

test('lists and the sitemap of news go by the moment at which the build began', () => {
  writeArticles(seeds, {
    'toi-nay.txt': `Bài tối nay\n\n${BODY}`,
    'toi-nay.yaml': 'published: 2025-10-24T20:00\n',
    'sang-nay.txt': `Bài sáng nay\n\n${BODY}`,
    'sang-nay.yaml': 'published: 2025-10-24T06:30\n',
    'hom-kia.txt': `Bài hôm kia\n\n${BODY}`,
    'hom-kia.yaml': 'published: 2025-10-22T11:59\n',
  });
  const { status, output } = build({
    SITE_URL,
    SOURCE_DATE_EPOCH: String(Date.parse('2025-10-24T12:00+07:00') / 1000),
  });
  expect(status, output).toBe(0);
  expect(output).toContain(
    'toi-nay.txt): Its time, 2025-10-24T20:00+07:00, is still to come today.',
  );
  const news = [...read('sitemap-tin-moi.xml').matchAll(/<news:title>([^<]*)/gu)];
  expect(news.map(([, title]) => title)).toEqual(['Bài sáng nay', 'Bài tối nay']);
});
