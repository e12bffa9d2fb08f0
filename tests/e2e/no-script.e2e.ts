import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedsFolder } from '../sites.ts';
import { article, articles, expect, SEED_WITH_HEADLINE, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

const NOTE =
  'Ô tìm kiếm cần JavaScript, mà trình duyệt này đang tắt. Bạn có thể tìm bài theo năm và tháng ở đây.';

test('an article is complete', async ({ page, serve }) => {
  const { url, headline } = article('seeds', SEED_WITH_HEADLINE);
  await page.goto((await serve('seeds')) + url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  const [first, ...paragraphs] = readFileSync(
    join(seedsFolder('seeds'), SEED_WITH_HEADLINE),
    'utf8',
  )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'No image available');
  expect(first).toBe(headline);
  expect(paragraphs).toHaveLength(10);
  const shown = page.getByRole('article').getByRole('paragraph');
  for (const text of paragraphs) await expect(shown.getByText(text, { exact: true })).toBeVisible();
});

test('the home page links to an article, and that one to the next', async ({ page, serve }) => {
  const [newest, older] = articles('seeds');
  await page.goto(`${await serve('seeds')}index.html`);
  await page.getByRole('link', { name: newest?.headline ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(newest?.headline ?? '');
  await page.getByRole('link', { name: 'Bài cũ hơn' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(older?.headline ?? '');
  await page.getByRole('link', { name: 'Bài mới hơn' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(newest?.headline ?? '');
});

test('a search opens the archive, which says why', async ({ page, serve }) => {
  const address = await serve('seeds');
  for (const path of ['index.html', article('seeds', SEED_WITH_HEADLINE).url]) {
    await page.goto(address + path);
    await page.getByRole('searchbox', { name: 'Tìm bài viết' }).fill('tổng thống');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await expect(page).toHaveURL(/\/kho\.html/u);
    await expect(page.getByRole('heading', { level: 1, name: 'Kho bài' })).toBeVisible();
    await expect(page.getByText(NOTE)).toBeVisible();
  }
});

test('the search page links to the archive too', async ({ page, serve }) => {
  await page.goto(`${await serve('seeds')}tim.html`);
  await expect(page).toHaveURL(/\/kho\.html/u);
  await expect(page.getByText(NOTE)).toBeVisible();
});

test('the archive says nothing about search to readers who opened it directly', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve('seeds')}kho.html`);
  await expect(page.getByRole('heading', { level: 1, name: 'Kho bài' })).toBeVisible();
  await expect(page.getByText(NOTE)).toBeHidden();
});
