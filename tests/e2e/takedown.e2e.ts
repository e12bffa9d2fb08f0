import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallFirefox } from '../browser.ts';
import { GONE, MOVES, STAYS } from '../site/takedown-articles.ts';
import { takedownSite } from '../sites.ts';
import { type ChangingHost, startHost } from './changing-host.ts';
import { type Firefox, startFirefox, type Tab } from './firefox.ts';
import { test as base, expect } from './fixtures.ts';

// Installing Firefox may take long.
const FIREFOX_MS = 300_000;

interface Fixtures {
  readonly tab: Tab;
  readonly host: ChangingHost;
}
interface Shared {
  readonly firefox: () => Promise<Firefox>;
}

const builds = { before: takedownSite('before'), after: takedownSite('after') };

const test = base.extend<Fixtures, Shared>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from this pattern.
    async ({}, use) => {
      let started: Promise<Firefox> | undefined;
      const path = findOrInstallFirefox();
      await use(() => {
        started ??= startFirefox(path);
        return started;
      });
      await (await started)?.close();
    },
    { scope: 'worker', timeout: FIREFOX_MS },
  ],
  host: async ({ tolerate }, use) => {
    tolerate(/Failed to load resource|ERR_CONNECTION|status of (?:404|503)/u);
    const host = await startHost(builds.before, '/a/b/');
    await use(host);
    await host.cut();
  },
});
// One worker starts Firefox once.
test.describe.configure({ mode: 'default' });

const BROWSERS = {
  Chromium: test.extend({
    tab: async ({ page }, use) => {
      await use({
        goto: async (address) => {
          await page.goto(address);
        },
        evaluate: (expression) => page.evaluate<string>(expression),
        close: () => page.close(),
      });
    },
  }),
  Firefox: test.extend({
    tab: async ({ firefox }, use) => {
      const tab = await (await firefox()).openTab();
      await use(tab);
      await tab.close();
    },
  }),
};

/** Runs a function in the page. The function cannot use variables from outside. */
async function inPage<Value, Given = null>(
  tab: Tab,
  script: (given: Given) => Value | Promise<Value>,
  ...given: Given extends null ? [] : [Given]
): Promise<Value> {
  const code = `(${script})(${JSON.stringify(given[0])})`;
  return JSON.parse(await tab.evaluate(`(async () => JSON.stringify((await ${code}) ?? null))()`));
}

const heading = (tab: Tab): Promise<string> =>
  inPage(tab, () => document.querySelector('h1')?.innerText ?? '');
const shown = (tab: Tab): Promise<string> => inPage(tab, () => document.body.innerText);
const press = (tab: Tab, name: string): Promise<void> =>
  inPage(
    tab,
    (wanted: string) => {
      for (const button of document.querySelectorAll('button'))
        if ((button.ariaLabel ?? button.innerText).trim() === wanted) return button.click();
      throw new Error(`There is no button “${wanted}”.`);
    },
    name,
  );

/** Every address in a cache of the device, with its unpacked text. */
const kept = (tab: Tab): Promise<readonly (readonly [address: string, text: string])[]> =>
  inPage(tab, async () => {
    const found: [string, string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const blob = await (await cache.match(request, { ignoreVary: true }))?.blob();
        if (!blob) continue;
        const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
        const packed = first === 0x1f && second === 0x8b;
        const stream = packed
          ? blob.stream().pipeThrough(new DecompressionStream('gzip'))
          : blob.stream();
        found.push([`${name} ${request.url}`, await new Response(stream).text()]);
      }
    }
    return found;
  });
/** Texts on the device that contain the article's words. Only the id of a saved article may remain. */
const telling = async (tab: Tab): Promise<readonly string[]> =>
  (await kept(tab))
    .filter(([, text]) => text.includes(GONE.headline) || text.includes(GONE.words))
    .map(([address]) => address);

