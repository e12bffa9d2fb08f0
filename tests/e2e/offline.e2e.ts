import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { listen } from '../../src/cli/static-server.ts';
import { type SiteName, siteFolder } from '../sites.ts';
import { expectAccessible } from './accessible.ts';
import {
  article,
  articles,
  test as base,
  expect,
  SEED_WITH_FIGURE,
  SEED_WITH_HEADLINE,
  tool,
} from './fixtures.ts';
import { expectOwnFont } from './own-font.ts';

/** A copy of a site on its own host. */
interface Host {
  /** The address ends in `/`. */
  readonly address: string;
  readonly folder: string;
  /** Cuts the network, so that nothing answers. */
  readonly cut: () => Promise<void>;
  readonly mend: () => Promise<void>;
}

const test = base.extend<{
  readonly place: string;
  readonly site: SiteName;
  readonly host: Host;
}>({
  place: ['/', { option: true }],
  site: ['seeds', { option: true }],
  host: async ({ place, site, context, tolerate }, use) => {
    tolerate(/Failed to load resource|ERR_CONNECTION|ERR_INTERNET/u);
    const folder = mkdtempSync(join(tmpdir(), 'ban-tin-offline-'));
    cpSync(siteFolder(site), folder, { recursive: true });
    let server = await listen(folder, { port: 0, base: place });
    const { port } = server;
    let open = true;
    const cut = async (): Promise<void> => {
      if (open) await server.close();
      open = false;
      await context.setOffline(true);
    };
    await use({
      address: `http://localhost:${port}${place}`,
      folder,
      cut,
      mend: async () => {
        server = await listen(folder, { port, base: place });
        open = true;
        await context.setOffline(false);
      },
    });
    // Otherwise a page may still ask for a deleted file.
    for (const page of context.pages()) await page.close();
    if (open) await server.close();
    // The delete waits until no file is being opened.
    await rm(folder, { recursive: true, force: true });
  },
});
test.use({ serviceWorkers: 'allow' });

const first = () => article('seeds', SEED_WITH_FIGURE);
const second = () => article('seeds', SEED_WITH_HEADLINE);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const status = (page: Page) => page.getByRole('status');

/** Waits until the worker has stored everything. It writes after the page already has its files. */
async function keptAll(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  const count = (): Promise<number> =>
    page.evaluate(async () => {
      const names = await caches.keys();
      const entries = await Promise.all(
        names.map(async (name) => (await caches.open(name)).keys()),
      );
      return entries.flat().length;
    });
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await count();
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { intervals: [500] },
    )
    .toBe(true);
}

/** Waits until the worker runs and has stored the open page. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const url = new URL(location.href);
        url.search = '';
        const kept = await caches.match(url.pathname.endsWith('/') ? `${url}index.html` : url);
        return kept !== undefined && navigator.serviceWorker.controller !== null;
      }),
    )
    .toBe(true);
}

/** Removes what the device stored by itself, as if it were old. */
const expire = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const name of await caches.keys())
      if (!/ (?:loi\w*|da-luu|ca-bao)$/u.test(name)) await caches.delete(name);
  });

interface BuildFiles {
  /** Files that a device stores after its first page, relative to the root. */
  readonly core: readonly string[];
  /** Files that it stores if the reader stays. */
  readonly later: readonly string[];
}

/** The files of a build, from the list of its service worker. */
async function filesOfBuild({ address }: Host): Promise<BuildFiles> {
  const code = await (await fetch(`${address}sw.js`)).text();
  return JSON.parse(/^self\.build = (.*);$/mu.exec(code)?.[1] ?? '');
}

/** The files of a build that are on the device. */
async function keptFiles(page: Page, host: Host, of: keyof BuildFiles): Promise<string[]> {
  const { [of]: paths } = await filesOfBuild(host);
  return page.evaluate(
    async ({ address, paths }) => {
      const kept = await Promise.all(paths.map((path) => caches.match(address + path)));
      return paths.filter((_, index) => kept[index] !== undefined);
    },
    { address: host.address, paths },
  );
}

/** Expects an article to have its late styles and its font. */
async function expectStyled(page: Page): Promise<void> {
  await expect(page.locator('footer')).toHaveCSS('border-top-style', 'solid');
  await expectOwnFont(page, 'h1');
}

