import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { article, expect, overflow, test } from './fixtures.ts';
import { layoutShift } from './layout-shift.ts';
import { speakWith, VIETNAMESE } from './speaking.ts';

const long = () => article('reading', 'ky-su.md').url;
const bar = (page: Page): Locator => page.getByRole('group', { name: 'Thanh đọc bài' });
const scrollTo = (page: Page, top: number): Promise<void> =>
  page.evaluate(
    (to) =>
      new Promise<void>((done) => {
        window.scrollTo({ top: to, behavior: 'instant' });
        // The page learns of it in the next frame.
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
    top,
  );
/** Scrolls into the article, then back a little. */
const showBar = async (page: Page): Promise<void> => {
  await scrollTo(page, 1500);
  const element = page.locator('.reading-bar');
  // The script reacts after the page has been shown.
  await expect(element).toHaveAttribute('data-state');
  await scrollTo(page, 2000);
  await expect(element).toHaveAttribute('data-state', 'away');
  await scrollTo(page, 1900);
  await expect(bar(page)).toBeInViewport({ ratio: 1 });
};

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
});

test('the bar appears when the reader scrolls back, and disappears when they scroll on or reach the headline', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('reading')) + long());
  await expect(bar(page)).toHaveCount(0);
  await showBar(page);
  await scrollTo(page, 2100);
  await expect(bar(page)).not.toBeInViewport();
  await scrollTo(page, 1000);
  await expect(bar(page)).toBeInViewport();
  await scrollTo(page, 0);
  await expect(bar(page)).toHaveCount(0);
});

test('the bar moves nothing on the page', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + long());
  const before = await layoutShift(page);
  await showBar(page);
  await scrollTo(page, 2600);
  await expect(bar(page)).not.toBeInViewport();
  expect(await layoutShift(page)).toBe(before);
});

test('the bar has tools that do the same as those below the headline', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + long());
  await showBar(page);
  await bar(page).getByRole('button', { name: 'Cỡ chữ' }).click();
  await expect(page.getByRole('dialog', { name: 'Cỡ chữ, màu nền' })).toBeVisible();
  await page.keyboard.press('Escape');
  await bar(page).getByRole('button', { name: 'Chia sẻ' }).click();
  await expect(page.getByRole('dialog', { name: 'Chia sẻ bài này' })).toBeVisible();
  await page.keyboard.press('Escape');
  await bar(page).getByRole('button', { name: 'Lưu' }).click();
  // All three groups of tools show it.
  await expect(page.locator('[data-feature="save"][aria-pressed="true"]')).toHaveCount(3);
});

test('the bar disappears when the reader scrolls on after a press by finger or mouse', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('reading')) + long());
  await showBar(page);
  await bar(page).getByRole('button', { name: 'Cỡ chữ' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
  await scrollTo(page, 2600);
  await expect(bar(page)).not.toBeInViewport();
});

test('the bar is skipped by the Tab key while it is hidden', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + long());
  await showBar(page);
  await scrollTo(page, 2000);
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Nghe', exact: true })).toHaveCount(2);
  await page.locator('.prose').evaluate((each) => {
    each.tabIndex = -1;
    each.focus({ preventScroll: true });
  });
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('group', { name: 'Công cụ cuối bài' }).getByRole('button').first(),
  ).toBeFocused();
});

/** Whether the reading bar lies over the focused element. */
function isFocusCovered(): boolean {
  const focused = document.activeElement;
  const bar = document.querySelector('.reading-bar');
  if (!focused || !bar || bar.contains(focused)) return false;
  const { top, left, width, height } = focused.getBoundingClientRect();
  return bar.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

test('the bar stays while it has the focus, and covers no focused element', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('reading')) + long());
  await showBar(page);
  await page.locator('.reading-bar a').focus();
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Cỡ chữ' })).toBeFocused();
  await scrollTo(page, 2100);
  await expect(page.locator('.reading-bar')).toHaveAttribute('data-state', 'away');
  await expect(bar(page)).toBeInViewport({ ratio: 1 });
  // From the end of the article to its start, no focused element is covered.
  await page.locator('.to-top').focus();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Shift+Tab');
    // The bar moves away a moment after the focus moves.
    await expect.poll(() => page.evaluate(isFocusCovered)).toBe(false);
  }
});

