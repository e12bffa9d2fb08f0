import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { article, expect, overflow, test } from './fixtures.ts';
import { layoutShift } from './layout-shift.ts';

const FILES = ['ky-su.md', 'anh.md', 'khong-ngay-a.md', 'khong-ngay-b.md', 'mot-anh.md'] as const;
const shelf = (page: Page): Locator => page.getByRole('region', { name: 'Đang đọc' });
const items = (page: Page): Locator => shelf(page).getByRole('listitem');

/** Opens articles one after the other, and leaves each one in the middle. */
async function begin(page: Page, root: string, files: readonly string[]): Promise<void> {
  // On a larger screen, the shorter articles fit without scrolling.
  await page.setViewportSize({ width: 360, height: 640 });
  for (const file of files) {
    await page.goto(root + article('reading', file).url);
    // The script that offers to continue is also the one that remembers.
    await expect(page.locator('#thong-bao')).toBeAttached();
    await page
      .locator('.prose > p')
      .nth(2)
      .evaluate((each) => each.scrollIntoView({ behavior: 'instant' }));
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  }
  await page.goto(`${root}kho.html`);
}

test('readers who have begun no article see no list', async ({ page, serve }) => {
  await page.goto(`${await serve('reading')}index.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(shelf(page)).toHaveCount(0);
  await page.goto(`${await serve('reading')}da-luu.html`);
  await expect(shelf(page)).toHaveCount(0);
});

test('the home page links to begun articles, the last read first, at most three', async ({
  page,
  serve,
}) => {
  const root = await serve('reading');
  await begin(page, root, FILES);
  await page.goto(`${root}index.html`);
  await expect(items(page)).toHaveCount(3);
  await expect(items(page).nth(0)).toContainText(/Một ảnh\s*Đã đọc \d+%/u);
  await expect(items(page).nth(1)).toContainText('Bài không ngày b');
  await shelf(page).getByRole('link', { name: 'Xem tất cả 5 bài' }).click();
  await expect(page).toHaveURL(/da-luu\.html#dang-doc$/u);
  await expect(items(page)).toHaveCount(5);
  await shelf(page).getByRole('link', { name: 'Mười năm một dòng sông' }).click();
  const passage = page.locator('.prose > p').nth(2);
  await expect(passage).toBeInViewport();
  // Below the place of the reading bar.
  await expect.poll(async () => (await passage.boundingBox())?.y).toBeLessThan(80);
  await expect(page.getByRole('status')).toHaveText('');
});

test('the position is marked only at first, and the address is the article’s', async ({
  page,
  serve,
}) => {
  const root = await serve('reading');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await begin(page, root, ['ky-su.md']);
  await page.goto(`${root}index.html`);
  await shelf(page).getByRole('link').click();
  const { url } = article('reading', 'ky-su.md');
  await expect(page).toHaveURL(root + url);
  const passage = page.locator('.prose > p').nth(2);
  const ground = (): Promise<string> =>
    passage.evaluate((each) => getComputedStyle(each).backgroundColor);
  expect(await ground()).not.toBe('rgba(0, 0, 0, 0)');
  await expect.poll(ground).toBe('rgba(0, 0, 0, 0)');
  expect(await passage.evaluate((each) => getComputedStyle(each).color)).toBe(
    await page.locator('.prose').evaluate((each) => getComputedStyle(each).color),
  );
  // A link to the passage keeps its mark, here and for others.
  const id = await passage.getAttribute('id');
  for (const from of [url, 'index.html']) {
    if (from !== url) await page.goto(root + from);
    await page.goto(`${root}${url}#${id}`);
    await page.waitForTimeout(5000);
    expect(await ground(), from).not.toBe('rgba(0, 0, 0, 0)');
    await expect(page).toHaveURL(`${root}${url}#${id}`);
  }
});

test('opening an article and leaving it again keeps the position', async ({ page, serve }) => {
  const root = await serve('reading');
  await begin(page, root, ['ky-su.md']);
  const href = async (): Promise<string | null> => {
    await page.goto(`${root}index.html`);
    return shelf(page).getByRole('link').getAttribute('href');
  };
  const before = await href();
  await shelf(page).getByRole('link').click();
  await expect(page.locator('#thong-bao')).toBeAttached();
  expect(await href()).toBe(before);
});

