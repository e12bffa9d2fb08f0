import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { scanSeeds } from '../../src/content/files.ts';
import { parse } from '../../src/parse/parse.ts';
import { compareStory } from '../../src/stories/additions.ts';
import { bagOf } from '../../src/stories/bag.ts';
import { compareAgain, compareAll } from '../../src/stories/graph.ts';
import { groupStories } from '../../src/stories/group.ts';
import { sentences } from '../../src/text/sentences.ts';
import type { SeedsFolder } from './builds.ts';
import { megabytes, printTable, timed, whole } from './table.ts';

/** The number of articles of a hundred sentences that are compared as one story. */
const LONG_STORY = 40;
const SENTENCES = 100;

/** Prints what finding stories among a folder's articles costs on one core: at first, after an edit, and for a long story. */
export async function measureStoryCosts(seeds: readonly SeedsFolder[]): Promise<void> {
  const rows: string[][] = [];
  for (const { name, folder } of seeds) {
    const articles = await read(folder);
    const [bags, made] = timed(() =>
      articles.map((article) => ({ ...article, standsFor: article.id, bag: bagOf(article) })),
    );
    const [compared, graph] = timed(() => compareAll(made));
    const [grouped, stories] = timed(() => groupStories(made, graph));
    const [first] = made;
    const last = made.at(-1);
    if (!first || !last) continue;
    // The first says what the last does.
    const edited = [{ ...first, bag: last.bag }, ...made.slice(1)];
    const changed = new Set([first.id]);
    const [again] = timed(() => compareAgain(edited, { graph, changed, went: [first.bag] }));
    const text = articles.flatMap(({ blocks }) => blocks.flatMap((block) => sentences(block.text)));
    const story = Array.from({ length: LONG_STORY }, (_, at) => ({
      sentences: text.slice(at * (SENTENCES / 2), at * (SENTENCES / 2) + SENTENCES),
    }));
    const [additions] = timed(() => compareStory(story));
    rows.push([
      name,
      ...[bags, compared, grouped, bags + compared + grouped, again, additions].map((each) =>
        each.toFixed(2),
      ),
      whole(stories.length),
      megabytes(made.reduce((sum, { bag }) => sum + bag.byteLength, 0)),
      megabytes(process.resourceUsage().maxRSS * 1024),
    ]);
  }
  printTable(
    `Stories, CPU seconds; one of ${LONG_STORY} articles with ${SENTENCES} sentences each`,
    [
      [
        'articles',
        'bags',
        'graph',
        'stories',
        'together',
        'after an edit',
        'one story',
        'found',
        'bags MB',
        'peak MB',
      ],
      ...rows,
    ],
  );
}

async function read(folder: string): Promise<Article[]> {
  const { articles: files } = await scanSeeds(folder);
  return files.flatMap((file) => parse(readFileSync(join(folder, file)), file).article ?? []);
}
