import { rmSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateArticles } from '../generate.ts';
import { WORKSHOP } from './build-site.ts';
import { measureBuilds, type SeedsFolder } from './builds.ts';
import { measureParsing } from './parsing.ts';
import { measurePreviews } from './previews.ts';
import { measureRelated, measureStories } from './related.ts';
import { measureSearch } from './search.ts';
import { measureSizes } from './sizes.ts';
import { measureStoryCosts } from './stories.ts';
import { whole } from './table.ts';

const PARTS = ['sizes', 'builds', 'parse', 'search', 'previews', 'related', 'stories'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    n: { type: 'string', default: '2,1000,10000' },
    seeds: { type: 'string' },
    runs: { type: 'string', default: '1' },
    only: { type: 'string' },
    stories: { type: 'string' },
    queries: { type: 'string', default: '20' },
    known: { type: 'string' },
  },
});
const asked = [...positionals, ...(values.only === undefined ? [] : [values.only])];
const unknown = asked.find((part) => !PARTS.includes(part));
if (unknown !== undefined) {
  throw new Error(`There is no part “${unknown}”. Give any of ${PARTS.join(', ')}.`);
}
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);

console.log(
  `${cpus()[0]?.model ?? 'unknown CPU'} · ${availableParallelism()} cores · ${whole(totalmem() / 1e9)} GB · ${process.platform} ${process.arch} · Node ${process.versions.node}`,
);
const withinLimits = wanted('sizes') ? await measureSizes() : true;
if (PARTS.some((part) => part !== 'sizes' && wanted(part))) {
  const seeds = seedsFolders();
  const firstBuild = wanted('builds')
    ? await measureBuilds(seeds, positive('--runs', values.runs))
    : new Map<string, number>();
  const last = seeds.at(-1);
  if (last && wanted('parse')) await measureParsing(last, firstBuild.get(last.name));
  if (last && wanted('previews')) await measurePreviews(last);
  if (wanted('related')) await measureRelated(seeds);
  if (wanted('stories')) await measureStoryCosts(seeds);
  // Two articles are no test of finding.
  const large = seeds.filter(({ name }) => name.length > 3);
  if (wanted('search')) {
    const times = positive('--queries', values.queries);
    await measureSearch(large, times, values.known && resolve(values.known));
  }
}
if (wanted('related') && values.stories !== undefined) {
  await measureStories(resolve(values.stories));
}
if (!withinLimits) process.exitCode = 1;

/** Smallest first. */
function seedsFolders(): SeedsFolder[] {
  if (values.seeds !== undefined) return [{ name: values.seeds, folder: resolve(values.seeds) }];
  const counts = values.n.split(',').map((count) => positive('--n', count));
  return counts
    .sort((a, b) => a - b)
    .map((count) => {
      const folder = join(WORKSHOP, `seeds-${count}`);
      rmSync(folder, { recursive: true, force: true });
      generateArticles(folder, count);
      return { name: whole(count), folder };
    });
}

function positive(option: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`${option} has “${text}”. Give whole numbers from 1 on.`);
}