test('an article read to its end is not listed', async ({ page, serve }) => {
  const root = await serve('reading');
  await begin(page, root, ['ky-su.md', 'anh.md']);
  await page.goto(root + article('reading', 'anh.md').url);
  await page.locator('.prose > :last-child').scrollIntoViewIfNeeded();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('ban-tin:da-doc')))
    .not.toBeNull();
  await page.goto(`${root}index.html`);
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).toContainText('Mười năm một dòng sông');
  await expect(shelf(page).getByRole('link', { name: /^Xem tất cả/u })).toHaveCount(0);
});

for (const width of [320, 1280]) {
  test(`nothing moves when the list appears, at ${width} px`, async ({ page, serve }) => {
    const root = await serve('reading');
    await begin(page, root, FILES.slice(0, 2));
    for (const [count, more] of [
      [2, 'khong-ngay-a.md'],
      [3, 'khong-ngay-b.md'],
      [3, 'mot-anh.md'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${root}index.html`);
      await expect(items(page)).toHaveCount(count);
      expect(await layoutShift(page)).toBe(0);
      // All of its text has room.
      const room = await shelf(page).evaluate((each) => {
        const { bottom } = each.getBoundingClientRect();
        const last = each.querySelector('li:last-child')?.getBoundingClientRect();
        return bottom - (last?.bottom ?? Number.POSITIVE_INFINITY);
      });
      expect(room).toBeGreaterThanOrEqual(0);
      expect(room).toBeLessThan(30);
      await begin(page, root, [more]);
    }
  });
}

test('each entry can be removed, and the focus moves to the next one, then to the heading', async ({
  page,
  serve,
}) => {
  const root = await serve('reading');
  await begin(page, root, ['ky-su.md', 'anh.md']);
  await page.goto(`${root}index.html`);
  const dismiss = (headline: string): Locator =>
    shelf(page).getByRole('button', { name: `Bỏ “${headline}” khỏi mục Đang đọc` });
  await dismiss('Chợ nổi lúc bình minh').focus();
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText(
    'Đã bỏ “Chợ nổi lúc bình minh” khỏi mục Đang đọc.',
  );
  await expect(dismiss('Mười năm một dòng sông')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shelf(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(shelf(page)).toHaveCount(0);
});

test('the list is empty on a device without storage, or with deleted history', async ({
  page,
  serve,
}) => {
  const root = await serve('reading');
  await begin(page, root, ['ky-su.md']);
  await page.goto(`${root}da-luu.html`);
  await expect(items(page)).toHaveCount(1);
  await page.locator('#ghi-nho').uncheck();
  await expect(shelf(page)).toHaveCount(0);
  await begin(page, root, ['anh.md']);
  await page.goto(`${root}index.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(shelf(page)).toHaveCount(0);

  await page.goto(`${root}da-luu.html`);
  await page.locator('#ghi-nho').check();
  await begin(page, root, ['anh.md']);
  await page.goto(`${root}da-luu.html`);
  await expect(items(page)).toHaveCount(1);
  await page.locator('#xoa-het').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa hết' }).click();
  await expect(shelf(page)).toHaveCount(0);
  await page.goto(`${root}index.html`);
  await expect(shelf(page)).toHaveCount(0);
});

test('an article that was taken down leaves no dead link', async ({ page, serve, tolerate }) => {
  tolerate(/status of 404/u);
  const root = await serve('reading');
  await begin(page, root, ['ky-su.md', 'anh.md']);
  const { url } = article('reading', 'anh.md');
  await page.route(root + url, (route) => route.fulfill({ status: 404 }));
  await page.goto(`${root}index.html`);
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).toContainText('Mười năm một dòng sông');
});

test('the list is accessible, on the home page and among the saved articles', async ({
  page,
  serve,
}) => {
  const root = await serve('reading');
  await begin(page, root, FILES);
  for (const path of ['index.html', 'da-luu.html']) {
    await page.goto(root + path);
    await expect(items(page).first()).toBeVisible();
    await expectAccessible(page, path, { part: '.unfinished' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBe(0);
    for (const control of await shelf(page).getByRole('button').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test('the list is not printed', async ({ page, serve }) => {
  const root = await serve('reading');
  await begin(page, root, ['ky-su.md']);
  await page.goto(`${root}index.html`);
  await expect(items(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.unfinished')).toBeHidden();
});
