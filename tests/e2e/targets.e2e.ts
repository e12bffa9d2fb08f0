import { article, expect, SEED_WITH_FIGURE, test } from './fixtures.ts';

/** CSS pixels that a finger needs. */
const TARGET = 44;
const PAGES: Readonly<Record<string, readonly ['seeds' | 'many' | 'search', () => string]>> = {
  home: ['many', () => 'index.html'],
  article: ['seeds', () => article('seeds', SEED_WITH_FIGURE).url],
  archive: ['many', () => 'kho.html'],
  year: ['many', () => 'kho/2024.html'],
  month: ['many', () => 'kho/2024/03.html'],
  'search with results': ['search', () => 'tim.html?q=nguoi+dan'],
  'saved articles': ['seeds', () => 'da-luu.html'],
  'list of feeds': ['many', () => 'nguon-tin.html'],
  'page not found': ['seeds', () => '404.html'],
};
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

for (const [name, [site, path]] of Object.entries(PAGES)) {
  test(`what is to be touched has room for a finger: ${name}`, async ({ page, serve }) => {
    await page.goto((await serve(site)) + path());
    if (name.startsWith('search'))
      await expect(page.locator('#ket-qua > li').first()).toBeVisible();
    const closed = page.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    const { looked, small } = await page.evaluate((least) => {
      const asked = 'a[href], button, summary, label:has(input), input, select';
      const touched = [...document.querySelectorAll<HTMLElement>(asked)]
        .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        // Off the page until it has the focus.
        .filter((each) => each.getBoundingClientRect().bottom + scrollY > 0)
        // The label is touched.
        .filter((each) => !(each.matches('input') && each.closest('label')))
        // Within a sentence the line gives the height.
        .filter((each) => {
          const sentence = each.closest('p, figcaption, blockquote') ?? each;
          return sentence.textContent.trim() === each.textContent.trim();
        })
        .map((each) => ({ each, height: each.getBoundingClientRect().height }));
      return {
        looked: touched.length,
        small: touched
          .filter(({ height }) => height < least)
          .map(
            ({ each, height }) =>
              `${each.localName}.${each.className} “${each.textContent.trim().slice(0, 30)}” ${Math.round(height)} px`,
          ),
      };
    }, TARGET);
    // The brand, the box and the menu are on every page.
    expect(looked).toBeGreaterThanOrEqual(5);
    expect(small).toEqual([]);
  });
}
