import { rmSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { generateArticles } from '../generate.ts';
import { readArguments } from './arguments.ts';
import { WORKSHOP } from './build-site.ts';
import { measureBuilds, type SeedsFolder } from './builds.ts';
import { measureGrowth } from './growth.ts';
import { measureNameCosts } from './names.ts';
import { measureParsing } from './parsing.ts';
import { measurePreviews } from './previews.ts';
import { measureRelated, measureStories } from './related.ts';
import { measureSearch } from './search.ts';
import { measureSizes } from './sizes.ts';
import { measureStoryCosts } from './stories.ts';
import { whole } from './table.ts';

const asked = readArguments(process.argv.slice(2), (reason) => {
  console.error(reason);
  process.exit(1);
});
const { wanted } = asked;

console.log(
  `${cpus()[0]?.model ?? 'unknown CPU'} · ${availableParallelism()} cores · ${whole(totalmem() / 1e9)} GB · ${process.platform} ${process.arch} · Node ${process.versions.node}`,
);
const sizesAreKept = wanted('sizes') ? await measureSizes() : true;
const growthIsKept = wanted('growth') ? measureGrowth() : true;
if (asked.needsSites) {
  const seeds = seedsFolders();
  const firstBuild = wanted('builds')
    ? await measureBuilds(seeds, asked.runs)
    : new Map<string, number>();
  const last = seeds.at(-1);
  if (last && wanted('parse')) await measureParsing(last, firstBuild.get(last.name));
  if (last && wanted('previews')) await measurePreviews(last);
  if (wanted('related')) await measureRelated(seeds);
  if (wanted('stories')) await measureStoryCosts(seeds);
  if (wanted('names')) await measureNameCosts(seeds);
  // Two articles are no test of finding.
  const large = seeds.filter(({ name }) => name.length > 3);
  if (wanted('search')) {
    await measureSearch(large, asked.queries, asked.known && resolve(asked.known));
  }
}
if (wanted('related') && asked.stories !== undefined) {
  await measureStories(resolve(asked.stories));
}
if (!sizesAreKept || !growthIsKept) process.exitCode = 1;

/** Smallest first. */
function seedsFolders(): SeedsFolder[] {
  if (asked.seeds !== undefined) return [{ name: asked.seeds, folder: resolve(asked.seeds) }];
  return asked.counts
    .sort((a, b) => a - b)
    .map((count) => {
      const folder = join(WORKSHOP, `seeds-${count}`);
      rmSync(folder, { recursive: true, force: true });
      generateArticles(folder, count);
      return { name: whole(count), folder };
    });
}
