import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { generateArticles } from './generate.ts';
import { ODD_ARTICLES } from './site/odd-articles.ts';
import { SEARCH_ARTICLES } from './site/search-articles.ts';

export const ROOT = resolve(import.meta.dirname, '..');
const SITES = join(ROOT, 'node_modules', '.sites');

/** Sites that tests read: the seeds, articles of every odd shape, those to be searched, and a thousand. `npm test` builds them once. */
export type SiteName = 'seeds' | 'odd' | 'search' | 'many';
export const siteFolder = (name: SiteName): string => join(SITES, name, 'dist');
export const seedsFolder = (name: SiteName): string =>
  name === 'seeds' ? join(ROOT, 'seeds') : join(SITES, name, 'seeds');

/** Runs one of the project's npm scripts as a user would and returns what it printed. */
export function runScript(
  script: string,
  environment: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    maxBuffer: 1 << 28,
  });
  return { status, output: stdout + stderr };
}

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
export function buildSites(): void {
  rmSync(SITES, { recursive: true, force: true });
  writeArticles(seedsFolder('odd'), ODD_ARTICLES);
  writeArticles(seedsFolder('search'), SEARCH_ARTICLES);
  generateArticles(seedsFolder('many'), 1000);
  cpSync(join(seedsFolder('odd')), join(seedsFolder('many'), 'odd'), { recursive: true });
  for (const name of ['seeds', 'odd', 'search', 'many'] as const) {
    const outcome = runScript('build', {
      SEEDS_DIR: seedsFolder(name),
      OUT_DIR: siteFolder(name),
      SITE_URL: name === 'many' ? 'https://example.com/tin/' : '',
    });
    if (outcome.status !== 0 || !existsSync(siteFolder(name))) {
      throw new Error(`The site “${name}” was not built:\n${outcome.output}`);
    }
  }
}
