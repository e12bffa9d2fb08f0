import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { article, expect, test } from './fixtures.ts';
import {
  box,
  expectResults,
  headlines,
  results,
  searchFor,
  sentences,
  status,
} from './searching.ts';

const list = (page: Page): Locator => page.getByRole('listbox', { name: 'Gợi ý' });
const options = (page: Page): Locator => list(page).getByRole('option');
const chosen = (page: Page): Locator => list(page).locator('[aria-selected="true"]');

/** The boxes where readers type: in the head of any page, and on the search page. */
const BOXES = { 'in the masthead': 'index.html', 'on the search page': 'tim.html' } as const;

for (const [where, path] of Object.entries(BOXES)) {
  test.describe(where, () => {
    test('the keyboard alone moves through them, opens one, and closes them', async ({
      page,
      serve,
    }) => {
      await page.goto((await serve('search')) + path);
      await box(page).focus();
      await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
      await page.keyboard.type('th');
      await expect(options(page)).toHaveCount(3);
      await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
      await expect(box(page)).toHaveAttribute(
        'aria-controls',
        (await list(page).getAttribute('id')) ?? '',
      );
      await expect(chosen(page)).toHaveCount(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(chosen(page)).toHaveText(/^Thời sự/u);
      await expect(box(page)).toHaveAttribute(
        'aria-activedescendant',
        (await chosen(page).getAttribute('id')) ?? '',
      );
      await expect(box(page)).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(chosen(page)).toHaveText(/^Thế giới/u);
      // What an input method takes while it is composing is not meant for the list.
      await box(page).dispatchEvent('keydown', { key: 'Escape', isComposing: true });
      await expect(list(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(list(page)).toBeHidden();
      await expect(box(page)).toHaveValue('th');
      await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
      await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
      // Another letter opens the list again. Tab closes it and moves on.
      await page.keyboard.type('e');
      await expect(list(page)).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(list(page)).toBeHidden();
      await expect(page.getByRole('button', { name: 'Tìm', exact: true })).toBeFocused();
      await box(page).fill('the gi');
      await expect(options(page).first()).toHaveText(/^Thế giới/u);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/chuyen-muc\/the-gioi\.html$/u);
    });

    test('a press opens the article of a headline', async ({ page, serve }) => {
      await page.goto((await serve('search')) + path);
      await box(page).fill('goms hop');
      await options(page).first().click();
      await expect(page).toHaveURL(new RegExp(`${article('search', 'cho-hoa.md').url}$`, 'u'));
    });

    test('Enter without a choice searches for the typed text', async ({ page, serve }) => {
      await page.goto((await serve('search')) + path);
      await box(page).fill('xuất khẩu');
      await expect(list(page)).toBeVisible();
      await box(page).press('Enter');
      await expectResults(page, 'search', ['gao', 'ca-phe']);
      await expect(list(page)).toBeHidden();
    });

    test('the open list is accessible, and has room for a finger', async ({ page, serve }) => {
      await page.goto((await serve('search')) + path);
      await box(page).fill('th');
      await expect(options(page)).toHaveCount(3);
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page, where);
      for (const option of await options(page).all()) {
        const { height = 0 } = (await option.boundingBox()) ?? {};
        expect(height).toBeGreaterThanOrEqual(44);
      }
    });

    test('a press elsewhere closes them and has its usual effect', async ({ page, serve }) => {
      await page.goto((await serve('search')) + path);
      await box(page).fill('xuất khẩu');
      await expect(list(page)).toBeVisible();
      if (path === 'tim.html') {
        await headlines(page).first().click();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      } else {
        await page.getByRole('contentinfo').click({ position: { x: 3, y: 3 } });
        await expect(list(page)).toBeHidden();
      }
    });
  });
}

// The rest is one script for both boxes.
test('sections, names, keywords and headlines are suggested, for any way of typing', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('search')) + BOXES['in the masthead']);
  for (const [typed, suggested] of [
    ['kinh t', /^Kinh tế\s*Chuyên mục$/u],
    ['KINH TẾ', /^Kinh tế\s*Chuyên mục$/u],
    ['doox qu', /^Đỗ Quyên\s*Tác giả$/u],
    ['d9o64 qu', /^Đỗ Quyên\s*Tác giả$/u],
    ['lêmin', undefined],
    ['leminh', /^Lê Minh\s*Tác giả$/u],
    ['ben song', /^Báo Bến Sông\s*Nguồn$/u],
    ['sa gi', /^làng hoa Sa Giang\s*Từ khóa$/u],
    ['goms hop', /^Chợ bán hoa, bình gốm họp suốt đêm\s*Bài viết$/u],
    ['gồm', undefined],
  ] as const) {
    await box(page).fill(typed);
    if (suggested) await expect(options(page).first(), typed).toHaveText(suggested);
    else await expect(list(page), typed).toBeHidden();
  }
});

