import type { Locator, Page } from '@playwright/test';
import { expect, overflow, test } from './fixtures.ts';

const menu = (page: Page): Locator => page.getByRole('navigation', { name: 'Mục chính' });
const PAGES = [
  'index.html',
  'chuyen-muc/the-gioi.html',
  'chuyen-muc.html',
  'kho.html',
  'da-luu.html',
];

/** The elements in the masthead that the Tab key reaches, in order. */
async function stops(page: Page): Promise<string[]> {
  const reached: string[] = [];
  // Skips the link that leads past the masthead.
  await page.keyboard.press('Tab');
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused?.closest('.masthead')) return null;
      return focused.closest('nav') ? 'menu' : focused.closest('form') ? 'search' : 'brand';
    });
    if (stop === null) return reached;
    if (reached.at(-1) !== stop) reached.push(stop);
  }
}

for (const [width, order] of [
  [390, ['brand', 'search', 'menu']],
  [768, ['brand', 'search', 'menu']],
  [1280, ['brand', 'menu', 'search']],
] as const) {
  test(`the Tab key follows the visual order of the masthead, at ${width} px`, async ({
    page,
    serve,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${await serve('many')}index.html`);
    expect(await stops(page)).toEqual(order);
    const seen = await page.locator('.masthead').evaluate((each) =>
      Object.entries({ brand: '.brand', menu: 'nav', search: 'form' })
        .map(([name, selector]) => {
          const { top = 0, left = 0 } = each.querySelector(selector)?.getBoundingClientRect() ?? {};
          return { name, at: 10 * Math.round(top / 40) * innerWidth + left };
        })
        .toSorted((a, b) => a.at - b.at)
        .map(({ name }) => name),
    );
    expect(seen).toEqual(order);
  });
}

for (const width of [320, 390]) {
  test(`the menu shows the link to the current page, at ${width} px`, async ({ page, serve }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const path of PAGES) {
      await page.goto((await serve('many')) + path);
      await expect(menu(page).locator('[aria-current]')).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
      expect(await overflow(page)).toBe(0);
    }
  });
}
