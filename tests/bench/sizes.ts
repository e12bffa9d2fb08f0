import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ADDRESS } from '../../src/config/addresses.ts';
import { addNewsroom, generateArticles } from '../generate.ts';
import { buildSite, CACHE, ROOT, WORKSHOP } from './build-site.ts';
import { type PageWeight, total, type Weight, weigh, weighPage } from './page-weight.ts';
import { NONE, printTable, whole } from './table.ts';

const SHORT_ARTICLE = '000_faada8539941c4ea.txt';
const ARTICLE = '002_8fc32d35e5aca0c1.txt';
/** Articles of the larger site, whose home page shows all that a home page can. */
const MANY = 300;
/** A host sends these as they are: Pagefind has packed its own files already, and a font is packed by its format. */
const COMPRESSED_BY_HOST = new Set(['.js', '.json']);

interface Listing {
  readonly articles: readonly { readonly file: string; readonly url: string }[];
}

/** One line of the table; a limit counts the unit of `value`, bytes sent unless the name says otherwise. */
interface Size {
  readonly name: string;
  readonly weight?: Weight;
  readonly value: number;
  readonly limit?: number;
}

/** Builds the site of the seeds and a larger one, prints what pages weigh, and returns whether every limit is kept. */
export async function measureSizes(): Promise<boolean> {
  const site = join(WORKSHOP, 'site');
  const measure = async (seeds: string, of: (site: string) => Size[]) => {
    await buildSite(seeds, site);
    const sizes = of(site);
    for (const folder of [site, CACHE]) rmSync(folder, { recursive: true });
    return sizes;
  };
  const many = join(WORKSHOP, `seeds-${MANY}`);
  rmSync(many, { recursive: true, force: true });
  generateArticles(many, MANY);
  addNewsroom(many, MANY);
  const sizes = [
    ...(await measure(join(ROOT, 'seeds'), sizesOf)),
    ...(await measure(many, sizesOfMany)),
  ];
  const cell = (value: number | undefined): string => (value === undefined ? NONE : whole(value));
  printTable(
    'Sizes of the site of seeds/ and of one of 300 articles, in bytes (limits: 1 KB is 1,000 bytes)',
    [
      ['', 'raw', 'gzip', 'brotli', 'counts', 'limit', ''],
      ...sizes.map(({ name, weight, value, limit }) => [
        name,
        ...[weight?.raw, weight?.gzip, weight?.brotli, value, limit].map(cell),
        limit === undefined ? '' : value <= limit ? 'ok' : 'over',
      ]),
    ],
  );
  return sizes.every(({ value, limit }) => limit === undefined || value <= limit);
}

const sent = (name: string, weight: Weight, limit?: number): Size =>
  limit === undefined
    ? { name, weight, value: weight.brotli }
    : { name, weight, value: weight.brotli, limit };

function sizesOf(site: string): Size[] {
  const short = weighPage(site, articleAddress(site, SHORT_ARTICLE));
  const article = weighPage(site, articleAddress(site, ARTICLE));
  const home = weighPage(site, ADDRESS.home);
  const search = weighPage(site, ADDRESS.search);
  const read = (file: string): Buffer => readFileSync(join(site, file));
  if (article.font === null) throw new Error('The article page names no font.');
  const font = read(article.font).length;
  const ownScripts = search.scripts.filter((file) => !home.scripts.includes(file));
  const searchScript = total(ownScripts.map((file) => weigh(read(file))));
  return [
    sent(`article ${SHORT_ARTICLE.slice(0, 3)}: HTML with all styles`, short.withSheets, 9_700),
    sent(`article ${ARTICLE.slice(0, 3)}: HTML with all styles`, article.withSheets, 12_100),
    sent('home: HTML with all styles', home.withSheets, 8_000),
    sent('article: CSS in the HTML', article.inlineCss, 3_000),
    sent('home: CSS in the HTML', home.inlineCss, 3_200),
    sent('the sheet that all pages share', total(article.sheets.map((file) => weigh(read(file))))),
    sent(
      'a first visit to one article, with font and service worker',
      firstVisit(site, article),
      90_000,
    ),
    { name: 'article: requests before the font', value: article.requestsBeforeFont, limit: 1 },
    { name: 'home: requests before the font', value: home.requestsBeforeFont, limit: 1 },
    sent('article: JavaScript before a tool is used', article.javascript, 8_000),
    sent('home: JavaScript before a tool is used', home.javascript, 8_000),
    ...['display', 'help', 'listen', 'save', 'share'].map((tool) => {
      const file = readdirSync(join(site, '_astro')).find((name) => name.startsWith(`${tool}-`));
      if (file === undefined) throw new Error(`The site has no script for ${tool}.`);
      return sent(`the script of a tool: ${tool}`, weigh(read(join('_astro', file))));
    }),
    { name: 'font', value: font, limit: 45_000 },
    sent('search page: its own JavaScript', searchScript),
    { name: 'first search: files of the index, all', value: firstSearch(site) },
  ];
}

/** Of the larger site: its home page, the tenth of ten articles read one after the other, and a first visit. */
function sizesOfMany(site: string): Size[] {
  const home = weighPage(site, ADDRESS.home);
  const { articles }: Listing = JSON.parse(readFileSync(join(site, ADDRESS.articles), 'utf8'));
  const ten = articles.slice(0, 10).map(({ url }) => weighPage(site, url));
  const [first] = ten;
  if (!first) throw new Error('The site has no articles.');
  const sheets = first.sheets.map((file) => weigh(readFileSync(join(site, file))));
  return [
    sent(`home of ${MANY}: HTML with all styles`, home.withSheets, 16_000),
    sent(`home of ${MANY}: a first visit to one article`, firstVisit(site, first), 90_000),
    sent(
      'ten articles: HTML, with the sheet once',
      total([...ten.map(({ html }) => html), ...sheets]),
    ),
  ];
}

/** All that a first visit to a page transfers: the page with its parts, and what the service worker then keeps. */
function firstVisit(site: string, { html, scripts, sheets, font }: PageWeight): Weight {
  const worker = readFileSync(join(site, ADDRESS.serviceWorker), 'utf8');
  const { core }: { core: string[] } = JSON.parse(
    /^self\.build = (.*);$/mu.exec(worker)?.[1] ?? '',
  );
  const code = /importScripts\("([^"]+)"\)/u.exec(worker)?.[1] ?? '';
  const files = new Set([
    ...scripts,
    ...sheets,
    ...(font === null ? [] : [font]),
    ADDRESS.serviceWorker,
    code,
    ...core,
  ]);
  return total([html, ...[...files].map((file) => weigh(readFileSync(join(site, file))))]);
}

function articleAddress(site: string, of: string): string {
  const { articles }: Listing = JSON.parse(readFileSync(join(site, ADDRESS.articles), 'utf8'));
  const found = articles.find(({ file }) => file === of);
  if (!found) throw new Error(`The site has no article ${of}.`);
  return found.url;
}

/**
 * Bytes of all files of the index of two articles: what the first search of “tong thong” loads (module, WebAssembly, entry,
 * meta, catalogue, facets, the chunks and both fragments), and the list of words, which only a mistyped query needs.
 */
function firstSearch(site: string): number {
  const folder = join(site, ADDRESS.searchIndex);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      return COMPRESSED_BY_HOST.has(extname(name)) ? weigh(bytes).brotli : bytes.length;
    })
    .reduce((sum, bytes) => sum + bytes, 0);
}
