import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { article, expect, overflow, type Place, test } from './fixtures.ts';

const pictures = () => article('reading', 'anh.md').url;
const gallery = (page: Page): Locator => page.getByRole('dialog', { name: 'Ảnh trong bài' });
const place = (page: Page): Locator => gallery(page).getByRole('status');
/** The link to a picture, by its caption. */
const link = (page: Page, market: string): Locator =>
  page.getByRole('figure', { name: `Chợ ${market} lúc rạng sáng` }).getByRole('link');

for (const at of ['/', '/a/b/', 'file:'] satisfies readonly Place[]) {
  test(`a picture opens larger, with its caption, at ${at}`, async ({ page, serve }) => {
    await page.goto((await serve('reading', at)) + pictures());
    const file = await link(page, 'Ngã Bảy').evaluate((each: HTMLAnchorElement) => each.href);
    await link(page, 'Ngã Bảy').click();
    await expect(place(page)).toHaveText('3/7');
    const picture = gallery(page).getByRole('img', { name: 'Ghe ở chợ Ngã Bảy' });
    await expect(picture).toBeInViewport({ ratio: 1 });
    await expect
      .poll(() => picture.evaluate((each: HTMLImageElement) => each.complete && each.currentSrc))
      .toBe(file);
    await expect(
      gallery(page).getByText('Chợ Ngã Bảy lúc rạng sáng (Ảnh: Minh Tâm)'),
    ).toBeInViewport();
  });
}

test('arrow keys change the picture, Escape closes the gallery, and the focus returns', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('reading')) + pictures());
  const first = link(page, 'Cái Răng');
  await first.focus();
  const y = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(place(page)).toHaveText('1/7');
  for (const [key, said] of [
    ['ArrowRight', '2/7'],
    ['ArrowRight', '3/7'],
    ['ArrowLeft', '2/7'],
    ['ArrowLeft', '1/7'],
    ['ArrowLeft', '7/7'],
    ['ArrowRight', '1/7'],
    ['End', '7/7'],
    ['Home', '1/7'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(place(page)).toHaveText(said);
  }
  await page.keyboard.press('Escape');
  await expect(gallery(page)).toHaveCount(0);
  await expect(first).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(y);
});

test('a link names the picture that it opens, and does not repeat the caption', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('reading')) + pictures());
  for (const [market, at] of [
    ['Cái Răng', 1],
    ['Long Xuyên', 7],
  ] as const)
    await expect(link(page, market)).toHaveAccessibleName(`Xem ảnh lớn ${at}/7`);
  await expect(link(page, 'Long Xuyên').locator('img')).toHaveAttribute(
    'alt',
    'Ghe ở chợ Long Xuyên',
  );
});

test('its buttons do the same, and only the visible picture can have the focus', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('reading')) + pictures());
  await link(page, 'Long Xuyên').click();
  await gallery(page).getByRole('button', { name: 'Ảnh sau' }).click();
  await expect(place(page)).toHaveText('1/7');
  await gallery(page).getByRole('button', { name: 'Ảnh trước' }).click();
  await expect(place(page)).toHaveText('7/7');
  await expect(gallery(page).locator('li:not([inert])')).toHaveCount(1);
  await gallery(page).locator('li:not([inert])').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(place(page)).toHaveText('6/7');
  await expect(gallery(page).locator('li:focus')).toContainText('Trà Ôn');
  await gallery(page).getByRole('button', { name: 'Đóng' }).click();
  await expect(link(page, 'Long Xuyên')).toBeFocused();
});

