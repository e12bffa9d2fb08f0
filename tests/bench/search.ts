import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ADDRESS } from '../../src/config/addresses.ts';
import { SITE } from '../../src/config/site.ts';
import { random } from '../../src/parse/training/random.ts';
import { findOrInstallBrowser } from '../browser.ts';
import { buildSite, CACHE, WORKSHOP } from './build-site.ts';
import type { SeedsFolder } from './builds.ts';
import { serveCounting } from './counting-server.ts';
import {
  type IndexedText,
  KINDS,
  type Kind,
  type KnownItem,
  knownItems,
  readText,
} from './known-items.ts';
import { watchMemory } from './peak-memory.ts';
import { median, megabytes, printTable, short, whole } from './table.ts';

const LENGTHS = [2, 3, 4, 5];
/** How many times a search is repeated; what counts is the median. */
const WARM = 3;
/** The results among which a known item must be. */
const WITHIN = 3;

const PHONE = { width: 360, height: 740 };

/** Pagefind as it comes, on a page that asks it for the first ten results and nothing else. */
const STOCK_PAGE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Pagefind</title><script type="module">
const index = await import('./stock/pagefind.js');
window.search = async (query) => {
  const { results } = await index.search(query);
  const pages = await Promise.all(results.slice(0, ${SITE.resultsPerPage}).map((result) => result.data()));
  return pages.map((page) => page.raw_url.replace(/^\\//, ''));
};
window.ready = true;
</script></html>`;

/** One of those that are compared; `search` gives the addresses of the results in order. */
interface Contender {
  readonly name: string;
  readonly page: string;
  readonly open: (page: Page) => Promise<unknown>;
  readonly search: (page: Page, query: string) => Promise<{ urls: string[]; ms: number }>;
}

const STOCK: Contender = {
  name: 'Pagefind as it comes',
  page: 'stock.html',
  open: (page) => page.waitForFunction('window.ready'),
  search: (page, query) =>
    page.evaluate(async (typed) => {
      const started = performance.now();
      const find = Reflect.get(window, 'search') as (query: string) => Promise<string[]>;
      return { urls: await find(typed), ms: performance.now() - started };
    }, query),
};

const OWN: Contender = {
  name: 'this site',
  page: ADDRESS.search,
  open: (page) => page.waitForSelector('.query input'),
  // From the moment the pause in typing ends (submitting the form does not wait for one) until the results are on the page. What
  // comes as it is shows nothing, so neither waits for the next frame.
  search: (page, query) =>
    page.evaluate(async (typed) => {
      const input = document.querySelector<HTMLInputElement>('.query input');
      const list = document.querySelector('#ket-qua');
      const status = document.querySelector('#trang-thai');
      if (!input || !list || !status) throw new Error('This is not the search page.');
      const settled = (): Promise<number> =>
        new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            if (list.childElementCount === 0 && !/Không/u.test(status.textContent)) return;
            observer.disconnect();
            resolve(performance.now());
          });
          observer.observe(list, { childList: true });
          observer.observe(status, { childList: true });
        });
      const submit = (value: string): void => {
        input.value = value;
        input.form?.requestSubmit();
      };
      submit('');
      const started = performance.now();
      const shown = settled();
      submit(typed);
      const ms = (await shown) - started;
      const links = [...list.querySelectorAll<HTMLAnchorElement>('a.headline')];
      return {
        urls: links.map((link) => (link.getAttribute('href') ?? '').replace(/[?#].*/u, '')),
        ms,
      };
    }, query),
};

/**
 * Builds a site of each folder, indexes it both ways and prints what that takes and how well and lightly each finds. `known` is a
 * file of queries and what they must find, as `askKnown` reads it.
 */
export async function measureSearch(
  seeds: readonly SeedsFolder[],
  times: number,
  known: string | undefined,
): Promise<void> {
  const executablePath = findOrInstallBrowser();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
  for (const { name, folder } of seeds) {
    const site = join(WORKSHOP, 'search-site');
    rmSync(site, { recursive: true, force: true });
    await buildSite(folder, site);
    const rows = [
      await measureIndexing(STOCK.name, 'stock', site, join(site, 'stock')),
      await measureIndexing(OWN.name, 'own', site, join(site, ADDRESS.searchIndex)),
    ];
    printTable(`Indexing ${name} articles`, [
      ['', 'seconds', 'all processes, peak MB', 'index, MB'],
      ...rows,
    ]);
    writeFileSync(join(site, 'stock.html'), STOCK_PAGE);
    if (known === undefined) await compare(browser, site, name, times);
    else await askKnown(browser, site, known);
    for (const each of [site, CACHE]) rmSync(each, { recursive: true, force: true });
  }
  await browser.close();
}

async function measureIndexing(
  name: string,
  kind: string,
  site: string,
  folder: string,
): Promise<string[]> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'index-site.ts'), kind, site, folder],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const peak = watchMemory(child.pid ?? 0);
  const [status] = await once(child, 'close');
  const memory = peak();
  if (status !== 0) throw new Error(`Indexing ended with ${status}.`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const bytes = files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  return [
    name,
    short((performance.now() - started) / 1000),
    megabytes(memory.together),
    megabytes(bytes),
  ];
}

/** Queries of readers, each with the files of which one must be found. */
interface KnownQueries {
  readonly queries: readonly {
    readonly q: string;
    readonly kind: string;
    readonly expect: readonly string[];
  }[];
}

/** Asks each of the queries in `file`, and prints by kind how many find what they must. */
async function askKnown(browser: Browser, site: string, file: string): Promise<void> {
  const { queries }: KnownQueries = JSON.parse(readFileSync(file, 'utf8'));
  const { articles }: { articles: { url: string; file: string }[] } = JSON.parse(
    readFileSync(join(site, ADDRESS.articles), 'utf8'),
  );
  const files = new Map(articles.map((article) => [article.url, article.file]));
  const server = await serveCounting(site);
  const kinds = [...new Set(queries.map(({ kind }) => kind)), 'all'];
  const rows: string[][] = [];
  for (const contender of [STOCK, OWN]) {
    const page = await browser.newPage();
    await page.goto(server.address + contender.page);
    await contender.open(page);
    const ranks: { readonly kind: string; readonly rank: number }[] = [];
    for (const { q, kind, expect } of queries) {
      const { urls } = await contender.search(page, q);
      const rank = urls.findIndex((url) => expect.includes(files.get(url) ?? ''));
      ranks.push({ kind, rank: rank === -1 ? urls.length + WITHIN : rank });
    }
    await page.close();
    for (const each of kinds) {
      const of = ranks.filter(({ kind }) => each === 'all' || kind === each);
      const among = (most: number): string => String(of.filter(({ rank }) => rank < most).length);
      rows.push([contender.name, each, String(of.length), among(1), among(WITHIN)]);
    }
  }
  server.close();
  printTable('Queries that must find an article', [
    ['', 'kind', 'queries', 'first', `among the first ${WITHIN}`],
    ...rows,
  ]);
}

interface Measured {
  readonly hit: boolean;
  /** By the extensions of files. */
  readonly bytes: ReadonlyMap<string, number>;
  readonly warm: number;
  /** Whether a result without the phrase stands above one that has it. */
  readonly scatteredAbove: boolean;
}

async function compare(browser: Browser, site: string, name: string, times: number): Promise<void> {
  const server = await serveCounting(site);
  const texts: IndexedText[] = readdirSync(join(site, 'bai')).map((file) =>
    readText(`bai/${file}`, readFileSync(join(site, 'bai', file), 'utf8')),
  );
  const next = random(texts.length);
  const rows: string[][] = [];
  const loaded: string[][] = [];
  for (const length of LENGTHS) {
    const items = knownItems(texts, length, times, next);
    for (const kind of KINDS) {
      for (const contender of [STOCK, OWN]) {
        const measured: Measured[] = [];
        for (const item of items) {
          // What it keeps for reading offline would count as loaded for the search. On a phone, what can narrow the results loads
          // only if it is asked for.
          const context = await browser.newContext({ serviceWorkers: 'block', viewport: PHONE });
          const page = await context.newPage();
          await page.goto(server.address + contender.page);
          await contender.open(page);
          measured.push(await measure(page, contender, item, kind, server.take));
          await context.close();
        }
        rows.push(toRow(length, kind, contender.name, measured));
        if (contender === OWN) loaded.push([kind, String(length), byExtension(measured)]);
      }
    }
  }
  server.close();
  printTable(`Searching ${name} articles for known items, ${times} of each`, [
    ['', 'typed', 'syllables', `hit@${WITHIN}`, 'KB cold', 'ms warm', 'slowest', 'scattered first'],
    ...rows,
  ]);
  printTable('What this site loads', [['typed', 'syllables', 'KB by kind of file'], ...loaded]);
}

/** The median KB of each kind of file. */
function byExtension(all: readonly Measured[]): string {
  const extensions = new Set(all.flatMap(({ bytes }) => [...bytes.keys()]));
  return [...extensions]
    .map((each) => `${each} ${short(median(all.map(({ bytes }) => bytes.get(each) ?? 0)) / 1000)}`)
    .join(', ');
}

const toRow = (length: number, kind: Kind, name: string, all: readonly Measured[]): string[] => [
  name,
  kind,
  String(length),
  (all.filter(({ hit }) => hit).length / all.length).toFixed(3),
  whole(median(all.map(({ bytes }) => bytes.values().reduce((sum, each) => sum + each, 0))) / 1000),
  whole(median(all.map(({ warm }) => warm))),
  whole(Math.max(...all.map(({ warm }) => warm))),
  String(all.filter(({ scatteredAbove }) => scatteredAbove).length),
];

/** Searches once with nothing loaded, then a few times more, each time after another query. */
async function measure(
  page: Page,
  { search }: Contender,
  item: KnownItem,
  kind: Kind,
  takeBytes: () => ReadonlyMap<string, number>,
): Promise<Measured> {
  const query = item.typed[kind];
  const other = item.typed[kind === 'without' ? 'with accents' : 'without'];
  const { urls } = await search(page, query);
  await page.waitForLoadState('networkidle');
  const bytes = takeBytes();
  const warm: number[] = [];
  for (let time = 0; time < WARM; time += 1) {
    await search(page, other);
    warm.push((await search(page, query)).ms);
  }
  takeBytes();
  const has = urls.map((url) => item.having.has(url));
  return {
    hit: urls.slice(0, WITHIN).includes(item.url),
    bytes,
    warm: median(warm),
    scatteredAbove:
      kind !== 'one wrong' && has.lastIndexOf(true) > has.indexOf(false) && has.includes(false),
  };
}
