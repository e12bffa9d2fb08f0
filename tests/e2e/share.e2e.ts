import type { BrowserContext, Locator, Page } from '@playwright/test';
import { generate } from 'lean-qr/nano';
import { expectAccessible } from './accessible.ts';
import { article, expect, overflow, SEED_WITH_FIGURE, test, tool } from './fixtures.ts';
import { openOnHost } from './host.ts';

/** An article with a source and a date, on a site with a public address. */
const PUBLIC = () => article('many', 'odd/co-nhan.txt');
const CANONICAL = () => `https://example.com/tin/${PUBLIC().url}`;
const CITATION = [
  'Làng gốm đỏ lửa trở lại',
  'Tác giả: Phạm Thị Sen · Theo TTXVN · Nguồn: vidu.vn',
  'Bản Tin, Chủ Nhật, 12/11/2023, 08:05',
];

const shareButton = (page: Page): Locator => tool(page, 'Chia sẻ');
const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Chia sẻ bài này' });
const press = (page: Page, name: string): Promise<void> =>
  dialogOf(page).getByRole('button', { name }).click();

async function open(page: Page): Promise<Locator> {
  await shareButton(page).click();
  await expect(dialogOf(page)).toBeVisible();
  return dialogOf(page);
}

const allowClipboard = (context: BrowserContext): Promise<void> =>
  context.grantPermissions(['clipboard-read', 'clipboard-write']);
const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

