import type { Page } from '@playwright/test';
import type { SiteName } from '../sites.ts';
import { expectAccessible } from './accessible.ts';
import { article, expect, SEED_WITH_FIGURE, test } from './fixtures.ts';

interface Kind {
  readonly site: SiteName;
  /** Looked up late: the sites may not be built yet when tests are only listed. */
  readonly path: () => string;
  readonly until?: (page: Page) => Promise<void>;
  /** It has nothing coloured that another kind has not, so that themes are looked at there. */
  readonly plain?: true;
}

const says =
  (text: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await expect(page.getByRole('main').getByRole('status')).toHaveText(text);
  };

const KINDS: Readonly<Record<string, Kind>> = {
  'home with two articles': { site: 'seeds', path: () => 'index.html', plain: true },
  'home with many articles': { site: 'many', path: () => 'index.html' },
  'second page': { site: 'many', path: () => 'trang/2.html', plain: true },
  'article with a figure': { site: 'seeds', path: () => article('seeds', SEED_WITH_FIGURE).url },
  'very long article': { site: 'odd', path: () => article('odd', 'rat-dai.txt').url, plain: true },
  'very long headline': {
    site: 'odd',
    path: () => article('odd', 'tieu-de-rat-dai.txt').url,
    plain: true,
  },
  'very long word': {
    site: 'odd',
    path: () => article('odd', 'mot-tu-rat-dai.txt').url,
    plain: true,
  },
  'odd symbols': { site: 'odd', path: () => article('odd', 'ky-hieu.txt').url, plain: true },
  archive: { site: 'many', path: () => 'kho.html' },
  'archive of two articles': { site: 'seeds', path: () => 'kho.html', plain: true },
  year: { site: 'many', path: () => 'kho/2024.html' },
  month: { site: 'many', path: () => 'kho/2024/03.html' },
  undated: { site: 'many', path: () => 'kho/khong-ro-ngay.html', plain: true },
  'list of feeds': { site: 'many', path: () => 'nguon-tin.html' },
  'search, empty': { site: 'seeds', path: () => 'tim.html', plain: true },
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
  'saved articles': { site: 'seeds', path: () => 'da-luu.html' },
  'no network': { site: 'seeds', path: () => 'khong-co-mang.html' },
  'page not found': { site: 'seeds', path: () => 'khong/co/trang/nay.html' },
};

for (const [kind, { site, path, until, plain }] of Object.entries(KINDS)) {
  test(`accessible at any width${plain ? '' : ' in every theme'}: ${kind}`, async ({
    page,
    serve,
    tolerate,
  }) => {
    if (kind === 'page not found') tolerate(/404/u);
    await page.goto((await serve(site)) + path());
    await until?.(page);
    const closed = page.locator('details:not([open]) > summary');
    while ((await closed.count()) > 0) await closed.first().click();
    await expectAccessible(page, kind, { themes: !plain });
  });
}

test('dark is the same, chosen or by the device', async ({ page, serve }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`${await serve('seeds')}index.html`);
  const colours = (): Promise<string[]> =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      const names = 'paper raised ink soft rule edge son mark mark-ink bar'.split(' ');
      return [style.colorScheme, ...names.map((name) => style.getPropertyValue(`--${name}`))];
    });
  const device = await colours();
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  expect(await colours()).toEqual(device);
});

for (const name of ['Cỡ chữ, màu nền', 'Phím tắt']) {
  test(`the open dialog “${name}” is accessible`, async ({ page, serve }) => {
    await page.goto(`${await serve('seeds')}index.html`);
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expectAccessible(page, name, { part: 'dialog' });
  });
}
