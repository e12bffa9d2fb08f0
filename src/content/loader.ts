import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ArticleId } from '../article/article.ts';
import type { ArticleSummary } from '../article/summary.ts';
import type { Settings } from '../config/settings.ts';
import { SITE } from '../config/site.ts';
import { UserError } from '../config/user-error.ts';
import { examine } from '../parse/examine.ts';
import { message } from '../parse/messages.ts';
import { LEFT_OUT, readFailures, reasonOf } from './failures.ts';
import { isOurs } from './files.ts';
import { gather } from './gather.ts';
import { listedDate } from './listed-date.ts';
import { findIdleSections } from './named-sections.ts';
import { readOwnPages } from './own-pages.ts';
import { type Prepared, preparePictures } from './prepare-pictures.ts';
import type { Gathered } from './read-one.ts';
import { RECORDS, Records } from './records.ts';
import { relateArticles } from './relations.ts';
import { type FileMessage, report } from './report.ts';
import { type Judged, reportUnsure } from './unsure.ts';

/** What a loader works with besides its settings. */
export interface Surroundings {
  /** Stands for the code that reads articles: as long as it and a file's bytes stay the same, the file is not parsed again. */
  readonly version: string;
  /** The folder that the loader and the pages share. */
  readonly cache: string;
  /** The clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** Reads one article. */
  readonly examine?: typeof examine;
}

/**
 * Loads the raw articles of the seeds folder as summaries, and keeps what pages need of them in the cache folder, so that
 * no page reads a source again. All problems are printed; a bad file then stops the build, or is left out if `onError` is
 * `quarantine`. In development it is left out and the server goes on.
 */
export function articleLoader(settings: Settings, surroundings: Surroundings): Loader {
  return {
    name: 'raw-articles',
    load: async (context) => {
      const folder = resolve(settings.seedsDir);
      mkdirSync(surroundings.cache, { recursive: true });
      await synchronise(folder, settings, surroundings, context);
      if (context.watcher)
        watch(folder, () => synchronise(folder, settings, surroundings, context), context);
    },
  };
}

/** A summary as the store keeps it. */
type Stored = ArticleSummary & {
  readonly digest: string;
  readonly related: readonly ArticleId[];
  readonly pictures: readonly ({ readonly src: string } & Prepared)[];
};

async function synchronise(
  folder: string,
  settings: Settings,
  surroundings: Surroundings,
  context: LoaderContext,
): Promise<void> {
  const { store, logger, watcher } = context;
  const building = watcher === undefined;
  const records = Records.open(join(surroundings.cache, RECORDS));
  try {
    const { entries, messages, judged, leftOut, digests } = await load(
      folder,
      settings,
      surroundings,
      {
        ...context,
        records,
      },
    );
    const text = report(messages);
    const bad = new Set(
      messages.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    ).size;
    if (text !== '') logger[bad > 0 ? 'error' : 'info'](`\n${text}`);
    if (building) refuse(bad, entries.size, settings.onError === 'stop');
    const left = bad + leftOut;
    if (left > 0) logger.warn(`${left} left out, ${entries.size} published.`);
    const unsure = building ? reportUnsure(judged) : '';
    if (unsure !== '') logger.info(`\n${unsure}`);

    for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
    for (const entry of entries.values()) {
      if (entry === null) continue;
      // The store keeps what it has under the same digest.
      store.delete(entry.id);
      store.set(entry);
    }
    // Until now, a page of a running server may still ask for an older article.
    records.keepOnly(digests);
  } finally {
    records.close();
  }
}

type Entry = Parameters<LoaderContext['store']['set']>[0];

interface Loaded {
  /** The entries of the articles to publish, by id; `null` if the store has it already. */
  readonly entries: ReadonlyMap<string, Entry | null>;
  readonly messages: readonly FileMessage[];
  /** How sure the parser is of the articles to publish. */
  readonly judged: readonly Judged[];
  readonly leftOut: number;
  readonly digests: ReadonlySet<string>;
}

/** Reads the articles and their pictures. */
async function load(
  folder: string,
  { leaveOut }: Settings,
  { version, cache, now: clock, examine: read = examine }: Surroundings,
  { store, logger, parseData, watcher, records }: LoaderContext & { readonly records: Records },
): Promise<Loaded> {
  const building = watcher === undefined;
  const now = clock();
  const choices = {
    version,
    leaveOut,
    now,
    drafts: !building,
    failures: building ? readFailures(join(cache, LEFT_OUT)) : [],
    examine: read,
    onProgress: (done: number, all: number): void =>
      logger.info(`${done} of ${all} articles read …`),
  };
  const harvest = await gather(folder, choices, records);
  const pictures = join(cache, 'pictures');
  const { prepared, broken } = await preparePictures(folder, pictures, harvest.articles.values());
  const own = await readOwnPages(folder);
  const published = [...harvest.articles.values()].map(({ summary }) => summary);
  const messages = [
    ...harvest.messages,
    ...broken,
    ...own.messages,
    ...findIdleSections(published, SITE.sections, SITE.front.blocks),
  ];
  const unusable = new Set(broken.map(({ file }) => file));
  const entries = new Map<string, Entry | null>();
  const judged: Judged[] = [];
  const usable = [...harvest.articles.values()].filter(
    ({ summary }) => !unusable.has(summary.file),
  );
  const related = relateArticles(usable, harvest.duplicates, records);
  for (const gathered of usable) {
    const { id, file } = gathered.summary;
    judged.push({ file, confidence: gathered.confidence });
    const data = toStored(gathered, prepared, related.get(id) ?? [], now);
    const digest = JSON.stringify([data.digest, data.published, data.pictures, data.related]);
    try {
      entries.set(
        id,
        store.get(id)?.digest === digest
          ? null
          : { id, data: await parseData({ id, data: { ...data } }), digest },
      );
    } catch (error) {
      messages.push({
        ...message('reading-failed', undefined, { cause: reasonOf(error) }),
        file,
      });
    }
  }
  return { ...harvest, entries, messages, judged };
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

function refuse(bad: number, good: number, stopOnError: boolean): void {
  const unchanged = 'Nothing was written; the site in the output folder is as it was.';
  if (bad > 0 && stopOnError) {
    throw new UserError(
      `${bad} ${bad === 1 ? 'file has a problem' : 'files have problems'}, listed above. ${unchanged}`,
      'Mend the files, or set ON_ERROR=quarantine to publish the rest.',
    );
  }
  if (good === 0) {
    throw new UserError(
      `There is no article to publish. ${unchanged}`,
      'Put raw articles (.txt, .md, .html) into the seeds folder, or set SEEDS_DIR.',
    );
  }
}

function watch(
  folder: string,
  load: () => Promise<void>,
  { watcher, logger }: LoaderContext,
): void {
  let running = Promise.resolve();
  let waiting = false;
  const changed = (path: string): void => {
    const file = relative(folder, path).replaceAll('\\', '/');
    if (file.startsWith('..') || !isOurs(file) || waiting) return;
    // Changes that come while one load runs are taken together by the next.
    waiting = true;
    running = running.then(async () => {
      waiting = false;
      await load().catch((error: Error) => logger.error(error.message));
    });
  };
  watcher?.add(folder);
  watcher?.on('add', changed).on('change', changed).on('unlink', changed);
}
