import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildSite, CACHE, WORKSHOP } from './build-site.ts';
import { buildWithHugo, hugoVersion } from './hugo.ts';
import type { BuildRun } from './measure-command.ts';
import { median, megabytes, NONE, printTable, short, whole } from './table.ts';

/** A folder of raw articles and what the tables call it. */
export interface SeedsFolder {
  readonly name: string;
  readonly folder: string;
}

/** What is done to the articles of a folder before each build, in this order; the last leaves it as it was. */
const BUILDS: readonly (readonly [name: string, edit: (folder: string) => void])[] = [
  ['cold', () => {}],
  ['nothing changed', () => {}],
  ['one body changed', (folder) => appendFileSync(middle(folder), '\n\nThêm một đoạn.\n')],
  ['one added', (folder) => writeFileSync(added(folder), readFileSync(middle(folder)))],
  ['one renamed', (folder) => renameSync(added(folder), renamed(folder))],
  ['one deleted', (folder) => rmSync(renamed(folder))],
];

const added = (folder: string): string => join(folder, 'them.txt');
const renamed = (folder: string): string => join(folder, 'doi-ten.txt');

function middle(folder: string): string {
  const articles = readdirSync(folder).filter((name) => /^\d+\.txt$/u.test(name));
  const name = articles.sort()[articles.length >> 1];
  if (name === undefined) throw new Error(`${folder} has no articles.`);
  return join(folder, name);
}

/**
 * Builds every folder from nothing and then after one change each, and with Hugo and Pagefind if Hugo is installed. Prints the table, and
 * returns the seconds of each folder's first build.
 */
export async function measureBuilds(
  seeds: readonly SeedsFolder[],
  runs: number,
): Promise<Map<string, number>> {
  const rows = [['articles', 'build', 'files', 'CPU s', 'seconds', 'MB of all processes']];
  const firstBuild = new Map<string, number>();
  const output = join(WORKSHOP, 'site');
  const hugo = hugoVersion();
  for (const { name, folder } of seeds) {
    const done = new Map(BUILDS.map(([build]) => [build, [] as BuildRun[]]));
    const text = readFileSync(middle(folder));
    let files = 0;
    for (let run = 0; run < runs; run += 1) {
      for (const each of [CACHE, output]) rmSync(each, { recursive: true, force: true });
      for (const [build, edit] of BUILDS) {
        edit(folder);
        done.get(build)?.push(await buildSite(folder, output));
        if (build === 'cold') files = countFiles(output);
      }
      writeFileSync(middle(folder), text);
    }
    for (const [build, all] of done) {
      rows.push([name, build, whole(files), ...measures(all)]);
      console.error(rows.at(-1)?.join(' · '));
    }
    if (hugo !== null) {
      const all = await buildWithHugo(folder, runs);
      rows.push([name, `Hugo ${hugo} and Pagefind`, NONE, ...measures(all)]);
      console.error(rows.at(-1)?.join(' · '));
    }
    firstBuild.set(name, median(done.get('cold')?.map(({ seconds }) => seconds) ?? []));
  }
  for (const each of [CACHE, output]) rmSync(each, { recursive: true, force: true });
  printTable('Builds, search index included', rows);
  return firstBuild;
}

const measures = (runs: readonly BuildRun[]): string[] => [
  short(median(runs.map(({ cpuSeconds }) => cpuSeconds))),
  short(median(runs.map(({ seconds }) => seconds))),
  megabytes(
    runs
      .map(({ memory }) => memory.together)
      .reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.max(a, b))),
  ),
];

const countFiles = (output: string): number =>
  readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