/** Tests of the worker's scope run at the root and below a path. All others run below a path. */
for (const place of ['/', '/a/b/']) {
  test.describe(`at ${place}`, () => {
    test.use({ place });

    test('the first visited page and the home page open without a network', async ({
      page,
      host,
    }) => {
      await page.goto(host.address + first().url);
      await settle(page);
      await host.cut();
      await page.reload();
      await expect(heading(page)).toHaveText(first().headline);
      await expect(page.getByText('hiện đã bị hủy').first()).toBeVisible();
      // The page's scripts work too.
      await page.keyboard.press('t');
      await expect(status(page)).toHaveText('Màu nền: Sáng');
      await page.goto(host.address);
      await expect(
        page.getByRole('main').getByRole('link', { name: second().headline }),
      ).toBeVisible();
      await page.goto(`${host.address}index.html`);
      await expect(heading(page)).toBeVisible();
    });

    test('a page that was not visited says that there is no network, and opens when it returns', async ({
      page,
      host,
    }) => {
      await page.goto(host.address + first().url);
      await settle(page);
      await host.cut();
      await page.goto(`${host.address}kho/2025/10.html?a=b`);
      await expect(heading(page)).toHaveText('Không có mạng');
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: 'Thử lại' })).toHaveAttribute(
        'href',
        `${host.address}kho/2025/10.html?a=b`,
      );
      await main.getByRole('link', { name: first().headline }).click();
      await expect(heading(page)).toHaveText(first().headline);
      await page.goBack();
      // The page offers no links to pages that the device does not have.
      for (const name of ['Bài đã lưu', 'Kho bài'])
        await expect(main.getByRole('link', { name })).toBeHidden();
      await main.getByRole('link', { name: 'Trang nhất' }).click();
      await expect(page).toHaveURL(`${host.address}index.html`);
      await page.goBack();
      await main.getByRole('link', { name: 'Thử lại' }).click();
      await expect(heading(page)).toHaveText('Không có mạng');
      await host.mend();
      await expect(page).toHaveURL(`${host.address}kho/2025/10.html?a=b`);
      await expect(heading(page)).toContainText('Tháng 10');
    });
  });
}

