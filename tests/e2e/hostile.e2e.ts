import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { HOSTILE_ARTICLES, HOSTILE_TEXTS } from '../site/hostile-articles.ts';
import { pageFiles, readSite, siteFiles } from '../site/pages.ts';
import { type SiteName, siteFolder } from '../sites.ts';
import { article, articles, expect, test } from './fixtures.ts';
import { searchAgain, status } from './searching.ts';

const SITE = 'hostile';

/** What a hostile article could do in a page. */
interface Harm {
  readonly hacked: unknown;
  /** Violations of the content security policy. */
  readonly violations: readonly string[];
  /** Addresses on other hosts that were loaded. */
  readonly foreign: readonly string[];
  /** Links that do not lead to a page or a mail address. */
  readonly links: readonly string[];
}
const NONE = { hacked: null, violations: [], foreign: [], links: [] } satisfies Harm;

/** Harm, and signs that the right page is open. */
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

/** Fails if a page was harmed. */
const expectUnharmed = async (page: Page, name: string): Promise<void> =>
  expect(await look(page), name).toMatchObject(NONE);

/** What a browser's parser finds in a page, without running it. */
interface Parsed {
  /** The names of elements and of their attributes, each once, without known ones. */
  readonly kinds: readonly string[];
  /** The text or address of every script, without known ones. */
  readonly scripts: readonly string[];
  readonly title: string;
  readonly headings: readonly string[];
  /** Schemes in addresses of links, except those of the web and of mail. */
  readonly schemes: readonly string[];
}
type Known = Pick<Parsed, 'kinds' | 'scripts'>;

/** The unknown content of pages: of each page, and of all together. */
const parse = (
  page: Page,
  site: SiteName,
  paths: readonly string[],
  known: Known = { kinds: [], scripts: [] },
): Promise<{ readonly each: readonly Parsed[]; readonly all: Known }> =>
  page.evaluate(
    ({ pages, known }) => {
      const innocent = { kinds: new Set(known.kinds), scripts: new Set(known.scripts) };
      const all = { kinds: new Set<string>(), scripts: new Set<string>() };
      const strange = (name: keyof Known, found: Iterable<string>): string[] => {
        const unknown = [...new Set(found).difference(innocent[name])];
        for (const value of unknown) all[name].add(value);
        return unknown;
      };
      const each = pages.map((html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const kinds = new Set<string>();
        for (const element of parsed.querySelectorAll('*')) {
          kinds.add(element.localName);
          for (const name of element.getAttributeNames()) kinds.add(`${element.localName}.${name}`);
        }
        const links = [...parsed.querySelectorAll('[href]')];
        const scheme = /^[\s\0-\x20]*([a-z][a-z\d+.-]*):/iu;
        const schemes = links.flatMap(
          (link) => scheme.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
        );
        return {
          kinds: strange('kinds', kinds),
          scripts: strange(
            'scripts',
            [...parsed.scripts]
              .filter(({ type }) => type !== 'application/ld+json')
              .map(
                (script) => script.getAttribute('src')?.replace(/^(?:\.\.\/)+/u, '') ?? script.text,
              ),
          ),
          title: parsed.title,
          headings: [...parsed.querySelectorAll('h1')].map(({ textContent }) => textContent),
          schemes: schemes.filter((name) => !/^(?:https?|mailto)$/u.test(name)),
        };
      });
      return { each, all: { kinds: [...all.kinds], scripts: [...all.scripts] } };
    },
    { pages: paths.map((path) => readSite(site, path)), known },
  );

/** How many pages of each kind are opened. For scripts, the others are the same. */
const ENOUGH = 2;
/** Spread over all of them, because what is near is alike. */
const some = <T>(all: readonly T[], enough = ENOUGH): T[] =>
  all.filter((_, index) => index % Math.ceil(all.length / enough) === 0);
/** Pages that are no articles. Those of one place are built alike. */
const someLists = (site: SiteName): string[] =>
  [
    ...Map.groupBy(
      pageFiles(site).filter((path) => !path.startsWith('bai/')),
      dirname,
    ),
  ].flatMap(([place, all]) => (place === '.' ? all : some(all, 2 * ENOUGH)));

test('a browser’s parser finds the same elements in pages of hostile and of harmless articles', async ({
  page,
}) => {
  // The site's own pages forbid parsing of untrusted text.
  await page.goto('about:blank');
  const odd = articles('many').filter(({ file }) => file.startsWith('odd/'));
  const innocent = await parse(page, 'many', [...someLists('many'), ...odd.map(({ url }) => url)]);
  const told = await parse(page, 'stories', pageFiles('stories'));
  const known = {
    kinds: [...innocent.all.kinds, ...told.all.kinds],
    scripts: [...innocent.all.scripts, ...told.all.scripts],
  };
  const headlines = new Map(articles(SITE).map(({ url, headline }) => [url, headline]));
  const paths = [...headlines.keys(), ...someLists(SITE)];
  const { each: pages } = await parse(page, SITE, paths, known);
  expect(pages).toHaveLength(paths.length);
  const found = pages.map(({ title, headings, ...strange }, index) => {
    const path = paths[index] ?? '';
    return headlines.has(path) ? { path, ...strange, title, headings } : { path, ...strange };
  });
  const innocuous = paths.map((path) => {
    const headline = headlines.get(path);
    const none = { path, kinds: [], scripts: [], schemes: [] };
    return headline === undefined
      ? none
      : { ...none, title: `${headline} – Bản Tin`, headings: [headline] };
  });
  expect(found).toEqual(innocuous);
});

