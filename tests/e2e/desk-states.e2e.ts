import { expectAccessible } from './accessible.ts';
import { notice, test } from './desk/fixture.ts';
import { STATES } from './desk/states.ts';
import { expect } from './fixtures.ts';

// Half of them at a time: each half has a desk of its own.
for (const half of [0, 1])
  test(`every state of the desk can be read and used by everybody: ${half + 1} of 2`, async ({
    page,
    smallDesk,
    tolerate,
  }) => {
    tolerate(/status of 4(?:09|15)/u);
    for (const { name, part, open } of STATES.filter((_, index) => index % 2 === half)) {
      await test.step(name, async () => {
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        await open(page, smallDesk);
        await expectAccessible(page, name, { part: part ?? 'body', widths: [768, 1280, 1920] });
      });
    }
  });

test('while all articles are read for the first time, the desk says how far it is and can be used', async ({
  page,
  smallDesk: { address },
}) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/api/pile', async (route) => {
    await promise;
    await route.continue();
  });
  await page.route('**/api/pile-progress', (route) =>
    route.fulfill({ json: { read: 2000, all: 10_000, seconds: 15 } }),
  );
  await page.goto(address);
  await expect(page.getByText('Đang đọc 2.000 trong 10.000 bài, còn chừng 1 phút.')).toBeVisible();
  await page.getByRole('link', { name: 'Bài mới' }).click();
  await page.getByLabel('Dán bài vào đây').fill('Mùa cá linh\n\nCá linh về sớm.\n');
  await page.getByRole('button', { name: 'Đọc bài' }).click();
  await expect(page.locator('.line')).toHaveCount(2);
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('.waiting')).toBeVisible();
  resolve();
  await expect(page.locator('.rows a').first()).toBeFocused();
  await expect(page.locator('.waiting')).toHaveCount(0);
  await expect(notice(page)).toBeEmpty();
});
