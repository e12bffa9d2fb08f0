import { join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ArticleId } from '../article/article.ts';
import type { ArticleSummary } from '../article/summary.ts';
import type { Settings } from '../config/settings.ts';
import { UserError } from '../config/user-error.ts';
import { isOurs } from './files.ts';
import { type Gathered, gather } from './gather.ts';
import { measurePictures, type Size } from './measure-pictures.ts';
import { report } from './report.ts';

/**
 * Loads the raw articles of the seeds folder as summaries. `version` stands for the code that makes them: as long as it
 * and a file's bytes stay the same, the file is not parsed again. All problems are printed; a bad file then stops the
 * build, or is left out where `onError` is `quarantine`. In development it is left out and the server goes on.
 */
export function articleLoader(settings: Settings, version: string): Loader {
  return {
    name: 'raw-articles',
    load: async (context) => {
      const folder = resolve(settings.seedsDir);
      await synchronise(folder, settings, version, context);
      if (context.watcher)
        watch(folder, () => synchronise(folder, settings, version, context), context);
    },
  };
}

/** A summary as the store keeps it. */
type Stored = ArticleSummary & {
  readonly pictures: readonly (Gathered['pictures'][number] & Size)[];
};

async function synchronise(
  folder: string,
  { leaveOut, onError }: Settings,
  version: string,
  { store, logger, parseData, watcher }: LoaderContext,
): Promise<void> {
  const building = watcher === undefined;
  const known = (id: string): Gathered | undefined => {
    const entry = store.get<Stored & Record<string, unknown>>(id);
    if (entry?.digest === undefined) return undefined;
    const pictures = entry.data.pictures.map(({ src, path }) => ({ src, path }));
    return { summary: entry.data, pictures, digest: String(entry.digest) };
  };
  const onProgress = (read: number, all: number): void =>
    logger.info(`${read} of ${all} articles read …`);
  const choices = { version, leaveOut, drafts: !building, onProgress };
  const harvest = await gather(folder, choices, known);
  const { sizes, broken } = await measurePictures(folder, harvest.articles.values());
  const unusable = new Set(broken.map(({ file }) => file));
  const articles = new Map(
    [...harvest.articles].filter(([, { summary }]) => !unusable.has(summary.file)),
  );
  const messages = [...harvest.messages, ...broken];
  const text = report(messages);
  const bad = new Set(
    messages.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  ).size;
  if (text !== '') logger[bad > 0 ? 'error' : 'info'](`\n${text}`);
  if (building) refuse(bad, articles.size, onError === 'stop');
  const left = bad + harvest.leftOut;
  if (left > 0) logger.warn(`${left} left out, ${articles.size} published.`);

  for (const id of store.keys()) if (!articles.has(id as ArticleId)) store.delete(id);
  for (const [id, { summary, pictures: files, digest }] of articles) {
    const pictures = files.map(({ src, path }) => ({
      src,
      path,
      image: join(folder, path),
      ...sizes.get(src),
    }));
    const stored = store.get<Stored & Record<string, unknown>>(id);
    if (stored?.digest === digest && hasSizes(stored.data, sizes)) continue;
    // The store keeps what it has under the same digest, also where a picture was replaced.
    store.delete(id);
    store.set({ id, data: await parseData({ id, data: { ...summary, pictures } }), digest });
  }
}

const hasSizes = ({ pictures }: Stored, sizes: ReadonlyMap<string, Size>): boolean =>
  pictures.every(({ src, width, height }) => {
    const size = sizes.get(src);
    return size?.width === width && size.height === height;
  });

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
