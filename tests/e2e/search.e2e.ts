import type { Page } from '@playwright/test';
import { article, expect, SEED_WITH_FIGURE, SEED_WITH_HEADLINE, test } from './fixtures.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Tìm bài viết' });
const results = (page: Page) => page.locator('ol#ket-qua > li');
const status = (page: Page) => page.getByRole('status');
const queryOf = (page: Page) => new URL(page.url()).searchParams.get('q');

const SPELLINGS = {
  'without marks': 'tong thong',
  'with marks': 'tổng thống',
  'in capitals': 'TỔNG THỐNG',
  decomposed: 'tổng thống'.normalize('NFD'),
};
for (const [name, query] of Object.entries(SPELLINGS)) {
  test(`finds both seeds typed ${name}`, async ({ page, serve }) => {
    await page.goto(`${await serve('seeds')}tim.html`);
    await expect(status(page)).toHaveText(
      'Gõ một từ, tên người hay nơi chốn. Có thể gõ không dấu; riêng chữ “đ” cần gõ đúng.',
    );
    // The box has the focus when the page opens.
    await expect(box(page)).toBeFocused();
    await page.keyboard.type(query);
    await expect(results(page)).toHaveCount(2);
    await expect(status(page)).toHaveText(`2 bài cho “${query}”`);
    for (const result of await results(page).all()) {
      await expect(result.getByRole('link')).toHaveCount(1);
      await expect(result.getByRole('heading').getByRole('link')).toBeVisible();
      await expect(result.locator('mark').first()).toHaveText(/t[oổ]ng|th[oố]ng/iu);
    }
    const headlines = await results(page).getByRole('link').allTextContents();
    expect(headlines.toSorted()).toEqual(
      [SEED_WITH_FIGURE, SEED_WITH_HEADLINE]
        .map((file) => article('seeds', file).headline)
        .toSorted(),
    );
    expect(queryOf(page)).toBe(query);
  });
}

test('the address follows what is typed, and clearing the box clears both', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve('seeds')}tim.html`);
  await box(page).fill('trump');
  await expect(results(page)).toHaveCount(2);
  expect(queryOf(page)).toBe('trump');
  await box(page).fill('budapest');
  await expect(results(page)).toHaveCount(1);
  expect(queryOf(page)).toBe('budapest');
  await box(page).fill('');
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toHaveText(
    'Gõ một từ, tên người hay nơi chốn. Có thể gõ không dấu; riêng chữ “đ” cần gõ đúng.',
  );
  expect(queryOf(page)).toBeNull();
});

test('an address with a query shows its results, and they open', async ({ page, serve }) => {
  const address = await serve('seeds');
  await page.goto(`${address}tim.html?q=tong+thong`);
  await expect(box(page)).toHaveValue('tong thong');
  await expect(results(page)).toHaveCount(2);
  const first = results(page).first().getByRole('link');
  const headline = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page).toHaveURL(/\/bai\/[^/]+\.html$/u);
});

test('the way back from an article leads to the results, and from there home', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve('seeds')}index.html`);
  await box(page).fill('tong thong');
  await box(page).press('Enter');
  await expect(results(page)).toHaveCount(2);
  await box(page).fill('budapest');
  await expect(results(page)).toHaveCount(1);
  await results(page).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Budapest');
  await page.goBack();
  await expect(box(page)).toHaveValue('budapest');
  await expect(results(page)).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL(/\/index\.html$/u);
});

test('what is not found is said, with advice', async ({ page, serve }) => {
  await page.goto(`${await serve('seeds')}tim.html`);
  await box(page).fill('zzzz');
  await expect(status(page)).toHaveText(
    'Không tìm thấy bài nào cho “zzzz”. Thử gõ ít từ hơn, hoặc viết theo cách khác.',
  );
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeHidden();
});

// Both seeds have “Trump”, and one an “X”: neither is what was asked for.
for (const query of ['xyzxyz', 'trump xyzxyz']) {
  test(`a word that no article has finds none: ${query}`, async ({ page, serve }) => {
    await page.goto(`${await serve('seeds')}tim.html?q=${query}`);
    await expect(status(page)).toContainText(`Không tìm thấy bài nào cho “${query}”.`);
    await expect(results(page)).toHaveCount(0);
  });
}

test('the index is loaded only when something is searched', async ({ page, serve }) => {
  const address = await serve('seeds');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url());
  });
  for (const path of ['index.html', article('seeds', SEED_WITH_FIGURE).url, 'tim.html']) {
    await page.goto(address + path, { waitUntil: 'networkidle' });
    expect(asked, path).toEqual([]);
  }
  await box(page).fill('trump');
  await expect(results(page)).toHaveCount(2);
  expect(asked.length).toBeGreaterThan(0);
});

test('more results come on demand until there are no more', async ({ page, serve }) => {
  await page.goto(`${await serve('many')}tim.html?q=johnson+900+helsinki`);
  const more = page.getByRole('button', { name: 'Xem thêm kết quả' });
  await expect(results(page)).toHaveCount(10);
  const count = Number.parseInt(await status(page).innerText(), 10);
  expect(count).toBeGreaterThan(10);
  for (let shown = 10; shown < count; ) {
    await more.click();
    // Keyboard readers go on at the first new one.
    await expect(results(page).nth(shown).getByRole('link')).toBeFocused();
    shown = Math.min(shown + 10, count);
    await expect(results(page)).toHaveCount(shown);
  }
  await expect(more).toBeHidden();
  const addresses = await results(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(new Set(addresses).size).toBe(count);
});
