import { expectAccessible } from './accessible.ts';
import { article, expect, SEED_WITH_HEADLINE, test } from './fixtures.ts';
import { expectLegible } from './legible.ts';
import { KINDS } from './page-kinds.ts';

for (const [site, kinds] of Map.groupBy(Object.entries(KINDS), ([, kind]) => kind.site))
  test(`pages are accessible at any width and in every theme, with no small text: ${site}`, async ({
    page,
    serve,
    tolerate,
  }) => {
    tolerate(/status of 404.*\/khong\//u);
    for (const [name, { path, until, plain }] of kinds)
      await test.step(name, async () => {
        await page.goto((await serve(site)) + path());
        await until?.(page);
        const closed = page.locator('details:not([open]) > summary');
        while ((await closed.count()) > 0) await closed.first().click();
        await expectLegible(page, name);
        await expectAccessible(page, name, plain ? { themes: false, widths: [1280] } : {});
      });
  });

test('the dark theme looks the same if the reader or the device chooses it', async ({
  page,
  serve,
}) => {
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

test('the dialogs of every page are accessible', async ({ page, serve }) => {
  await page.goto(`${await serve('seeds')}index.html`);
  for (const name of ['Cỡ chữ, màu nền', 'Phím tắt']) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expectAccessible(page, name, { part: 'dialog' });
    await page.keyboard.press('Escape');
  }
});

test('no text is small in a dialog of an article', async ({ page, serve }) => {
  await page.goto((await serve('seeds')) + article('seeds', SEED_WITH_HEADLINE).url);
  for (const name of ['Cỡ chữ', 'Chia sẻ', 'Phím tắt', 'Nghe']) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await expect(page.locator('dialog, .listen-bar').filter({ visible: true })).not.toHaveCount(0);
    await expectLegible(page, name);
    await page.keyboard.press('Escape');
  }
});