test.describe('on a site below a path', () => {
  test.use({ place: '/a/b/' });

  test('a page visited later opens without a network, with any query', async ({ page, host }) => {
    await page.goto(`${host.address}index.html`);
    await settle(page);
    await page.getByRole('main').getByRole('link', { name: second().headline }).click();
    await expect(heading(page)).toHaveText(second().headline);
    await page.goto(`${host.address}kho.html`);
    await host.cut();
    await page.goto(`${host.address}${second().url}?tim=Putin`);
    await expect(heading(page)).toHaveText(second().headline);
    await expect(status(page).first()).toContainText('“Putin” xuất hiện');
    await page.goto(`${host.address}kho.html`);
    await expect(heading(page)).toHaveText('Kho bài');
  });

  test('the first page has the small dialogs, and says which ones it lacks', async ({
    page,
    host,
  }) => {
    await page.goto(host.address + first().url);
    await settle(page);
    await keptAll(page);
    await host.cut();
    await page.reload();
    await expectStyled(page);
    const help = page.getByRole('button', { name: 'Phím tắt', exact: true });
    for (const opens of [tool(page, 'Cỡ chữ'), help]) {
      await opens.click();
      await expect(page.getByRole('dialog')).toHaveCSS('position', 'fixed');
      await page.keyboard.press('Escape');
    }
    await tool(page, 'Chia sẻ').click();
    await expect(status(page)).toHaveText(/^Chưa tải được/u);
  });

  for (const [how, go] of [
    ['a second page', async (page, host) => void (await page.goto(host.address + second().url))],
    [
      'a tool',
      async (page) => {
        await tool(page, 'Chia sẻ').click();
        await expect(page.getByRole('dialog')).toBeVisible();
      },
    ],
  ] as const satisfies readonly (readonly [string, (page: Page, host: Host) => Promise<void>])[]) {
    test(`${how} loads nothing that most visits never use`, async ({ page, host }) => {
      await page.goto(host.address + first().url);
      await settle(page);
      await keptAll(page);
      expect(await keptFiles(page, host, 'later')).toEqual([]);
      await go(page, host);
      await expect
        .poll(() => keptFiles(page, host, 'later'))
        .toEqual((await filesOfBuild(host)).later);
      await host.cut();
      await page.goto(host.address + first().url);
      await expectStyled(page);
      await tool(page, 'Chia sẻ').click();
      await expect(page.getByRole('dialog')).toHaveCSS('position', 'fixed');
      await page.goto(`${host.address}da-luu.html`);
      await expect(heading(page)).toHaveText('Bài đã lưu');
      await page.goto(`${host.address}kho/2025/10.html`);
      const main = page.getByRole('main');
      await main.getByRole('link', { name: 'Bài đã lưu' }).click();
      await expect(heading(page)).toHaveText('Bài đã lưu');
    });
  }

  test('search works without a network after its first use', async ({ page, host }) => {
    await page.goto(`${host.address}index.html`);
    await settle(page);
    await page.goto(`${host.address}tim.html?q=tong+thong`);
    await expect(page.locator('#ket-qua > li')).toHaveCount(2);
    await keptAll(page);
    await host.cut();
    await page.goto(`${host.address}tim.html?q=tổng+thống`);
    await expect(page.locator('#ket-qua > li')).toHaveCount(2);
    await page.getByRole('main').getByRole('link', { name: first().headline }).waitFor();
  });

  test('after its first use, search finds new words without a network', async ({ page, host }) => {
    await page.goto(`${host.address}index.html`);
    await settle(page);
    await page.goto(`${host.address}tim.html?q=zzzz`);
    await expect(status(page).first()).toContainText('Không tìm thấy bài nào');
    const parts = readdirSync(join(host.folder, 'pagefind'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((path) => /\.\w+$/u.test(path));
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const urls: string[] = [];
          for (const name of await caches.keys()) {
            const cache = await caches.open(name);
            urls.push(...(await cache.keys()).map(({ url }) => url));
          }
          return new Set(urls.filter((url) => url.includes('/pagefind/'))).size;
        }),
      )
      .toBe(parts.length);
    await host.cut();
    for (const query of ['Budapest', 'tong thong', 'budapset']) {
      await page.goto(`${host.address}tim.html?q=${encodeURIComponent(query)}`);
      await expect(page.locator('#ket-qua > li').first()).toBeVisible();
    }
  });

  test('an article is saved, listed, read without a network and removed', async ({
    page,
    host,
  }) => {
    await page.goto(host.address + first().url);
    await settle(page);
    const button = tool(page, 'Lưu');
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    const before = await button.boundingBox();
    await button.click();
    await expect(status(page)).toContainText('Đã lưu bài. Không có mạng vẫn đọc được.');
    const pressed = tool(page, 'Đã lưu');
    await expect(pressed).toHaveAttribute('aria-pressed', 'true');
    expect((await pressed.boundingBox())?.width).toBe(before?.width);
    await page.reload();
    await expect(pressed).toHaveAttribute('aria-pressed', 'true');

    // A key saves another article.
    await page.goto(host.address + second().url);
    await page.keyboard.press('s');
    await expect(pressed).toBeVisible();
    await status(page).getByRole('button', { name: 'Xem các bài đã lưu' }).click();
    const items = page.getByRole('list').getByRole('listitem').filter({ hasText: 'Bỏ lưu' });
    await expect(items).toHaveCount(2);
    await expect(items.first()).toContainText(second().headline);
    await expect(items.nth(1)).toContainText('Thứ Sáu, 24/10/2025');
    await expect(items.nth(1)).toContainText(/\d+ kB/u);
    await expect(page.getByText(/^2 bài, \d+ kB\. Toàn bộ trang báo/u)).toBeVisible();

    await expire(page);
    await host.cut();
    await items.nth(1).getByRole('link').click();
    await expect(heading(page)).toHaveText(first().headline);
    await expect(pressed).toBeVisible();
    // The font is on the device too.
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then((fonts) => [...fonts].map(({ status: loaded }) => loaded)),
      ),
    ).toContain('loaded');

    await page.goto(`${host.address}da-luu.html`);
    await items
      .first()
      .getByRole('button', { name: `Bỏ lưu “${second().headline}”` })
      .focus();
    await page.keyboard.press('Enter');
    await expect(items).toHaveCount(1);
    await expect(
      items.first().getByRole('button', { name: `Bỏ lưu “${first().headline}”` }),
    ).toBeFocused();
    await items.first().getByRole('button').click();
    await expect(heading(page)).toBeFocused();
    await expect(page.getByText(/^Chưa có bài nào\./u)).toBeVisible();
    await expire(page);
    await page.goto(host.address + first().url);
    await expect(heading(page)).toHaveText('Không có mạng');
  });

  test('the whole site is saved and every page opens', async ({ page, host }) => {
    await page.goto(`${host.address}da-luu.html`);
    await settle(page);
    const whole = page.getByRole('region', { name: 'Tải toàn bộ bài về máy' });
    await expect(whole).toContainText(/Tải về \d+ kB, \d+ tệp/u);
    await whole.getByRole('button', { name: 'Tải về' }).click();
    await expect(whole).toContainText('Toàn bộ trang báo đã nằm trên máy này');
    await expire(page);
    await host.cut();
    for (const { url, headline } of articles('seeds')) {
      await page.goto(host.address + url);
      await expect(heading(page)).toHaveText(headline);
    }
    for (const path of ['kho.html', 'kho/2025.html', 'kho/2025/07.html', 'kho/2025/10.html']) {
      await page.goto(host.address + path);
      await expect(heading(page)).not.toHaveText('Không có mạng');
    }
    await page.goto(`${host.address}tim.html?q=Budapest`);
    await expect(page.locator('#ket-qua > li').first()).toBeVisible();
    await page.goto(`${host.address}da-luu.html`);
    await expect(whole).toContainText('Cần có mạng để biết');
    await host.mend();
    await page.reload();
    await whole.getByRole('button', { name: 'Xóa bản tải về' }).click();
    await expect(whole.getByRole('button', { name: 'Tải về' })).toBeFocused();
  });
});

