import type { Page } from '@playwright/test';
import type { BuildState, LearningState, Pile, ReadingProgress } from '../../../src/desk/api.ts';

/** A state of the desk, and how to get there. */
export interface State {
  readonly name: string;
  /** What is looked at; if it is missing, all of the page. */
  readonly part?: string;
  readonly open: (page: Page, desk: { readonly address: string }) => Promise<void>;
}

/** The article that has something of everything; the fixture writes it. */
export const SHOWN = 'moi-vai.txt';

/** Answers a request of the page with something that is hard to bring about. */
async function answer(
  page: Page,
  path: string,
  content: Pile | BuildState | LearningState | ReadingProgress,
): Promise<void> {
  await page.route(`**/api/${path}`, (route) => route.fulfill({ json: content }));
}

/** Opens a part of the desk anew, in the same document if there is one: to load it again takes most of the time. */
async function go(page: Page, address: string, hash: string, ready: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  if (!page.url().startsWith(address)) await page.goto(`${address}#/${hash}`);
  else
    await page.evaluate((wanted) => {
      sessionStorage.clear();
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      for (const board of document.querySelectorAll('main, #thong-bao, #truc-trac, .role-menu'))
        board.replaceChildren();
      if (location.hash === wanted) dispatchEvent(new HashChangeEvent('hashchange'));
      else location.hash = wanted;
    }, `#/${hash}`);
  await page.locator(`main:not([aria-busy]) ${ready}`).first().waitFor();
}

const openShown = (page: Page, address: string): Promise<void> =>
  go(page, address, `bai/${SHOWN}`, '.line');

const WORTH = { articles: 12, lines: 140, before: 121, after: 134, lost: 1 };
const IDLE: LearningState = { state: 'idle', corrected: 0, fewest: 10, inUse: null, isOld: false };
const LOG = [
  'Đọc 12 bài.',
  'Lỗi: moi-vai.yaml:1:1: Không hiểu ngày “hôm nào đó”.',
  'Dựng 48 trang.',
];
const UPLOAD = {
  built: 'a',
  folder: '/home/lan/ban-tin/dist',
  since: '2025-10-24T03:00:00.000Z',
  canTakeBack: false,
  upload: ['index.html', 'bai/cho-trai-cay-hop-suot-dem-1f2e3d4c.html'],
  remove: ['bai/b.html'],
};
const BUILDS: Readonly<Record<string, BuildState>> = {
  'chưa đăng': { state: 'idle', lines: [] },
  'đang đăng': { state: 'running', lines: LOG.slice(0, 1) },
  'đăng lỗi': { state: 'failed', lines: LOG },
  'đăng xong': { state: 'done', lines: LOG, site: 'http://localhost:4321/', upload: UPLOAD },
  'đã tải lên': {
    state: 'idle',
    lines: [],
    upload: { ...UPLOAD, upload: [], remove: [], canTakeBack: true },
  },
};
const LEARNING: Readonly<Record<string, LearningState>> = {
  'chưa sửa bài nào': IDLE,
  'đủ bài để học': { ...IDLE, corrected: 12 },
  'đang học': { ...IDLE, state: 'running', corrected: 12, done: 5, all: 13 },
  'học xong, đúng hơn': {
    ...IDLE,
    state: 'done',
    corrected: 12,
    inUse: WORTH,
    learned: { worth: WORTH, isBetter: true, read: 200, changed: 2, files: ['a.txt', 'b.txt'] },
  },
  'học xong, không hơn': {
    ...IDLE,
    state: 'done',
    corrected: 12,
    isOld: true,
    learned: { worth: WORTH, isBetter: false, read: 200, changed: 0, files: [] },
  },
  'học hỏng': { ...IDLE, state: 'failed', corrected: 12 },
};

