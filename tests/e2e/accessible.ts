import type { Page } from '@playwright/test';
import axe, { type RunOnly, type RunOptions } from 'axe-core';
import { expect, overflow } from './fixtures.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of axe's rules that see colours: a theme changes nothing else, and a width no colour. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Expects nothing of the page to be too wide or against WCAG 2.2 AA, at 320 and 1280 px and in every theme, and 7:1 in high
 * contrast. `part` is what to look at, where the rest of the page is looked at elsewhere, as themes may be.
 */
export async function expectAccessible(
  page: Page,
  where: string,
  { part, themes = true }: { readonly part?: string; readonly themes?: boolean } = {},
): Promise<void> {
  const find = (runOnly: RunOnly, at: string): Promise<void> =>
    expectNone(page, part, runOnly, `${where}, ${at}`);
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await overflow(page), `${where}: too wide at ${width} px`).toBeLessThanOrEqual(0);
    await find({ type: 'tag', values: TAGS }, `${width} px`);
  }
  for (const theme of themes ? ['paper', 'dark', 'contrast'] : []) {
    await chooseTheme(page, theme);
    // What has 7:1 has 4.5:1.
    const rules = COLOURS.map((rule) =>
      theme === 'contrast' && rule === 'color-contrast' ? 'color-contrast-enhanced' : rule,
    );
    await find({ type: 'rule', values: rules }, theme);
  }
  await chooseTheme(page, undefined);
}

const chooseTheme = (page: Page, theme: string | undefined): Promise<void> =>
  page.evaluate((chosen) => {
    if (chosen === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
  }, theme);

/** Fails with the place and reason of every violation. */
async function expectNone(
  page: Page,
  part: string | undefined,
  runOnly: RunOnly,
  where: string,
): Promise<void> {
  const { violations, passes } = await page.evaluate(
    ([selector, options]) => window.axe.run(selector ?? document, options),
    // What has passed is not told in full, which takes half the time.
    [part, { runOnly, resultTypes: ['violations'] } satisfies RunOptions] as const,
  );
  expect(passes.length, `${where}: rules that applied`).toBeGreaterThan(0);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  expect.soft(found, where).toEqual([]);
}