/** Waits until the worker runs and has stored the open page. */
const settle = (tab: Tab): Promise<void> =>
  inPage(tab, async () => {
    await navigator.serviceWorker.ready;
    const url = location.href.replace(/[?#].*/u, '');
    while (!navigator.serviceWorker.controller || !(await caches.match(url)))
      await new Promise((resolve) => setTimeout(resolve, 50));
  });

async function search(tab: Tab, host: ChangingHost, query: string): Promise<string> {
  await tab.goto(`${host.address}tim.html?q=${encodeURIComponent(query)}`);
  return inPage(tab, async () => {
    const status = (): string => document.querySelector('#trang-thai')?.textContent?.trim() ?? '';
    const results = (): HTMLElement | null => document.querySelector('#ket-qua');
    for (let tries = 0; tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (results()?.querySelector('li') || /^(?:Không|Chưa)/u.test(status())) break;
    }
    return `${status()}\n${results()?.innerText}`;
  });
}

/** Waits until the device has the small index of the host's build, and the suggestions. */
async function waitForIndex(tab: Tab, host: ChangingHost): Promise<void> {
  const { files }: { files: [string, number][] } = JSON.parse(
    readFileSync(join(host.folder, 'tep.json'), 'utf8'),
  );
  const parts = files.map(([path]) => path).filter((path) => /^(?:pagefind|goi-y)\//u.test(path));
  const there = async (): Promise<string[]> =>
    (await kept(tab)).flatMap(([each]) => each.split(host.address)[1] ?? []);
  await expect.poll(there).toEqual(expect.arrayContaining(parts));
}

/** Searches, and saves the whole index. */
async function takeIndex(tab: Tab, host: ChangingHost): Promise<void> {
  expect(await search(tab, host, 'Ghềnh Bợ')).toContain(GONE.headline);
  await waitForIndex(tab, host);
}

const addressOf = (folder: string, headline: string): string => {
  const { articles }: { articles: { headline: string; url: string }[] } = JSON.parse(
    readFileSync(join(folder, 'articles.json'), 'utf8'),
  );
  const found = articles.find((each) => each.headline === headline);
  if (!found) throw new Error(`No article is called “${headline}”.`);
  return found.url;
};

const open = (tab: Tab, host: ChangingHost, path: string): Promise<void> =>
  tab.goto(host.address + path);

for (const [browser, test] of Object.entries(BROWSERS)) {
  test.describe(browser, () => {
    test.use({ serviceWorkers: 'allow' });

    test('a visited page is deleted on its 404, with everything that mentions it', async ({
      tab,
      host,
    }) => {
      const gone = addressOf(builds.before, GONE.headline);
      await open(tab, host, 'index.html');
      await settle(tab);
      await open(tab, host, gone);
      await open(tab, host, 'kho/2025/07.html');
      // Other programs ask for these files, and readers may open them too.
      for (const path of [gone.replace('.html', '.md'), 'articles.json'])
        await inPage(tab, (url: string) => fetch(url).then(({ ok }) => ok), host.address + path);
      await open(tab, host, addressOf(builds.before, STAYS));
      await takeIndex(tab, host);
      expect(await telling(tab)).not.toEqual([]);

      host.folder = builds.after;
      await open(tab, host, gone);
      expect(await heading(tab)).toBe('Không tìm thấy trang');
      await expect.poll(() => telling(tab)).toEqual([]);
      const left = await kept(tab);
      expect(left.filter(([address]) => /cau-ghenh|\.webp$/u.test(address))).toEqual([]);
      // The index of the new build replaces the old one.
      await waitForIndex(tab, host);
      await host.cut();
      await open(tab, host, gone);
      expect(await heading(tab)).toBe('Không có mạng');
      // The list of what the device has appears a moment later.
      await expect.poll(() => shown(tab)).toContain(STAYS);
      expect(await shown(tab)).not.toContain(GONE.headline);
      expect(await search(tab, host, 'chợ phiên')).toContain(STAYS);
      expect(await search(tab, host, 'Ghềnh Bợ')).not.toContain(GONE.headline);
      await open(tab, host, addressOf(builds.after, STAYS));
      expect(await heading(tab)).toBe(STAYS);
      await host.mend();
    });

    test('a new build deletes pages that it no longer has, even if nobody opens them', async ({
      tab,
      host,
    }) => {
      const gone = addressOf(builds.before, GONE.headline);
      await open(tab, host, gone);
      await settle(tab);
      await takeIndex(tab, host);
      host.folder = builds.after;
      await open(tab, host, 'index.html');
      await expect.poll(() => telling(tab)).toEqual([]);
      await host.cut();
      await open(tab, host, gone);
      expect(await heading(tab)).toBe('Không có mạng');
      expect(await search(tab, host, 'Ghềnh Bợ')).not.toContain(GONE.headline);
      await host.mend();
    });

    test('a saved site deletes pages that were taken down and keeps the others', async ({
      tab,
      host,
    }) => {
      await open(tab, host, 'da-luu.html');
      await settle(tab);
      await expect.poll(() => shown(tab)).toContain('Tải về');
      await press(tab, 'Tải về');
      await expect.poll(() => shown(tab)).toContain('Toàn bộ trang báo đã nằm trên máy này');
      host.folder = builds.after;
      await open(tab, host, 'index.html');
      await expect.poll(() => telling(tab)).toEqual([]);
      await waitForIndex(tab, host);
      await host.cut();
      await open(tab, host, addressOf(builds.before, GONE.headline));
      expect(await heading(tab)).toBe('Không có mạng');
      await open(tab, host, 'kho/2025/07.html');
      expect(await shown(tab)).toContain(STAYS);
      expect(await search(tab, host, 'chợ phiên')).toContain(STAYS);
      expect(await search(tab, host, 'Ghềnh Bợ')).not.toContain(GONE.headline);
      await host.mend();
    });
  });
}

// What the page does with what its worker knows does not depend on the browser.
BROWSERS.Chromium.describe('only in Chromium', () => {
  const test = BROWSERS.Chromium;
  test.use({ serviceWorkers: 'allow' });

  test('a large site does the same, also on hosts that answer with a page for missing files', async ({
    tab,
    host,
  }) => {
    const large = mkdtempSync(join(tmpdir(), 'ban-tin-large-'));
    for (const name of ['before', 'after'] as const) {
      const folder = join(large, name);
      cpSync(builds[name], folder, { recursive: true });
      const { files: _, ...list } = JSON.parse(readFileSync(join(folder, 'tep.json'), 'utf8'));
      writeFileSync(join(folder, 'tep.json'), JSON.stringify(list));
    }
    host.folder = join(large, 'before');
    host.answersAll = true;
    const gone = addressOf(builds.before, GONE.headline);
    await open(tab, host, gone);
    await settle(tab);
    await press(tab, 'Lưu');
    await expect.poll(() => shown(tab)).toContain('Đã lưu bài.');
    await open(tab, host, 'index.html');
    // A half-finished upload: the ids belong to another build than the worker.
    host.folder = join(large, 'after');
    const ids = readFileSync(join(host.folder, 'ma-bai.txt'));
    writeFileSync(join(host.folder, 'ma-bai.txt'), '<!doctype html>');
    await open(tab, host, 'kho.html');
    await inPage(tab, () => new Promise((resolve) => setTimeout(resolve, 1000)));
    expect(await telling(tab)).not.toEqual([]);
    writeFileSync(join(host.folder, 'ma-bai.txt'), ids);
    // After a failure, the next requested page tries again a little later.
    await expect
      .poll(async () => {
        await open(tab, host, 'kho.html');
        return telling(tab);
      })
      .toEqual([]);
    await host.cut();
    await open(tab, host, gone);
    expect(await heading(tab)).toBe('Không có mạng');
    await host.mend();
    rmSync(large, { recursive: true });
  });

  test('a message reports a saved article that was taken down, and one that moved is followed', async ({
    tab,
    host,
  }) => {
    const gone = addressOf(builds.before, GONE.headline);
    const moved = addressOf(builds.before, MOVES.before);
    await open(tab, host, 'index.html');
    await settle(tab);
    for (const path of [gone, moved]) {
      await open(tab, host, path);
      await press(tab, 'Lưu');
      await expect.poll(() => shown(tab)).toContain('Đã lưu bài.');
    }
    await open(tab, host, 'da-luu.html');
    await expect.poll(() => shown(tab)).toContain('2 bài,');
    host.folder = builds.after;
    await open(tab, host, 'da-luu.html');
    await expect.poll(() => shown(tab)).toContain('Bài này đã được tòa soạn gỡ.');
    const text = await shown(tab);
    expect(text).toContain('1 bài,');
    expect(text).toContain(GONE.headline);
    await expect.poll(() => telling(tab)).toEqual([]);

    await open(tab, host, moved);
    // The page at the old address changes while it is open.
    await expect.poll(() => heading(tab).catch(() => '')).toBe(MOVES.after);
    await expect.poll(() => shown(tab)).toContain('Đã lưu');
    await open(tab, host, 'da-luu.html');
    await expect.poll(() => shown(tab)).toContain(MOVES.after);
    await press(tab, `Xóa “${GONE.headline}” khỏi danh sách`);
    await expect.poll(() => shown(tab)).toContain('khỏi danh sách.');
    await open(tab, host, 'da-luu.html');
    await expect.poll(() => shown(tab)).toContain('1 bài,');
    expect(await shown(tab)).not.toContain(GONE.headline);
    await host.cut();
    await open(tab, host, addressOf(builds.after, MOVES.after));
    expect(await heading(tab)).toBe(MOVES.after);
    await host.mend();
  });

  test('errors of the host delete nothing, and a page that returns is saved again', async ({
    tab,
    host,
  }) => {
    const path = addressOf(builds.before, GONE.headline);
    await open(tab, host, path);
    await settle(tab);
    await press(tab, 'Lưu');
    await expect.poll(() => shown(tab)).toContain('Đã lưu bài.');
    const before = (await telling(tab)).length;
    host.statuses.set(path, 503);
    await open(tab, host, path);
    expect(await shown(tab)).toContain('No such page.');
    // If another site on the same host lacks a page, that says nothing about this site.
    await tab.goto(new URL(`/khac/${path}`, host.address).href);
    await open(tab, host, 'index.html');
    expect((await telling(tab)).length).toBeGreaterThanOrEqual(before);

    host.statuses.set(path, 410);
    await open(tab, host, path);
    await open(tab, host, 'da-luu.html');
    await expect.poll(() => shown(tab)).toContain('Bài này đã được tòa soạn gỡ.');
    host.statuses.delete(path);
    await open(tab, host, 'da-luu.html');
    await expect.poll(() => shown(tab)).toContain('1 bài,');
    expect(await shown(tab)).not.toContain('tòa soạn gỡ');
    await host.cut();
    await open(tab, host, path);
    expect(await heading(tab)).toBe(GONE.headline);
    await host.mend();
  });

  test('an open page that was taken down says so', async ({ tab, host }) => {
    await open(tab, host, addressOf(builds.before, GONE.headline));
    await settle(tab);
    host.folder = builds.after;
    await inPage(tab, () => {
      dispatchEvent(new Event('online'));
    });
    await expect.poll(() => shown(tab)).toContain('Bài này đã được tòa soạn gỡ.');
    await expect.poll(() => telling(tab)).toEqual([]);
  });
});
