import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ArticleSummary } from '../article/summary.ts';
import type { Settings } from '../config/settings.ts';
import { UserError } from '../config/user-error.ts';
import { articleId } from '../parse/identity.ts';
import { message, type RuleId } from '../parse/messages.ts';
import { parse } from '../parse/parse.ts';
import { isArticleFile, listFiles } from './files.ts';
import { type FileMessage, report } from './report.ts';
import { summarise, summarySchema } from './summary.ts';

/**
 * Loads the raw articles of the seeds folder as summaries. `version` stands for the code that makes them: as long as it
 * and a file's bytes stay the same, the file is not parsed again. All problems are printed; a bad file then stops the
 * build, or is left out where `onError` is `quarantine`. In development it is left out and the server goes on.
 */
export function articleLoader(settings: Settings, version: string): Loader {
  return {
    name: 'raw-articles',
    schema: summarySchema,
    load: async (context) => {
      const folder = resolve(settings.seedsDir);
      await synchronise(folder, settings.onError === 'stop' && !context.watcher, version, context);
      if (context.watcher)
        watch(folder, () => synchronise(folder, false, version, context), context);
    },
  };
}

async function synchronise(
  folder: string,
  stopOnError: boolean,
  version: string,
  { store, logger, parseData, watcher }: LoaderContext,
): Promise<void> {
  const messages: FileMessage[] = [];
  const files = await listFiles(folder).catch((error: NodeJS.ErrnoException) => {
    messages.push({
      file: folder,
      ...problem('missing-folder', { cause: error.code ?? error.message }),
    });
    return null;
  });
  if (files?.length === 0) messages.push({ file: folder, ...problem('empty-folder') });

  const fileOfId = new Map<string, string>();
  const summaries = new Map<string, { summary: ArticleSummary; digest: string }>();
  for (const file of files ?? []) {
    const id = articleId(file);
    const other = fileOfId.get(id);
    if (other !== undefined) {
      messages.push({ file, ...problem('duplicate-id', { id, other }) });
      continue;
    }
    fileOfId.set(id, file);
    const bytes = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => {
      messages.push({
        file,
        ...problem('unreadable-file', { cause: error.code ?? error.message }),
      });
      return null;
    });
    if (!bytes) continue;
    const digest = createHash('sha256').update(version).update(file).update(bytes).digest('hex');
    const known = store.get<ArticleSummary & Record<string, unknown>>(id);
    if (known?.digest === digest) {
      summaries.set(id, { summary: known.data, digest });
      messages.push(...known.data.messages.map((found) => ({ file, ...found })));
      continue;
    }
    const { article, messages: found } = parse(bytes, file);
    messages.push(...found.map((each) => ({ file, ...each })));
    if (article) summaries.set(id, { summary: summarise(article, file, found), digest });
  }

  const text = report(messages);
  const bad = messages.filter(({ severity }) => severity === 'error').length;
  if (text !== '') logger[bad > 0 ? 'error' : 'info'](`\n${text}`);
  if (!watcher) refuse(bad, summaries.size, stopOnError);
  if (bad > 0) logger.warn(`${bad} left out, ${summaries.size} published.`);

  for (const id of store.keys()) if (!summaries.has(id)) store.delete(id);
  for (const [id, { summary, digest }] of summaries) {
    if (store.get(id)?.digest === digest) continue;
    store.set({ id, data: await parseData({ id, data: { ...summary } }), digest });
  }
}

function refuse(bad: number, good: number, stopOnError: boolean): void {
  const unchanged = 'Nothing was written; the site in the output folder is as it was.';
  if (bad > 0 && stopOnError) {
    throw new UserError(
      `${bad} ${bad === 1 ? 'problem' : 'problems'} in the articles, listed above. ${unchanged}`,
      'Mend the files, or set ON_ERROR=quarantine to publish the rest.',
    );
  }
  if (good === 0) {
    throw new UserError(
      `There is no article to publish. ${unchanged}`,
      'Put raw articles (.txt) into the seeds folder, or set SEEDS_DIR.',
    );
  }
}

const problem = (rule: RuleId, details: Readonly<Record<string, string>> = {}) =>
  message(rule, undefined, details);

function watch(
  folder: string,
  load: () => Promise<void>,
  { watcher, logger }: LoaderContext,
): void {
  let running = Promise.resolve();
  let waiting = false;
  const changed = (path: string): void => {
    const file = relative(folder, path).replaceAll('\\', '/');
    if (file.startsWith('..') || !isArticleFile(file) || waiting) return;
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
