import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { expect, overflow } from './fixtures.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules of axe that check colours. A theme changes nothing else. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Those that see how much room there is. */
const ROOM = ['target-size', 'scrollable-region-focusable'];

/** What of the page to check, if another test checks the rest. */
interface Scope {
  /** A selector. */
  readonly part?: string;
  /** Whether the colours are checked, in every theme. */
  readonly themes?: boolean;
  /** The widths at which only what depends on the room is checked. Without them, all is checked at 1280 px too. */
  readonly widths?: readonly number[];
}

/**
 * Expects the page to fit the screen and to meet WCAG 2.2 AA, at 320 and 1280 px in every theme. In high contrast, the ratio is
 * 7:1.
 */
export async function expectAccessible(
  page: Page,
  where: string,
  { part, themes = true, widths }: Scope = {},
): Promise<void> {
  const find = (options: RunOptions, at: string): Promise<number> =>
    expectNone(page, part, options, `${where}, ${at}`);
  const only = (values: string[]): RunOptions => ({ runOnly: { type: 'rule', values } });
  const expectFit = async (width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await overflow(page), `${where}: too wide at ${width} px`).toBeLessThanOrEqual(0);
  };
  const expectSome = (applied: number, at: string): void =>
    expect(applied, `${where}, ${at}: rules that applied`).toBeGreaterThan(0);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(markRepeated);
  const all = (withColours: boolean): RunOptions => ({
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: withColours }])),
  });
  await expectFit(320);
  expectSome(await find(all(themes), '320 px'), '320 px');
  if (!widths) {
    // The themes below are checked at this width.
    await expectFit(1280);
    expectSome(await find(all(false), '1280 px'), '1280 px');
  }
  for (const width of widths ?? []) {
    await expectFit(width);
    await find(only(ROOM), `${width} px`);
  }
  for (const theme of themes ? ['paper', 'dark', 'contrast'] : []) {
    await chooseTheme(page, theme);
    // A ratio of 7:1 also passes the rule for 4.5:1.
    const rules = COLOURS.map((rule) =>
      theme === 'contrast' && rule === 'color-contrast' ? 'color-contrast-enhanced' : rule,
    );
    expectSome(await find(only(rules), theme), theme);
  }
  await chooseTheme(page, undefined);
  await page.evaluate(forgetRepeated);
}

const chooseTheme = (page: Page, theme: string | undefined): Promise<void> =>
  page.evaluate((chosen) => {
    if (chosen === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
  }, theme);

/**
 * Marks elements that only differ from three earlier ones in texts and names, like articles of a long list. What is wrong with
 * one is wrong with the others, and checking all of them takes most of the time. A missing text or name is a difference.
 */
function markRepeated(): void {
  const ENOUGH = 3;
  const OF_ONE_ONLY =
    /^(?:href|id|src|srcset|sizes|width|height|datetime|title|alt|aria-label\w*)$/u;
  const describe = ({ localName, attributes, textContent }: Element): string =>
    [...attributes].reduce(
      (text, { name, value }) =>
        `${text} ${name}=${OF_ONE_ONLY.test(name) && value !== '' ? '…' : value}`,
      textContent.trim() === '' ? localName : `${localName} with text`,
    );
  const shapeOf = (element: Element): string =>
    [...new Set([element, ...element.querySelectorAll('*')].map(describe))].sort().join('\n');
  for (const parent of document.body.querySelectorAll('*')) {
    if (parent.children.length <= ENOUGH || parent.closest('[data-repeated]')) continue;
    for (const alike of Map.groupBy(parent.children, shapeOf).values())
      for (const element of alike.slice(ENOUGH)) element.setAttribute('data-repeated', '');
  }
}

function forgetRepeated(): void {
  for (const element of document.querySelectorAll('[data-repeated]'))
    element.removeAttribute('data-repeated');
}

/** Fails with the place and reason of every violation. Returns how many rules applied. */
async function expectNone(
  page: Page,
  part: string | undefined,
  options: RunOptions,
  where: string,
): Promise<number> {
  const { violations, passes } = await page.evaluate(
    ([selector, options]) =>
      window.axe.run({ include: selector ?? document, exclude: ['[data-repeated]'] }, options),
    // Details of passed rules take half the time.
    [part, { ...options, resultTypes: ['violations'] } satisfies RunOptions] as const,
  );
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  expect.soft(found, where).toEqual([]);
  return passes.length + violations.length;
}
