import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPatched } from '../patches/build.ts';
import { makePicture } from '../picture.ts';
import { PUBLISHED_AT, writeArticles } from '../sites.ts';
import { temporarySite } from './temporary-site.ts';

const { folder, seeds, site } = temporarySite();

/** A build of a program with faults, or of one that something disturbs. */
const build = (patch: 'failing' | 'changing', environment: Readonly<Record<string, string>> = {}) =>
  buildPatched(
    {
      patches: ['every-format', patch],
      config: patch === 'failing' ? patch : 'every-format',
    },
    {
      SEEDS_DIR: seeds,
      OUT_DIR: site,
      SITE_URL: `https://example.com${PUBLISHED_AT}`,
      ...environment,
    },
  );
const headlines = (): string[] =>
  JSON.parse(readFileSync(join(site, 'articles.json'), 'utf8'))
    .articles.map(({ headline }: { headline: string }) => headline)
    .sort();
const readAll = (below: string): string =>
  readdirSync(join(site, below))
    .map((name) => readFileSync(join(site, below, name), 'utf8'))
    .join('\n');

const BODY = 'Chợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng.\n';
const FAULTY = {
  'than.txt': `Bài một\n\n${BODY}\nHỎNG-THÂN là đoạn thứ hai của bài này.\n`,
  'ban-sao.txt': `Bài hai HỎNG-BẢN-SAO\n\n${BODY}`,
  'ten-anh.txt': `Bài ba HỎNG-TÊN-ẢNH\n\n${BODY}`,
  'anh.txt': `Bài bốn HỎNG-ẢNH\n\n${BODY}`,
  'tu-khoa.txt': `Bài năm\n\n${BODY}`,
  'tu-khoa.yaml': 'keywords: [HỎNG-TỪ-KHÓA]\n',
  'danh-sach.txt': `Bài sáu HỎNG-DANH-SÁCH\n\n${BODY}`,
  'muc-luc.txt': `Bài bảy\n\n${BODY}`,
};
/** Those that make a page or a file fail; the index is made after these. */
const OF_PAGES = ['anh', 'ban-sao', 'danh-sach', 'ten-anh', 'than', 'tu-khoa'];
const FILES = [...OF_PAGES, 'muc-luc'];

test('in quarantine the build runs again without the articles for which a page, a twin, a preview, a list, a component or the index throws', () => {
  writeArticles(seeds, { 'tot.txt': `Bài tốt\n\n${BODY}`, ...FAULTY });
  const { status, output } = build('failing', { ON_ERROR: 'quarantine' });
  expect(status, output).toBe(0);
  for (const name of FILES) {
    expect(output).toMatch(
      new RegExp(`^error: ${name}\\.txt:1:1 Publishing the article fails \\(TypeError: `, 'mu'),
    );
  }
  expect(output).toContain('7 left out, 1 published');
  expect(output).not.toMatch(/^\s+at /mu);
  expect(headlines()).toEqual(['Bài tốt']);
  expect(readdirSync(join(site, 'nguon'))).toHaveLength(1);
  for (const name of ['rss.xml', 'kho/khong-ro-ngay.html', 'index.html']) {
    if (existsSync(join(site, name))) {
      expect(readFileSync(join(site, name), 'utf8')).not.toContain('HỎNG');
    }
  }
});

test('the next build tries such articles again, since the program may be mended, and stops with a sentence', () => {
  writeArticles(seeds, { 'tot.txt': `date 2025-10-24\nBài tốt, đã sửa\n\n${BODY}`, ...FAULTY });
  const { status, output } = build('failing');
  expect(status, output).toBe(1);
  expect(output).toContain('Publishing fails for 6 articles:');
  for (const name of OF_PAGES) {
    expect(output).toMatch(new RegExp(`^error: ${name}\\.txt: TypeError: HỎNG-\\S+ is not`, 'mu'));
  }
  expect(output).toContain('Nothing was written');
  expect(output).toContain('ON_ERROR=quarantine');
  expect(output).not.toMatch(/^\s+at /mu);
  expect(headlines()).toEqual(['Bài tốt']);
  expect(readdirSync(folder).sort()).toEqual(['seeds', 'site']);
});

test('what a page throws for no article ends the build with the name of the page', () => {
  writeArticles(seeds, { 'tot.txt': `date 1984-10-24\nBài của năm 1984\n\n${BODY}` });
  const { status, output } = build('failing', { ON_ERROR: 'quarantine' });
  expect(status, output).toBe(1);
  expect(output).toMatch(/The page kho(?:\/1984)?\.html cannot be made\./u);
  expect(output).toContain('no article causes it');
  expect(headlines()).toEqual(['Bài tốt']);
});

test('an article is read once: what changes or vanishes during the build is published as it was', () => {
  writeArticles(seeds, {
    'doi.txt': `Bài cũ\n\nThân bài cũ. ${BODY}`,
    'doi.png': makePicture(40, 30),
    'xoa.txt': `Bài xóa\n\n${BODY}`,
    'xoa.yaml': 'section: Du lịch\n',
    'xoa.png': makePicture(50, 30),
  });
  const { status, output } = build('changing');
  expect(status, output).toBe(0);
  expect(output).not.toMatch(/^\s+at /mu);
  expect(headlines()).toEqual(['Bài cũ', 'Bài xóa']);
  for (const below of ['bai', 'nguon']) {
    expect(readAll(below)).toContain('Thân bài cũ');
    expect(readAll(below)).not.toContain('MỚI');
  }
  expect(readAll('bai')).toContain('Du lịch');
  const pictures = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.webp'));
  expect(pictures).toHaveLength(2);
  for (const name of pictures) {
    expect(readFileSync(join(site, '_astro', name)).toString('latin1', 8, 12)).toBe('WEBP');
  }
});
