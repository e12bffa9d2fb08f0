import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { SAME_MEANING } from '../../src/config/same-meaning.ts';
import { scanSeeds } from '../../src/content/files.ts';
import type { Linkable } from '../../src/names/entity.ts';
import { readMeanings } from '../../src/names/identity.ts';
import { linkAgain } from '../../src/names/linked.ts';
import { namesOf, type SaidName } from '../../src/names/names-of.ts';
import { parse } from '../../src/parse/parse.ts';
import { type Bag, bagOf } from '../../src/stories/bag.ts';
import { compareAll } from '../../src/stories/graph.ts';
import { groupStories } from '../../src/stories/group.ts';
import type { SeedsFolder } from './builds.ts';
import { megabytes, printTable, timed, whole } from './table.ts';

/** An article as a build keeps it: its names as text, outside of the heap. */
interface Kept extends Linkable {
  readonly headline: string;
  readonly names: Buffer;
  readonly bag: Bag;
}

/** Prints what finding and linking the names of a folder's articles costs on one core, and their stories with them. */
export async function measureNameCosts(seeds: readonly SeedsFolder[]): Promise<void> {
  const rows: string[][] = [];
  for (const { name, folder } of seeds) {
    const { kept, finding, bags } = await readAll(folder);
    const [linking, again, pages] = measureLinking(kept);
    const [stories] = timed(() => {
      const made = kept.map((each) => ({ ...each, standsFor: each.id }));
      return groupStories(made, compareAll(made));
    });
    const named = kept.reduce((sum, { names }) => sum + readNames(names).length, 0);
    rows.push([
      name,
      ...[finding, linking, again, bags + stories, finding + linking + bags + stories].map((each) =>
        each.toFixed(2),
      ),
      whole(named),
      whole(pages),
      megabytes(process.resourceUsage().maxRSS * 1024),
    ]);
  }
  printTable('Names, CPU seconds; with the stories of the same articles', [
    [
      'articles',
      'find',
      'link',
      'after an edit',
      'stories',
      'together',
      'names',
      'pages',
      'peak MB',
    ],
    ...rows,
  ]);
}

/** Reads the articles one by one; seconds for their names and for the bags of their stories. */
async function readAll(folder: string): Promise<{ kept: Kept[]; finding: number; bags: number }> {
  const { articles: files } = await scanSeeds(folder);
  const kept: Kept[] = [];
  let [finding, bags] = [0, 0];
  for (const file of files) {
    const { article } = parse(readFileSync(join(folder, file)), file);
    if (!article) continue;
    const [found, names] = timed(() => said(article));
    const [made, bag] = timed(() => bagOf(article));
    finding += found;
    bags += made;
    const { id, published } = article;
    // A piece of a text would keep the whole text in memory.
    const headline = Buffer.from(article.headline).toString();
    kept.push({
      id,
      headline,
      published,
      digest: id,
      names: Buffer.from(JSON.stringify(names)),
      bag,
    });
  }
  return { kept, finding, bags };
}

const said = (article: Article): SaidName[] =>
  namesOf(article).map(({ kind, name, forms, office, certainty }, at) => ({
    said: { kind, name, forms, ...(office === undefined ? {} : { office }) },
    certainty,
    sentence: at,
  }));

const NONE = Buffer.from('[]');
const readNames = (names: Buffer): SaidName[] => JSON.parse(names.toString());

/** Seconds for linking all, and again after one article says what the last does; how many have a page. */
function measureLinking(kept: readonly Kept[]): [linking: number, again: number, pages: number] {
  const names = new Map(kept.map((each) => [each.digest, each.names]));
  const sources = {
    namesOf: (digest: string) => readNames(names.get(digest) ?? NONE),
    meaningOf: readMeanings(SAME_MEANING, []),
  };
  const unknown = (number: number): never => {
    throw new Error(`Nothing was said before: ${number}`);
  };
  const [linking, { linked, added, entities }] = timed(() =>
    linkAgain(kept, null, { ...sources, saidOf: unknown }),
  );
  const edited = kept.map((each, at) =>
    at === 0 ? { ...each, digest: kept.at(-1)?.digest ?? each.digest } : each,
  );
  const saidOf = (number: number) => added[number] ?? unknown(number);
  const [again] = timed(() => linkAgain(edited, linked, { ...sources, saidOf }));
  return [linking, again, entities.length];
}
