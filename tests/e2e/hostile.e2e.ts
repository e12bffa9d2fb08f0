import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HOSTILE_TEXTS } from '../site/hostile-articles.ts';
import { pageFiles, siteFiles } from '../site/pages.ts';
import { siteFolder } from '../sites.ts';
import { articles, expect, test } from './fixtures.ts';
import { searchFor, status } from './searching.ts';

const SITE = 'hostile';
/** Pages are many and quick; so many stand in one test. */
const SHARE = 50;

/** What an article could have done in a page. */
interface Harm {
  readonly hacked: unknown;
  /** Of the content security policy. */
  readonly violations: readonly string[];
  /** What was loaded from elsewhere. */
  readonly foreign: readonly string[];
  /** Links that are none to a page or a mail address. */
  readonly links: readonly string[];
}
const NONE = { hacked: null, violations: [], foreign: [], links: [] } satisfies Harm;

/** What else tells that a page is the one it should be. */
interface Seen extends Harm {
  readonly address: string;
  readonly title: string;
  readonly headings: readonly string[];
}
declare global {
  interface Window {
    hacked?: unknown;
    violations?: string[];
  }
}

test.beforeEach(async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog opened: ${dialog.message()}`);
  });
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
      window.violations?.push(`${violatedDirective} ${blockedURI}`),
    );
  });
});

const look = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    const links = [...document.links].filter(
      ({ protocol }) => !/^(?:https?|mailto):$/u.test(protocol),
    );
    return {
      hacked: window.hacked ?? null,
      violations: window.violations ?? [],
      foreign: loaded.filter(({ origin }) => origin !== location.origin).map(String),
      links: links.map(({ href }) => href),
      address: location.href,
      title: document.title,
      headings: [...document.querySelectorAll('h1')].map(({ textContent }) => textContent),
    };
  });

/** Fails where a page has been harmed. */
const expectUnharmed = async (page: Page, name: string): Promise<void> =>
  expect(await look(page), name).toMatchObject(NONE);

const listed = articles(SITE);
for (let from = 0; from < listed.length; from += SHARE) {
  test(`no article does harm where it is read: ${from + 1} and on`, async ({ page, serve }) => {
    const root = await serve(SITE);
    for (const { url, file, headline } of listed.slice(from, from + SHARE)) {
      await page.goto(root + url);
      const title = `${headline} – Bản Tin`;
      const seen = await look(page);
      expect(seen, file).toEqual({ ...NONE, address: root + url, title, headings: [headline] });
    }
  });
}

test('no article does harm in lists', async ({ page, serve, tolerate }) => {
  // A page of what is not there asks where the site’s root is.
  tolerate(/404/u);
  const root = await serve(SITE);
  const pages = pageFiles(SITE).filter((path) => !path.startsWith('bai/'));
  expect(pages.length).toBeGreaterThan(10);
  for (const path of pages) {
    await page.goto(root + path);
    await expectUnharmed(page, path);
    await expect(page, path).toHaveTitle(/Bản Tin$/u);
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
  }
});

test('no article does harm where it is found', async ({ page, serve }) => {
  test.setTimeout(60_000);
  const root = await serve(SITE);
  const firsts = Object.values(HOSTILE_TEXTS).flatMap((texts) => texts.slice(0, 1));
  for (const query of [...firsts, 'alert', 'tờ giấy', '"bến sông" script -img']) {
    await page.goto(root + searchFor(query));
    await expect(status(page), query).toHaveText(
      /^(?:[\d.]+ bài cho “|Không tìm thấy bài nào cho “|Gõ một từ)/u,
    );
    await expect(page.locator('#ket-qua').locator(':not(a, h2, li, mark, p, span)')).toHaveCount(0);
    await expectUnharmed(page, query);
    await expect(page).toHaveTitle('Tìm kiếm – Bản Tin');
  }
});

test('a browser’s parser finds nothing wrong in any feed, sitemap or list', async ({ page }) => {
  // The site's own pages parse nothing that is not trusted.
  await page.goto('about:blank');
  const files = siteFiles(SITE).filter((file) => /\.(?:xml|opml)$/u.test(file));
  expect(files.length).toBeGreaterThan(200);
  for (const file of files) {
    const text = readFileSync(join(siteFolder(SITE), file), 'utf8');
    const found = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      const instructions = [...parsed.childNodes].filter(
        ({ nodeType }) => nodeType === Node.PROCESSING_INSTRUCTION_NODE,
      );
      return {
        wrong: parsed.querySelector('parsererror')?.textContent ?? '',
        doctype: parsed.doctype?.name ?? '',
        markup: parsed.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', '*').length,
        instructions: instructions.map(({ textContent }) => textContent ?? ''),
      };
    }, text);
    expect(found, file).toMatchObject({ wrong: '', doctype: '', markup: 0 });
    for (const each of found.instructions) {
      expect(each, file).toMatch(
        /^href="(?:\.\.\/)*nguon-tin\.css" type="text\/css"$|^type="text\/css" href="(?:\.\.\/)*nguon-tin\.css"$/u,
      );
    }
  }
});

test('no article does harm in a feed or a raw text that the browser opens', async ({
  page,
  serve,
}) => {
  const root = await serve(SITE);
  const feeds = siteFiles(SITE).filter((file) => /(?:rss|atom)\.xml$/u.test(file));
  const texts = siteFiles(SITE)
    .filter((file) => file.startsWith('nguon/'))
    .filter((file) => !/(?!\s)\p{Cc}/u.test(readFileSync(join(siteFolder(SITE), file), 'utf8')));
  for (const [index, file] of [...feeds, ...texts].entries()) {
    // Some of every kind; browsers save what has control characters in it, and show it not.
    if (index % 10 !== 0 && !/^(?:rss|atom)\.xml$/u.test(file)) continue;
    await page.goto(root + file);
    await expectUnharmed(page, file);
    const name = await page.evaluate(() => document.documentElement.localName);
    expect(name, file).toBe(
      file.endsWith('.txt') ? 'html' : file.endsWith('rss.xml') ? 'rss' : 'feed',
    );
    if (file.endsWith('.txt')) {
      expect(await page.evaluate(() => document.contentType), file).toBe('text/plain');
    }
  }
});

test('the traps spring where a text is taken for markup', async ({ browser }) => {
  const context = await browser.newContext();
  let sprung = false;
  context.on('dialog', (dialog) => {
    sprung = true;
    return dialog.dismiss();
  });
  await context.route(/evil\.example/u, (route) => {
    sprung = true;
    return route.abort();
  });
  const caught = async (text: string): Promise<boolean> => {
    sprung = false;
    // A page of its own: one that is about to leave would not be filled again.
    const page = await context.newPage();
    await page.setContent(`<title>Bài</title><main>${text}</main>`, { waitUntil: 'commit' });
    // What fails to load says so after a turn or two; a page that leaves has sprung its trap.
    const harmed = await page
      .evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return window.hacked !== undefined || document.title !== 'Bài';
      })
      .catch(() => true);
    await page.close();
    return sprung || harmed;
  };
  for (const kind of ['script', 'handler', 'svg', 'mutation', 'request']) {
    const texts = (HOSTILE_TEXTS[kind] ?? []).slice(0, 8);
    let count = 0;
    for (const text of texts) if (await caught(text)) count += 1;
    expect(count, kind).toBeGreaterThanOrEqual(texts.length / 3);
  }
  await context.close();
});
