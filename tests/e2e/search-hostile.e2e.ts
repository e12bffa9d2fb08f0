import type { Page } from '@playwright/test';
import { HOSTILE_QUERIES } from '../site/hostile-queries.ts';
import { article, expect, overflow, test } from './fixtures.ts';
import { box, expectResults, headlinesOf, results, sentences, status } from './searching.ts';

/** Those that could break the page. `tests/site/search-queries.test.ts` asks all of them. */
const QUERIES = [
  'one word of 10,000 letters',
  'hundreds of words with a minus',
  'only curly quotation marks',
  'markup that loads',
  'markup that closes what it stands in',
  'entities',
  'control characters',
  'text turned round',
  'a letter under a hundred marks',
  'lone surrogates in a word',
];

// Nothing may be wider than a phone's screen.
test.use({ viewport: { width: 320, height: 640 } });
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
});

test('the search still works after any input', async ({ page, serve }) => {
  await page.goto(`${await serve('search')}tim.html`);
  for (const name of QUERIES) {
    await test.step(name, async () => {
      const query = HOSTILE_QUERIES[name] ?? '';
      // A script sets the value, because a keyboard cannot type lone surrogates.
      await box(page).evaluate((input: HTMLInputElement, value) => {
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, query);
      await expectCalm(page, query);
      await expectAlive(page);
    });
  }
});

// The raw text after `?q=`.
const ADDRESSES: Readonly<Record<string, string>> = {
  '10,000 characters': 'a'.repeat(10_000),
  'only spaces': '+++%20%20',
  'a lone surrogate': '%ED%A0%80gạo',
  'half a character': 'g%E1%BA',
  'an unfinished escape': '%',
  'a null character': 'g%00o',
  markup: '%3Cscript%3Ealert(1)%3C/script%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  'a second query': 'g%E1%BA%A1o&q=%3Cb%3E',
};
test('no address does harm', async ({ page, serve }) => {
  for (const [name, written] of Object.entries(ADDRESSES)) {
    await test.step(name, async () => {
      await page.goto(`${await serve('search')}tim.html?q=${written}`);
      await expectCalm(page, new URLSearchParams(`q=${written}`).get('q') ?? '');
      await expectAlive(page);
    });
  }
});

test('an address with unknown filters does no harm', async ({ page, serve }) => {
  for (const parameters of [
    'luc=constructor',
    'luc=9999-99-99',
    'luc=2025-02-31',
    'muc=%3Cimg%20src=x%20onerror=alert(1)%3E',
    'nguon=__proto__&tacgia=%00',
    'xep=%22%3Cb%3E',
  ]) {
    await test.step(parameters, async () => {
      await page.goto(`${await serve('search')}tim.html?q=h%C3%B2a+b%C3%ACnh&${parameters}`);
      await expectCalm(page, 'hòa bình');
      await expect(page.locator('#loc').locator('img, script, b')).toHaveCount(0);
      // A reader can leave this state.
      if (!(await results(page).nth(3).isVisible())) {
        await page.getByRole('button', { name: 'Bỏ lọc' }).click();
      }
      await expect(results(page)).toHaveCount(4);
    });
  }
  await expectAlive(page);
});

test('markup in an article is shown and marked as text in its result', async ({ page, serve }) => {
  await page.goto(`${await serve('search')}tim.html`);
  for (const query of ['bút dạ', 'bùa chú', 'script', 'alert 3', 'onerror']) {
    await box(page).fill(query);
    await expect(page).toHaveURL((address) => address.searchParams.get('q') === query);
    await expectResults(page, 'search', ['bua-chu.txt']);
    await expect(results(page).locator('mark').first()).toBeVisible();
    await expectCalm(page, query);
  }
  await box(page).fill('bùa chú');
  await expect(results(page).getByRole('paragraph').first()).toContainText(
    /<img src=x onerror=alert\(2\)>|<\/li><\/ol><script>alert\(3\)<\/script>/u,
  );
});

test('the marks of a hostile address are shown as text', async ({ page, serve }) => {
  const root = await serve('search');
  const { url, headline } = article('search', 'bua-chu.txt');
  for (const marked of [
    '<script>alert(1)</script>',
    'alert',
    '<img src=x onerror=alert(1)>',
    '\u0000',
    '"',
    'bùa chú '.repeat(200),
  ]) {
    await page.goto(`${root}${url}?tim=${encodeURIComponent(marked)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    // The only script is the one that loads the late styles.
    await expect(page.getByRole('main').locator('script, img')).toHaveText(['']);
    await expect(page.locator('.marks-bar').locator(':not(p, button)')).toHaveCount(0);
    expect(await overflow(page), 'pixels too wide').toBeLessThanOrEqual(0);
  }
});

test('an anchor that cannot be decoded does not break the marks', async ({ page, serve }) => {
  const { url } = article('search', 'bua-chu.txt');
  await page.goto(`${await serve('search')}${url}?tim=bùa+chú#%E0%A4%A`);
  await expect(status(page)).toContainText('“bùa chú” xuất hiện 2 lần trong bài.');
  await page.getByRole('button', { name: 'Xóa đánh dấu' }).click();
  await expect(page.getByRole('main').locator('mark')).toHaveCount(0);
});

/** Fails unless the page is idle, shows a message in Vietnamese, and has only the elements of results. */
async function expectCalm(page: Page, query: string): Promise<void> {
  const said = sentences(page).first();
  if (query.trim() === '') await expect(said).toHaveText(/^Gõ một từ/u);
  else if (!/[\p{L}\p{N}]/u.test(query)) await expect(said).toHaveText(/^Hãy gõ ít nhất/u);
  else
    await expect(said).toHaveText(
      /^(?:[\d.]+ bài cho “|Không tìm thấy bài nào cho “|Không có bài nào cho “)/u,
    );
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeHidden();
  await expect(status(page).locator(':not(p)')).toHaveCount(0);
  await expect(page.locator('#ket-qua').locator(':not(a, h2, li, mark, p, span)')).toHaveCount(0);
  await expect(page.locator('#gan-day').locator('img, script')).toHaveCount(0);
  await expect(page).toHaveTitle('Tìm kiếm – Bản Tin');
  expect(await overflow(page), 'pixels too wide').toBeLessThanOrEqual(0);
}

/** Fails unless a plain query finds its article. */
async function expectAlive(page: Page): Promise<void> {
  await box(page).fill('dam phan');
  await expect(results(page).getByRole('link')).toHaveText(headlinesOf('search', ['dam-phan']));
  await expect(sentences(page)).toHaveText([/^1 bài cho “đàm phán”/u]);
}
