import type { Locator, Page } from '@playwright/test';
import { article, expect, SEED_WITH_FIGURE, test, tool } from './fixtures.ts';
import { openOnHost } from './host.ts';

/** Words of the interface. None of them may be printed. */
const INTERFACE =
  /Trang nhất|Kho bài|Tìm bài|Cỡ chữ|Nghe|Lưu|Chia sẻ|Nguồn gốc bài viết|Bài đã lưu|Phím tắt|phút đọc|\d chữ|Bài mới hơn|Bài cũ hơn|Trong bài này|Lên đầu trang|Đến nội dung|Đóng|¶/u;

/** The lines on the sheet. */
const printed = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  return text.split(/\n+/u).map((line) => line.trim());
};
const pages = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
/** The text that print adds after a link. */
const addressBehind = (link: Locator): Promise<string> =>
  link.evaluate((each) => getComputedStyle(each, '::after').content.replaceAll('"', ''));
const behind = (page: Page, name: string): Promise<string> =>
  addressBehind(page.getByRole('link', { name }));

test('an article on paper has its text, names, date, source and address', async ({
  page,
  serve,
}) => {
  const { url } = article('many', 'odd/co-nhan.txt');
  await page.goto((await serve('many')) + url);
  expect(await printed(page)).toEqual([
    'Bản Tin',
    'Văn hóa',
    'Làng nghề',
    'Làng gốm đỏ lửa trở lại',
    'Ba gia đình nhóm lửa lại lò cũ.',
    'Tác giả: Phạm Thị Sen Theo TTXVN Nguồn: vidu.vn',
    'Chủ Nhật, 12/11/2023, 08:05',
    'Sau mười năm tắt lò, làng gốm nhóm lửa trở lại.',
    'Mẻ gốm đầu tiên ra lò vào rằm tháng mười.',
    `Địa chỉ của bài: https://example.com/tin/${url}`,
  ]);
  const original = page.locator('.byline a[rel]');
  expect(await addressBehind(original)).toBe(' (https://vidu.vn/lang-gom)');
  expect(await pages(page)).toBe(1);
});

test('links in the body print their addresses after them', async ({ page, serve }) => {
  await page.goto((await serve('many')) + article('many', 'odd/lang-nghe.md').url);
  await page.emulateMedia({ media: 'print' });
  expect(await behind(page, 'một trang')).toBe(' (https://vidu.vn/non)');
  // The screen shows no addresses.
  await page.emulateMedia({ media: 'screen' });
  expect(await behind(page, 'một trang')).toBe('none');
  await expect(page.getByText('Địa chỉ của bài')).toBeHidden();
});

test('an article without a date says so on paper', async ({ page, serve }) => {
  await page.goto((await serve('many')) + article('many', 'odd/khong-ngay.txt').url);
  expect(await printed(page)).toContain('Không rõ ngày');
});

test('the interface is not printed, with any bar or dialog open', async ({ page, serve }) => {
  const { url, headline } = article('seeds', SEED_WITH_FIGURE);
  const address = (await serve('seeds')) + url;
  await page.goto(`${address}?tim=Trump`);
  await expect(page.getByText('lần trong bài')).toBeVisible();
  await page.locator('.prose p').first().hover();
  await page.getByText('Nguồn gốc bài viết').click();
  await tool(page, 'Chia sẻ').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const lines = await printed(page);
  expect(lines).toContain(headline);
  expect(lines.filter((line) => INTERFACE.test(line))).toEqual([]);
  expect(lines.at(-1)).toMatch(/^“Tổng thống Trump đang tìm cách duy trì sức ép/u);
});

