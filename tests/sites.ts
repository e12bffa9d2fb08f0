import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { addNewsroom, generateArticles } from './generate.ts';
import { buildPatched } from './patches/build.ts';
import { runScript } from './scripts.ts';
import { HOSTILE_ARTICLES } from './site/hostile-articles.ts';
import { ODD_ARTICLES } from './site/odd-articles.ts';
import { READING_ARTICLES } from './site/reading-articles.ts';
import { SEARCH_ARTICLES } from './site/search-articles.ts';
import { manyOfOneStory, STORY_ARTICLES } from './site/story-articles.ts';
import { TAKEDOWN_ARTICLES } from './site/takedown-articles.ts';

export const ROOT = resolve(import.meta.dirname, '..');
const SITES = join(ROOT, 'node_modules', '.sites');

/**
 * Sites that tests read: the seeds, the same packed for a server, articles of every odd shape, those that are read in every way,
 * those to be searched, many, those that tell stories, and hostile ones. Those for a server, the hostile ones and the one of which an
 * article is taken down come in every format, and with their raw texts.
 * `npm test` builds them once.
 */
export type SiteName =
  | 'seeds'
  | 'packed'
  | 'odd'
  | 'reading'
  | 'search'
  | 'many'
  | 'stories'
  | 'hostile'
  | 'takedown';
export const siteFolder = (name: SiteName): string => join(SITES, name, 'dist');
export const seedsFolder = (name: SiteName): string =>
  name === 'seeds' || name === 'packed' ? join(ROOT, 'seeds') : join(SITES, name, 'seeds');

/** Below which path a site is published, where its build knows. */
export const PUBLISHED_AT = '/tin/';

/** As many as fill every list to its second page, with some in every month of ten years. */
const MANY = 300;

/** A folder of raw articles, made anew; names may hold `/`. */
export function writeArticles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Builds all of them anew; throws with the build's output where one fails. */
function buildSites(): void {
  rmSync(SITES, { recursive: true, force: true });
  writeArticles(seedsFolder('odd'), ODD_ARTICLES);
  writeArticles(seedsFolder('reading'), READING_ARTICLES);
  writeArticles(seedsFolder('search'), SEARCH_ARTICLES);
  writeArticles(seedsFolder('stories'), { ...STORY_ARTICLES, ...manyOfOneStory(40) });
  generateArticles(seedsFolder('many'), MANY);
  addNewsroom(seedsFolder('many'), MANY);
  cpSync(join(seedsFolder('odd')), join(seedsFolder('many'), 'odd'), { recursive: true });
  for (const name of ['seeds', 'odd', 'reading', 'search'] as const) buildSite(name);
  buildSite('packed', { SITE_URL, PRECOMPRESS: '1' });
  buildSite('many', { SITE_URL });
  buildSite('stories', { SITE_URL });
  buildHostileSite();
  buildTakedownSites();
}

const SITE_URL = `https://example.com${PUBLISHED_AT}`;

const IN_EVERY_FORMAT: ReadonlySet<SiteName> = new Set(['packed', 'hostile', 'takedown']);

/** Returns what the build printed. */
function buildSite(name: SiteName, environment: Readonly<Record<string, string>> = {}): string {
  const settings = {
    SEEDS_DIR: seedsFolder(name),
    OUT_DIR: siteFolder(name),
    SITE_URL: '',
    ...environment,
  };
  const { status, output } = IN_EVERY_FORMAT.has(name)
    ? buildPatched({ patches: ['every-format'], config: 'every-format' }, settings)
    : runScript('build', settings);
  if (status !== 0 || !existsSync(siteFolder(name))) {
    throw new Error(`The site “${name}” was not built:\n${output}`);
  }
  return output;
}

/** What the build of the hostile site printed, and what lay around its output before it and after it. */
export interface HostileBuild {
  readonly output: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}
const HOSTILE_BUILD = join(SITES, 'hostile-build.json');
export const hostileBuild = (): HostileBuild => JSON.parse(readFileSync(HOSTILE_BUILD, 'utf8'));

function buildHostileSite(): void {
  writeArticles(
    seedsFolder('hostile'),
    Object.fromEntries(HOSTILE_ARTICLES.flatMap(({ files }) => [...files])),
  );
  const before = surroundings();
  // Some are to be refused.
  const output = buildSite('hostile', { SITE_URL, ON_ERROR: 'quarantine' });
  const build: HostileBuild = { output, before, after: surroundings() };
  writeFileSync(HOSTILE_BUILD, JSON.stringify(build));
}

/** The site of an article that is taken down, before that or after. */
export const takedownSite = (when: 'before' | 'after'): string =>
  when === 'after' ? siteFolder('takedown') : join(SITES, 'takedown', 'before');

/** One after the other in the same place, as a publisher would. */
function buildTakedownSites(): void {
  writeArticles(seedsFolder('takedown'), TAKEDOWN_ARTICLES.before);
  buildSite('takedown');
  cpSync(siteFolder('takedown'), takedownSite('before'), { recursive: true });
  writeArticles(seedsFolder('takedown'), TAKEDOWN_ARTICLES.after);
  buildSite('takedown');
}

// What tools may write while a build runs.
const NOT_WATCHED = new Set(['.git', '.astro', 'node_modules', 'dist']);

/** At the top of the project; what else lies there may be written by others, as a log of this very run, and only its name is watched. */
const TOP_FILES = new Set(
  '.gitattributes .gitignore .npmrc .prettierignore .prettierrc.json LICENSE README.md astro.config.mjs biome.json package-lock.json package.json tsconfig.json'.split(
    ' ',
  ),
);

/** The project's files and those around the hostile site's output, each with its size and when it was last written. */
const surroundings = (): string[] => [
  ...readdirSync(SITES),
  ...readdirSync(ROOT),
  ...filesBelow(ROOT).filter((line) => {
    const [top = '', ...below] = relative(ROOT, line.split(' ')[0] ?? '').split(sep);
    return below.length > 0 || TOP_FILES.has(top);
  }),
  ...filesBelow(dirname(siteFolder('hostile'))),
];

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_WATCHED.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    const { size, mtimeMs } = lstatSync(path);
    return [`${path} ${size} ${mtimeMs}`];
  });

if (import.meta.main) buildSites();
