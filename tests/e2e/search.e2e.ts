import { article, expect, SEED_WITH_FIGURE, SEED_WITH_HEADLINE, test } from './fixtures.ts';
import {
  archive,
  box,
  HINT,
  PROMPT,
  parameter,
  results,
  retry,
  searchFor,
  sentences,
} from './searching.ts';

test('search finds both seeds, however they are typed', async ({ page, serve }) => {
  await page.goto(`${await serve('seeds')}tim.html`);
  await expect(sentences(page)).toHaveText([PROMPT]);
  // The box has the focus when the page opens.
  await expect(box(page)).toBeFocused();
  for (const [query, said] of [
    ['tong thong', '2 bài cho “tổng thống” · gõ không dấu'],
    ['tổng thống', '2 bài cho “tổng thống”'],
    ['TỔNG THỐNG', '2 bài cho “TỔNG THỐNG”'],
    ['tổng thống'.normalize('NFD'), /^2 bài cho “/u],
  ] as const) {
    await box(page).fill('');
    await expect(results(page)).toHaveCount(0);
    await page.keyboard.type(query);
    await expect(results(page)).toHaveCount(2);
    await expect(sentences(page)).toHaveText([said]);
    for (const result of await results(page).all()) {
      await expect(result.getByRole('link')).toHaveCount(1);
      await expect(result.getByRole('heading').getByRole('link')).toBeVisible();
      await expect(result.locator('mark').first()).toHaveText(/^tổng thống$/iu);
    }
    const headlines = await results(page).getByRole('link').allTextContents();
    expect(headlines.toSorted()).toEqual(
      [SEED_WITH_FIGURE, SEED_WITH_HEADLINE]
        .map((file) => article('seeds', file).headline)
        .toSorted(),
    );
    expect(parameter(page, 'q')).toBe(query);
  }
});

test('the address follows the typed text, and clearing the box clears both', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve('seeds')}tim.html`);
  await box(page).fill('trump');
  await expect(results(page)).toHaveCount(2);
  expect(parameter(page, 'q')).toBe('trump');
  await box(page).fill('budapest');
  await expect(results(page)).toHaveCount(1);
  expect(parameter(page, 'q')).toBe('budapest');
  await box(page).fill('');
  await expect(results(page)).toHaveCount(0);
  await expect(sentences(page)).toHaveText([PROMPT]);
  expect(parameter(page, 'q')).toBeNull();
});

test('an address with a query shows its results, and the results open', async ({ page, serve }) => {
  const address = await serve('seeds');
  await page.goto(`${address}tim.html?q=tong+thong`);
  await expect(box(page)).toHaveValue('tong thong');
  await expect(results(page)).toHaveCount(2);
  const first = results(page).first().getByRole('link');
  const headline = await first.innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await expect(page).toHaveURL(/\/bai\/[^/]+\.html\?tim=T%E1%BB%95ng\+th%E1%BB%91ng(?:#.+)?$/u);
  expect(await page.evaluate(() => document.referrer), 'what was searched').toBe('');
});

test('the back link of an article leads to the results, and from there home', async ({
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
  // A submitted search is an entry in the history. Text typed on the way is not.
  await page.goBack();
  await expect(box(page)).toHaveValue('tong thong');
  await expect(results(page)).toHaveCount(2);
  await page.goBack();
  await expect(page).toHaveURL(/\/index\.html$/u);
});

test('the back button returns to the opened result, even far down the list', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve('many')}tim.html?q=helsinki`);
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await expect(results(page)).toHaveCount(20);
  const opened = results(page).nth(17).getByRole('link');
  const headline = await opened.innerText();
  await opened.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.goBack();
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(17).getByRole('link', { name: headline })).toBeInViewport();
  // A new search starts at the top.
  await box(page).fill('johnson');
  await expect(results(page)).toHaveCount(10);
});

test('if nothing is found, a message gives advice', async ({ page, serve }) => {
  await page.goto(`${await serve('seeds')}tim.html`);
  await box(page).fill('zzzz');
  await expect(sentences(page)).toHaveText(['Không tìm thấy bài nào cho “zzzz”.', HINT]);
  await expect(results(page)).toHaveCount(0);
  await expect(retry(page)).toBeHidden();
  await expect(archive(page)).toBeVisible();
  await box(page).fill('Budapest');
  await expect(results(page).first()).toBeVisible();
  await expect(archive(page)).toBeHidden();
});

test('if nothing was typed that can be searched, a message says what can', async ({
  page,
  serve,
}) => {
  for (const query of ['!!!', '“”', '- –']) {
    await page.goto((await serve('search')) + searchFor(query));
    await expect(sentences(page)).toHaveText(['Hãy gõ ít nhất một chữ hoặc một số.']);
  }
});

test('a message names a word that no article has, and the others are searched', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve('seeds')}tim.html?q=trump+xyzxyz`);
  await expect(sentences(page)).toHaveText([
    '2 bài cho “trump xyzxyz”',
    'Không thấy “xyzxyz”, kết quả cho các từ còn lại.',
  ]);
  await expect(results(page)).toHaveCount(2);
});

test('the index is loaded only for a search', async ({ page, serve }) => {
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

test('more results load on request until there are no more', async ({ page, serve }) => {
  await page.goto(`${await serve('many')}tim.html?q=helsinki+2024`);
  const more = page.getByRole('button', { name: 'Xem thêm kết quả' });
  await expect(results(page)).toHaveCount(10);
  const count = Number.parseInt(await sentences(page).first().innerText(), 10);
  expect(count).toBeGreaterThan(10);
  for (let shown = 10; shown < count; ) {
    await more.click();
    // With the keyboard, readers continue at the first new result.
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
