import type { Page } from '@playwright/test';
import { article, expect, overflow, test } from './fixtures.ts';
import { box, expectResults, headlinesOf, results, sentences, status } from './searching.ts';

const QUERIES: Readonly<Record<string, string>> = {
  'one word of 10,000 letters': 'đ'.repeat(10_000),
  '10,000 characters of words': 'hòa bình đàm phán '.repeat(556).slice(0, 10_000),
  'hundreds of words with a minus': '-gạo '.repeat(400),
  'hundreds of phrases': '"hòa bình" '.repeat(200),
  'only spaces': '          ',
  'spaces of every kind': '\t\u00a0\u2003\u3000\u200b\ufeff',
  'only quotation marks': '""""""',
  'only curly quotation marks': '“”„“”',
  'an odd quotation mark': '"',
  'only minus signs': '---- - -- –– −',
  'a minus before a quotation mark': '-"',
  'regex syntax': '.*+?^$ {}()|[]\\',
  'a regex that would take for ever': '(a+)+$ ([^x]*)* \\p{L}{1,99} (?<=x)(?!y)',
  'markup that loads': '<img src=x onerror=alert(1)>',
  'markup that runs': '"><script>alert(1)</script>',
  'markup that closes what it stands in': '</p></li></ol></main><h1>Hỏng</h1><mark>x</mark>',
  'an address that runs': 'javascript:alert(1)',
  entities: '&lt;b&gt; &#60;b&#62; &amp;amp;',
  'markup that stands in an article': '<script>alert(1)</script> <mark>bút dạ</mark>',
  'names that every object has': 'constructor __proto__ toString hasOwnProperty',
  'what the index writes between letters': 'z w zaz waz za0 damzd2 aza0',
  emoji: '🎉💖👩‍🏫🏳️‍🌈',
  'control characters': '\u0001\u0002\u0007\u001b[31m\u007f\u0085',
  'a null character': 'gạ\u0000o',
  'right-to-left text': 'مرحبا بالعالم שלום',
  'text turned round': '\u202egạo\u202c \u2066gạo',
  'marks without letters': '\u0323\u0301\u0302\u031b'.repeat(50),
  'a letter under a hundred marks': `e${'\u0301'.repeat(100)}`,
  'letters of other scripts': '汉字 かな Ελλάδα Київ 𝒢ạ𝑜',
  'a lone surrogate': '\ud800',
  'lone surrogates in a word': 'g\udc00ạo\ud83d',
  'dates that are none': '31/02/2025 00/00/0000 99/99/9999',
  'every digit': '0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20',
};

// Nothing may be wider than a phone's screen.
test.use({ viewport: { width: 320, height: 640 } });
test.beforeEach(({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
});

test('the search still works after any input', async ({ page, serve }) => {
  await page.goto(`${await serve('search')}tim.html`);
  for (const [name, query] of Object.entries(QUERIES)) {
    await test.step(name, async () => {
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
