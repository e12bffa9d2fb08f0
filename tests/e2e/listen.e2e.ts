import type { Locator, Page } from '@playwright/test';
import { spoken } from '../../src/text/speech.ts';
import { expectAccessible } from './accessible.ts';
import {
  article,
  expect,
  overflow,
  SEED_WITH_FIGURE,
  SEED_WITH_HEADLINE,
  test,
} from './fixtures.ts';
import {
  bringVoices,
  ENGLISH,
  finish,
  isSpeaking,
  said,
  saidTexts,
  speakWith,
  VIETNAMESE,
} from './speaking.ts';

const HEADLINE =
  'Cuộc gặp dự kiến giữa Tổng thống Mỹ Donald Trump và Tổng thống Nga Vladimir Putin ở Budapest (Hungary) hiện đã bị hủy';
const CAPTION =
  'Tổng thống Mỹ Donald Trump tiếp đón người đồng cấp Nga Vladimir Putin tại Alaska hồi tháng 8 (Ảnh: NBC)';
/** The third paragraph has two sentences. */
const THIRD = '“Cuộc gặp giữa 2 nhà lãnh đạo chưa bị loại bỏ hoàn toàn.';

const tool = (page: Page): Locator =>
  page.getByRole('group', { name: 'Công cụ đọc' }).getByRole('button', { name: 'Nghe' });
const bar = (page: Page): Locator => page.getByRole('region', { name: 'Nghe đọc bài' });
const press = (page: Page, name: string): Promise<void> =>
  bar(page).getByRole('button', { name, exact: true }).click();
