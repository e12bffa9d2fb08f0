import { gunzipSync } from 'node:zlib';
import type { Route } from '@playwright/test';
import { type CatalogueFile, FILES as INDEX } from '../../src/search/files.ts';
import { expect, test } from './fixtures.ts';
import { archive, box, results, retry, searchFor, sentences, status } from './searching.ts';

const FAILED_LOAD =
  /Failed to load resource|Failed to load module script|Failed to fetch|TypeError|ERR_|pagefind/iu;
test.beforeEach(({ tolerate }) => tolerate(FAILED_LOAD));

test('a message says that the device is offline, and the search returns by itself', async ({
  page,
  context,
  serve,
}) => {
  await page.goto(`${await serve('seeds')}tim.html`);
  await context.setOffline(true);
  await box(page).fill('tong thong');
  await expect(status(page)).toHaveText(
    'Không có mạng nên chưa tìm được. Có mạng lại thì trang sẽ tự tìm.',
  );
  await expect(results(page)).toHaveCount(0);
  await expect(retry(page)).toBeVisible();
  await expect(archive(page)).toBeVisible();
  await context.setOffline(false);
  await expect(results(page)).toHaveCount(2);
  await expect(status(page)).toHaveText('2 bài cho “tổng thống” · gõ không dấu');
  await expect(retry(page)).toBeHidden();
});

test('losing the network after a search does not break the next searches', async ({
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

test('if the network answers only a moment after it is back, the search returns by itself', async ({
  page,
  context,
  serve,
}) => {
  await page.goto(`${await serve('seeds')}tim.html`);
  await context.setOffline(true);
  await box(page).fill('tong thong');
  await expect(status(page)).toHaveText(/^Không có mạng/u);
  let isSilent = true;
  await page.route('**/pagefind/**', (route) => (isSilent ? route.abort() : route.continue()));
  await context.setOffline(false);
  await expect(status(page)).toHaveText('Chưa tải được dữ liệu tìm kiếm.');
  isSilent = false;
  await expect(results(page)).toHaveCount(2);
});

type Answer = (route: Route) => Promise<void>;
const isLost: Answer = (route) => route.fulfill({ status: 404, body: 'Not found' });
const isPage: Answer = (route) =>
  route.fulfill({
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: '<!doctype html><title>Trang chủ</title><p>Không có tệp này.</p>',
  });
const isHalf: Answer = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
};
const breaksOff: Answer = (route) => route.abort('connectionreset');

/**
 * Files in the order of loading, with answers of hosts that lost them and with a query that needs them.
 * `tests/site/search-trouble.test.ts` tries every answer with every file of the index.
 */
const TROUBLE: Readonly<Record<string, readonly [files: string, answer: Answer, query: string]>> = {
  'the program that searches is lost': ['**/_astro/*worker*', isLost, 'hòa bình'],
  'half of the program arrives': ['**/_astro/*worker*', isHalf, 'hòa bình'],
  'the host sends pages for the index': ['**/pagefind/**', isPage, 'hòa bình'],
  'half of the catalogue arrives': ['**/pagefind/catalogue.pf_catalogue', isHalf, 'hòa bình'],
  'half of the engine arrives': ['**/pagefind/wasm.*', isHalf, 'hòa bình'],
  'a chunk of words breaks off': ['**/pagefind/*/index/*.pf_index', breaksOff, 'hòa bình'],
  'the results’ texts are lost': ['**/pagefind/*/text-1/*.pf_fragment', isLost, 'hòa bình'],
  'the words to correct to are lost': ['**/pagefind/words/*.pf_words', isLost, 'budapset'],
  'half of what to narrow by arrives': ['**/pagefind/facets.pf_facets', isHalf, '3/7/2025'],
};

test('a reader can try again if a file does not load completely', async ({ page, serve }) => {
  for (const [what, [files, answer, query]] of Object.entries(TROUBLE))
    await test.step(what, async () => {
      let asked = 0;
      await page.route(files, (route) => {
        asked += 1;
        return answer(route);
      });
      await page.goto((await serve('search')) + searchFor(query));
      await expect(sentences(page)).toHaveText(['Chưa tải được dữ liệu tìm kiếm.']);
      expect(asked, 'requests that were answered so').toBeGreaterThan(0);
      await expect(results(page)).toHaveCount(0);
      await expect(archive(page)).toBeVisible();
      // Open requests are still answered in the old way.
      await page.unrouteAll({ behavior: 'wait' });
      await retry(page).click();
      await expect(results(page)).not.toHaveCount(0);
      await expect(sentences(page).first()).toHaveText(/^\d+ bài cho/u);
      await expect(retry(page)).toBeHidden();
    });
});

async function readPacked(address: string): Promise<CatalogueFile> {
  const bytes = await (await fetch(address)).arrayBuffer();
  return JSON.parse(gunzipSync(bytes).toString());
}

test('an index of another build than the page’s texts gives no answer', async ({ page, serve }) => {
  const other = await serve('seeds');
  const { parts } = await readPacked(`${other}pagefind/${INDEX.catalogue}`);
  const text = `${other}pagefind/${INDEX.bundle(parts[0]?.name ?? '', 1, 0)}`;
  const files = '**/pagefind/*/text-1/*.pf_fragment';
  await page.route(files, async (route) => {
    const response = await route.fetch({ url: text });
    await route.fulfill({ response });
  });
  await page.goto((await serve('search')) + searchFor('hòa bình'));
  await expect(sentences(page)).toHaveText(['Chưa tải được dữ liệu tìm kiếm.']);
  await expect(results(page)).toHaveCount(0);
  await page.unrouteAll({ behavior: 'wait' });
  await retry(page).click();
  await expect(results(page)).toHaveCount(4);
});

test('a message says if an index fails during a session, and the next query works again', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('search')) + searchFor('hòa bình'));
  await expect(results(page)).toHaveCount(4);
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 503 }));
  await box(page).fill('đàm phán');
  await expect(sentences(page)).toHaveText([
    /^(?:Chưa tải được dữ liệu tìm kiếm\.|1 bài cho “đàm phán”)$/u,
  ]);
  await box(page).fill('xuất khẩu');
  await page.unrouteAll({ behavior: 'wait' });
  await box(page).fill('bán hàng');
  await expect(results(page)).toHaveCount(1);
  await expect(sentences(page)).toHaveText(['1 bài cho “bán hàng”']);
  await expect(retry(page)).toBeHidden();
});

test('more results can be requested again if they fail to load', async ({ page, serve }) => {
  await page.goto(`${await serve('many')}tim.html?q=oliveira`);
  await expect(results(page)).toHaveCount(10);
  await page.route('**/pagefind/*/text-1/**', (route) => route.abort());
  const more = page.getByRole('button', { name: 'Xem thêm kết quả' });
  await more.click();
  await expect(retry(page)).toBeVisible();
  // Open requests are still answered in the old way.
  await page.unrouteAll({ behavior: 'wait' });
  await more.click();
  await expect(results(page)).toHaveCount(20);
  await expect(retry(page)).toBeHidden();
});

test('of two searches the newer one wins, even if the older one ends later', async ({
  page,
  serve,
}) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.goto(`${await serve('seeds')}tim.html`);
  await page.route('**/pagefind/catalogue.*', async (route) => {
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