test('a screen reader says once how many there are', async ({ page, serve }) => {
  await page.goto((await serve('search')) + BOXES['in the masthead']);
  const heard = page.locator('[aria-live]', { hasText: 'gợi ý' });
  await expect(heard).toHaveCount(0);
  await box(page).fill('th');
  await expect(heard).toHaveText('3 gợi ý. Dùng phím mũi tên để chọn.');
  await box(page).fill('the gi');
  await expect(options(page)).toHaveCount(1);
  await expect(heard, 'not again with each letter').toHaveText(/^3 gợi ý/u);
  await box(page).press('Escape');
  await expect(heard).toHaveCount(0);
});

test('earlier searches are suggested too', async ({ page, serve }) => {
  const root = await serve('search');
  await page.goto(root + searchFor('dam phan'));
  await box(page).press('Enter');
  await page.goto(root + BOXES['in the masthead']);
  await box(page).fill('dam');
  await expect(options(page).first()).toHaveText(/^dam phan\s*Đã tìm$/u);
  await options(page).first().click();
  await expectResults(page, 'search', ['dam-phan']);
  await expect(box(page)).toHaveValue('dam phan');
});

test('nothing is loaded before there is text, and little afterwards', async ({ page, serve }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/goi-y/')) asked.push(new URL(request.url()).pathname);
  });
  await page.goto((await serve('many')) + BOXES['in the masthead'], { waitUntil: 'networkidle' });
  await box(page).focus();
  expect(asked).toEqual([]);
  await page.keyboard.type('n');
  await expect(list(page)).toBeVisible();
  expect(asked).toEqual(['/goi-y/n.json']);
  const before = asked.length;
  await page.keyboard.type('qqqqqq');
  await expect(list(page)).toBeHidden();
  expect(asked.slice(before), 'what no name begins with').toEqual([]);
});

