import type { Page } from '@playwright/test';
import { article, expect, SEED_WITH_FIGURE, test } from './fixtures.ts';

const PAGES = {
  home: () => 'index.html',
  article: () => article('seeds', SEED_WITH_FIGURE).url,
};
const searchBox = (page: Page) => page.getByRole('combobox', { name: 'Tìm bài viết' });

for (const [name, path] of Object.entries(PAGES)) {
  test(`the first Tab offers to skip to the text: ${name}`, async ({ page, serve }) => {
    await page.goto((await serve('seeds')) + path());
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Đến nội dung chính' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toBeVisible();
  });

  test(`“/” goes to the search box: ${name}`, async ({ page, serve }) => {
    await page.goto((await serve('seeds')) + path());
    await expect(searchBox(page)).not.toBeFocused();
    await page.keyboard.press('/');
    await expect(searchBox(page)).toBeFocused();
    await expect(searchBox(page)).toHaveValue('');
    await page.keyboard.type('24/10');
    await expect(searchBox(page)).toHaveValue('24/10');
  });

  test(`the focused element is visible: ${name}`, async ({ page, serve }) => {
    await expectVisibleFocus(page, (await serve('seeds')) + path(), 8);
  });
}

test('the focused element is visible: search', async ({ page, serve }) => {
  const address = `${await serve('seeds')}tim.html?q=tong+thong`;
  // Links, the box, its button and two results.
  await expectVisibleFocus(page, address, 8, () =>
    expect(page.locator('ol#ket-qua > li')).toHaveCount(2),
  );
});

test('“/” with Ctrl is left to the browser', async ({ page, serve }) => {
  await page.goto(`${await serve('seeds')}index.html`);
  await page.keyboard.press('Control+/');
  await expect(searchBox(page)).not.toBeFocused();
});

test('Enter in the header’s box opens the search with the typed text', async ({ page, serve }) => {
  const address = await serve('seeds');
  for (const path of Object.values(PAGES)) {
    await page.goto(address + path());
    await searchBox(page).fill('tổng thống');
    await searchBox(page).press('Enter');
    await expect(page).toHaveURL(
      ({ pathname, searchParams }) =>
        pathname === '/tim.html' && searchParams.get('q') === 'tổng thống',
    );
    await expect(searchBox(page)).toHaveValue('tổng thống');
    await expect(page.locator('ol#ket-qua > li')).toHaveCount(2);
  }
});

test('an empty search is not sent', async ({ page, serve }) => {
  const address = await serve('seeds');
  await page.goto(`${address}index.html`);
  await searchBox(page).press('Enter');
  await expect(page).toHaveURL(`${address}index.html`);
});

/** The part of the screen around the focused element. */
const surroundings = (
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> =>
  page.evaluate(() => {
    const { left, top, right, bottom } = (
      document.activeElement ?? document.body
    ).getBoundingClientRect();
    const room = 8;
    const [x, y] = [Math.max(0, left - room), Math.max(0, top - room)];
    return {
      x,
      y,
      width: Math.min(innerWidth, right + room) - x,
      height: Math.min(innerHeight, bottom + room) - y,
    };
  });

/** Presses Tab from stop to stop, at least `least` times. At each stop, the page must look different from without the focus. */
async function expectVisibleFocus(
  page: Page,
  address: string,
  least: number,
  until?: () => Promise<void>,
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await until?.();
  await page.evaluate(() => document.fonts.ready);
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement === document.body ? null : (activeElement?.outerHTML ?? null);
    });
    if (stop === null) break;
    stops.push(stop);
    const clip = await surroundings(page);
    const focused = await page.screenshot({ clip });
    // The browser continues with Tab from here.
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    const unfocused = await page.screenshot({ clip });
    expect(focused.equals(unfocused), `no focus to be seen on ${stop}`).toBe(false);
  }
  expect(stops.length).toBeGreaterThanOrEqual(least);
}

test('a notice does not cover the focused element, and Escape closes it', async ({
  page,
  serve,
}) => {
  // This is a screen of 1280 px at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto((await serve('seeds')) + article('seeds', SEED_WITH_FIGURE).url);
  const notice = page.locator('#thong-bao');
  await page.keyboard.press('t');
  await expect(notice).toHaveText(/Màu nền/u);
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    const [focused, covering] = await page.evaluate(() => {
      const rectangle = (element: Element | null) => element?.getBoundingClientRect();
      return [
        rectangle(document.activeElement)?.bottom ?? 0,
        rectangle(document.querySelector('#thong-bao'))?.top ?? 0,
      ];
    });
    expect(focused, `stop ${stop}`).toBeLessThanOrEqual(covering + 1);
  }
  await page.keyboard.press('Escape');
  await expect(notice).toBeEmpty();
});
