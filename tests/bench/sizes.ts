import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ADDRESS } from '../../src/config/addresses.ts';
import { buildSite, CACHE, ROOT, WORKSHOP } from './build-site.ts';
import { total, type Weight, weigh, weighPage } from './page-weight.ts';
import { NONE, printTable, whole } from './table.ts';

const ARTICLE = '002_8fc32d35e5aca0c1.txt';
/** A host sends these as they are: Pagefind has packed its own files already, and a font is packed by its format. */
const COMPRESSED_BY_HOST = new Set(['.js', '.json']);

/** One line of the table; a limit counts the unit of `value`, bytes sent unless the name says otherwise. */
interface Size {
  readonly name: string;
  readonly weight?: Weight;
  readonly value: number;
  readonly limit?: number;
}

/** Builds the site of the seeds, prints what its pages weigh, and returns whether every limit is kept. */
export async function measureSizes(): Promise<boolean> {
  const site = join(WORKSHOP, 'site');
  await buildSite(join(ROOT, 'seeds'), site, { search: true });
  const sizes = sizesOf(site);
  for (const folder of [site, CACHE]) rmSync(folder, { recursive: true });
  const cell = (value: number | undefined): string => (value === undefined ? NONE : whole(value));
  printTable('Sizes of the site of seeds/, in bytes (limits: 1 KB is 1,000 bytes)', [
    ['', 'raw', 'gzip', 'brotli', 'counts', 'limit', ''],
    ...sizes.map(({ name, weight, value, limit }) => [
      name,
      ...[weight?.raw, weight?.gzip, weight?.brotli, value, limit].map(cell),
      limit === undefined ? '' : value <= limit ? 'ok' : 'over',
    ]),
  ]);
  return sizes.every(({ value, limit }) => limit === undefined || value <= limit);
}

function sizesOf(site: string): Size[] {
  const article = weighPage(site, articleAddress(site));
  const home = weighPage(site, ADDRESS.home);
  const search = weighPage(site, ADDRESS.search);
  const read = (file: string): Buffer => readFileSync(join(site, file));
  if (article.font === null) throw new Error('The article page names no font.');
  const font = read(article.font).length;
  const ownScripts = search.scripts.filter((file) => !home.scripts.includes(file));
  const searchScript = total(ownScripts.map((file) => weigh(read(file))));
  const sent = (name: string, weight: Weight, limit?: number): Size =>
    limit === undefined
      ? { name, weight, value: weight.brotli }
      : { name, weight, value: weight.brotli, limit };
  return [
    sent(`article ${ARTICLE.slice(0, 3)}: HTML with its CSS`, article.html, 12_000),
    sent('home: HTML with its CSS', home.html, 8_000),
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

function articleAddress(site: string): string {
  const { articles }: { articles: { file: string; url: string }[] } = JSON.parse(
    readFileSync(join(site, ADDRESS.articles), 'utf8'),
  );
  const found = articles.find(({ file }) => file === ARTICLE);
  if (!found) throw new Error(`The site has no article ${ARTICLE}.`);
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
