import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, ArticleId } from '../../src/article/article.ts';
import { scanSeeds } from '../../src/content/files.ts';
import { parse } from '../../src/parse/parse.ts';
import { bagOf } from '../../src/stories/bag.ts';
import { type Comparable, compareAll } from '../../src/stories/graph.ts';
import { type Relatable, relate } from '../../src/stories/related.ts';
import type { SeedsFolder } from './builds.ts';
import { megabytes, printTable, short, whole } from './table.ts';

/** Each by how much nearer or farther articles may be than those that pages show. */
const THRESHOLDS = [0.8, 0.9, 1, 1.1, 1.2, 1.5];

/**
 * Measures related articles in a folder with `texts/` and `truth.json` (`{ "stories": [{ "files": […] }] }`). An article
 * counts as right if it belongs to the same story.
 */
export async function measureStories(folder: string): Promise<void> {
  const truth: { stories: { files: string[] }[] } = JSON.parse(
    readFileSync(join(folder, 'truth.json'), 'utf8'),
  );
  const storyOf = new Map(
    truth.stories.flatMap(({ files }, story) =>
      files.length > 1 ? files.map((file) => [file, story] as const) : [],
    ),
  );
  const articles = await read(join(folder, 'texts'));
  const fileOf = new Map(articles.map(({ file, article }) => [article.id, file]));
  const relatable = articles.map(({ article }) => toRelatable(article));
  const story = (id: ArticleId | undefined): number | undefined =>
    storyOf.get(fileOf.get(id ?? ('' as ArticleId)) ?? '');
  const graph = compareAll(relatable);
  const rows = THRESHOLDS.map((times) => {
    const lists = [...relate(relatable, graph, times)].filter(([id]) => story(id) !== undefined);
    const shown = lists.filter(([, related]) => related.length > 0);
    const isRight = (id: ArticleId, other: ArticleId | undefined): boolean =>
      story(id) === story(other);
    const first = shown.filter(([id, [best]]) => isRight(id, best)).length;
    const all = shown.flatMap(([id, related]) => related.map((other) => isRight(id, other)));
    const right = all.filter(Boolean).length;
    return [
      times.toFixed(1),
      whole(shown.length),
      percent(first, shown.length),
      whole(lists.length - shown.length),
      whole(all.length),
      percent(right, all.length),
    ];
  });
  printTable(`Related articles of ${whole(storyOf.size)} articles in stories, by threshold`, [
    ['times', 'with any', 'first right', 'with none', 'shown', 'right'],
    ...rows,
  ]);
}

/** Prints what bags and relations of a folder's articles cost on one core. */
export async function measureRelated(seeds: readonly SeedsFolder[]): Promise<void> {
  const rows: string[][] = [];
  for (const { name, folder } of seeds) {
    const articles = (await read(folder)).map(({ article }) => article);
    const start = process.cpuUsage();
    const relatable = articles.map(toRelatable);
    const bags = secondsSince(start);
    const middle = process.cpuUsage();
    const lists = [...relate(relatable, compareAll(relatable)).values()];
    const relations = secondsSince(middle);
    rows.push([
      name,
      bags.toFixed(2),
      relations.toFixed(2),
      (bags + relations).toFixed(2),
      megabytes(relatable.reduce((sum, { bag }) => sum + bag.byteLength, 0)),
      percent(lists.filter(({ length }) => length > 0).length, lists.length),
    ]);
  }
  printTable('Bags and relations, CPU seconds', [
    ['articles', 'bags', 'relations', 'together', 'bags MB', 'with any'],
    ...rows,
  ]);
}

async function read(folder: string): Promise<{ file: string; article: Article }[]> {
  const { articles: files } = await scanSeeds(folder);
  return files.flatMap((file) => {
    const { article } = parse(readFileSync(join(folder, file)), file);
    return article ? [{ file, article }] : [];
  });
}

const toRelatable = (article: Article): Comparable & Relatable => ({
  id: article.id,
  standsFor: article.id,
  published: article.published,
  bag: bagOf(article),
});

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const percent = (part: number, all: number): string =>
  all === 0 ? '–' : `${short((100 * part) / all)} %`;