test('the box searches even if the data fail to load', async ({ page, serve, tolerate }) => {
  tolerate(/404|Failed to load/u);
  await page.route('**/goi-y/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto((await serve('search')) + BOXES['in the masthead']);
  await box(page).fill('xuất khẩu');
  await box(page).press('Enter');
  await expectResults(page, 'search', ['gao', 'ca-phe']);
  await expect(list(page)).toBeHidden();
});

test('suggestions in an article link to the right pages too', async ({ page, serve }) => {
  await page.goto((await serve('search', '/a/b/')) + article('search', 'budapest.md').url);
  await box(page).fill('le mi');
  await options(page).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lê Minh');
});

test('text that a Vietnamese keyboard is composing is searched when it is complete', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve('search')}tim.html`);
  await box(page).focus();
  const client = await page.context().newCDPSession(page);
  for (const text of ['đ', 'đa', 'đam', 'đàm'])
    await client.send('Input.imeSetComposition', { text, selectionStart: -1, selectionEnd: -1 });
  await page.waitForTimeout(600);
  await expect(results(page)).toHaveCount(0);
  await client.send('Input.insertText', { text: 'đàm' });
  await page.keyboard.type(' phán');
  await expectResults(page, 'search', ['dam-phan']);
});

test.describe('requests', () => {
  /** The files of the index that load while a query is typed fast. */
  async function typing(page: Page, root: string, query: string): Promise<string[]> {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/')) asked.push(request.url());
    });
    await page.goto(`${root}tim.html`);
    // In one task, so that a slow machine makes no pause.
    await box(page).evaluate((input: HTMLInputElement, letters) => {
      for (const letter of letters) {
        input.value += letter;
        input.dispatchEvent(new InputEvent('input', { data: letter, bubbles: true }));
      }
    }, query);
    await expect(sentences(page).first()).toHaveText(/^\d+ bài cho/u);
    return asked;
  }

  test('letters typed without a pause start one search', async ({ page, context, serve }) => {
    const root = await serve('search');
    const typed = await typing(page, root, 'dam phan');
    const other = await context.newPage();
    const sent: string[] = [];
    other.on('request', (request) => {
      if (request.url().includes('/pagefind/')) sent.push(request.url());
    });
    await other.goto(root + searchFor('dam phan'));
    await expectResults(other, 'search', ['dam-phan']);
    expect(typed.length).toBeLessThanOrEqual(sent.length + 1);
  });

  test('signs and spaces that change nothing start no search', async ({ page, serve }) => {
    await page.goto((await serve('search')) + searchFor('dam phan'));
    await expectResults(page, 'search', ['dam-phan']);
    await results(page)
      .first()
      .evaluate((item) => item.setAttribute('data-before', ''));
    for (const same of ['dam phan ', '  dam  phan', 'dam phan, ', 'dam phan “']) {
      await box(page).fill(same);
      await page.waitForTimeout(500);
      await expect(page.locator('[data-before]'), same).toHaveCount(1);
    }
    await box(page).fill('“dam phan”');
    await expect(page.locator('[data-before]')).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the first result starts high, however the query was read', async ({ page, serve }) => {
    for (const query of [
      'nguoi dan',
      'người dân',
      'budapset',
      'nguoi dan&muc=Đời+sống',
      'người dân&dung=1',
    ]) {
      await page.goto(`${await serve('search')}tim.html?q=${query}`);
      await expect(results(page).first()).toBeVisible();
      const { y = 999 } = (await results(page).first().boundingBox()) ?? {};
      expect(y, query).toBeLessThanOrEqual(260);
    }
  });

  test('the first result starts high on the screen during typing, with suggestions', async ({
    page,
    serve,
  }) => {
    await page.goto(`${await serve('search')}tim.html`);
    await box(page).pressSequentially('le mi');
    await expect(options(page)).toHaveCount(1);
    await expect(page).toHaveURL(/q=le\+mi$/u);
    await expect(results(page)).toHaveCount(10);
    // The results of the last letter may replace the first one meanwhile.
    const top = async (): Promise<number> =>
      (await results(page).first().boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    await expect.poll(top).toBeLessThanOrEqual(260);
    const before = await top();
    // Closing the list moves no result.
    await page.keyboard.press('Escape');
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(6);
  });
});

test('results stay while others load, and no message appears above them', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('search')) + searchFor('dam phan'));
  await expectResults(page, 'search', ['dam-phan']);
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });
  const said = await status(page).innerText();
  await box(page).fill('xuất khẩu');
  const heard = page.locator('[aria-live]', { hasText: 'Đang tìm…' });
  await expect(heard).toHaveCount(1);
  await expect(status(page)).toHaveText(said);
  await expect(page.locator('#ket-qua')).toHaveAttribute('aria-busy', 'true');
  await expectResults(page, 'search', ['dam-phan']);
  release();
  await expectResults(page, 'search', ['gao', 'ca-phe']);
  await expect(heard).toHaveCount(0);
  await expect(page.locator('#ket-qua')).not.toHaveAttribute('aria-busy');
});
