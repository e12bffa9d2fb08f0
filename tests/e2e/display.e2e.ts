import type { Page } from '@playwright/test';
import { article, expect, overflow, SEED_WITH_HEADLINE, test, tool } from './fixtures.ts';

const PAGES = {
  home: () => 'index.html',
  article: () => article('seeds', SEED_WITH_HEADLINE).url,
};
const THEMES = {
  Sáng: 'rgb(251, 248, 242)',
  Giấy: 'rgb(242, 231, 208)',
  Tối: 'rgb(21, 19, 16)',
  'Tương phản cao': 'rgb(0, 0, 0)',
};

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Cỡ chữ, màu nền' });
const open = (page: Page) =>
  page
    .getByRole('button', { name: /^Cỡ chữ/u })
    .first()
    .click();
const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
/** The size of the text, the height of its lines and the width of its column, in pixels. */
const text = (page: Page): Promise<{ size: number; line: number; width: number; font: string }> =>
  page
    .locator('.prose > p')
    .nth(1)
    .evaluate((element) => {
      const { fontSize, lineHeight, fontFamily } = getComputedStyle(element);
      return {
        size: Number.parseFloat(fontSize),
        line: Number.parseFloat(lineHeight),
        width: element.getBoundingClientRect().width,
        font: fontFamily,
      };
    });

for (const [name, path] of Object.entries(PAGES)) {
  test(`each theme applies at once and stays: ${name}`, async ({ page, serve }) => {
    await page.goto((await serve('seeds')) + path());
    for (const [theme, colour] of Object.entries(THEMES)) {
      await open(page);
      await dialog(page).getByText(theme, { exact: true }).click();
      expect(await paper(page)).toBe(colour);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await page.reload();
      expect(await paper(page)).toBe(colour);
      await open(page);
      await expect(dialog(page).getByRole('radio', { name: theme })).toBeChecked();
      await page.keyboard.press('Escape');
    }
  });
}

test('a press beside the dialog closes it, and one inside does not', async ({ page, serve }) => {
  await page.goto(`${await serve('seeds')}index.html`);
  await open(page);
  await dialog(page).click({ position: { x: 2, y: 2 } });
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(1, 1);
  await expect(dialog(page)).toBeHidden();
});

test('chosen settings apply at the first paint, before any script file arrives', async ({
  page,
  serve,
  tolerate,
}) => {
  tolerate(/ERR_FAILED/u);
  await page.goto((await serve('seeds')) + PAGES.article());
  await open(page);
  await dialog(page).getByText('Tối', { exact: true }).click();
  await page.route('**/*.js', (route) => route.abort());
  await page.addInitScript(() => {
    new PerformanceObserver((list, observer) => {
      if (!list.getEntriesByName('first-paint').length) return;
      document.title = getComputedStyle(document.body).backgroundColor;
      observer.disconnect();
    }).observe({ type: 'paint', buffered: true });
  });
  await page.reload();
  await expect(page).toHaveTitle(THEMES.Tối);
});

test('size, lines, width and letters of the text change as chosen, and can be reset', async ({
  page,
  serve,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto((await serve('seeds')) + PAGES.article());
  const usual = await text(page);
  await open(page);
  const choose = (name: string, group: string) =>
    dialog(page).getByRole('group', { name: group }).getByText(name, { exact: true }).click();
  await choose('Lớn nhất', 'Cỡ chữ');
  expect((await text(page)).size).toBeGreaterThan(usual.size * 1.5);
  await choose('Vừa', 'Cỡ chữ');
  await choose('Rộng', 'Giãn dòng');
  expect((await text(page)).line).toBeGreaterThan(usual.line * 1.1);
  await choose('Hẹp', 'Độ rộng cột chữ');
  expect((await text(page)).width).toBeLessThan(usual.width * 0.9);
  await choose('Không chân', 'Kiểu chữ');
  expect((await text(page)).font).not.toBe(usual.font);
  await page.reload();
  expect((await text(page)).line).toBeGreaterThan(usual.line * 1.1);
  await open(page);
  await dialog(page).getByRole('button', { name: 'Khôi phục mặc định' }).click();
  expect(await text(page)).toEqual(usual);
  for (const group of ['Màu nền', 'Cỡ chữ', 'Giãn dòng', 'Độ rộng cột chữ', 'Kiểu chữ'])
    await expect(
      dialog(page).getByRole('group', { name: group }).getByRole('radio', { checked: true }),
    ).toHaveCount(1);
  await page.reload();
  expect(await text(page)).toEqual(usual);
});

for (const width of [320, 1280]) {
  test(`the largest text fits a screen of ${width} px, with text spacing too`, async ({
    page,
    serve,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() =>
      localStorage.setItem('ban-tin:hien-thi', '{"size":"6","width":"3","leading":"3"}'),
    );
    const address = await serve('odd');
    for (const file of ['tieu-de-rat-dai.txt', 'mot-tu-rat-dai.txt', 'ky-hieu.txt']) {
      await page.goto(address + article('odd', file).url);
      expect.soft(await overflow(page), file).toBeLessThanOrEqual(0);
    }
    for (const path of ['index.html', 'kho.html', 'tim.html?q=mưa']) {
      await page.goto(address + path);
      expect.soft(await overflow(page), path).toBeLessThanOrEqual(0);
      // WCAG 1.4.12
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect.soft(await overflow(page), `${path}, spaced`).toBeLessThanOrEqual(0);
    }
  });
}

test('the keyboard alone opens the panel, chooses with arrows and closes it, and the focus returns', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('seeds')) + PAGES.article());
  const button = tool(page, 'Cỡ chữ');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await dialog(page).getByRole('radio', { name: 'Theo hệ thống' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(dialog(page).getByRole('radio', { name: 'Giấy' })).toBeChecked();
  expect(await paper(page)).toBe(THEMES.Giấy);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('if the device denies storage, settings change on the page, and a message says so', async ({
  page,
  serve,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto((await serve('seeds')) + PAGES.article());
  await open(page);
  await dialog(page).getByText('Tối', { exact: true }).click();
  expect(await paper(page)).toBe(THEMES.Tối);
  await expect(dialog(page).getByRole('status')).toHaveText(/^Máy này không cho ghi nhớ/u);
});

test('“t” changes the theme and names the new one', async ({ page, serve }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto((await serve('seeds')) + PAGES.home());
  for (const theme of ['Sáng', 'Giấy', 'Tối', 'Tương phản cao'] as const) {
    await page.keyboard.press('t');
    await expect(page.getByRole('status')).toHaveText(`Màu nền: ${theme}`);
    expect(await paper(page)).toBe(THEMES[theme]);
  }
  await page.keyboard.press('t');
  await expect(page.getByRole('status')).toHaveText('Màu nền: Theo hệ thống');
  expect(await paper(page)).toBe(THEMES.Sáng);
});

test('other open pages of the site change too', async ({ page, context, serve }) => {
  const address = await serve('seeds');
  await page.goto(address + PAGES.home());
  const other = await context.newPage();
  await other.goto(address + PAGES.article());
  await other.keyboard.press('t');
  await other.keyboard.press('t');
  await expect.poll(() => paper(page)).toBe(THEMES.Giấy);
});
