import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildRun, buildSite, CACHE, WORKSHOP } from './build-site.ts';
import { median, megabytes, NONE, printTable, short, whole } from './table.ts';

/** A folder of raw articles and what the tables call it. */
export interface SeedsFolder {
  readonly name: string;
  readonly folder: string;
}

/**
 * Builds every folder with and without the search index, each first with an empty content store and then again with
 * nothing changed, prints the table, and returns the seconds of each folder's first build with the index.
 */
export async function measureBuilds(
  seeds: readonly SeedsFolder[],
  runs: number,
): Promise<Map<string, number>> {
  const rows = [
    ['articles', 'search', 'build', 'pages', 'seconds', 'pages/s', 'node MB', 'indexer MB'],
  ];
  const firstBuild = new Map<string, number>();
  for (const { name, folder } of seeds) {
    for (const search of [true, false]) {
      const first: BuildRun[] = [];
      const second: BuildRun[] = [];
      const output = join(WORKSHOP, 'site');
      let pages = 0;
      for (let run = 0; run < runs; run += 1) {
        rmSync(CACHE, { recursive: true, force: true });
        first.push(await buildSite(folder, output, { search }));
        second.push(await buildSite(folder, output, { search }));
        pages = countPages(output);
        rmSync(output, { recursive: true });
      }
      for (const [build, done] of [
        ['first', first],
        ['second', second],
      ] as const) {
        rows.push([name, search ? 'with' : 'without', build, ...measures(done, pages, search)]);
        console.error(rows.at(-1)?.join(' · '));
      }
      if (search) firstBuild.set(name, median(first.map(({ seconds }) => seconds)));
    }
  }
  rmSync(CACHE, { recursive: true, force: true });
  printTable('Builds (memory: the most each process held)', rows);
  return firstBuild;
}

function measures(runs: readonly BuildRun[], pages: number, search: boolean): string[] {
  const seconds = median(runs.map((run) => run.seconds));
  const most = (values: readonly (number | null)[]): number | null =>
    values.reduce((a, b) => (a === null || b === null ? (a ?? b) : Math.max(a, b)));
  return [
    whole(pages),
    short(seconds),
    short(pages / seconds),
    megabytes(most(runs.map(({ memory }) => memory.main))),
    search ? megabytes(most(runs.map(({ memory }) => memory.indexer))) : NONE,
  ];
}

const countPages = (output: string): number =>
  readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;
