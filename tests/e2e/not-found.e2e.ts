import { articles, expect, type Place, test } from './fixtures.ts';

const PLACES: readonly Place[] = ['/', '/a/b/'];

for (const place of PLACES) {
  for (const path of ['mat', 'x/y/z', 'bai/da-go-00000000.html']) {
    test(`leads home from ${place}${path}`, async ({ page, serve, tolerate }) => {
      // The browser itself reports the missing page, and the search for the way home.
      tolerate(/status of 404/u);
      const root = await serve('seeds', place);
      const heading = page.getByRole('heading', { level: 1 });
      const home = page.getByRole('link', { name: 'Về trang nhất' });
      const lost = async (): Promise<void> => {
        const answer = await page.goto(root + path);
        expect(answer?.status()).toBe(404);
        await expect(heading).toHaveText('Không có trang này');
        await expect(home).toHaveJSProperty('href', `${root}index.html`);
      };

      await lost();
      await home.click();
      await expect(page).toHaveURL(`${root}index.html`);
      await expect(
        page.getByRole('link', { name: articles('seeds')[0]?.headline ?? '' }),
      ).toBeVisible();

      await lost();
      await page.getByRole('navigation').getByRole('link', { name: 'Kho bài' }).click();
      await expect(page).toHaveURL(`${root}kho.html`);
      await expect(heading).toHaveText('Kho bài');

      await lost();
      const box = page.getByRole('searchbox', { name: 'Tìm bài viết' });
      await box.fill('tong thong');
      await box.press('Enter');
      await expect(page.locator('ol#ket-qua > li')).toHaveCount(2);

      await lost();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${root}${path}#noi-dung`);
    });
  }
}

test('an address with an old headline leads to the article', async ({ page, serve, tolerate }) => {
  tolerate(/status of 404/u);
  const root = await serve('seeds', '/a/b/');
  const [newest] = articles('seeds');
  const id = newest?.url.slice(-'00000000.html'.length);
  await page.goto(`${root}bai/tieu-de-cu-${id}`);
  await expect(page).toHaveURL(root + newest?.url);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(newest?.headline ?? '');
});
