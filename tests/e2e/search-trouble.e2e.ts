import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Tìm bài viết' });
const results = (page: Page) => page.locator('ol#ket-qua > li');
const status = (page: Page) => page.getByRole('status');
const retry = (page: Page) => page.getByRole('button', { name: 'Thử lại' });

const FAILED_LOAD = /Failed to load resource|Failed to fetch|TypeError|ERR_|pagefind/iu;
test.beforeEach(({ tolerate }) => tolerate(FAILED_LOAD));

test('offline is said, and the search comes back by itself', async ({ page, context, serve }) => {
  await page.goto(`${await serve('seeds')}tim.html`);
  await context.setOffline(true);
  await box(page).fill('tong thong');
  await expect(status(page)).toHaveText(
    'Không có mạng nên chưa tìm được. Có mạng lại thì trang sẽ tự tìm.',
  );
  await expect(results(page)).toHaveCount(0);
  await expect(retry(page)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mở kho bài' })).toBeVisible();
  await context.setOffline(false);
  await expect(results(page)).toHaveCount(2);
  await expect(status(page)).toHaveText('2 bài cho “tong thong”');
  await expect(retry(page)).toBeHidden();
});

test('going offline after a search does not break the next ones', async ({
  page,
  context,
  serve,
}) => {
  await page.goto(`${await serve('many')}tim.html?q=oliveira`);
  await expect(results(page)).toHaveCount(10);
  await context.setOffline(true);
  await box(page).fill('helsinki nakamura');
  await expect(status(page)).toHaveText(/^Không có mạng/u);
  await expect(results(page)).toHaveCount(0);
  await context.setOffline(false);
  await expect(results(page)).toHaveCount(10);
});

// What a host that lost files answers, from the first thing that is loaded to the last. Of lost chunks of words
// Pagefind says nothing to anyone.
const LOST = {
  'the whole index': '**/pagefind/**',
  'the index’s entry': '**/pagefind/pagefind-entry.json*',
  'the list of pages': '**/pagefind/*.pf_meta',
  'the language’s program': '**/pagefind/wasm.*',
  'the results’ texts': '**/pagefind/fragment/**',
};
for (const [name, files] of Object.entries(LOST)) {
  test(`a reader can try again after losing ${name}`, async ({ page, serve }) => {
    await page.route(files, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto(`${await serve('seeds')}tim.html?q=tong+thong`);
    await expect(status(page)).toHaveText('Không tải được chỉ mục tìm kiếm.');
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Mở kho bài' })).toBeVisible();
    await page.unroute(files);
    await retry(page).click();
    await expect(results(page)).toHaveCount(2);
    await expect(retry(page)).toBeHidden();
  });
}

test('more results that do not come can be asked for again', async ({ page, serve }) => {
  await page.goto(`${await serve('many')}tim.html?q=oliveira`);
  await expect(results(page)).toHaveCount(10);
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  const more = page.getByRole('button', { name: 'Xem thêm kết quả' });
  await more.click();
  await expect(retry(page)).toBeVisible();
  await page.unroute('**/pagefind/fragment/**');
  await more.click();
  await expect(results(page)).toHaveCount(20);
  await expect(retry(page)).toBeHidden();
});

test('of two searches the newer one wins, however late the older one ends', async ({
  page,
  serve,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.goto(`${await serve('seeds')}tim.html`);
  await page.route('**/pagefind/pagefind-entry.json*', async (route) => {
    await held;
    await route.continue();
  });
  await box(page).fill('trump');
  await expect(status(page)).toHaveText('Đang tìm…');
  await box(page).fill('budapest');
  await expect(page).toHaveURL(/q=budapest/u);
  release();
  await expect(status(page)).toHaveText('1 bài cho “budapest”');
  await expect(results(page)).toHaveCount(1);
});
