import { article, articles, expect, SEED_WITH_FIGURE, test } from './fixtures.ts';

test('“j” and “k” move through a list and from article to article', async ({ page, serve }) => {
  const address = await serve('seeds');
  const [newest, older] = articles('seeds');
  await page.goto(`${address}index.html`);
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: newest?.headline ?? '' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: older?.headline ?? '' })).toBeFocused();
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: older?.headline ?? '' })).toBeFocused();
  await page.keyboard.press('k');
  // Keys work after the new page has loaded.
  for (const [key, to] of [
    ['Enter', newest],
    ['j', older],
    ['k', newest],
  ] as const) {
    await page.keyboard.press(key);
    await page.waitForURL(`**/${to?.url}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(to?.headline ?? '');
  }
});

test('“j” and “k” on an article’s page open the articles beside it, and ignore lists', async ({
  page,
  serve,
}) => {
  const [newest, older] = articles('seeds');
  await page.goto((await serve('seeds')) + newest?.url);
  await page.locator('.neighbours').evaluate((neighbours) => {
    const related = document.createElement('a');
    related.className = 'headline';
    related.href = '#';
    related.textContent = 'Bài liên quan';
    neighbours.before(related);
  });
  await page.keyboard.press('k');
  await expect(page.locator('main a:focus')).toHaveCount(0);
  await page.keyboard.press('j');
  await page.waitForURL(`**/${older?.url}`);
});

test('“?” lists all keys, and can switch them off for good', async ({ page, serve }) => {
  const address = (await serve('seeds')) + article('seeds', SEED_WITH_FIGURE).url;
  await page.goto(address);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Phím tắt' });
  for (const key of ['/', 'j', 'k', 's', 'l', 't', '?'])
    await expect(help.getByText(key, { exact: true })).toBeVisible();
  // The page ignores keys while a dialog is open.
  await page.keyboard.press('t');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
  await help.getByRole('checkbox', { name: 'Dùng phím tắt trên máy này' }).uncheck();
  await help.getByRole('button', { name: 'Đóng' }).click();
  await expect(help).toBeHidden();
  const told = page.locator('[aria-keyshortcuts], .find kbd:visible');
  await expect(told).toHaveCount(0);
  await page.reload();
  await expect(told).toHaveCount(0);
  for (const key of ['t', '/', 'j', '?']) await page.keyboard.press(key);
  await expect(page).toHaveURL(address);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
  await expect(page.getByRole('combobox')).not.toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: 'Phím tắt' }).click();
  await help.getByRole('checkbox').check();
  await expect(page.locator('[aria-keyshortcuts="/"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
});

test('keys in a text field, or with another key held, keep their meaning', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve('seeds')}index.html`);
  const box = page.getByRole('combobox', { name: 'Tìm bài viết' });
  await box.focus();
  await page.keyboard.type('tjk?/sl');
  await expect(box).toHaveValue('tjk?/sl');
  await box.blur();
  for (const combination of ['Control+j', 'Alt+j', 'Meta+j'])
    await page.keyboard.press(combination);
  await expect(page.locator('main a:focus')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
});

test('a tool whose script fails to load says so, and works after it loads', async ({
  page,
  serve,
  tolerate,
}) => {
  tolerate(/ERR_FAILED/u);
  await page.goto(`${await serve('seeds')}index.html`);
  await page.route('**/help-*.js', (route) => route.abort(), { times: 1 });
  const button = page.getByRole('button', { name: 'Phím tắt' });
  await button.click();
  await expect(page.getByRole('status')).toHaveText(
    'Chưa tải được phần này. Hãy kiểm tra mạng rồi bấm lại.',
  );
  await button.click();
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
});
