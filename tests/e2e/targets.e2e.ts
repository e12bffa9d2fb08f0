import type { Page } from '@playwright/test';
import { article, expect, SEED_WITH_FIGURE, test } from './fixtures.ts';

/** The least height of anything that readers press, in CSS pixels. */
const TARGET = 44;
const PAGES: Readonly<Record<string, readonly ['seeds' | 'many' | 'search', () => string]>> = {
  home: ['many', () => 'index.html'],
  article: ['seeds', () => article('seeds', SEED_WITH_FIGURE).url],
  section: ['many', () => 'chuyen-muc/the-gioi.html'],
  'all sections': ['many', () => 'chuyen-muc.html'],
  'article with all its places': ['many', () => article('many', '00002.txt').url],
  archive: ['many', () => 'kho.html'],
  year: ['many', () => 'kho/2024.html'],
  month: ['many', () => 'kho/2024/03.html'],
  'search with results': ['search', () => 'tim.html?q=nguoi+dan'],
  'saved articles': ['seeds', () => 'da-luu.html'],
  'list of feeds': ['many', () => 'nguon-tin.html'],
  'page not found': ['seeds', () => '404.html'],
};

/**
 * The heights of elements that readers press, in pixels: of their box, or of the area that responds to a press, up to the
 * needed height.
 */
async function heights(
  page: Page,
  what: 'box' | 'answering',
): Promise<{ readonly name: string; readonly height: number }[]> {
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  const filter = page.getByRole('button', { name: 'Lọc kết quả', expanded: false });
  if (await filter.isVisible()) await filter.click();
  // Opening scrolls, and the reading bar appears when a page scrolls back.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(page.locator('.reading-bar:visible')).toHaveCount(0);
  return page.evaluate(
    ([measured, needed]) => {
      const asked = 'a[href], button, summary, label:has(input), input, select';
      /** The pixels above and below the middle that respond for the element. */
      const answering = (each: HTMLElement): number => {
        each.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, width, top, bottom } = each.getBoundingClientRect();
        const [across, middle] = [left + width / 2, (top + bottom) / 2];
        const answers = (y: number): boolean => each.contains(document.elementFromPoint(across, y));
        let [from, to] = [middle, middle];
        const isShort = (): boolean => to - from + 1 < needed;
        while (isShort() && from > 0 && answers(from - 1)) from -= 1;
        while (isShort() && to < innerHeight && answers(to + 1)) to += 1;
        return to - from + 1;
      };
      return (
        [...document.querySelectorAll<HTMLElement>(asked)]
          .filter((each) =>
            each.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
          )
          // The element is off the page until it has the focus.
          .filter((each) => each.getBoundingClientRect().bottom + scrollY > 0)
          // Readers press the label.
          .filter((each) => !(each.matches('input') && each.closest('label')))
          // Inside a sentence, the line has the height.
          .filter((each) => {
            const sentence = each.closest('p, figcaption, blockquote') ?? each;
            return sentence.textContent.trim() === each.textContent.trim();
          })
          .map((each) => ({
            name: `${each.localName}.${each.className} “${each.textContent.trim().slice(0, 30)}”`,
            height: measured === 'box' ? each.getBoundingClientRect().height : answering(each),
          }))
      );
    },
    [what, TARGET] as const,
  );
}

for (const [kind, options, measured] of [
  ['a finger', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, 'box'],
  ['a mouse', { viewport: { width: 1280, height: 800 } }, 'answering'],
] as const) {
  test.describe(`for ${kind}`, () => {
    test.use(options);
    test('buttons and links are large enough to press', async ({ page, serve }) => {
      for (const [name, [site, path]] of Object.entries(PAGES)) {
        await page.goto((await serve(site)) + path());
        if (name.startsWith('search'))
          await expect(page.locator('#ket-qua > li').first()).toBeVisible();
        const all = await heights(page, measured);
        // Every page has the brand, the search box and the menu.
        expect(all.length, name).toBeGreaterThanOrEqual(5);
        const small = all.filter(({ height }) => height < TARGET);
        expect.soft(small, name).toEqual([]);
      }
    });
  });
}