const notice = (page: Page): Locator => page.locator('#thong-bao');
/** The marked text: a sentence, or a whole headline. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      ...(CSS.highlights.get('dang-doc') ?? []),
      ...Array.from(document.querySelectorAll('.dang-doc'), ({ textContent }) => textContent),
    ].join('|'),
  );
const last = async (page: Page): Promise<string> => (await saidTexts(page)).at(-1) ?? '';
const expectSaid = (page: Page, texts: readonly string[]): Promise<void> =>
  expect.poll(() => saidTexts(page)).toEqual(texts);

async function open(
  page: Page,
  serve: (site: 'seeds') => Promise<string>,
  file = SEED_WITH_FIGURE,
): Promise<void> {
  await page.goto((await serve('seeds')) + article('seeds', file).url);
}

async function listen(page: Page): Promise<void> {
  await tool(page).click();
  await expect(bar(page)).toBeVisible();
  await expectSaid(page, [spoken(HEADLINE)]);
}

test('it reads headline, text and captions in order, one sentence at a time', async ({
  page,
  serve,
}) => {
  await speakWith(page, { lasts: 1 });
  await open(page, serve);
  await tool(page).click();
  await expect(notice(page)).toHaveText('Đã đọc hết bài.');
  await expect(bar(page)).toHaveCount(0);
  const texts = await saidTexts(page);
  expect(texts[0]).toBe(spoken(HEADLINE));
  expect(texts[1]).toMatch(/^Thư ký Báo chí .* ngày 23 tháng 10 rằng/u);
  expect(texts.join(' ')).toContain(
    `trong tương lai. Chú thích ảnh: ${spoken(CAPTION)} Bà Leavitt nhấn mạnh`,
  );
  expect(texts.join(' ')).not.toContain('Bản gốc không kèm ảnh');
  // All text is read once.
  const shown = await page
    .getByRole('article')
    .locator('.prose p:not([data-search])')
    .allTextContents();
  for (const paragraph of shown) expect(texts.join(' ')).toContain(spoken(paragraph).slice(-30));
  expect(new Set(texts).size).toBe(texts.length);
  for (const { text, lang, voice, rate } of await said(page)) {
    expect(text.length).toBeLessThanOrEqual(200);
    expect({ lang, voice, rate }).toEqual({ lang: 'vi-VN', voice: 'Linh', rate: 1 });
  }
  await expect(tool(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(tool(page)).toBeFocused();
  expect(await marked(page)).toBe('');
});

test('it marks the sentence and keeps it in view', async ({ page, serve }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await speakWith(page);
  await open(page, serve);
  await listen(page);
  await expect(tool(page)).toHaveAttribute('aria-pressed', 'true');
  expect(await marked(page)).toBe(HEADLINE);
  await expect(bar(page)).toContainText('Câu 1/');
  for (let more = 0; more < 12; more += 1) {
    const before = await marked(page);
    await press(page, 'Câu sau');
    await expect.poll(() => marked(page)).not.toBe(before);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const [range] = CSS.highlights.get('dang-doc') ?? [];
          const foot = document.querySelector('.listen-bar')?.getBoundingClientRect().top ?? 0;
          if (!(range instanceof Range)) return 'none';
          const { top, bottom } = range.getBoundingClientRect();
          return top >= 0 && (bottom <= foot || top < foot / 2) ? 'seen' : `${top}–${bottom}`;
        }),
      )
      .toBe('seen');
  }
  await expect(bar(page).getByRole('button', { name: 'Về chỗ đang đọc' })).toBeHidden();
});

test('it does not pull back a reader who scrolls away, and offers the way back', async ({
  page,
  serve,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 640 });
  await speakWith(page);
  await open(page, serve);
  await listen(page);
  const back = bar(page).getByRole('button', { name: 'Về chỗ đang đọc' });
  await expect(back).toBeHidden();
  await page.mouse.move(180, 300);
  await page.mouse.wheel(0, 1500);
  await expect(back).toBeVisible();
  const there = await page.evaluate(() => scrollY);
  expect(there).toBeGreaterThan(1000);
  await finish(page);
  await expect.poll(() => marked(page)).toMatch(/^Thư ký/u);
  expect(await page.evaluate(() => scrollY)).toBe(there);
  await back.click();
  await expect(back).toBeHidden();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(600);
  await expect(bar(page).getByRole('button', { name: 'Tạm dừng' })).toBeFocused();
});

test('it pauses, continues with the same sentence, and goes back and forth', async ({
  page,
  serve,
}) => {
  await speakWith(page);
  await open(page, serve);
  await listen(page);
  await finish(page);
  await expect.poll(() => last(page)).toMatch(/^Thư ký/u);
  const second = await last(page);
  await press(page, 'Tạm dừng');
  expect(await isSpeaking(page)).toBe(false);
  const { length } = await saidTexts(page);
  await page.waitForTimeout(300);
  expect(await saidTexts(page)).toHaveLength(length);
  await press(page, 'Đọc tiếp');
  await expectSaid(page, [spoken(HEADLINE), second, second]);
  await press(page, 'Câu trước');
  await expectSaid(page, [spoken(HEADLINE), second, second, spoken(HEADLINE)]);
  // If the button is pressed faster than a voice starts, only the last sentence is spoken.
  for (let times = 0; times < 3; times += 1) await press(page, 'Câu sau');
  await expect.poll(() => marked(page)).toMatch(/^Bà Leavitt nhấn mạnh/u);
  await expect.poll(() => last(page)).toMatch(/^Bà Leavitt nhấn mạnh/u);
  // While it is paused, moving changes the mark and says nothing.
  await press(page, 'Tạm dừng');
  const paused = (await saidTexts(page)).length;
  await press(page, 'Câu sau');
  await expect.poll(() => marked(page)).toBe(THIRD);
  expect(await saidTexts(page)).toHaveLength(paused);
  await press(page, 'Dừng');
  await expect(bar(page)).toHaveCount(0);
  expect(await marked(page)).toBe('');
  await expect(tool(page)).toBeFocused();
});

test('the speed changes at once and is remembered', async ({ page, serve }) => {
  await speakWith(page);
  await open(page, serve);
  await listen(page);
  const speed = bar(page).getByRole('combobox', { name: 'Tốc độ' });
  await expect(speed.getByRole('option')).toHaveText(['0,75×', '1×', '1,25×', '1,5×', '2×']);
  await expect(speed).toHaveValue('1');
  await speed.selectOption('1,5×');
  await expect.poll(async () => (await said(page)).map(({ rate }) => rate)).toEqual([1, 1.5]);
  expect(await last(page)).toBe(spoken(HEADLINE));
  await page.reload();
  await tool(page).click();
  await expect(speed).toHaveValue('1.5');
  await expect.poll(async () => (await said(page)).map(({ rate }) => rate)).toEqual([1.5]);
});

test('the keyboard controls it: “l” starts and stops, Tab and Space work, Escape closes', async ({
  page,
  serve,
}) => {
  await speakWith(page);
  await open(page, serve);
  await page.keyboard.press('l');
  await expect(bar(page).getByRole('button', { name: 'Tạm dừng' })).toBeFocused();
  await expectSaid(page, [spoken(HEADLINE)]);
  await page.keyboard.press('Space');
  await expect(bar(page).getByRole('button', { name: 'Đọc tiếp' })).toBeFocused();
  expect(await isSpeaking(page)).toBe(false);
  await page.keyboard.press('Enter');
  await expectSaid(page, [spoken(HEADLINE), spoken(HEADLINE)]);
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('button', { name: 'Câu sau' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(tool(page)).toBeFocused();
  expect(await isSpeaking(page)).toBe(false);
  await page.keyboard.press('l');
  await expect(bar(page)).toBeVisible();
  await page.keyboard.press('l');
  await expect(bar(page)).toHaveCount(0);
  expect(await isSpeaking(page)).toBe(false);
});

test('it starts at the selection, and at a sentence that the reader presses', async ({
  page,
  serve,
}) => {
  await speakWith(page);
  await open(page, serve);
  await page.evaluate(() => {
    const [, , paragraph] = document.querySelectorAll('.prose p:not([data-search])');
    const node = paragraph?.firstChild;
    if (node) getSelection()?.setBaseAndExtent(node, 70, node, 90);
  });
  await page.keyboard.press('l');
  await expect.poll(() => last(page)).toMatch(/^Tổng thống và toàn bộ chính quyền/u);
  expect(await saidTexts(page)).toHaveLength(1);
  await press(page, 'Tạm dừng');
  await page.getByText('Bà Leavitt nhấn mạnh').click({ position: { x: 40, y: 12 } });
  await expect.poll(() => last(page)).toMatch(/^Bà Leavitt nhấn mạnh/u);
  await expect(bar(page).getByRole('button', { name: 'Tạm dừng' })).toBeVisible();
});

test('a press anywhere in a paragraph, also between its lines, reads that paragraph', async ({
  page,
  serve,
}) => {
  await speakWith(page);
  await open(page, serve);
  await listen(page);
  const paragraph = page.getByText('Bà Leavitt nhấn mạnh');
  const { height } = (await paragraph.boundingBox()) ?? { height: 0 };
  const elsewhere = page.getByRole('heading', { level: 1 });
  for (let y = 4; y < height - 4; y += 5) {
    await elsewhere.click();
    await expect.poll(() => marked(page)).toBe(HEADLINE);
    await paragraph.click({ position: { x: 40, y } });
    await expect.poll(() => marked(page), `${y} of ${height} px`).not.toBe(HEADLINE);
  }
});

test('it waits for voices that load late, and prefers one that needs no network', async ({
  page,
  serve,
}) => {
  const far = { name: 'HoaiMy Online', lang: 'vi-VN', localService: false };
  const near = { name: 'Tiếng Việt', lang: 'vi_VN', localService: true };
  await speakWith(page, { voices: [ENGLISH, far, near], late: true });
  await open(page, serve);
  await tool(page).click();
  await expect(bar(page)).toContainText('Đang tìm giọng đọc…');
  await bringVoices(page);
  await expect.poll(async () => (await said(page))[0]?.voice).toBe(near.name);
  await expect(bar(page)).not.toContainText('Đang tìm giọng đọc…');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('if it is stopped before a voice is found, it says nothing', async ({ page, serve }) => {
  await speakWith(page, { late: true });
  await open(page, serve);
  await tool(page).click();
  await press(page, 'Dừng');
  await bringVoices(page);
  await page.waitForTimeout(1200);
  expect(await saidTexts(page)).toEqual([]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const [name, voices] of Object.entries({ 'no voices': [], 'only English': [ENGLISH] })) {
  test(`without a Vietnamese voice, a message says how to get one: ${name}`, async ({
    page,
    serve,
  }) => {
    await speakWith(page, { voices });
    await open(page, serve);
    await tool(page).click();
    const dialog = page.getByRole('dialog', { name: 'Máy chưa có giọng đọc tiếng Việt' });
    await expect(dialog).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
    await expect(tool(page)).toHaveAttribute('aria-pressed', 'false');
    await expect(dialog.getByRole('heading', { level: 3 })).toHaveText(['Linux']);
    await dialog.getByText('Cách làm trên máy khác').click();
    await expect(dialog.getByRole('heading', { level: 3 })).toHaveCount(5);
    expect(await saidTexts(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(tool(page)).toBeFocused();
  });
}

const AGENTS = {
  'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/126 Mobile': /Android/u,
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15': /iPhone/u,
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126': /Windows/u,
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15': /macOS/u,
};
test('the way to install a voice on this device stands first', async ({ page, serve }) => {
  const session = await page.context().newCDPSession(page);
  await speakWith(page, { voices: [] });
  for (const [userAgent, device] of Object.entries(AGENTS)) {
    await session.send('Emulation.setUserAgentOverride', { userAgent });
    await open(page, serve);
    await tool(page).click();
    await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).toHaveText(device);
  }
});

test('a browser that cannot speak says so', async ({ page, serve }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    Reflect.deleteProperty(window, 'speechSynthesis');
  });
  await open(page, serve);
  await tool(page).click();
  const dialog = page.getByRole('dialog', { name: 'không đọc thành tiếng được' });
  await expect(dialog).toContainText('Chrome, Edge, Firefox hoặc Safari');
  await expect(dialog).toContainText('Zalo, Facebook');
  await expect(bar(page)).toHaveCount(0);
});

test('if a voice fails, another one takes over', async ({ page, serve }) => {
  const other = { ...VIETNAMESE, name: 'An' };
  await speakWith(page, { voices: [VIETNAMESE, other], broken: VIETNAMESE.name });
  await open(page, serve);
  await tool(page).click();
  await expect
    .poll(async () => (await said(page)).map(({ voice }) => voice))
    .toEqual(['Linh', 'An']);
  await finish(page);
  await expect.poll(async () => (await said(page)).at(-1)?.voice).toBe('An');
  expect(await said(page)).toHaveLength(3);
});

test('if every voice fails, it pauses and says so', async ({ page, serve }) => {
  await speakWith(page, { broken: VIETNAMESE.name });
  await open(page, serve);
  await tool(page).click();
  await expect(bar(page).getByRole('status')).toHaveText(/^Giọng đọc đang gặp trục trặc/u);
  expect(await saidTexts(page)).toHaveLength(3);
  await expect(bar(page).getByRole('button', { name: 'Đọc tiếp' })).toBeVisible();
});

test('a message says if a browser stays silent', async ({ page, serve }) => {
  await speakWith(page, { mute: true });
  await page.addInitScript(() => {
    Object.defineProperty(window.speechSynthesis, 'pending', { value: false });
  });
  await open(page, serve);
  await tool(page).click();
  await expect(bar(page).getByRole('status')).toHaveText(/^Trình duyệt chưa phát tiếng/u);
});

test('it continues if the browser does not report the end of a sentence', async ({
  page,
  serve,
}) => {
  await speakWith(page, { noEnd: true, lasts: 100 });
  await open(page, serve);
  await listen(page);
  await expect.poll(() => last(page)).toMatch(/^Thư ký/u);
});

test('it stops when the reader leaves the page, and is paused when they return', async ({
  page,
  serve,
}) => {
  await speakWith(page);
  await open(page, serve);
  await listen(page);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  );
  expect(await isSpeaking(page)).toBe(false);
  await press(page, 'Đọc tiếp');
  await expectSaid(page, [spoken(HEADLINE), spoken(HEADLINE)]);
});

test('only one tab reads at a time', async ({ page, context, serve }) => {
  const other = await context.newPage();
  await speakWith(page);
  await speakWith(other);
  await open(page, serve);
  await listen(page);
  await open(other, serve, SEED_WITH_HEADLINE);
  await tool(other).click();
  await expect.poll(() => isSpeaking(other)).toBe(true);
  await expect.poll(() => isSpeaking(page)).toBe(false);
  await expect(bar(page).getByRole('button', { name: 'Đọc tiếp' })).toBeVisible();
});

test('it works if the device stores nothing', async ({ page, serve }) => {
  await speakWith(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, serve);
  await listen(page);
  await bar(page).getByRole('combobox', { name: 'Tốc độ' }).selectOption('2×');
  await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(2);
});

test('it works in a site opened from a folder', async ({ page, serve }) => {
  await speakWith(page);
  await page.goto((await serve('seeds', 'file:')) + article('seeds', SEED_WITH_FIGURE).url);
  await listen(page);
});

test('it marks the passage if a browser cannot mark a sentence', async ({ page, serve }) => {
  await speakWith(page);
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await open(page, serve);
  await listen(page);
  await finish(page);
  await expect(page.locator('.dang-doc')).toHaveText(/^Thư ký Báo chí/u);
  await press(page, 'Dừng');
  await expect(page.locator('.dang-doc')).toHaveCount(0);
});

test('it reads an article of one sentence, and moves within one of hundreds', async ({
  page,
  serve,
}) => {
  await speakWith(page, { lasts: 1 });
  const root = await serve('odd');
  await page.goto(root + article('odd', 'mot-dong.txt').url);
  await tool(page).click();
  await expect(notice(page)).toHaveText('Đã đọc hết bài.');
  expect(await saidTexts(page)).toContain('Cầu mới qua sông Cái thông xe sáng nay.');
  await page.goto(root + article('odd', 'rat-dai.txt').url);
  await page.keyboard.press('l');
  await expect(bar(page)).toContainText(/Câu \d{2,}\/841/u);
  await press(page, 'Dừng');
  expect(await isSpeaking(page)).toBe(false);
});

test('media keys control it', async ({ page, serve }) => {
  await speakWith(page);
  await page.addInitScript(() => {
    const handlers: Record<string, (() => void) | null> = {};
    navigator.mediaSession.setActionHandler = (action, handler) => {
      handlers[action] = handler && (() => handler({ action }));
    };
    Object.assign(window, { pressKey: (action: string) => handlers[action]?.() });
  });
  const key = (action: string): Promise<void> =>
    page.evaluate((name) => {
      const { pressKey } = window as typeof window & { pressKey: (name: string) => void };
      pressKey(name);
    }, action);
  await open(page, serve);
  await listen(page);
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe(HEADLINE);
  await key('nexttrack');
  await expect.poll(() => last(page)).toMatch(/^Thư ký/u);
  await key('pause');
  expect(await isSpeaking(page)).toBe(false);
  expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('paused');
  await key('play');
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await key('stop');
  await expect(bar(page)).toHaveCount(0);
  expect(await page.evaluate(() => navigator.mediaSession.metadata)).toBeNull();
});

test('a link that gets the focus is above the bar', async ({ page, serve }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await speakWith(page);
  await open(page, serve);
  await listen(page);
  const link = page.locator('main a:visible').last();
  await link.evaluate((own) => scrollBy(0, own.getBoundingClientRect().bottom - innerHeight));
  await link.focus();
  const [focused, own] = [await link.boundingBox(), await bar(page).boundingBox()];
  expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(own?.y ?? 0);
});

test('the bar and the dialog are accessible', async ({ page, serve }) => {
  await speakWith(page);
  await open(page, serve);
  await listen(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    for (const control of await bar(page).locator('button:visible, select').all()) {
      const box = await control.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    const { height } = (await bar(page).boundingBox()) ?? { height: 640 };
    expect(height).toBeLessThan(200);
  }
  await expectAccessible(page, 'reading aloud', { part: '.listen-bar' });
  // A screen of 1280 by 1024 at 400 %.
  await page.setViewportSize({ width: 320, height: 256 });
  expect((await bar(page).boundingBox())?.height).toBeLessThan(100);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await press(page, 'Dừng');
  await page.evaluate(() =>
    Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [] }),
  );
  await tool(page).click();
  await page.getByRole('dialog').getByText('Cách làm trên máy khác').click();
  await expectAccessible(page, 'no voice', { part: 'dialog' });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('no page offers to read aloud', async ({ page, serve }) => {
    await open(page, serve);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Nghe' })).toHaveCount(0);
    await expect(page.getByText('Nghe', { exact: true }).filter({ visible: true })).toHaveCount(0);
  });
});
