import { readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FILES } from '../files.ts';
import { makeCatalogue } from './catalogue.ts';
import { SiteCounts } from './counts.ts';
import { packFacets } from './facets.ts';
import type { Listed } from './listed.ts';
import { Packing } from './packing.ts';
import { PageDigests } from './page-digests.ts';
import { type KeptPart, PartCache } from './part-cache.ts';
import { PartDraft } from './part-draft.ts';
import { openPart, place } from './part-record.ts';
import { type Plan, planParts, type Source, type StayingPart } from './plan.ts';
import { digestOf, pageDigestOf, readArticle } from './read-article.ts';
import { findCommon } from './selection.ts';
import { groupWords, listWords } from './words.ts';
import { completePart } from './write-part.ts';

/** A part has at most so many articles, and so many slots unless it is one article: what is done with it at once takes memory. */
const MOST = { articles: 10_000, slots: 14_000_000 };

/** Is told that the article of a file cannot be indexed; the index then lacks it. */
export type OnFailure = (file: string, error: unknown) => void;

const rethrow: OnFailure = (_, error) => {
  throw error;
};

interface Site {
  /** Its folder. */
  readonly folder: string;
  /** Oldest first. */
  readonly articles: readonly Listed[];
  readonly onFailure: OnFailure;
  readonly digests: PageDigests;
}

/**
 * Writes the index of the articles, oldest first, whose pages lie in `site`, into `folder`, which is emptied before; README.md explains
 * its form. Parts that have not changed are taken from the folder `cache`; without one, everything is made anew.
 */
export async function writeIndex(
  site: string,
  articles: readonly Listed[],
  folder: string,
  onFailure: OnFailure = rethrow,
  cache?: string,
): Promise<void> {
  const keep = cache ?? `${folder.replace(/\/$/u, '')}.parts`;
  const kept = new PartCache(keep);
  const packing = new Packing();
  try {
    const older = await kept.parts();
    const all: Site = { folder: site, articles, onFailure, digests: new PageDigests(keep) };
    const plan = planParts(older, older.length > 0 ? digestAll(all) : articles.map(unknown));
    const counts = new SiteCounts();
    for (const each of plan.staying) await counts.addStaying(each);
    const drafts = await collect(all, plan, kept, packing, counts);
    const commonness = findCommon(counts.frequencies, articles.length);
    const whole = { commonness, articles: articles.length };
    const parts: StayingPart[] = [...plan.staying];
    for (const { folder: partial, numbers } of drafts) {
      const record = await completePart(partial, whole, packing);
      parts.push({ part: await kept.keep(partial, record), numbers });
    }
    parts.sort((a, b) => firstOf(a) - firstOf(b));
    const words = groupWords(listWords(counts.words(), articles.length));
    await writeFolder(folder, parts, articles, words);
    await kept.keepOnly(parts.map(({ part }) => part));
    all.digests.save();
  } finally {
    await packing.close();
    if (cache === undefined) await rm(keep, { recursive: true, force: true });
  }
}

const firstOf = ({ numbers }: StayingPart): number =>
  numbers.find((number) => number !== -1) ?? Number.POSITIVE_INFINITY;

const unknown = ({ url }: Listed): { digest: string; url: string } => ({ digest: '', url });

const digestAll = ({ folder, articles, digests }: Site): { digest: string; url: string }[] =>
  articles.map((article) => ({ digest: digests.digestOf(folder, article), url: article.url }));

interface Collected {
  readonly folder: string;
  readonly numbers: Int32Array;
}

/** Reads and counts the articles that go to new parts, and writes for each what a result shows of it. */
async function collect(
  site: Site,
  { loose }: Plan,
  cache: PartCache,
  packing: Packing,
  counts: SiteCounts,
): Promise<Collected[]> {
  const collected: Collected[] = [];
  let part: PartDraft | null = null;
  let numbers: number[] = [];
  const end = async (): Promise<void> => {
    if (!part) return;
    await packing.end();
    counts.add(await part.save());
    collected.push({ folder: part.folder, numbers: Int32Array.from(numbers) });
    part = null;
    numbers = [];
  };
  const open = opener();
  for (const [number, source] of loose) {
    part ??= await PartDraft.open(cache.draft());
    if (source) await part.take(await open(source.part), source.number);
    else await readInto(part, site, number, packing);
    numbers.push(number);
    if (part.length >= MOST.articles || part.slots >= MOST.slots) await end();
  }
  await end();
  return collected;
}

/** Opens older parts; articles come in order, and so one at a time is needed mostly. */
function opener(): (part: KeptPart) => ReturnType<typeof openPart> {
  let name = '';
  let opened: ReturnType<typeof openPart>;
  return (part: Source['part']) => {
    if (part.name !== name) opened = openPart(part.folder, part.record);
    name = part.name;
    return opened;
  };
}

async function readInto(
  part: PartDraft,
  { folder, articles, onFailure, digests }: Site,
  number: number,
  packing: Packing,
): Promise<void> {
  const article = articles[number];
  if (!article) return;
  const html = readFileSync(join(folder, article.url));
  try {
    const { passages, fragment } = readArticle(html.toString(), article, part.vocabulary);
    const digest = digests.note(article, pageDigestOf(html, article), digestOf(fragment));
    await part.add({ digest, url: article.url }, passages, fragment, packing);
  } catch (error) {
    onFailure(article.file, error);
    await part.add({ digest: '', url: article.url }, [], null, packing);
  }
}

async function writeFolder(
  folder: string,
  parts: readonly StayingPart[],
  articles: readonly Listed[],
  words: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const each of parts) await placePart(folder, each);
  const { catalogue, tables } = makeCatalogue(parts, articles, [...words.keys()]);
  const write = async (file: string, content: object): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), gzipSync(JSON.stringify(content), { level: 9 }));
  };
  await write(FILES.catalogue, catalogue);
  for (const [beginning, table] of Object.entries(tables))
    await write(FILES.table(beginning), table);
  for (const [beginnings, lists] of words) await write(FILES.words(beginnings), lists);
  await write(FILES.facets, packFacets(articles));
}

/** Puts the files of a part into the folder of the index, without what is dead. */
async function placePart(folder: string, { part, numbers }: StayingPart): Promise<void> {
  const dead = new Set(
    [...numbers.keys()]
      .filter((number) => numbers[number] === -1)
      .map((number) => FILES.fragment('', number).slice(1)),
  );
  for (const kind of ['index', 'pairs', 'fragment']) {
    await mkdir(join(folder, part.name, kind), { recursive: true });
    for (const file of await readdir(join(part.folder, kind))) {
      const path = join(kind, file);
      if (!dead.has(path)) place(join(part.folder, path), join(folder, part.name, path));
    }
  }
  place(join(part.folder, FILES.engine), join(folder, FILES.engine));
}