test.describe('on a site with a public address', () => {
  test.beforeEach(async ({ page, serve }) => {
    // The search parameters of the address are not shared.
    await page.goto(`${await serve('many')}${PUBLIC().url}?tim=gốm#khong-co`);
  });

  test('copies the canonical address, by pointer and by keyboard', async ({ page, context }) => {
    await allowClipboard(context);
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page);
    await press(page, 'Sao chép liên kết');
    await expect(dialogOf(page).getByText('Đã sao chép.')).toBeInViewport({ ratio: 1 });
    expect(await clipboard(page)).toBe(CANONICAL());

    await page.evaluate(() => navigator.clipboard.writeText('khác'));
    await page.keyboard.press('Escape');
    await expect(shareButton(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialogOf(page)).toBeVisible();
    await tabTo(page, dialogOf(page).getByRole('button', { name: 'Sao chép liên kết' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toBe(CANONICAL());
  });

  test('offers Zalo, Facebook and mail as plain links in a new tab', async ({ page }) => {
    const dialog = await open(page);
    const zalo = dialog.getByRole('link', { name: 'Gửi qua Zalo (mở tab mới)' });
    const facebook = dialog.getByRole('link', { name: 'Đăng lên Facebook (mở tab mới)' });
    for (const link of [zalo, facebook]) {
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    }
    const toZalo = await addressOf(zalo);
    expect(toZalo.origin + toZalo.pathname).toBe('https://button-share.zalo.me/share_external');
    expect(JSON.parse(atob(toZalo.searchParams.get('d') ?? ''))).toEqual({ url: CANONICAL() });
    const toFacebook = await addressOf(facebook);
    expect(toFacebook.href).toMatch(/^https:\/\/www\.facebook\.com\/sharer\/sharer\.php\?u=/u);
    expect(toFacebook.searchParams.get('u')).toBe(CANONICAL());
    const mail = await addressOf(dialog.getByRole('link', { name: 'Gửi qua email' }));
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('subject')).toBe(PUBLIC().headline);
    expect(mail.searchParams.get('body')).toBe(`${PUBLIC().headline}\r\n${CANONICAL()}`);
  });

  test('shows no button for the device’s share sheet if there is none', async ({ page }) => {
    const dialog = await open(page);
    const has = await page.evaluate(() => 'share' in navigator);
    await expect(dialog.getByRole('button', { name: 'Gửi bằng ứng dụng của máy' })).toHaveCount(
      has ? 1 : 0,
    );
  });

  test('shares a passage chosen by keyboard in every way', async ({ page, context }) => {
    await allowClipboard(context);
    const dialog = await open(page);
    const choice = dialog.getByRole('combobox', { name: 'Phần muốn chia sẻ' });
    await expect(choice).toHaveValue('');
    await expect(choice.getByRole('option')).toHaveCount(
      1 + (await page.locator('.prose [id]').count()),
    );
    await tabTo(page, choice);
    await page.keyboard.press('ArrowDown');
    const id = await page.locator('.prose [id]').first().getAttribute('id');
    await expect(choice).toHaveValue(id ?? 'none');
    await press(page, 'Sao chép liên kết');
    await expect.poll(() => clipboard(page)).toBe(`${CANONICAL()}#${id}`);
    const toFacebook = await addressOf(dialog.getByRole('link', { name: /^Đăng lên Facebook/u }));
    expect(toFacebook.searchParams.get('u')).toBe(`${CANONICAL()}#${id}`);
    await expectCode(dialog, `${CANONICAL()}#${id}`);
  });

  test('draws the address as a code, black on white in every theme', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const theme of ['light', 'paper', 'dark', 'contrast']) {
      await test.step(theme, async () => {
        await look(page, theme);
        await expectCode(await open(page), CANONICAL());
      });
    }
  });

  test('quotes the selection, with its source, date and address', async ({ page, context }) => {
    await allowClipboard(context);
    const paragraph = page.locator('.prose p').last();
    await paragraph.click({ clickCount: 3 });
    const dialog = await open(page);
    const id = await paragraph.getAttribute('id');
    await expect(dialog.getByRole('combobox')).toHaveValue(id ?? 'none');
    await press(page, 'Sao chép lời trích kèm nguồn');
    await expect(dialog.getByRole('status')).toContainText('Đã sao chép.');
    expect(await clipboard(page)).toBe(
      [`“${await paragraph.textContent()}”`, ...CITATION, `${CANONICAL()}#${id}`].join('\n'),
    );
  });

  test('quotes from the middle of one paragraph into the next', async ({ page, context }) => {
    const { url } = article('many', 'odd/lang-nghe.md');
    await page.goto(new URL(`../${url}`, page.url()).href);
    await allowClipboard(context);
    const [first, second] = await page.evaluate(() => {
      const [from, to] = document.querySelectorAll<HTMLElement>('.prose [id]');
      const start = from?.firstChild;
      const end = to && document.createTreeWalker(to, NodeFilter.SHOW_TEXT).nextNode();
      if (!from || !start || !to || !end) throw new Error('The article has no two passages.');
      getSelection()?.setBaseAndExtent(start, 3, end, 4);
      return [from, to].map(({ id, textContent }) => ({ id, text: textContent.trim() }));
    });
    await open(page);
    await press(page, 'Sao chép lời trích kèm nguồn');
    await expect(dialogOf(page).getByRole('status')).toContainText('Đã sao chép.');
    const copied = await clipboard(page);
    const quote = `“${first?.text.slice(3).trim()}\n${second?.text.slice(0, 4).trim()}”`;
    expect(copied.startsWith(`${quote}\n`), copied).toBe(true);
    expect(copied.endsWith(`${url}#${first?.id}`), copied).toBe(true);
  });

  test('adds no quotation marks to text that has them', async ({ page, context }) => {
    await allowClipboard(context);
    const said = '“Nghề này nuôi cả nhà.”';
    await page.evaluate((text) => {
      const paragraph = document.querySelector('.prose p');
      paragraph?.replaceChildren('Bà nói: ', text, ' Rồi bà cười.');
      const node = paragraph?.childNodes[1];
      if (node) getSelection()?.setBaseAndExtent(node, 0, node, text.length);
    }, said);
    await open(page);
    await press(page, 'Sao chép lời trích kèm nguồn');
    await expect(dialogOf(page).getByRole('status')).toContainText('Đã sao chép.');
    expect((await clipboard(page)).split('\n')[0]).toBe(said);
  });

  test('explains how to quote without a selection, and quotes the chosen passage', async ({
    page,
    context,
  }) => {
    await allowClipboard(context);
    const dialog = await open(page);
    await expect(dialog.getByText('Muốn trích một câu')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Sao chép lời trích kèm nguồn' })).toHaveCount(
      0,
    );
    await press(page, 'Sao chép tiêu đề, nguồn và ngày');
    await expect(dialog.getByRole('status')).toContainText('Đã sao chép.');
    expect(await clipboard(page)).toBe([...CITATION, CANONICAL()].join('\n'));
    const paragraph = page.locator('.prose p').last();
    const id = (await paragraph.getAttribute('id')) ?? '';
    await dialog.getByRole('combobox').selectOption(id);
    await press(page, 'Sao chép lời trích kèm nguồn');
    await expect
      .poll(() => clipboard(page))
      .toBe([`“${await paragraph.textContent()}”`, ...CITATION, `${CANONICAL()}#${id}`].join('\n'));
  });

  test('quotes the chosen passage, not an earlier selection', async ({ page, context }) => {
    await allowClipboard(context);
    await page.locator('.prose p').last().click({ clickCount: 3 });
    const dialog = await open(page);
    const other = page.locator('.prose p').first();
    await dialog.getByRole('combobox').selectOption((await other.getAttribute('id')) ?? '');
    await press(page, 'Sao chép lời trích kèm nguồn');
    await expect
      .poll(() => clipboard(page))
      .toContain(`“${(await other.textContent())?.slice(0, 40)}`);
  });

  test('closes before it prints', async ({ page }) => {
    await page.evaluate(() => {
      window.print = () => {
        document.title = `in, hộp mở: ${document.querySelector('dialog[open]') !== null}`;
      };
    });
    await open(page);
    await press(page, 'In bài này');
    await expect(page).toHaveTitle('in, hộp mở: false');
  });
});

