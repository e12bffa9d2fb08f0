import type { Locator, Page } from '@playwright/test';
import type { SiteName } from '../sites.ts';
import { article, expect } from './fixtures.ts';

// Elements of the search page, as a reader names them.
export const box = (page: Page): Locator => page.getByRole('combobox', { name: 'Tìm bài viết' });
export const results = (page: Page): Locator => page.locator('ol#ket-qua > li');
export const headlines = (page: Page): Locator =>
  results(page).getByRole('heading').getByRole('link');
export const status = (page: Page): Locator => page.getByRole('main').getByRole('status');
/** The messages of the status, one or two sentences each. */
export const sentences = (page: Page): Locator => status(page).getByRole('paragraph');
export const retry = (page: Page): Locator => page.getByRole('button', { name: 'Thử lại' });
export const archive = (page: Page): Locator => page.getByRole('link', { name: 'Mở kho bài' });

export const PROMPT =
  'Gõ một từ, tên người, nơi chốn hay ngày tháng; có dấu hay không dấu đều được. Đặt “…” quanh một cụm để tìm nguyên cụm, đặt dấu - trước từ muốn bỏ.';
export const HINT = 'Thử gõ ít từ hơn, viết theo cách khác, hoặc xem theo ngày trong kho bài.';

/** The address of the search page with a query. */
export const searchFor = (query: string): string => `tim.html?q=${encodeURIComponent(query)}`;

/** A parameter of the page's current address. */
export const parameter = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

/** The headlines of articles, by their files without extension. */
export const headlinesOf = (site: SiteName, files: readonly string[]): string[] =>
  files.map((file) => article(site, file.includes('.') ? file : `${file}.md`).headline);

/** Fails unless the list shows exactly these articles in this order. */
export const expectResults = (
  page: Page,
  site: SiteName,
  files: readonly string[],
): Promise<void> => expect(headlines(page)).toHaveText(headlinesOf(site, files));

/** Searches on the open page. Waits until the last results and messages are gone. */
export async function searchAgain(page: Page, query: string): Promise<void> {
  await page.locator('#ket-qua > li, #trang-thai > p').evaluateAll((items) => {
    for (const item of items) item.setAttribute('data-before', '');
  });
  await box(page).fill(query);
  await box(page).press('Enter');
  await expect(page.locator('[data-before]')).toHaveCount(0);
}
