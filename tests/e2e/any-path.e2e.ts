import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { articles, expect, type Place, test } from './fixtures.ts';

const PLACES: readonly Place[] = ['/', '/a/b/', 'file:'];
/** A small site has other lists than a large one. The small site here has raw texts. */
const SITE_AT = { '/': 'packed', '/a/b/': 'many', 'file:': 'many' } as const;
/** Pages at every depth. `tests/site/addresses.test.ts` follows what is written in all pages; scripts ask for more. */
const PAGES = 'index.html trang/2.html tim.html da-luu.html kho/2024.html kho/2020/06/2.html'.split(
  ' ',
);

for (const place of ['/a/b/', 'file:'] as const)
  test(`every link and asset resolves at ${place}`, async ({ page, serve }) => {
    const root = await serve('many', place);
    const wanted = new Map<string, string>();
    for (const path of [...PAGES, articles('many')[1]?.url ?? '']) {
      await page.goto(root + path);
      await page.evaluate(() => document.fonts.ready);
      for (const address of await addressesOn(page)) wanted.set(address, path);
    }
    expect(wanted.size).toBeGreaterThan(10);
    const broken: string[] = [];
    for (const [address, path] of wanted) {
      const resolves = address.startsWith(root) && (await exists(address));
      if (!resolves) broken.push(`${address} on ${path}`);
    }
    expect(broken).toEqual([]);
  });

for (const place of PLACES) {
  test(`a reader finds the way by clicking: at ${place}`, async ({ page, serve }) => {
    const site = SITE_AT[place];
    const heading = page.getByRole('heading', { level: 1 });
    await page.goto(`${await serve(site, place)}index.html`);
    await expectFont(page);

    const lead = page.locator('main').getByRole('article').first().locator('.headline');
    const headline = await lead.innerText();
    await lead.click();
    await expect(heading).toHaveText(headline);
    await expectFont(page);

    await page.getByText('Nguồn gốc bài viết').click();
    const rawText = page.getByRole('link', { name: 'Xem văn bản gốc' });
    await expect(rawText).toHaveCount(site === 'packed' ? 1 : 0);
    if (site === 'packed') {
      await rawText.click();
      await expect(page).toHaveURL(/\/nguon\/[\da-f]{8}\.txt$/u);
      await page.goBack();
    }

    await page.getByRole('link', { name: 'Bài cũ hơn' }).click();
    const opened = articles(site).findIndex((each) => each.headline === headline);
    await expect(heading).toHaveText(articles(site)[opened + 1]?.headline ?? '');

    const menu = page.getByRole('navigation', { name: 'Mục chính' });
    await menu.getByRole('link', { name: 'Kho bài' }).click();
    await expect(heading).toHaveText('Kho bài');
    await page
      .getByRole('link', { name: /^Tháng \d+: \d+ bài$/u })
      .last()
      .click();
    await expect(heading).toHaveText(/^Tháng \d+\/20\d\d$/u);
    await expectFont(page);

    const ofMonth = page.locator('main').getByRole('listitem').locator('.headline').first();
    const chosen = await ofMonth.innerText();
    await ofMonth.click();
    await expect(heading).toHaveText(chosen);
    await page.getByRole('link', { name: 'Bản Tin' }).click();
    await expect(page).toHaveURL(/\/index\.html$/u);
  });
}

for (const place of ['/', '/a/b/'] as const) {
  test(`the address without a file is the home page: ${place}`, async ({ page, serve }) => {
    const answer = await page.goto(await serve('seeds', place));
    expect(answer?.status()).toBe(200);
    await page.getByRole('link', { name: articles('seeds')[0]?.headline ?? '' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      articles('seeds')[0]?.headline ?? '',
    );
  });
}

test('the search of a site opened from a folder says why it cannot work, and links to other ways', async ({
  page,
  serve,
}) => {
  await page.goto(`${await serve('seeds', 'file:')}index.html`);
  const box = page.getByRole('searchbox', { name: 'Tìm bài viết' });
  await box.fill('tổng thống');
  await box.press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    'Trang đang mở từ một tệp trên máy, nên trình duyệt không cho tìm kiếm. Bạn vẫn xem được mọi bài trong kho.',
  );
  await expect(box).toHaveValue('tổng thống');
  await page.getByRole('link', { name: 'Mở kho bài' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kho bài');
});

/** Every address that the page links to or has loaded, without query and fragment. */
async function addressesOn(page: Page): Promise<string[]> {
  const addresses = await page.evaluate(() => [
    // The canonical address is always the public one. Links in an article's text leave the site.
    ...[...document.querySelectorAll('[href]:not([rel="canonical"], [rel~="nofollow"])')].map(
      (element) => new URL(element.getAttribute('href') ?? '', document.baseURI).href,
    ),
    ...[...document.querySelectorAll<HTMLScriptElement>('[src]')].map((element) => element.src),
    ...[...document.forms].map((form) => form.action),
    ...performance.getEntriesByType('resource').map((entry) => entry.name),
  ]);
  for (const address of addresses.filter((address) => address.startsWith(`${page.url()}#`))) {
    // An address that ends in “#” is the top of the page.
    if (new URL(address).hash === '') continue;
    await expect(page.locator(new URL(address).hash), `target of ${address}`).toBeAttached();
  }
  return [...new Set(addresses.map((address) => address.replace(/[?#].*$/u, '')))];
}

const exists = async (address: string): Promise<boolean> =>
  address.startsWith('file:')
    ? existsSync(fileURLToPath(address))
    : (await fetch(address, { method: 'HEAD' })).status === 200;

/** Fails unless headlines use the first font of their styles. */
async function expectFont(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const wanted = await heading.evaluate((element) => getComputedStyle(element).fontFamily);
  const loaded = await page.evaluate(async () =>
    [...(await document.fonts.ready)]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family),
  );
  const [first] = wanted.split(',').map(unquote);
  expect(loaded.map(unquote)).toContain(first);
}

const unquote = (family: string): string => family.replaceAll('"', '').trim();
