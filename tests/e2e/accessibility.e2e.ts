import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import { KINDS } from './page-kinds.ts';

for (const [kind, { site, path, until, plain }] of Object.entries(KINDS)) {
  test(`pages are accessible at any width${plain ? '' : ' in every theme'}: ${kind}`, async ({
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

for (const name of ['Cỡ chữ, màu nền', 'Phím tắt']) {
  test(`the open dialog “${name}” is accessible`, async ({ page, serve }) => {
    await page.goto(`${await serve('seeds')}index.html`);
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await expectAccessible(page, name, { part: 'dialog' });
  });
}