test('no hostile article does harm on its page', async ({ page, serve }) => {
  const root = await serve(SITE);
  const listed = new Map(articles(SITE).map((each) => [each.file, each]));
  const byKind = Map.groupBy(
    HOSTILE_ARTICLES.filter(({ file }) => listed.has(file)),
    ({ kind }) => kind,
  );
  expect(byKind.size).toBeGreaterThan(15);
  for (const { file } of [...byKind.values()].flatMap((of) => some(of))) {
    const { url, headline } = article(SITE, file);
    await page.goto(root + url);
    expect(await look(page), file).toEqual({
      ...NONE,
      address: root + url,
      title: `${headline} – Bản Tin`,
      headings: [headline],
    });
  }
});

test('no hostile article does harm in lists', async ({ page, serve, tolerate }) => {
  // The page for unknown addresses asks for the site's root.
  tolerate(/404/u);
  const root = await serve(SITE);
  const shown = someLists(SITE);
  expect(shown.length).toBeGreaterThan(10);
  for (const path of shown) {
    await page.goto(root + path);
    expect(await look(page), path).toMatchObject({
      ...NONE,
      title: expect.stringMatching(/Bản Tin$/u),
      headings: [expect.any(String)],
    });
  }
});

test('no hostile article does harm in search results', async ({ page, serve }) => {
  await page.goto(`${await serve(SITE)}tim.html`);
  const firsts = Object.values(HOSTILE_TEXTS).flatMap((texts) => texts.slice(0, 1));
  for (const query of [...firsts, 'alert', 'tờ giấy', '"bến sông" script -img']) {
    await searchAgain(page, query);
    await expect(status(page), query).toHaveText(
      /^(?:[\d.]+ bài cho “|Không tìm thấy bài nào cho “|Gõ một từ)/u,
    );
    await expect(page.locator('#ket-qua').locator(':not(a, h2, li, mark, p, span)')).toHaveCount(0);
    await expectUnharmed(page, query);
    await expect(page).toHaveTitle('Tìm kiếm – Bản Tin');
  }
});

test('a browser’s parser finds no error in any feed, sitemap or list', async ({ page }) => {
  // The site's own pages forbid parsing of untrusted text.
  await page.goto('about:blank');
  const files = siteFiles(SITE).filter((file) => /\.(?:xml|opml)$/u.test(file));
  expect(files.length).toBeGreaterThan(200);
  const found = await page.evaluate(
    (texts) =>
      texts.map(({ file, text }) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return {
          file,
          wrong: parsed.querySelector('parsererror')?.textContent ?? '',
          doctype: parsed.doctype?.name ?? '',
          markup: parsed.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', '*').length,
          instructions: [...parsed.childNodes]
            .filter(({ nodeType }) => nodeType === Node.PROCESSING_INSTRUCTION_NODE)
            .map(({ textContent }) => textContent ?? '')
            .filter(
              (each) =>
                !/^href="(?:\.\.\/)*nguon-tin\.css" type="text\/css"$|^type="text\/css" href="(?:\.\.\/)*nguon-tin\.css"$/u.test(
                  each,
                ),
            ),
        };
      }),
    files.map((file) => ({ file, text: readFileSync(join(siteFolder(SITE), file), 'utf8') })),
  );
  expect(found).toEqual(
    files.map((file) => ({ file, wrong: '', doctype: '', markup: 0, instructions: [] })),
  );
});

test('no hostile article does harm in a feed or a raw text that the browser opens', async ({
  page,
  serve,
}) => {
  const root = await serve(SITE);
  const feeds = siteFiles(SITE).filter((file) => /(?:rss|atom)\.xml$/u.test(file));
  const texts = siteFiles(SITE)
    .filter((file) => file.startsWith('nguon/'))
    .filter((file) => !/(?!\s)\p{Cc}/u.test(readFileSync(join(siteFolder(SITE), file), 'utf8')));
  for (const [index, file] of [...feeds, ...texts].entries()) {
    // Only some files of every kind. Browsers download files with control characters instead of showing them.
    if (index % 40 !== 0 && !/^(?:rss|atom)\.xml$/u.test(file)) continue;
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

test('the traps work if a text is inserted as markup', async ({ browser }) => {
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
    // A page that is about to navigate cannot be filled again, so this needs a new page.
    const page = await context.newPage();
    await page.setContent(`<title>Bài</title><main>${text}</main>`, { waitUntil: 'commit' });
    // A failed load is reported after a moment. A page that navigates has sprung its trap.
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
    // The others need no test after enough traps have worked.
    for (const text of texts) if (count < texts.length / 3 && (await caught(text))) count += 1;
    expect(count, kind).toBeGreaterThanOrEqual(texts.length / 3);
  }
  await context.close();
});
