import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from '../site/pages.ts';
import { siteFolder } from '../sites.ts';
import { article, expect, test } from './fixtures.ts';

test('a browser’s parser finds no error in feeds and sitemaps, for any articles', async ({
  page,
}) => {
  // The site's own pages forbid parsing of untrusted text.
  await page.goto('about:blank');
  const files = siteFiles('many').filter((file) => /\.(?:xml|opml)$/u.test(file));
  expect(files.length).toBeGreaterThan(6);
  for (const file of files) {
    const text = readFileSync(join(siteFolder('many'), file), 'utf8');
    const wrong = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')
          ?.textContent ?? '',
      text,
    );
    expect(wrong, file).toBe('');
  }
});

for (const file of ['rss.xml', 'atom.xml', 'chuyen-muc/van-hoa/rss.xml']) {
  test(`a feed that a browser opens is readable: ${file}`, async ({ page, serve }) => {
    const response = await page.goto((await serve('many')) + file);
    expect(response?.headers()['content-type']).toMatch(/xml/u);
    const shown = await page.evaluate(() => {
      const isShown = (each: Element): boolean => {
        const { display } = getComputedStyle(each);
        return display !== 'none' && (each.parentElement === null || isShown(each.parentElement));
      };
      const by = (name: string): Element[] => [...document.getElementsByTagNameNS('*', name)];
      return {
        headlines: by('title').filter(isShown).length,
        articles: [...by('item'), ...by('entry')].length,
        markup: [...by('encoded'), ...by('content')].filter(isShown).length,
        weight: getComputedStyle(by('title')[1] ?? document.documentElement).fontWeight,
      };
    });
    expect(shown.headlines).toBe(shown.articles + 1);
    expect(shown.articles).toBeGreaterThan(0);
    // A text with markup would be parsed as elements.
    expect(shown.markup).toBe(0);
    expect(shown.weight).toBe('700');
  });
}

test('every page has a link to the feeds at its foot, without scripts too', async ({
  browser,
  serve,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto((await serve('many')) + article('many', 'odd/co-nhan.txt').url);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Theo dõi bằng RSS' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Theo dõi bằng RSS');
  const link = page.getByRole('row', { name: 'Văn hóa' }).getByRole('link', { name: 'Atom' });
  await expect(link).toHaveAttribute('href', 'chuyen-muc/van-hoa/atom.xml');
  await context.close();
});
