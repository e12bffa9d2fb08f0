import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleId } from '../article/article.ts';
import type { Settings } from '../config/settings.ts';
import { SITE } from '../config/site.ts';
import type { Failure } from './failures.ts';
import { gather } from './gather.ts';
import type { Stored } from './library.ts';
import { listedDate } from './listed-date.ts';
import { findIdleSections } from './named-sections.ts';
import { type OwnPage, readOwnPages } from './own-pages.ts';
import { type Prepared, preparePictures } from './prepare-pictures.ts';
import type { Gathered, Reading } from './read-one.ts';
import { forgetRecords, isDamaged, RECORDS, Records } from './records.ts';
import { relateArticles } from './relations.ts';
import type { FileMessage } from './report.ts';
import { steadyUntil } from './steady.ts';
import type { Judged } from './unsure.ts';

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
  readonly onProgress: (read: number, all: number) => void;
}

/** All that a folder of raw articles gives. */
export interface Loaded {
  readonly articles: readonly Stored[];
  readonly ownPages: readonly OwnPage[];
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
export async function loadArticles(
  folder: string,
  { leaveOut }: Pick<Settings, 'leaveOut'>,
  surroundings: Surroundings,
): Promise<Loaded> {
  mkdirSync(surroundings.cache, { recursive: true });
  const path = join(surroundings.cache, RECORDS);
  try {
    return await load(folder, leaveOut, surroundings, path);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    // The records are only a cache.
    forgetRecords(path);
    return load(folder, leaveOut, surroundings, path);
  }
}

async function load(
  folder: string,
  leaveOut: Settings['leaveOut'],
  { cache, now, ...reading }: Surroundings,
  path: string,
): Promise<Loaded> {
  const records = Records.open(path);
  try {
    const stamps = records.stamps();
    const harvest = await gather(folder, { leaveOut, now, ...reading }, { records, stamps });
    const gathered = [...harvest.articles.values()];
    const { prepared, broken } = await preparePictures(folder, gathered, {
      drawings: join(cache, 'pictures'),
      stamps,
    });
    const own = await readOwnPages(folder);
    const unusable = new Set(broken.map(({ file }) => file));
    const usable = gathered.filter(({ summary }) => !unusable.has(summary.file));
    const related = relateArticles(usable, harvest.duplicates, records);
    records.keepOnly(harvest.digests);
    records.keepStamps(stamps);
    return {
      articles: usable.map((each) =>
        toStored(each, prepared, related.get(each.summary.id) ?? [], now),
      ),
      ownPages: own.pages,
      messages: [
        ...harvest.messages,
        ...broken,
        ...own.messages,
        ...findIdleSections(
          gathered.map(({ summary }) => summary),
          SITE.sections,
          SITE.front.blocks,
        ),
      ],
      judged: usable.map(({ summary: { file }, confidence }) => ({ file, confidence })),
      leftOut: harvest.leftOut,
      steadyUntil: steadyUntil(
        usable.map(({ summary }) => summary),
        now,
      ),
    };
  } finally {
    records.close();
  }
}

function toStored(
  { summary, pictures, digest }: Gathered,
  prepared: ReadonlyMap<string, Prepared>,
  related: readonly ArticleId[],
  now: number,
): Stored {
  return {
    ...summary,
    published: summary.published && listedDate(summary.published, now),
    digest,
    related,
    pictures: pictures.flatMap(({ src }) => {
      const picture = prepared.get(src);
      return picture ? [{ src, ...picture }] : [];
    }),
  };
}