const SHEET = `navigator.share = (given) => {
  document.title = JSON.stringify(given);
  return OUTCOME;
};`;

test('gives the device’s share sheet headline and address', async ({ page, serve }) => {
  await page.addInitScript(SHEET.replace('OUTCOME', 'Promise.resolve()'));
  await page.goto((await serve('many')) + PUBLIC().url);
  await open(page);
  await press(page, 'Gửi bằng ứng dụng của máy');
  expect(JSON.parse(await page.title())).toEqual({ title: PUBLIC().headline, url: CANONICAL() });
});

test('says nothing when the reader closes the share sheet, and reports if there is none', async ({
  page,
  serve,
}) => {
  for (const [error, said] of [
    ['AbortError', /^$/u],
    ['NotAllowedError', /^Máy không mở được bảng chia sẻ/u],
  ] as const) {
    await page.addInitScript(
      SHEET.replace('OUTCOME', `Promise.reject(new DOMException('', '${error}'))`),
    );
    await page.goto((await serve('many')) + PUBLIC().url);
    await open(page);
    await press(page, 'Gửi bằng ứng dụng của máy');
    await expect(page).toHaveTitle(/^\{/u);
    await expect(dialogOf(page).getByRole('status')).toHaveText(said);
  }
});

test('copies in the older way if the browser denies the newer one', async ({
  page,
  context,
  serve,
}) => {
  await allowClipboard(context);
  await page.addInitScript('navigator.clipboard.writeText = () => Promise.reject(new Error())');
  await page.goto((await serve('many')) + PUBLIC().url);
  await open(page);
  await press(page, 'Sao chép liên kết');
  await expect(dialogOf(page).getByRole('status')).toContainText('Đã sao chép.');
  await expect(dialogOf(page).getByRole('textbox')).toHaveCount(0);
  expect(await clipboard(page)).toBe(CANONICAL());
});

test('shows the selected text if copying is not allowed', async ({ page, serve }) => {
  await page.addInitScript(
    `Object.defineProperty(navigator, 'clipboard', { value: undefined });
     document.execCommand = () => false;`,
  );
  await page.goto((await serve('many')) + PUBLIC().url);
  await open(page);
  for (const _ of ['once', 'again']) {
    await press(page, 'Sao chép liên kết');
    const byHand = dialogOf(page).getByRole('textbox', { name: /Hãy chép tay/u });
    await expect(byHand).toHaveValue(CANONICAL());
    await expect(byHand).toBeFocused();
    await expect(byHand).toBeInViewport();
    expect(
      await byHand.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
    ).toBe(CANONICAL().length);
  }
});

for (const [place, said] of [
  ['/', /^Trang đang chạy thử trên máy này/u],
  ['file:', /^Trang đang mở từ một tệp/u],
] as const) {
  test(`warns that an address on this machine does not work for others: ${place}`, async ({
    page,
    serve,
  }) => {
    await page.addInitScript(
      `Object.defineProperty(navigator, 'clipboard', { value: undefined });
       document.execCommand = () => false;`,
    );
    await page.goto((await serve('seeds', place)) + article('seeds', SEED_WITH_FIGURE).url);
    const paragraph = page.locator('.prose p[id]').nth(1);
    await paragraph.click({ clickCount: 3 });
    const dialog = await open(page);
    await expect(dialog.getByText(said)).toBeVisible();
    await expect(dialog.getByRole('link')).toHaveCount(0);
    await expect(dialog.getByRole('img')).toHaveCount(0);
    await expect(dialog.getByRole('button', { name: 'Sao chép liên kết' })).toHaveCount(0);
    await expect(dialog.getByRole('button', { name: 'In bài này' })).toBeVisible();
    const citation = `${article('seeds', SEED_WITH_FIGURE).headline}\nNguồn: Dân trí\nBản Tin, Thứ Sáu, 24/10/2025`;
    await press(page, 'Sao chép tiêu đề, nguồn và ngày');
    await expect(dialog.getByRole('textbox')).toHaveValue(citation);
    await press(page, 'Sao chép lời trích kèm nguồn');
    await expect(dialog.getByRole('textbox')).toHaveValue(
      `“${await paragraph.textContent()}”\n${citation}`,
    );
  });
}

test('a site without a known address shares the address where it stands', async ({ browser }) => {
  const { page, address, close } = await openOnHost(browser);
  await page.goto(`${address}?tim=bão#d-0`);
  const dialog = await open(page);
  const toFacebook = await addressOf(dialog.getByRole('link', { name: /^Đăng lên Facebook/u }));
  expect(toFacebook.searchParams.get('u')).toBe(address);
  await expectCode(dialog, address);
  // Without TLS, browsers have no clipboard API. The older way still works.
  expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
  await press(page, 'Sao chép liên kết');
  await expect(dialog.getByRole('status')).toContainText('Đã sao chép.');
  await close();
});

test.describe('the link to a passage', () => {
  const link = (page: Page, of = ''): Locator =>
    page.getByRole('link', { name: `Liên kết đến đoạn này: “${of}` });

  test('appears when the pointer is on a passage, one for all passages', async ({
    page,
    context,
    serve,
  }) => {
    await allowClipboard(context);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto((await serve('many')) + article('many', 'odd/rat-dai.txt').url);
    await expect(link(page)).toHaveCount(0);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (const day of [2, 3]) {
      const paragraph = page.locator('.prose p').nth(day - 1);
      await paragraph.hover();
      await expect(link(page)).toHaveCount(1);
      const shown = link(page, `Ngày thứ ${day}. Đoàn`);
      const [at, beside] = [await shown.boundingBox(), await paragraph.boundingBox()];
      expect(at?.width).toBeGreaterThanOrEqual(44);
      expect(at?.height).toBeGreaterThanOrEqual(44);
      expect(Math.abs((at?.y ?? 0) - (beside?.y ?? 0))).toBeLessThan(16);
      expect((at?.x ?? 0) + (at?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await link(page).click();
    const third = page.locator('.prose p').nth(2);
    const id = await third.getAttribute('id');
    await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
    await expect(page.locator(':target')).toHaveText(/^Ngày thứ\s3\./u);
    await expect(third).toHaveCSS('background-color', 'rgb(255, 233, 168)');
    await expect(
      page.getByRole('status').filter({ hasText: 'Đã sao chép liên kết' }),
    ).toBeVisible();
    expect(await clipboard(page)).toMatch(new RegExp(`^https://example\\.com/tin/.*#${id}$`, 'u'));
  });

  test('can be reached by keyboard from the caret', async ({ page, serve }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto((await serve('many')) + PUBLIC().url);
    const paragraph = page.locator('.prose p').last();
    // Sets the caret as caret browsing (F7) does.
    await paragraph.evaluate((each) => getSelection()?.setPosition(each.firstChild, 2));
    await expect(link(page)).toHaveCount(1);
    await tabTo(page, link(page));
    await page.keyboard.press('Enter');
    const id = await paragraph.getAttribute('id');
    await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
  });

  test('is not part of copied text', async ({ page, serve }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto((await serve('many')) + PUBLIC().url);
    await page.locator('.prose p').first().hover();
    await expect(link(page)).toBeVisible();
    await page.keyboard.press('Control+a');
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toContain(PUBLIC().headline);
    expect(selected).not.toMatch(/¶|Liên kết đến đoạn/u);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

    test('stands below a passage that the reader taps', async ({ page, serve }) => {
      await page.goto((await serve('many')) + PUBLIC().url);
      await expect(link(page)).toHaveCount(0);
      for (const paragraph of [page.locator('.prose p').first(), page.locator('.prose p').last()]) {
        await paragraph.tap({ position: { x: 10, y: 10 } });
        const at = await link(page).boundingBox();
        const above = await paragraph.boundingBox();
        const end = (above?.y ?? 0) + (above?.height ?? 0);
        expect(Math.abs((at?.y ?? 0) - end)).toBeLessThan(16);
        expect(at?.height).toBeGreaterThanOrEqual(44);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
      const id = await page.locator('.prose p').last().getAttribute('id');
      await link(page).tap();
      await expect(page).toHaveURL(new RegExp(`#${id}$`, 'u'));
    });
  });
});

test('the open dialog is accessible', async ({ page, context, serve }) => {
  await allowClipboard(context);
  await page.goto((await serve('many')) + PUBLIC().url);
  await page.locator('.prose p').last().click({ clickCount: 3 });
  const dialog = await open(page);
  await press(page, 'Sao chép liên kết');
  await expect(dialog.getByRole('status')).toContainText('Đã sao chép.');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(
      await dialog.evaluate((each) => each.scrollWidth - each.clientWidth),
    ).toBeLessThanOrEqual(0);
    for (const control of await dialog.locator('button, a, select').all()) {
      const { height = 0 } = (await control.boundingBox()) ?? {};
      expect.soft(height, await control.innerText()).toBeGreaterThanOrEqual(44);
    }
  }
  await expectAccessible(page, 'sharing', { part: 'dialog' });
});

async function look(page: Page, theme: string): Promise<void> {
  await page.evaluate(
    (chosen) => localStorage.setItem('ban-tin:hien-thi', JSON.stringify({ theme: chosen })),
    theme,
  );
  await page.reload();
}

async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((each) => each === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not lead to ${control}.`);
}

async function addressOf(link: Locator): Promise<URL> {
  return new URL((await link.getAttribute('href')) ?? '');
}

/**
 * Expects the picture to be the code of the text, module by module, with four white ones around it. The expected modules come
 * from lean-qr, so that no decoder is needed.
 */
async function expectCode(dialog: Locator, text: string): Promise<void> {
  const picture = dialog.getByRole('img', { name: 'Mã QR mang liên kết đang chia sẻ' });
  const code = generate(text);
  const modules = code.size + 8;
  const { seen, width } = await readModules(picture, modules);
  expect(width / modules, 'pixels a module').toBeGreaterThan(3.5);
  const places = Array.from({ length: modules }, (_, index) => index - 4);
  const expected = places.map((y) => places.map((x) => (code.get(x, y) ? '#' : '.')).join(''));
  expect(seen).toEqual(expected);
}

/** A picture as rows of squares: `#` black, `.` white, `?` neither. */
async function readModules(
  picture: Locator,
  modules: number,
): Promise<{ seen: string[]; width: number }> {
  const png = await picture.screenshot();
  // A separate page, because the site's pages may not load this picture.
  const reader = await picture.page().context().newPage();
  const read = await reader.evaluate(
    async ([base64, count]) => {
      const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('No canvas.');
      context.drawImage(bitmap, 0, 0);
      const look = (x: number, y: number): string => {
        const left = Math.floor(((x + 0.5) * width) / count);
        const top = Math.floor(((y + 0.5) * height) / count);
        const [red = 0, green = 0, blue = 0] = context.getImageData(left, top, 1, 1).data;
        if (Math.max(red, green, blue) < 40) return '#';
        return Math.min(red, green, blue) > 215 ? '.' : '?';
      };
      const places = Array.from({ length: count }, (_, index) => index);
      return { width, seen: places.map((y) => places.map((x) => look(x, y)).join('')) };
    },
    [png.toString('base64'), modules] as const,
  );
  await reader.close();
  return read;
}
