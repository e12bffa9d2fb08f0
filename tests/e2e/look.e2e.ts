import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { firstPaint } from './first-paint.ts';
import { article, expect, SEED_WITH_FIGURE, test } from './fixtures.ts';
import { layoutShift } from './layout-shift.ts';
import { expectOwnFont } from './own-font.ts';

const PAGES = {
  home: () => 'index.html',
  article: () => article('seeds', SEED_WITH_FIGURE).url,
};

for (const [name, path] of Object.entries(PAGES)) {
  for (const width of [360, 1280]) {
    test(`nothing moves when the font loads late: ${name}, ${width} px`, async ({
      page,
      serve,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const { promise: painting, resolve: release } = Promise.withResolvers<void>();
      await page.route('**/*.woff2', async (route) => {
        await painting;
        // The browser would still use a font that is only slightly late.
        await pause(500);
        await route.continue();
      });
      await page.goto((await serve('seeds')) + path(), { waitUntil: 'commit' });
      await firstPaint(page);
      release();
      const { painted, arrived } = await loadingTimes(page);
      expect(arrived, 'the font came after the first paint').toBeGreaterThan(painted);
      expect(await layoutShift(page)).toBe(0);
    });
  }

  test(`readers see the site’s own font: ${name}`, async ({ page, serve }) => {
    await page.goto((await serve('seeds')) + path());
    await expectOwnFont(page, 'h1, .headline');
  });

  test(`the dark theme is dark and the light theme is light: ${name}`, async ({ page, serve }) => {
    await page.goto((await serve('seeds')) + path());
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await brightness(page);
    expect(light.paper).toBeGreaterThan(0.9);
    expect(light.ink).toBeLessThan(0.2);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await brightness(page);
    expect(dark.paper).toBeLessThan(0.12);
    expect(dark.ink).toBeGreaterThan(0.8);
  });
}

test('a line at the top shows how far the reader has come', async ({ page, serve }) => {
  await page.goto((await serve('seeds')) + PAGES.article());
  const share = (): Promise<number> =>
    page
      .getByRole('article')
      .evaluate((each) => new DOMMatrix(getComputedStyle(each, '::before').transform).a);
  expect(await share()).toBe(0);
  await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    window.scrollTo({ top: (scrollHeight - clientHeight) / 2, behavior: 'instant' });
  });
  await expect.poll(share).toBeCloseTo(0.5, 1);
  await page.keyboard.press('End');
  await expect.poll(share).toBeCloseTo(1, 1);
});

test('a page without an article has no such line', async ({ page, serve }) => {
  await page.goto(`${await serve('many')}thong-tin/lien-he.html`);
  await expect(page.locator('footer')).toHaveCSS('border-top-style', 'solid');
  const line = await page
    .locator('.paper')
    .evaluate((each) => getComputedStyle(each, '::before').content);
  expect(line).toBe('none');
});

test('the footer links to the saved articles', async ({ page, serve }) => {
  await page.goto((await serve('seeds')) + PAGES.article());
  await page.getByRole('contentinfo').getByRole('link', { name: 'Đã lưu' }).click();
  await expect(page).toHaveURL(/\/da-luu\.html$/u);
});

test('a list has no line directly above the footer’s', async ({ page, serve }) => {
  /** The widths of the lines below parts of the page and above the next parts, in pixels. */
  const rules = (): Promise<number[]> =>
    page.locator('main > :is(.front, .blocks, .day)').evaluateAll((parts) =>
      parts.map((part) => {
        let next = part.nextElementSibling;
        while (next?.matches('link, script')) next = next.nextElementSibling;
        const below = Number.parseFloat(getComputedStyle(part).borderBottomWidth);
        return below + (next ? Number.parseFloat(getComputedStyle(next).borderTopWidth) : 0);
      }),
    );
  for (const [site, path] of [
    ['seeds', 'index.html'],
    ['seeds', 'kho/2025/10.html'],
    ['many', 'kho/2024/03.html'],
  ] as const) {
    await page.goto((await serve(site)) + path);
    await expect(page.locator('footer')).toHaveCSS('border-top-style', 'solid');
    const [last, ...others] = (await rules()).toReversed();
    expect([last, ...new Set(others)], path).toEqual(others.length === 0 ? [0] : [0, 1]);
  }
  await page.goto(`${await serve('many')}trang/2.html`);
  await expect(page.getByRole('navigation', { name: 'Các trang' })).toBeVisible();
  expect(new Set(await rules())).toEqual(new Set([1]));
});

/** The times of the first paint and of the font (ms). */
const loadingTimes = (page: Page): Promise<{ painted: number; arrived: number }> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const font = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.endsWith('.woff2'));
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return {
      painted: paint?.startTime ?? Number.NaN,
      arrived: font ? font.startTime + font.duration : Number.NaN,
    };
  });

/** The mean of the colour channels of background and text, from 0 (black) to 1. */
async function brightness(page: Page): Promise<{ paper: number; ink: number }> {
  const [paper, ink] = await page.locator('body').evaluate((body) => {
    const { backgroundColor, color } = getComputedStyle(body);
    return [backgroundColor, color];
  });
  const mean = (colour = ''): number => {
    const [red, green, blue] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
    return ((red ?? Number.NaN) + (green ?? Number.NaN) + (blue ?? Number.NaN)) / 3 / 255;
  };
  return { paper: mean(paper), ink: mean(ink) };
}
