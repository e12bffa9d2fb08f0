import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const PHONE = { width: 390, height: 844 };

/** Where the headlines of a page start, in screens from its top. */
const headlines = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main a.headline')].map(
      (each) => (each.getBoundingClientRect().bottom + scrollY) / innerHeight,
    ),
  );

test('on a phone the first ten headlines fit into four screens', async ({ page, serve }) => {
  await page.setViewportSize(PHONE);
  await page.goto(`${await serve('many')}index.html`);
  const tenth = (await headlines(page)).sort((a, b) => a - b)[9];
  expect(tenth).toBeLessThan(4);
});

for (const width of [320, 390, 768, 1280, 1920]) {
  test(`nothing is wider than a screen of ${width} px, and no picture moves what is read`, async ({
    page,
    serve,
  }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value } = entry as PerformanceEntry & { value: number };
          document.documentElement.dataset.shift = String(
            Number(document.documentElement.dataset.shift ?? 0) + value,
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['index.html', 'chuyen-muc/the-gioi.html', 'chuyen-muc.html']) {
      await page.goto((await serve('many')) + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const pictures = page.locator('main img');
      for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() =>
          pictures.evaluateAll((all) => all.every((each) => (each as HTMLImageElement).complete)),
        )
        .toBe(true);
      expect(await page.locator('html').getAttribute('data-shift')).toBeNull();
    }
  });
}

test('a picture in a list is no stop of the Tab key, and leads where its headline leads', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve('many')}index.html`);
  for (const card of await page.locator('main article:has(.picture)').all()) {
    const href = await card.locator('.headline').getAttribute('href');
    await expect(card.locator('.picture')).toHaveAttribute('href', href ?? '');
    await expect(card.locator('.picture')).toHaveAttribute('tabindex', '-1');
    await expect(card.getByRole('link')).not.toHaveCount(0);
    expect(await card.getByRole('img').count()).toBe(0);
  }
});

test('the menu scrolls on a phone, and the focus brings its last link into view', async ({
  page,
  serve,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${await serve('many')}index.html`);
  const last = page.getByRole('navigation', { name: 'Mục chính' }).getByRole('link').last();
  await expect(last).not.toBeInViewport();
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 1 });
});
