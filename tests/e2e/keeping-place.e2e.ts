import type { Page } from '@playwright/test';
import { article, expect, SEED_WITH_FIGURE, SEED_WITH_HEADLINE, test, tool } from './fixtures.ts';

const long = () => article('seeds', SEED_WITH_HEADLINE);
const other = () => article('seeds', SEED_WITH_FIGURE);
const notice = (page: Page) => page.getByRole('status');
/** The paragraph at the top of the screen, below the room for the reading bar. */
const top = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const room = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    const passages = [...document.querySelectorAll('.prose [id]')];
    return passages.find((each) => each.getBoundingClientRect().bottom > room)?.id ?? '';
  });

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
});

test('an article read halfway offers to continue there, and lists say so', async ({
  page,
  serve,
}) => {
  const address = await serve('seeds');
  await page.goto(address + long().url);
  await expect(notice(page)).toHaveText('');
  await page
    .locator('.prose > p')
    .nth(5)
    .evaluate((each) => each.scrollIntoView({ behavior: 'instant' }));
  const left = await top(page);
  await page.goto(`${address}index.html`);
  const entry = page.getByRole('article').filter({ hasText: long().headline });
  await expect(entry).toContainText('Đang đọc dở');
  await expect(page.getByRole('article').filter({ hasText: other().headline })).not.toContainText(
    /Đã đọc|Đang đọc dở/u,
  );
  await page.goto(address + long().url);
  await expect(notice(page)).toContainText('Lần trước bạn đọc dở bài này.');
  await page.getByRole('button', { name: 'Đọc tiếp' }).click();
  await expect.poll(() => top(page)).toBe(left);
  await expect(notice(page)).toHaveText('');
});

test('an article read to its end is marked in lists and opens at its top', async ({
  page,
  serve,
}) => {
  const address = await serve('seeds');
  await page.goto(address + long().url);
  await page.locator('.prose > :last-child').scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('ban-tin:da-doc')))
    .not.toBeNull();
  for (const list of ['index.html', 'kho/2025/07.html']) {
    await page.goto(address + list);
    await expect(page.locator('main')).toContainText('Đã đọc');
  }
  await page.goto(address + long().url);
  await expect(notice(page)).toHaveText('');
});

test('a link to a passage opens there, without an offer to continue', async ({ page, serve }) => {
  const address = await serve('seeds');
  await page.goto(address + long().url);
  await page
    .locator('.prose > p')
    .nth(5)
    .evaluate((each) => each.scrollIntoView({ behavior: 'instant' }));
  const left = await top(page);
  await page.goto(`${address}index.html`);
  await page.goto(`${address}${long().url}#${left}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(notice(page)).toHaveText('');
});

test('nothing breaks if the device stores nothing, or something unknown', async ({
  page,
  serve,
}) => {
  const address = await serve('seeds');
  await page.goto(`${address}index.html`);
  for (const kept of ['"x"', '[]', '{"a":1}', '{', '12', 'null']) {
    await page.evaluate((each) => {
      localStorage.setItem('ban-tin:da-doc', each);
      localStorage.setItem('ban-tin:hien-thi', each);
    }, kept);
    await page.goto(`${address}index.html`);
    await expect(page.getByRole('link', { name: long().headline })).toBeVisible();
    await page.goto(address + long().url);
    await expect(tool(page, 'Cỡ chữ')).toBeVisible();
  }
});
