import type { Page } from '@playwright/test';
import { article, expect, SEED_WITH_HEADLINE, test } from './fixtures.ts';
import { KINDS } from './page-kinds.ts';

/** In pixels. The marks of Vietnamese are hard to read in smaller letters. */
const SMALLEST = 14;

for (const [kind, { site, path, until }] of Object.entries(KINDS)) {
  test(`no text is smaller than ${SMALLEST} px: ${kind}`, async ({ page, serve, tolerate }) => {
    if (kind === 'page not found') tolerate(/404/u);
    await page.goto((await serve(site)) + path());
    await until?.(page);
    const closed = page.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await expectLegible(page);
  });
}

for (const name of ['Cỡ chữ', 'Chia sẻ', 'Phím tắt', 'Nghe']) {
  test(`no text is smaller than ${SMALLEST} px in the dialog of “${name}”`, async ({
    page,
    serve,
  }) => {
    await page.goto((await serve('seeds')) + article('seeds', SEED_WITH_HEADLINE).url);
    await page.getByRole('button', { name, exact: true }).first().click();
    await expect(page.locator('dialog, .listen-bar').first()).toBeVisible();
    await expectLegible(page);
  });
}

/** Expects all text to be large enough, in the default and in the smallest size. */
async function expectLegible(page: Page): Promise<void> {
  for (const size of ['2', '1']) {
    const small = await page.evaluate(
      ({ size, smallest }) => {
        document.documentElement.dataset.size = size;
        const hasText = (each: Element): boolean =>
          each instanceof HTMLInputElement ||
          [...each.childNodes].some(
            (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '',
          );
        return [...document.body.querySelectorAll('*')]
          .filter((each) => !each.matches('script, style, noscript') && hasText(each))
          .map((each) => ({ each, size: Number.parseFloat(getComputedStyle(each).fontSize) }))
          .filter(({ size }) => size < smallest)
          .map(({ each, size }) => `${size} px: ${each.outerHTML.slice(0, 120)}`);
      },
      { size, smallest: SMALLEST },
    );
    expect(small, `size ${size}`).toEqual([]);
  }
}