test('the back button closes it and stays on the page', async ({ page, serve }) => {
  const address = (await serve('reading')) + pictures();
  await page.goto(`${await serve('reading')}index.html`);
  await page.goto(address);
  await link(page, 'Ngã Bảy').click();
  await expect(place(page)).toHaveText('3/7');
  await page.goBack();
  await expect(gallery(page)).toHaveCount(0);
  await expect(page).toHaveURL(address);
  // Closing it in another way leaves no entry in the history.
  await link(page, 'Ngã Bảy').click();
  await expect(place(page)).toHaveText('3/7');
  await page.keyboard.press('Escape');
  await expect(gallery(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => history.state)).toBeNull();
  await page.goBack();
  await expect(page).toHaveURL(/index\.html$/u);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });
  test('a swipe shows the next picture', async ({ page, serve }) => {
    await page.goto((await serve('reading')) + pictures());
    await link(page, 'Ngã Bảy').tap();
    await expect(place(page)).toHaveText('3/7');
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: xs.map((x) => ({ x, y: 320 })),
      });
    await touch('touchStart', 300);
    for (let x = 280; x >= 60; x -= 20) await touch('touchMove', x);
    await touch('touchEnd');
    await expect(place(page)).toHaveText('4/7');
    await expect(gallery(page).getByRole('img', { name: 'Ghe ở chợ Ngã Năm' })).toBeInViewport({
      ratio: 0.99,
    });
    expect(await overflow(page)).toBe(0);
  });
});

test('a single picture has no buttons for others', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + article('reading', 'mot-anh.md').url);
  await page.getByRole('link', { name: 'Xem ảnh lớn', exact: true }).click();
  await expect(gallery(page).getByRole('button')).toHaveText(['Đóng']);
  await expect(place(page)).toHaveText('');
  await page.keyboard.press('ArrowRight');
  await expect(gallery(page)).toBeVisible();
});

test('a picture without a caption has an accessible name', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + article('reading', 'mot-anh.md').url);
  await page.locator('.prose figure a').click();
  await expect(gallery(page).getByRole('listitem')).toHaveAccessibleName('Ảnh 1/1');
});

test('the focus ring of its buttons is fully visible on a phone', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + pictures());
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 });
    await link(page, 'Ngã Bảy').click();
    for (const name of ['Ảnh trước', 'Ảnh sau', 'Đóng']) {
      const button = gallery(page).getByRole('button', { name });
      await button.focus();
      await page.keyboard.press('Shift');
      const [left, top, right] = await button.evaluate((each) => {
        const { left, top, right } = each.getBoundingClientRect();
        const { outlineOffset, outlineWidth, outlineStyle } = getComputedStyle(each);
        const ring =
          outlineStyle === 'none'
            ? Number.NaN
            : Number.parseFloat(outlineOffset) + Number.parseFloat(outlineWidth);
        return [left - ring, top - ring, right + ring];
      });
      expect(left, `${name}, ${width} px`).toBeGreaterThanOrEqual(0);
      expect(top, `${name}, ${width} px`).toBeGreaterThanOrEqual(0);
      expect(right, `${name}, ${width} px`).toBeLessThanOrEqual(width);
    }
    await page.keyboard.press('Escape');
    await expect(gallery(page)).toHaveCount(0);
  }
});

test('a click with Ctrl opens the file in another tab', async ({ page, context, serve }) => {
  await page.goto((await serve('reading')) + pictures());
  const opened = context.waitForEvent('page');
  await link(page, 'Ngã Bảy').click({ modifiers: ['ControlOrMeta'] });
  await (await opened).waitForURL(/\.webp$/u);
  await expect(gallery(page)).toHaveCount(0);
});

test('it is accessible, magnified too', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + pictures());
  await link(page, 'Ngã Bảy').click();
  await expect(place(page)).toHaveText('3/7');
  await expectAccessible(page, 'gallery', { part: '.gallery' });
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await overflow(page)).toBe(0);
  await expect(gallery(page).getByRole('button', { name: 'Đóng' })).toBeInViewport({ ratio: 1 });
  await expect(
    gallery(page).getByText('Chợ Ngã Bảy lúc rạng sáng (Ảnh: Minh Tâm)'),
  ).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a picture links to its largest file', async ({ page, serve }) => {
    await page.goto((await serve('reading')) + pictures());
    await link(page, 'Ngã Bảy').click();
    await expect(page).toHaveURL(/_astro\/[^/]+\.webp$/u);
  });
});
