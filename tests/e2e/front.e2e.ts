import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { layoutShift } from './layout-shift.ts';
import { expectOwnFont } from './own-font.ts';

const PHONE = { width: 390, height: 844 };

/** The positions of the headlines of a page, in screens from its top. */
const headlines = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main a.headline')].map(
      (each) => (each.getBoundingClientRect().bottom + scrollY) / innerHeight,
    ),
  );

test('on a phone the first ten headlines fit into four screens', async ({ page, serve }) => {
  await page.setViewportSize(PHONE);
  await page.goto(`${await serve('many')}index.html`);
  await expectOwnFont(page, '.headline');
  const tenth = (await headlines(page)).sort((a, b) => a - b)[9];
  expect(tenth).toBeLessThan(4);
});

test('nothing is wider than the screen, and no picture moves the text', async ({ page, serve }) => {
  for (const [width, path] of [
    [320, 'index.html'],
    [390, 'chuyen-muc/the-gioi.html'],
    [768, 'index.html'],
    [768, 'chuyen-muc.html'],
    [1280, 'chuyen-muc/the-gioi.html'],
    [1920, 'index.html'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto((await serve('many')) + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    const pictures = page.locator('main img');
    for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() =>
        pictures.evaluateAll((all) => all.every((each) => (each as HTMLImageElement).complete)),
      )
      .toBe(true);
    expect(await layoutShift(page), path).toBe(0);
  }
});

test('the browser adds no space around a headline', async ({ page, serve }) => {
  for (const path of ['index.html', 'chuyen-muc/the-gioi.html']) {
    await page.goto((await serve('many')) + path);
    const headings = page.locator('main :is(h1, h2, h3, h4, h5, h6)');
    expect(
      await headings.evaluateAll((all) => all.map((each) => getComputedStyle(each).margin)),
    ).toEqual(Array(await headings.count()).fill('0px'));
  }
});

test('a picture leaves room for words', async ({ page, serve }) => {
  await page.goto(`${await serve('many')}index.html`);
  for (const [width, size] of [
    [320, 2],
    [320, 3],
    [320, 6],
    [768, 6],
    [1280, 6],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    const narrow = await page.evaluate((chosen) => {
      document.documentElement.dataset.size = String(chosen);
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      return [...document.querySelectorAll('.card:has(.picture) .headline')]
        .filter((each) => Number(each.closest('div')?.clientWidth) < 9 * rem - 1)
        .map((each) => each.textContent);
    }, size);
    expect(narrow, `${width} px, text size ${size}`).toEqual([]);
  }
});

test('the stories beside a lead without a picture stand below it, in one row', async ({
  page,
  serve,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${await serve('search')}index.html`);
  const [lead, first, second] = await page.locator('.front article').evaluateAll((all) =>
    all.slice(0, 3).map((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return { top, bottom, pictured: each.querySelector('.picture') !== null };
    }),
  );
  expect(lead?.pictured).toBe(false);
  expect(first?.top).toBeGreaterThan(lead?.bottom ?? 0);
  expect(second?.top).toBe(first?.top);
});

test('an empty notice changes no style', async ({ page, serve }) => {
  await page.goto(`${await serve('many')}index.html`);
  await expect(page.locator('#thong-bao')).toBeAttached();
  // The observer has reported the new height by then.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  expect(await page.locator('html').getAttribute('style')).toBeNull();
});

test('a picture in a list is no stop of the Tab key, and opens the same article as its headline', async ({
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

test('the menu scrolls on a phone, and the focus moves its last link into view', async ({
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
