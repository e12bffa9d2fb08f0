import { join } from 'node:path';
import type { ArticleId } from '../article/article.ts';
import type { Settings } from '../config/settings.ts';
import { SITE } from '../config/site.ts';
import type { Entity } from '../names/entity.ts';
import { relate } from '../stories/related.ts';
import type { Failure } from './failures.ts';
import { gather, type Harvest } from './gather.ts';
import type { Stored } from './library.ts';
import { listedDate } from './listed-date.ts';
import { readNameRules } from './name-rules.ts';
import { findIdleSections } from './named-sections.ts';
import { findEntities } from './names.ts';
import { type OwnPage, readOwnPages } from './own-pages.ts';
import { type Prepared, preparePictures } from './prepare-pictures.ts';
import type { Gathered, Reading } from './read-one.ts';
import type { Records } from './records.ts';
import { compareArticles, representatives } from './relations.ts';
import type { FileMessage } from './report.ts';
import { steadyUntil } from './steady.ts';
import { findStories, type StoredStory } from './stories.ts';
import { readStoryWishes } from './story-wishes.ts';
import type { Judged } from './unsure.ts';
import { withRecords } from './with-records.ts';

/** What articles are loaded with besides the settings. */
export interface Surroundings extends Reading {
  /** The folder of records and drawings. */
  readonly cache: string;
  /** The moment that is now, in milliseconds since 1970. */
  readonly now: number;
  /** Whether articles that are marked as drafts are loaded. */
  readonly drafts: boolean;
  /** Articles that could not be published; they are left out. */
  readonly failures: readonly Failure[];
  /** Called from time to time with the number of articles that have been read. */
  readonly onProgress: (read: number, all: number) => void;
  /** Stamps of files, by path, as they were before the articles are loaded. */
  readonly stamps?: ReadonlyMap<string, string | null>;
}

/** All that a folder of raw articles gives. */
export interface Loaded {
  readonly articles: readonly Stored[];
  readonly stories: readonly StoredStory[];
  readonly ownPages: readonly OwnPage[];
  /** The people, places and organisations that at least three articles name, by kind and name. */
  readonly entities: readonly Entity[];
  readonly messages: readonly FileMessage[];
  /** How sure the parser is of the articles to publish. */
  readonly judged: readonly Judged[];
  /** Files that are no errors and yet are not published. */
  readonly leftOut: number;
  /** Until then, in milliseconds since 1970, the same articles make the same site. */
  readonly steadyUntil: number;
}

/**
 * Reads the articles, their pictures and the publisher's own pages. What pages need of an article besides its summary lies in the
 * records of the cache folder. Bad files are messages.
 */
export const loadArticles = (
  folder: string,
  { leaveOut }: Pick<Settings, 'leaveOut'>,
  surroundings: Surroundings,
): Promise<Loaded> =>
  withRecords(surroundings.cache, (records) => load(folder, leaveOut, surroundings, records));

/** After how many articles it is told how far the reading is. */
const STEP = 2000;

async function load(
  folder: string,
  leaveOut: Settings['leaveOut'],
  { cache, now, stamps: known = new Map(), onProgress, ...reading }: Surroundings,
  records: Records,
): Promise<Loaded> {
  const stamps = records.stamps(known);
  const harvest = await gather(
    folder,
    {
      leaveOut,
      now,
      ...reading,
      onProgress: (read, all) => {
        if (read > 0 && read % STEP === 0) onProgress(read, all);
      },
    },
    { records, stamps },
  );
  const gathered = [...harvest.articles.values()];
  const { prepared, broken } = await preparePictures(folder, gathered, {
    drawings: join(cache, 'pictures'),
    stamps,
  });
  const unusable = new Set(broken.map(({ file }) => file));
  const usable = gathered.filter(({ summary }) => !unusable.has(summary.file));
  const own = await readOwnPages(folder);
  const connected = await connect(folder, usable, harvest, {
    now,
    version: reading.version,
    records,
  });
  records.keepOnly(harvest.digests);
  records.keepStamps(stamps);
  const summaries = usable.map(({ summary }) => summary);
  return {
    articles: usable.map((each) =>
      toStored(each, prepared, connected.related.get(each.summary.id) ?? [], now),
    ),
    stories: connected.stories,
    ownPages: own.pages,
    entities: connected.entities,
    messages: [
      ...harvest.messages,
      ...broken,
      ...own.messages,
      ...connected.messages,
      ...findIdleSections(
        gathered.map(({ summary }) => summary),
        SITE.sections,
        SITE.front.blocks,
      ),
    ],
    judged: usable.map(({ summary: { file }, confidence }) => ({ file, confidence })),
    leftOut: harvest.leftOut,
    steadyUntil: steadyUntil(summaries, now),
  };
}

/** What connects articles: stories, names, and which are about the same, as the publisher's files wish them. */
async function connect(
  folder: string,
  articles: readonly Gathered[],
  { duplicates, files }: Harvest,
  {
    now,
    version,
    records,
  }: { readonly now: number; readonly version: string; readonly records: Records },
) {
  const wished = await readStoryWishes(folder);
  const named = await readNameRules(folder);
  const standsFor = representatives(articles, duplicates);
  const graph = compareArticles(articles, standsFor, records);
  const related = relate(
    articles.map(({ summary: { id, published } }) => ({
      id,
      published,
      standsFor: standsFor.get(id) ?? id,
    })),
    graph,
  );
  const found = findEntities(articles, duplicates, records, { rules: named.rules, version });
  const told = findStories(articles, { standsFor, graph, now, files, wishes: wished.wishes });
  return {
    related,
    stories: told.stories,
    entities: found.entities,
    messages: [...wished.messages, ...told.messages, ...named.messages, ...found.messages],
  };
}

function toStored(
  { summary, pictures, looks, digest }: Gathered,
  prepared: ReadonlyMap<string, Prepared>,
  related: readonly ArticleId[],
  now: number,
): Stored {
  return {
    ...summary,
    published: summary.published && listedDate(summary.published, now),
    looks,
    digest,
    related,
    pictures: pictures.flatMap(({ src }) => {
      const picture = prepared.get(src);
      return picture ? [{ src, ...picture }] : [];
    }),
  };
}
