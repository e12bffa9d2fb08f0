import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { firstPaint } from './first-paint.ts';
import { article, expect, type Place, SEED_WITH_FIGURE, test, tool } from './fixtures.ts';
import { layoutShift } from './layout-shift.ts';
import { KINDS } from './page-kinds.ts';

/** Kinds that share a sheet take turns, so that each sheet meets each width. */
const WIDTHS = [
  [320, 1280],
  [390, 768],
] as const;
const SHEETS = '**/_astro/*.css';
// The page for unknown addresses contains all its styles.
const LINKING = Object.entries(KINDS).filter(([kind]) => kind !== 'page not found');

for (const [site, kinds] of Map.groupBy(LINKING, ([, kind]) => kind.site))
  test(`the first screen needs no late styles: ${site}`, async ({ page, serve, tolerate }) => {
    tolerate(/ERR_FAILED/u);
    // Elements from scripts appear after the style sheet. The font may come while a page is measured.
    await page.route('**/*.{js,woff2}', (route) => route.abort());
    for (const [index, [kind, { path }]] of kinds.entries()) {
      await page.goto((await serve(site)) + path());
      for (const width of WIDTHS[index % 2] ?? []) {
        await page.setViewportSize({ width, height: 800 });
        const [styled, early] = [await lookAbove(page, true), await lookAbove(page, false)];
        expect(styled.length, kind).toBeGreaterThan(10);
        expect.soft(early, `${kind}, ${width} px`).toEqual(styled);
      }
    }
  });

for (const [kind, width] of [
  ['article with a figure', 320],
  ['article with a figure', 1280],
  ['home with two articles', 390],
  ['home with many articles', 390],
  ['archive', 768],
  ['month', 390],
] as const) {
  test(`a late style sheet delays no paint and moves nothing: ${kind}, ${width} px`, async ({
    page,
    serve,
    tolerate,
  }) => {
    // On a busy machine the font can come after the first paint. Chromium then may use it with the late sheet, and text moves.
    tolerate(/ERR_FAILED/u);
    await page.route('**/*.woff2', (route) => route.abort());
    const { promise: seen, resolve: release } = Promise.withResolvers<void>();
    await page.route(SHEETS, async (route) => {
      await seen;
      await route.continue();
    });
    // High enough to show the content after the link.
    await page.setViewportSize({ width, height: 3000 });
    const { site = 'seeds', path = () => '' } = KINDS[kind] ?? {};
    await page.goto((await serve(site)) + path(), { waitUntil: 'commit' });
    await firstPaint(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('footer')).not.toBeAttached();
    await pause(300);
    release();
    await expect(page.locator('footer')).toBeVisible();
    await page.waitForLoadState('load');
    await pause(500);
    expect(await layoutShift(page)).toBe(0);
    await expectLate(page);
  });
}

for (const place of ['/a/b/', 'file:'] as const satisfies readonly Place[]) {
  test(`late styles and those of the tools are found at ${place}`, async ({ page, serve }) => {
    await page.goto((await serve('seeds', place)) + article('seeds', SEED_WITH_FIGURE).url);
    await expectLate(page);
    await tool(page, 'Cỡ chữ').click();
    await expect(page.getByRole('dialog')).toHaveCSS('position', 'fixed');
  });
}

test('the styles of the tools load with the first tool, once', async ({ page, serve }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') asked.push(request.url());
  });
  await page.goto((await serve('seeds')) + article('seeds', SEED_WITH_FIGURE).url);
  await page.waitForLoadState('networkidle');
  expect(asked).toHaveLength(1);
  for (const name of ['Cỡ chữ', 'Chia sẻ']) {
    await tool(page, name).click();
    await expect(page.getByRole('dialog')).toHaveCSS('position', 'fixed');
    await page.keyboard.press('Escape');
  }
  expect(asked).toHaveLength(2);
});

test('without its style sheets, a page is readable and its tools work', async ({
  page,
  serve,
  tolerate,
}) => {
  // An old page asks for its file, but the host only has the new build's files.
  tolerate(/ERR_FAILED/u);
  await page.route(SHEETS, (route) => route.abort());
  await page.goto((await serve('seeds')) + article('seeds', SEED_WITH_FIGURE).url);
  await expect(
    page.getByRole('link', { name: 'Bài mới hơn' }).or(page.locator('footer')),
  ).toBeVisible();
  await tool(page, 'Cỡ chữ').click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a page loads its late styles', async ({ page, serve }) => {
    await page.goto((await serve('seeds')) + article('seeds', SEED_WITH_FIGURE).url);
    await expectLate(page);
  });
});

/** Expects the parts after an article or a list to have the late styles. */
const expectLate = (page: Page): Promise<void> =>
  expect(page.locator('footer')).toHaveCSS('border-top-style', 'solid');

/** The position and look of each element above the link to the late styles, with those or without. */
const lookAbove = (page: Page, isStyled: boolean): Promise<string[]> =>
  page.evaluate((isStyled) => {
    const link = document.querySelector<HTMLLinkElement>('body link[rel="stylesheet"]');
    if (!link?.sheet) throw new Error('The page has no late styles.');
    link.sheet.disabled = !isStyled;
    // The height of `main` depends on the footer.
    return [...document.querySelectorAll('.masthead *, main *')]
      .filter((each) => each.compareDocumentPosition(link) === Node.DOCUMENT_POSITION_FOLLOWING)
      .map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        const style = getComputedStyle(each);
        const look = ['display', 'color', 'background', 'font', 'border', 'text-decoration'].map(
          (name) => style.getPropertyValue(name),
        );
        return `${each.outerHTML.slice(0, 60)}: ${[x, y, width, height, ...look].join(' ')}`;
      });
  }, isStyled);
