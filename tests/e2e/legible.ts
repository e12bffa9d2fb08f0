import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** In pixels. The marks of Vietnamese are hard to read in smaller letters. */
const SMALLEST = 14;

/** Expects all text to be large enough, in the default and in the smallest size. */
export async function expectLegible(page: Page, where: string): Promise<void> {
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
    expect.soft(small, `${where}: size ${size}`).toEqual([]);
  }
  await page.evaluate(() => {
    delete document.documentElement.dataset.size;
  });
}