test('print is black on white, in any theme', async ({ page, serve }) => {
  const { url } = article('many', 'odd/lang-nghe.md');
  await page.goto(`${await serve('many')}${url}?tim=nón`);
  for (const theme of ['auto', 'paper', 'dark', 'contrast']) {
    await page.evaluate(
      (chosen) => localStorage.setItem('ban-tin:hien-thi', chosen),
      JSON.stringify({ theme, leading: '3' }),
    );
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await page.reload();
    await expect(page.getByText('lần trong bài')).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const looks = await page.evaluate(() => {
      const shown = [...document.querySelectorAll<HTMLElement>('body, body *')].filter(
        (each) => each.checkVisibility() && each.innerText?.trim(),
      );
      const looked = shown.map((each) => getComputedStyle(each));
      return {
        count: shown.length,
        inks: [...new Set(looked.map(({ color }) => color))],
        grounds: [...new Set(looked.map(({ backgroundColor }) => backgroundColor))],
        body: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(looks.count).toBeGreaterThan(10);
    expect(looks.inks, theme).toEqual(['rgb(0, 0, 0)']);
    expect(looks.body, theme).toBe('rgb(255, 255, 255)');
    for (const ground of looks.grounds)
      expect(ground, theme).toMatch(/^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/u);
  }
});

test('print has the type size of paper, and is larger for readers who chose large letters', async ({
  page,
  serve,
}) => {
  const points: Record<string, number> = {};
  for (const size of ['1', '2', '4', '6']) {
    await page.goto((await serve('many')) + article('many', 'odd/co-nhan.txt').url);
    await page.evaluate(
      (chosen) => localStorage.setItem('ban-tin:hien-thi', JSON.stringify({ size: chosen })),
      size,
    );
    await page.reload();
    await page.emulateMedia({ media: 'print' });
    const pixels = await page
      .locator('.prose p')
      .last()
      .evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    points[size] = Math.round(pixels * 7.5) / 10;
    await page.emulateMedia({ media: 'screen' });
  }
  expect(points).toEqual({ 1: 11.5, 2: 11.5, 4: 11.5, 6: 15 });
});

test('a long article is printed completely, on as many sheets as it needs', async ({
  page,
  serve,
}) => {
  const { url } = article('many', 'odd/rat-dai.txt');
  // Chromium loads the font again if the medium changes. It could be missing in one of the two measurements.
  await page.addInitScript(() =>
    localStorage.setItem('ban-tin:hien-thi', JSON.stringify({ face: 'sans' })),
  );
  await page.goto((await serve('many')) + url);
  const count = await pages(page);
  // The printable area of A4 in CSS pixels. Parts that stay whole leave less than a tenth of it empty.
  await page.setViewportSize({ width: Math.round((166 / 25.4) * 96), height: 800 });
  await page.emulateMedia({ media: 'print' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const needed = height / ((259 / 25.4) * 96);
  expect(count).toBeGreaterThanOrEqual(Math.floor(needed));
  expect(count).toBeLessThanOrEqual(Math.ceil(needed * 1.1));
  const lines = await printed(page);
  expect(lines.filter((line) => /^Ngày thứ\s/u.test(line))).toHaveLength(120);
  expect(lines.at(-1)).toBe(`Địa chỉ của bài: https://example.com/tin/${url}`);
});

test('headings stay with their text, and figures stay whole', async ({ page, serve }) => {
  await page.goto((await serve('many')) + article('many', 'odd/lang-nghe.md').url);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.prose h2').first()).toHaveCSS('break-after', 'avoid');
  await expect(page.locator('.prose figure').first()).toHaveCSS('break-inside', 'avoid');
  await expect(page.locator('.prose p').first()).toHaveCSS('orphans', '3');
  await expect(page.locator('.prose p').first()).toHaveCSS('widows', '3');
});

test('a site without a known address prints the address where it stands', async ({ browser }) => {
  const { page, address, close } = await openOnHost(browser);
  await page.goto(`${address}?tim=x`);
  // The browser fires its print event before it prints.
  await page.pdf();
  expect((await printed(page)).at(-1)).toBe(`Địa chỉ của bài: ${address}`);
  await page.pdf();
  expect((await printed(page)).at(-1)).toBe(`Địa chỉ của bài: ${address}`);
  await close();
});

test('an address on this machine is not printed', async ({ page, serve }) => {
  for (const place of ['/', 'file:'] as const) {
    await page.goto((await serve('seeds', place)) + article('seeds', SEED_WITH_FIGURE).url);
    await page.pdf();
    expect((await printed(page)).join('\n')).not.toMatch(/Địa chỉ của bài|localhost|file:/u);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('lists are printed without their tools', async ({ page, serve }) => {
  for (const path of ['index.html', 'kho/2025.html']) {
    await page.goto((await serve('seeds')) + path);
    const lines = await printed(page);
    expect(lines[0]).toBe('Bản Tin');
    const { headline } = article('seeds', SEED_WITH_FIGURE);
    expect(lines.filter((line) => line.startsWith(headline))).toHaveLength(1);
    expect(lines.filter((line) => /^(?:Trang nhất|Tìm|Phím tắt|Bài đã lưu)$/u.test(line))).toEqual(
      [],
    );
  }
});
