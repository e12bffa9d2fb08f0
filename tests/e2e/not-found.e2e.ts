import { articles, expect, type Place, test } from './fixtures.ts';

/** Places of the site, each with paths at every depth that do not exist. */
const LOST: readonly (readonly [place: Place, ...paths: string[]])[] = [
  ['/', 'mat', 'x/y/z', 'bai/da-go-00000000.html'],
  ['/a/b/', 'x/y/z', 'mat', 'bai/da-go-00000000.html'],
];

for (const [place, ...paths] of LOST) {
  test(`the page for unknown addresses links home at ${place}`, async ({
    page,
    serve,
    tolerate,
  }) => {
    // The browser reports the missing page and the requests that look for the home page.
    tolerate(/status of 404/u);
    const root = await serve('seeds', place);
    const heading = page.getByRole('heading', { level: 1 });
    const home = page.getByRole('link', { name: 'Về trang nhất' });
    const archive = page.getByRole('navigation').getByRole('link', { name: 'Kho bài' });
    const box = page.getByRole('searchbox', { name: 'Tìm bài viết' });
    const lost = async (path: string): Promise<void> => {
      const answer = await page.goto(root + path);
      expect(answer?.status(), path).toBe(404);
      await expect(heading).toHaveText('Không tìm thấy trang');
      await expect(home).toHaveJSProperty('href', `${root}index.html`);
      await expect(archive).toHaveJSProperty('href', `${root}kho.html`);
      await expect(box).toHaveJSProperty('form.action', `${root}tim.html`);
      await expect(page.locator('link[rel="icon"]')).toHaveJSProperty('href', `${root}icon.svg`);
    };

    for (const path of paths) {
      await lost(path);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${root}${path}#noi-dung`);
    }
    // These links lead to the same page from each path.
    await home.click();
    await expect(page).toHaveURL(`${root}index.html`);
    await expect(
      page.getByRole('link', { name: articles('seeds')[0]?.headline ?? '' }),
    ).toBeVisible();

    const [path = ''] = paths;
    await lost(path);
    await archive.click();
    await expect(page).toHaveURL(`${root}kho.html`);
    await expect(heading).toHaveText('Kho bài');

    await lost(path);
    await box.fill('tong thong');
    await box.press('Enter');
    await expect(page.locator('ol#ket-qua > li')).toHaveCount(2);
  });
}

test('an address with an old headline opens the article', async ({ page, serve, tolerate }) => {
  tolerate(/status of 404/u);
  const root = await serve('seeds', '/a/b/');
  const [newest] = articles('seeds');
  const id = newest?.url.slice(-'00000000.html'.length);
  await page.goto(`${root}bai/tieu-de-cu-${id}`);
  await expect(page).toHaveURL(root + newest?.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(newest?.headline ?? '');
});