/** Every state of the desk. */
export const STATES: readonly State[] = [
  { name: 'danh sách', open: (page, { address }) => go(page, address, '', '.rows li') },
  {
    name: 'lọc',
    part: 'main',
    open: async (page, { address }) => {
      await go(page, address, '', '.rows li');
      await page.getByRole('button', { name: /^Cần xem/u }).click();
    },
  },
  {
    name: 'lọc không ra bài nào',
    part: 'main',
    open: async (page, { address }) => {
      await go(page, address, '', '.rows li');
      await page.getByRole('searchbox').fill('không có bài nào như thế');
    },
  },
  {
    name: 'chưa có bài nào',
    open: async (page, { address }) => {
      await answer(page, 'pile', { articles: [], takenDown: [], lonePictures: [], messages: [] });
      await go(page, address, '', '.empty');
    },
  },
  {
    name: 'chờ danh sách',
    open: async (page, { address }) => {
      await page.route('**/api/pile', () => {});
      await answer(page, 'pile-progress', { read: 3200, all: 10_000, seconds: 30 });
      await go(page, address, '', '.waiting progress[value]');
    },
  },
  { name: 'bài mới', open: (page, { address }) => go(page, address, 'moi', '.paste') },
  {
    name: 'bài mới, đọc xong',
    open: async (page, { address }) => {
      await go(page, address, 'moi', '.paste');
      await page
        .locator('.paste')
        .fill(
          'Mùa cá linh\n\nCá linh về sớm, giá ở chợ còn cao.\n\nCá linh đầu mùa. Ảnh: Bảy Lúa\n',
        );
      await page.getByRole('button', { name: 'Đọc bài' }).click();
      await page.locator('.line').first().waitFor();
    },
  },
  {
    name: 'bài mới, lỗi',
    open: async (page, { address }) => {
      await go(page, address, 'moi', '.paste');
      await page.getByLabel('Chọn tệp hoặc ảnh').setInputFiles({
        name: 'bien-ban.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4'),
      });
      await page.locator('#truc-trac strong').waitFor();
    },
  },
  { name: 'sửa bài', open: (page, { address }) => openShown(page, address) },
  {
    name: 'menu chọn dòng là gì',
    part: '.role-menu',
    open: async (page, { address }) => {
      await openShown(page, address);
      await page.locator('.line').nth(1).click();
      await page.locator('.role-menu').waitFor();
    },
  },
  {
    name: 'thông tin của bài',
    open: async (page, { address }) => {
      await openShown(page, address);
      await page.keyboard.press('2');
      await page.locator('.fields').waitFor();
    },
  },
  {
    name: 'sửa văn bản gốc',
    part: '.raw',
    open: async (page, { address }) => {
      await openShown(page, address);
      await page.getByRole('button', { name: 'Sửa văn bản gốc…' }).click();
      await page.getByRole('button', { name: 'Sửa văn bản gốc', exact: true }).click();
      await page.locator('.raw-text').waitFor();
    },
  },
  {
    name: 'gỡ bài',
    part: 'dialog',
    open: async (page, { address }) => {
      await openShown(page, address);
      await page.keyboard.press('2');
      await page.getByRole('button', { name: 'Gỡ bài…' }).click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'bài đã gỡ',
    part: '.taken-down',
    open: async (page, { address }) => {
      const takenDown = [
        { id: 1, file: 'a.txt', headline: 'Bến đò đổi giờ', at: '2025-10-24T03:00:00.000Z' },
      ];
      await answer(page, 'pile', { articles: [], takenDown, lonePictures: [], messages: [] });
      await go(page, address, '', '.taken-down');
    },
  },
  {
    name: 'bài khi đăng',
    open: async (page, { address }) => {
      await openShown(page, address);
      await page.keyboard.press('3');
      await page.locator('iframe.preview').waitFor();
    },
  },
  {
    name: 'hai nơi cùng sửa',
    open: async (page, { address }) => {
      await openShown(page, address);
      await page.route('**/api/save', (route) =>
        route.fulfill({
          status: 409,
          json: { error: 'Bài đã đổi.', hint: 'Mở lại.', changed: true },
        }),
      );
      await page.keyboard.press('x');
      await page.keyboard.press('Control+s');
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'phím tắt',
    part: 'dialog',
    open: async (page, { address }) => {
      await go(page, address, 'cai-dat', '.settings');
      await page.getByRole('button', { name: 'Phím tắt' }).click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  ...Object.entries(BUILDS).map(
    ([name, build]): State => ({
      name,
      open: async (page, { address }) => {
        await answer(page, 'build', build);
        await go(page, address, 'dang', '.publish > button');
      },
    }),
  ),
  {
    name: 'cài đặt',
    open: (page, { address }) =>
      go(page, address, 'cai-dat', '.learning button, .learning .outcome > p'),
  },
  ...Object.entries(LEARNING).map(
    ([name, learning]): State => ({
      name,
      part: '.learning',
      open: async (page, { address }) => {
        await answer(page, 'learning', learning);
        await go(page, address, 'cai-dat', '.learning .outcome > *');
      },
    }),
  ),
];
