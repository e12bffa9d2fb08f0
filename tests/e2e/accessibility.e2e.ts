import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { SiteName } from '../sites.ts';
import { article, expect, overflow, SEED_WITH_FIGURE, test } from './fixtures.ts';

interface Kind {
  readonly site: SiteName;
  /** Looked up late: the sites may not be built yet when tests are only listed. */
  readonly path: () => string;
  readonly until?: (page: Page) => Promise<void>;
}

const says =
  (text: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await expect(page.getByRole('main').getByRole('status')).toHaveText(text);
  };

const KINDS: Readonly<Record<string, Kind>> = {
  'home with two articles': { site: 'seeds', path: () => 'index.html' },
  'home with many articles': { site: 'many', path: () => 'index.html' },
  'second page': { site: 'many', path: () => 'trang/2.html' },
  'article with a figure': { site: 'seeds', path: () => article('seeds', SEED_WITH_FIGURE).url },
  'very long article': { site: 'odd', path: () => article('odd', 'rat-dai.txt').url },
  'very long headline': { site: 'odd', path: () => article('odd', 'tieu-de-rat-dai.txt').url },
  'very long word': { site: 'odd', path: () => article('odd', 'mot-tu-rat-dai.txt').url },
  'odd symbols': { site: 'odd', path: () => article('odd', 'ky-hieu.txt').url },
  archive: { site: 'many', path: () => 'kho.html' },
  'archive of two articles': { site: 'seeds', path: () => 'kho.html' },
  year: { site: 'many', path: () => 'kho/2024.html' },
  month: { site: 'many', path: () => 'kho/2024/03.html' },
  undated: { site: 'many', path: () => 'kho/khong-ro-ngay.html' },
  'search, empty': { site: 'seeds', path: () => 'tim.html' },
  'search with results': {
    site: 'many',
    path: () => 'tim.html?q=Helsinki',
    until: says(/^[\d.]+ bài cho “Helsinki”$/u),
  },
  'search with results to narrow': {
    site: 'search',
    path: () => 'tim.html?q=nguoi+dan&tacgia=Đỗ+Quyên',
    until: async (page) => {
      await says(/^5 bài cho “người dân”/u)(page);
      await expect(page.getByRole('checkbox', { name: /^Đỗ Quyên/u })).toBeChecked();
    },
  },
  'search with everything said': {
    site: 'search',
    path: () => 'tim.html?q=zelenksy+xyzxyz&xep=moi',
    until: says(/^2 bài cho/u),
  },
  'article with marks': {
    site: 'search',
    path: () => `${article('search', 'budapest.md').url}?tim=quán+phở`,
    until: says('“quán phở” có 3 chỗ trong bài này.'),
  },
  'search with nothing found': {
    site: 'seeds',
    path: () => 'tim.html?q=zzzz',
    until: says(/^Không tìm thấy bài nào cho “zzzz”\./u),
  },
  'page not found': { site: 'seeds', path: () => 'khong/co/trang/nay.html' },
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those of axe's rules that see colours: a scheme changes nothing else. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

// The very long article has thousands of lines to look at.
test.describe.configure({ timeout: 90_000 });

for (const [kind, { site, path, until }] of Object.entries(KINDS)) {
  test(`accessible at any width in every theme: ${kind}`, async ({ page, serve, tolerate }) => {
    if (kind === 'page not found') tolerate(/404/u);
    await page.goto((await serve(site)) + path());
    await until?.(page);
    const closed = page.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflow(page), `pixels too wide at ${width}`).toBeLessThanOrEqual(0);
      await page.emulateMedia({ colorScheme: 'light' });
      await expectNone(new AxeBuilder({ page }).withTags(TAGS), `${width} px, light`);
      for (const theme of ['paper', 'dark', 'contrast']) {
        await page.evaluate((each) => {
          document.documentElement.dataset.theme = each;
        }, theme);
        await expectNone(new AxeBuilder({ page }).withRules(COLOURS), `${width} px, ${theme}`);
      }
      // Without a choice the device's own scheme counts.
      await page.evaluate(() => {
        delete document.documentElement.dataset.theme;
      });
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNone(new AxeBuilder({ page }).withRules(COLOURS), `${width} px, dark device`);
    }
  });
}

/** Fails with the place and reason of every violation. */
async function expectNone(axe: AxeBuilder, where: string): Promise<void> {
  // Its older way is twice as fast and lacks only frames, of which no page has any.
  const { violations, passes } = await axe.setLegacyMode().analyze();
  expect(passes.length, `${where}: rules that applied`).toBeGreaterThan(0);
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  expect.soft(found, where).toEqual([]);
}
