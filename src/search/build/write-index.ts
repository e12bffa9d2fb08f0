import { rm } from 'node:fs/promises';
import { SiteCounts } from './counts.ts';
import type { Listed } from './listed.ts';
import { Packing } from './packing.ts';
import { PageDigests } from './page-digests.ts';
import { type KeptPart, PartCache } from './part-cache.ts';
import { PartCollector } from './part-collector.ts';
import { openPart } from './part-record.ts';
import { type Plan, planParts, type Source, type StayingPart } from './plan.ts';
import { digestOf, readArticle } from './read-article.ts';
import { findCommon } from './selection.ts';
import { groupWords, listWords } from './words.ts';
import { type IndexFolders, writeFolder } from './write-folder.ts';
import { completePart } from './write-part.ts';

/** The largest number of articles in a part, and of slots unless it has one article: a part has to fit into memory. */
const MOST = { articles: 10_000, slots: 14_000_000 };

/** Called with the file of an article that cannot be indexed. No index is written then. */
type OnFailure = (file: string, error: unknown) => void;

const rethrow: OnFailure = (_, error) => {
  throw error;
};

/** The site whose articles are indexed. */
export interface IndexedSite {
  /** Oldest first. */
  readonly articles: readonly Listed[];
  /** The built page of an article, by its address. */
  readonly read: (url: string) => Buffer;
  /**
   * The key of an article's page, by its address. If an earlier build has the same key, the article is unchanged. By default
   * the key is made from the page itself.
   */
  readonly keyOf?: (url: string) => string;
  readonly onFailure?: OnFailure;
}

interface Site extends Required<Pick<IndexedSite, 'articles' | 'read' | 'onFailure'>> {
  readonly digests: PageDigests;
}

/**
 * Writes the index of a site into a folder, which is emptied first. ../README.md explains its form. Returns the files of the
 * index, relative to the folder, written or not.
 */
export async function writeIndex(
  { articles, read, keyOf, onFailure: tell = rethrow }: IndexedSite,
  { folder, cache, has = () => false }: IndexFolders,
): Promise<string[]> {
  const keep = cache ?? `${folder.replace(/\/$/u, '')}.parts`;
  const kept = new PartCache(keep);
  const packing = new Packing();
  let hasFailed = false;
  const onFailure: OnFailure = (file, error) => {
    hasFailed = true;
    tell(file, error);
  };
  try {
    const older = await kept.parts();
    const all: Site = { articles, read, onFailure, digests: new PageDigests(keep, read, keyOf) };
    const plan = planParts(older, older.length > 0 ? digestAll(all) : articles.map(unknown));
    const counts = new SiteCounts();
    for (const each of plan.staying) counts.addStaying(each);
    const collected = await collect(all, plan, kept, packing, counts);
    if (hasFailed) return [];
    const commonness = findCommon(counts.frequencies, articles.length);
    const whole = { commonness, articles: articles.length };
    const parts: StayingPart[] = [...plan.staying];
    for (const { folder: partial, numbers } of collected) {
      const record = await completePart(partial, whole, packing);
      parts.push({ part: await kept.keep(partial, record), numbers });
    }
    parts.sort((a, b) => firstOf(a) - firstOf(b));
    const words = groupWords(listWords(counts.words(), articles.length));
    const files = await writeFolder({ folder, has }, parts, articles, words);
    await kept.keepOnly(parts.map(({ part }) => part));
    all.digests.save();
    return files;
  } finally {
    await packing.close();
    if (cache === undefined) await rm(keep, { recursive: true, force: true });
  }
}

const firstOf = ({ numbers }: StayingPart): number =>
  numbers.find((number) => number !== -1) ?? Number.POSITIVE_INFINITY;

const unknown = ({ url }: Listed): { digest: string; url: string } => ({ digest: '', url });

const digestAll = ({ articles, digests }: Site): { digest: string; url: string }[] =>
  articles.map((article) => ({ digest: digests.digestOf(article), url: article.url }));

interface Collected {
  readonly folder: string;
  readonly numbers: Int32Array;
}

/** Reads and counts the articles of new parts, and writes their fragments. */
async function collect(
  site: Site,
  { loose }: Plan,
  cache: PartCache,
  packing: Packing,
  counts: SiteCounts,
): Promise<Collected[]> {
  const collected: Collected[] = [];
  let part: PartCollector | null = null;
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
    part ??= await PartCollector.open(cache.newFolder());
    if (source) await part.take(await open(source.part), source.number);
    else await readInto(part, site, number, packing);
    numbers.push(number);
    if (part.length >= MOST.articles || part.slots >= MOST.slots) await end();
  }
  await end();
  return collected;
}

/** Opens older parts. Articles come in order, so mostly one part is open at a time. */
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
  part: PartCollector,
  { articles, read, onFailure, digests }: Site,
  number: number,
  packing: Packing,
): Promise<void> {
  const article = articles[number];
  if (!article) return;
  const html = read(article.url);
  try {
    const { passages, fragment } = readArticle(html.toString(), article, part.vocabulary);
    const digest = digests.note(article, html, digestOf(fragment));
    await part.add({ digest, url: article.url }, passages, fragment, packing);
  } catch (error) {
    onFailure(article.file, error);
    await part.add({ digest: '', url: article.url }, [], null, packing);
  }
}
