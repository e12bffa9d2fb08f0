import { readdirSync } from 'node:fs';
import { siteFolder } from '../sites.ts';
import { article, expect, overflow, test } from './fixtures.ts';
import { searchAgain } from './searching.ts';

const HEADLINE = '**Không** phải <b>đề mục</b> & [liên kết](javascript:alert(1))';
const PARAGRAPHS = [
  '# Dòng này không phải đề mục.',
  '<script>document.title = "hỏng"</script> <img src=x onerror="document.title=\'hỏng\'"> nằm trong bài.',
  '- Gạch đầu dòng `mã` ~~gạch~~ | bảng | {mdx} <!-- chú thích --> &lt;đã mã hóa&gt;.',
  '</article></main>"\'><svg onload=alert(1)>.',
];

test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
});

test('markup in an article is shown as text', async ({ page, serve }) => {
  const { url } = article('odd', 'ky-hieu.txt');
  await page.goto((await serve('odd')) + url);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(HEADLINE);
  await expect(heading.locator('*')).toHaveCount(0);
  const body = page.locator('.prose');
  await expect(body.getByRole('paragraph')).toHaveText(PARAGRAPHS);
  await expect(body.locator('*:not(p)')).toHaveCount(0);
  await expect(page).toHaveTitle(`${HEADLINE} – Bản Tin`);
  // The article did not close the element around it.
  await expect(
    page.getByRole('main').getByRole('article').getByText('Nguồn gốc bài viết'),
  ).toBeVisible();
});

test('markup in lists of articles is shown as text', async ({ page, serve }) => {
  for (const path of ['index.html', 'kho/khong-ro-ngay.html']) {
    await page.goto((await serve('odd')) + path);
    const link = page.getByRole('link', { name: HEADLINE, exact: true });
    await expect(link).toBeVisible();
    await expect(link.locator('*')).toHaveCount(0);
    expect(
      await page
        .locator('main')
        .locator('script:not(link + script), img:not(.picture img), b')
        .count(),
    ).toBe(0);
  }
});

const QUERIES = {
  hong: 'hỏng',
  hỏng: 'hỏng',
  'đề mục': 'đề mục',
  '<script>': '<script>',
  '"><img src=x onerror=alert(1)>': '"><img src=x onerror=alert(1)>',
};
test('markup in search results is shown as text', async ({ page, serve }) => {
  await page.goto(`${await serve('odd')}tim.html`);
  for (const [query, shown] of Object.entries(QUERIES)) {
    await searchAgain(page, query);
    const status = page.getByRole('main').getByRole('status');
    await expect(status).toHaveText(/^(?:[\d.]+ bài|Không tìm thấy bài nào) cho “/u);
    await expect(status).toContainText(`“${shown}”`);
    await expect(status.locator('*:not(p)')).toHaveCount(0);
    await expect(page).toHaveTitle('Tìm kiếm – Bản Tin');
    const made = await page
      .locator('#ket-qua *')
      .evaluateAll((elements) =>
        [...new Set(elements.map((element) => element.localName))].toSorted(),
      );
    const allowed = ['a', 'h2', 'li', 'mark', 'p', 'span'];
    expect(made.filter((name) => !allowed.includes(name))).toEqual([]);
    if (query.startsWith('h') || query.startsWith('đ')) {
      const result = page.locator('#ket-qua > li', { hasText: HEADLINE });
      await expect(result.getByRole('link')).toHaveText(HEADLINE);
      await expect(result.locator('p').first()).toContainText(/<script>|<img|đề mục/u);
    }
  }
});

test('no page of the odd articles logs an error, calls another host or is too wide', async ({
  page,
  serve,
  tolerate,
}) => {
  tolerate(/404/u);
  const root = await serve('odd');
  const pages = readdirSync(siteFolder('odd'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(15);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of pages) {
    await page.goto(root + path);
    expect.soft(await overflow(page), `pixels too wide: ${path}`).toBeLessThanOrEqual(0);
    const seen = await page.evaluate(() => ({
      mains: document.querySelectorAll('main').length,
      headings: document.querySelectorAll('h1').length,
      title: document.title,
    }));
    expect(seen, path).toEqual({
      mains: 1,
      headings: 1,
      title: expect.stringMatching(/Bản Tin$/u),
    });
  }
});