test('the bar links back to the list that the reader came from, otherwise home', async ({
  page,
  serve,
}) => {
  const root = await serve('reading');
  await page.goto(root + long());
  await expect(page.locator('.reading-bar a')).toHaveAttribute('href', '../index.html');
  await page.goto(`${root}kho/2025/10.html`);
  await page.getByRole('link', { name: 'Mười năm một dòng sông' }).first().click();
  await showBar(page);
  await bar(page).getByRole('link', { name: 'Về danh sách bài' }).click();
  await expect(page).toHaveURL(`${root}kho/2025/10.html`);
});

test('the bar is not shown on a magnified page', async ({ page, serve }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto((await serve('reading')) + long());
  await scrollTo(page, 1500);
  await expect(page.locator('.reading-bar')).toHaveAttribute('data-state');
  await scrollTo(page, 2000);
  await scrollTo(page, 1900);
  await expect(page.locator('.reading-bar')).toHaveAttribute('data-state', 'shown');
  await expect(bar(page)).toHaveCount(0);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const size of ['1', '6']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.size = chosen;
    }, size);
    await showBar(page);
    expect((await bar(page).boundingBox())?.height).toBeLessThan(60);
    expect(await overflow(page)).toBe(0);
  }
});

test('the bar names the article only if there is room', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + long());
  const title = page.locator('.reading-bar .where span');
  for (const [width, size, shown] of [
    [360, '2', true],
    [768, '6', true],
    [320, '2', false],
    [320, '6', false],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    await page.evaluate((chosen) => {
      document.documentElement.dataset.size = chosen;
    }, size);
    await showBar(page);
    await expect(title, `${width} px, size ${size}`).toBeVisible({ visible: shown });
  }
});

test('the bar shows progress if the browser cannot draw it without a script', async ({
  page,
  serve,
}) => {
  await page.addInitScript(() => {
    CSS.supports = () => false;
  });
  await page.goto((await serve('reading')) + long());
  await showBar(page);
  const height = await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });
  await scrollTo(page, height / 2);
  const share = await page
    .locator('.reading-bar')
    .evaluate((each) => getComputedStyle(each).getPropertyValue('--read'));
  expect(Number(share)).toBeCloseTo(0.5, 2);
});

test('the bar stands with the listening bar, and covers nothing that is read', async ({
  page,
  serve,
}) => {
  await speakWith(page, { voices: [VIETNAMESE] });
  await page.goto((await serve('reading')) + long());
  await showBar(page);
  await bar(page).getByRole('button', { name: 'Nghe' }).click();
  const listening = page.getByRole('region', { name: 'Nghe đọc bài' });
  await expect(listening).toBeVisible();
  await expect(page.locator('[data-feature="listen"][aria-pressed="true"]')).toHaveCount(3);
  // Reading starts with the headline, so the page scrolls up to it.
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(200);
  await listening.getByRole('button', { name: 'Dừng', exact: true }).click();
  await expect(page.locator('[data-feature="listen"][aria-pressed="true"]')).toHaveCount(0);
});

test('the bar is accessible', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + long());
  await showBar(page);
  // While it has the focus, the bar stays when the page becomes wider.
  await page.locator('.reading-bar a').focus();
  await page.keyboard.press('Tab');
  for (const control of await page.locator('.reading-bar').locator('a, button').all())
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expectAccessible(page, 'reading bar', { part: '.reading-bar' });
});

test('the bar leaves its tools and the link to the top at the end of the article', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('reading')) + long());
  const tools = page.getByRole('group', { name: 'Công cụ cuối bài' });
  await tools.getByRole('button', { name: 'Chia sẻ' }).click();
  await expect(page.getByRole('dialog', { name: 'Chia sẻ bài này' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Lên đầu trang' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBe(0);
});

test('the bar is not printed', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + long());
  await showBar(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.reading-bar')).toBeHidden();
  await expect(page.locator('.article-end')).toBeHidden();
  await expect(page.locator('.contents')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no bar, but the link to the top works', async ({ page, serve }) => {
    await page.goto((await serve('reading')) + long());
    await expect(page.locator('.reading-bar')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Lên đầu trang' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lưu' })).toHaveCount(0);
  });
});