test('saving the whole site can be stopped and continued', async ({ page, host }) => {
  // The files must load slowly enough to be stopped.
  const large = 'bai/tep-lon.json';
  const list = JSON.parse(readFileSync(join(host.folder, 'tep.json'), 'utf8'));
  const names = Array.from({ length: 200 }, (_, index) => large.replace('lon', `lon-${index}`));
  for (const name of names) writeFileSync(join(host.folder, name), '"'.padEnd(50_000, 'a'));
  list.files.push(...names.map((name) => [name, 50_000]));
  list.bytes += names.length * 50_000;
  list.count += names.length;
  writeFileSync(join(host.folder, 'tep.json'), JSON.stringify(list));

  await page.goto(`${host.address}da-luu.html`);
  await settle(page);
  const whole = page.getByRole('region', { name: 'Tải toàn bộ bài về máy' });
  await expect(whole).toContainText(/Tải về 10,\d MB, 2\d\d tệp/u);
  await whole.getByRole('button', { name: 'Tải về' }).focus();
  await page.keyboard.press('Enter');
  await expect(whole.getByRole('progressbar')).toBeVisible();
  await expect(whole.getByRole('button', { name: 'Dừng' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Đã dừng. Phần đã tải vẫn giữ');
  await expect(whole).toContainText(/Còn phải tải \d/u);
  await host.cut();
  await whole.getByRole('button', { name: 'Tải tiếp' }).click();
  await expect(status(page)).toContainText('Mạng bị ngắt giữa chừng');
  await host.mend();
  await page.reload();
  await whole.getByRole('button', { name: 'Tải tiếp' }).click();
  await expect(whole).toContainText('Toàn bộ trang báo đã nằm trên máy này');
});

test('a site that is too large is not offered as a whole', async ({ page, host }) => {
  const list = { version: 'x', bytes: 81_200_000, count: 12_345 };
  writeFileSync(join(host.folder, 'tep.json'), JSON.stringify(list));
  await page.goto(`${host.address}da-luu.html`);
  const whole = page.getByRole('region', { name: 'Tải toàn bộ bài về máy' });
  await expect(whole).toContainText('quá lớn để tải toàn bộ (81,2 MB, 12.345 tệp)');
  await expect(whole.getByRole('button')).toHaveCount(0);
});

const NEW_TEXT = 'Câu này mới có trong bản sau.';
/** Replaces the site with another build, in which an article has one more sentence. */
function deploy(host: Host, text = NEW_TEXT): void {
  const change = (path: string, from: string | RegExp, to: string): void => {
    const file = join(host.folder, path);
    const before = readFileSync(file, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
  };
  change(first().url, /(<div class="prose"[^>]*><p[^>]*>)/u, `$1${text} `);
  change('articles.json', '{"articles":[', '{ "articles":[');
  change('sw.js', /"version":"[^"]*"/u, `"version":"${Date.now()}"`);
}

test('a new build is shown at once', async ({ page, host }) => {
  await page.goto(host.address + first().url);
  await settle(page);
  deploy(host);
  await page.reload();
  await expect(page.getByText(NEW_TEXT)).toBeVisible();
  // This is the new page, so there is no message, even after the worker of the new build starts.
  await pause(1500);
  await expect(status(page)).toHaveText('');
  await host.cut();
  await page.reload();
  await expect(page.getByText(NEW_TEXT)).toBeVisible();
});

test('an open page announces a new build, and one press shows it', async ({
  page,
  context,
  host,
}) => {
  await page.goto(host.address + first().url);
  await settle(page);
  const unchanged = await context.newPage();
  await unchanged.goto(host.address + second().url);
  deploy(host);
  // Another tab finds the new build.
  const other = await context.newPage();
  await other.goto(`${host.address}index.html`);
  await expect(status(page)).toContainText('Trang này có bản mới.');
  await expect(page.getByText(NEW_TEXT)).toHaveCount(0);
  await expect(status(unchanged)).toHaveText('');
  await status(page).getByRole('button', { name: 'Tải lại' }).click();
  await expect(page.getByText(NEW_TEXT)).toBeVisible();
  await expect(status(page)).not.toContainText('bản mới');
});

test('a page that was hidden for a minute asks for a new build', async ({ page, host }) => {
  await page.clock.install();
  await page.goto(host.address + first().url);
  await settle(page);
  const look = (state: 'hidden' | 'visible'): Promise<void> =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  const file = join(host.folder, first().url);
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace(/(<div class="prose"[^>]*><p[^>]*>)/u, `$1${NEW_TEXT} `));
  await look('hidden');
  await page.clock.fastForward(30_000);
  await look('visible');
  await pause(500);
  await expect(status(page)).toHaveText('');
  await look('hidden');
  await page.clock.fastForward(61_000);
  await look('visible');
  await expect(status(page)).toContainText('Trang này có bản mới.');
  await status(page).getByRole('button', { name: 'Tải lại' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(NEW_TEXT)).toBeVisible();
});

test('on a slow network, the device answers and the page announces a new build', async ({
  page,
  host,
}) => {
  let wait = 0;
  // The same site over a slow connection.
  const line = createServer(async (asked, answer) => {
    await pause(wait);
    const { pathname, search } = new URL(asked.url ?? '/', host.address);
    request(host.address + pathname.slice(1) + search, { headers: asked.headers }, (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(answer);
    })
      // A request that was still open when the test ended.
      .on('error', () => answer.destroy())
      .end();
  });
  const port = await new Promise<number>((resolve) => {
    line.listen(0, () => {
      const address = line.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const root = `http://localhost:${port}/`;
  await page.goto(root + first().url);
  await settle(page);
  await page.goto(`${root}index.html`);
  deploy(host);
  wait = 5000;
  await page.goto(root + first().url, { waitUntil: 'commit' });
  await expect(heading(page)).toHaveText(first().headline);
  await expect(page.getByText(NEW_TEXT)).toHaveCount(0);
  await expect(status(page)).toContainText('Trang này có bản mới.');
  await status(page).getByRole('button', { name: 'Tải lại' }).click();
  // The connection is still slow, but the device already has the new page.
  await expect(page.getByText(NEW_TEXT)).toBeVisible();
  line.closeAllConnections();
  line.close();
});

test.describe('with pictures', () => {
  test.use({ site: 'odd' });

  test('an article is saved with its pictures', async ({ page, host }) => {
    const { url, headline } = article('odd', 'cho-noi.txt');
    await page.goto(host.address + url);
    await settle(page);
    await page.keyboard.press('s');
    await expect(tool(page, 'Đã lưu')).toBeVisible();
    await expire(page);
    await host.cut();
    // A different size from the one that was shown.
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(host.address + url);
    await expect(heading(page)).toHaveText(headline);
    const pictures = page.locator('.prose img');
    await expect(pictures).toHaveCount(2);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
    }
  });
});

test.describe('on a site at another address than its build expects', () => {
  test.use({ site: 'many' });

  test('an article is saved with its picture', async ({ page, host }) => {
    await page.goto(host.address + article('many', '00000.txt').url);
    await expect(page.locator('.prose img')).toHaveCount(1);
    await tool(page, 'Lưu').click();
    await expect(tool(page, 'Đã lưu')).toBeVisible();
  });
});

test('if storage is denied, pages open, and saving says why it cannot work', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    const denied = (): never => {
      throw new DOMException('Denied.', 'SecurityError');
    };
    for (const [owner, name] of [
      [window, 'localStorage'],
      [window, 'caches'],
      [Navigator.prototype, 'serviceWorker'],
    ] as const)
      Object.defineProperty(owner, name, { get: denied });
  });
  await page.goto(host.address + first().url);
  await expect(heading(page)).toHaveText(first().headline);
  await tool(page, 'Lưu').click();
  await expect(status(page)).toContainText('Trình duyệt này không cho lưu bài.');
  await expect(tool(page, 'Lưu')).toBeVisible();
  await page.goto(`${host.address}da-luu.html`);
  await expect(page.getByText('Trình duyệt này không cho giữ bài trên máy.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Ghi nhớ bài đã đọc và chỗ đang đọc' }).click();
  await expect(status(page)).toHaveText('Máy này không cho ghi nhớ lựa chọn.');
  await page.goto(`${host.address}khong-co-mang.html?tu=kho.html`);
  await expect(page.getByRole('link', { name: 'Thử lại' })).toBeVisible();
});

test('if only caches are denied, saved articles are still listed', async ({ page, host }) => {
  await page.goto(host.address + first().url);
  await tool(page, 'Lưu').click();
  await expect(tool(page, 'Đã lưu')).toBeVisible();
  await page.addInitScript(() => {
    CacheStorage.prototype.has = CacheStorage.prototype.open = async () => {
      throw new DOMException('Denied.', 'SecurityError');
    };
  });
  await page.goto(`${host.address}khong-co-mang.html`);
  await expect(page.getByRole('link', { name: first().headline })).toBeVisible();
});

test('if the device is full, saving says so and keeps nothing incomplete', async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    Cache.prototype.put = async () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await page.goto(host.address + first().url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.keyboard.press('s');
  await expect(status(page)).toContainText('Máy hết chỗ nên chưa lưu được.');
  await expect(tool(page, 'Lưu')).toHaveAttribute('aria-pressed', 'false');
  await page.goto(`${host.address}da-luu.html`);
  await expect(page.getByText(/^Chưa có bài nào\./u)).toBeVisible();
});

test('one press deletes everything on the device', async ({ page, host }) => {
  await page.goto(host.address + first().url);
  await settle(page);
  await page.keyboard.press('s');
  await expect(tool(page, 'Đã lưu')).toBeVisible();
  await page.keyboard.press('t');
  await page.evaluate(() => localStorage.setItem('of-another-site', '1'));
  await page.evaluate(() => caches.open('of-another-site'));
  await page.goto(`${host.address}da-luu.html`);
  const forget = page.getByRole('button', { name: 'Xóa lịch sử đọc' });
  await forget.click();
  const dialog = page.getByRole('dialog', { name: 'Xóa lịch sử đọc?' });
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(forget).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBeGreaterThan(1);
  await forget.press('Enter');
  await dialog.getByRole('button', { name: 'Xóa hết' }).focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText(/Đã xóa \d+ mục ghi nhớ và .* giữ trên máy này\./u);
  await expect(page.getByText(/^Chưa có bài nào\./u)).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  const left = await page.evaluate(async () => ({
    names: Object.keys(localStorage),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    noted: await new Promise((resolve) => {
      const opening = indexedDB.open('workbox-expiration');
      opening.onsuccess = () => {
        const { result } = opening;
        if (!result.objectStoreNames.contains('cache-entries')) return resolve(0);
        const counting = result.transaction('cache-entries').objectStore('cache-entries').count();
        counting.onsuccess = () => resolve(counting.result);
      };
    }),
  }));
  expect(left).toEqual({
    names: ['of-another-site'],
    caches: ['of-another-site'],
    workers: 0,
    noted: 0,
  });
});

test('the reader can stop the device from remembering what they read', async ({ page, host }) => {
  const box = page.getByRole('checkbox', { name: 'Ghi nhớ bài đã đọc và chỗ đang đọc' });
  const read = async (remembers: boolean): Promise<void> => {
    await page.goto(host.address + first().url);
    await page.locator('.prose > :last-child').scrollIntoViewIfNeeded();
    // The page adds the place for notices just before it starts to remember.
    await expect(page.locator('#thong-bao')).toBeAttached();
    if (remembers) {
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem('ban-tin:da-doc')))
        .not.toBeNull();
    } else await pause(300);
    await page.goto(`${host.address}kho/2025/10.html`);
  };
  await read(true);
  await expect(page.getByText('Đã đọc')).toBeVisible();
  await page.goto(`${host.address}da-luu.html`);
  await expect(box).toBeChecked();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(status(page)).toContainText('phần đã nhớ đã xóa');
  await read(false);
  await expect(page.getByText('Đã đọc')).toHaveCount(0);
  await page.goto(`${host.address}da-luu.html`);
  await expect(box).not.toBeChecked();
  await box.click();
  await read(true);
  await expect(page.getByText('Đã đọc')).toBeVisible();
});

test('the site can be installed as an app', async ({ page, host }) => {
  await page.goto(host.address + first().url);
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const address = new URL(href ?? '', page.url());
  const manifest = await (await page.request.get(address.href)).json();
  expect(manifest).toMatchObject({ name: 'Bản Tin', lang: 'vi', display: 'standalone' });
  expect(new URL(manifest.start_url, address).href).toBe(`${host.address}index.html`);
  expect(new URL(manifest.scope, address).href).toBe(host.address);
  const apple = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  const icons: { src: string; sizes: string }[] = [
    ...manifest.icons,
    { src: new URL(apple ?? '', page.url()).href, sizes: '180x180' },
  ];
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (icon) => {
      const image = new Image();
      image.src = icon;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, new URL(src, address).href);
    if (sizes !== 'any') expect(size).toBe(sizes);
  }
  const session = await page.context().newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});

test('in a site opened from a folder, nothing breaks, and saving says why it is not needed', async ({
  page,
  serve,
}) => {
  const root = await serve('seeds', 'file:');
  await page.goto(root + first().url);
  await page.keyboard.press('s');
  await expect(status(page)).toContainText('bài đã nằm sẵn trên máy');
  await page.goto(`${root}da-luu.html`);
  await expect(page.getByText('mọi bài đã nằm sẵn ở đây')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tải toàn bộ bài về máy' })).toBeHidden();
  await page.goto(`${root}khong-co-mang.html`);
  await expect(page.getByRole('main').getByRole('link', { name: 'Trang nhất' })).toBeVisible();
});

test('the page of saved articles is accessible', async ({ page, host }) => {
  await page.goto(host.address + first().url);
  await settle(page);
  await page.keyboard.press('s');
  await expect(tool(page, 'Đã lưu')).toBeVisible();
  await expectAccessible(page, 'saved article', { part: '.tools, .notice' });
  await page.goto(`${host.address}da-luu.html`);
  await expect(page.getByRole('button', { name: 'Tải về' })).toBeVisible();
  await expectAccessible(page, 'saved articles');
  await page.getByRole('button', { name: 'Xóa lịch sử đọc' }).click();
  await expectAccessible(page, 'asking to forget', { part: 'dialog' });
  // With a network, the page would load the requested address.
  await host.cut();
  await page.goto(`${host.address}khong-co-mang.html?tu=kho.html`);
  await expect(page.getByRole('link', { name: first().headline })).toBeVisible();
  await expectAccessible(page, 'no network');
});
