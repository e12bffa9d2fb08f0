import { resolve } from 'node:path';
import type { Phrase } from '../article/message.ts';
import type { Settings } from '../config/settings.ts';
import { userError } from '../config/user-error.ts';
import type { Failure } from '../content/failures.ts';
import { type FolderStamps, type SeenFolder, seeFolder } from '../content/folder-stamps.ts';
import { makeLibrary } from '../content/library.ts';
import { type Loaded, loadArticles } from '../content/load.ts';
import { codeVersion } from '../content/version.ts';
import { phrase } from '../messages/phrases.ts';
import { articlesToIndex } from '../outputs/files.ts';
import { type Bundle, compileBundle, loadProgram } from './bundle.ts';
import { finishSite } from './finish.ts';
import type { Caches } from './folders.ts';
import { indexSite } from './index-site.ts';
import { describeFailures } from './make-outputs.ts';
import type { OpenOutput } from './open-output.ts';
import type { Options } from './options.ts';
import { parsingThreads } from './parsing-threads.ts';
import { describeSite, describeVanished, Steps } from './report.ts';
import { reportArticles } from './report-articles.ts';
import { stageOutputs } from './stage-outputs.ts';
import { Staging } from './staging.ts';
import { publishingSettings } from './unchanged.ts';

/** Where a site is made. */
interface Place {
  readonly options: Options;
  readonly caches: Caches;
  readonly output: OpenOutput;
  /** The compiled pages; `null` if they have to be compiled. */
  readonly compiled: Bundle | null;
  /** The digest of the code that makes it. */
  readonly code: string;
  /** Of the folder of articles, before it was read. */
  readonly seeds: FolderStamps;
}

/** What all attempts at a site share. */
interface Workplace extends Place {
  readonly settings: Settings;
  readonly bundle: Bundle | Promise<Bundle>;
  /** What is stored of the folder of articles, for the next build to compare. */
  readonly seen: SeenFolder | null;
}

/** Makes the site and puts it into the opened folder. With `onError: 'quarantine'`, articles that cannot be published are left out. */
export async function makeSite(settings: Settings, place: Place): Promise<void> {
  const { options, caches, code, seeds } = place;
  const bundle =
    place.compiled ??
    compileBundle(caches.bundles, code, {
      CACHE: caches.articles,
      ...(options.config === undefined ? {} : { CONFIG: options.config }),
    });
  const workplace = { ...place, settings, bundle, seen: seeFolder(seeds) };
  const leftOut: Failure[] = [];
  for (;;) {
    const failures = await attempt(workplace, leftOut);
    if (failures.length === 0) return;
    const before = new Set(leftOut.map(({ file }) => file));
    // An article that fails although it is left out would fail for ever.
    const again =
      settings.onError === 'quarantine' && failures.every(({ file }) => !before.has(file));
    for (const line of describeFailures(failures)) options.tell(line);
    if (!again) throw userError('publishing-fails');
    options.tell(
      phrase('building-again', { count: new Set(failures.map(({ file }) => file)).size }),
    );
    leftOut.push(...failures);
  }
}

/**
 * One attempt at the site:
 *
 * 1. Read the articles that have changed, and compile the pages if the code has.
 * 2. List every page and file with a key of what it shows. Those whose key has changed are made.
 * 3. Index what was made.
 * 4. Write the lists of the site's files.
 * 5. Put what differs in the output folder's place, as a whole or not at all.
 *
 * Gives the articles that cannot be published; if there are any, nothing is put in place.
 */
async function attempt(
  workplace: Workplace,
  leftOut: readonly Failure[],
): Promise<readonly Failure[]> {
  const { settings, options, caches, output, seen } = workplace;
  const { now, tell } = options;
  const steps = new Steps(tell);
  steps.begin('articles');
  const loaded = await load(workplace, leftOut);
  const said: Phrase[] = [];
  const tellAlways = (line: Phrase): void => {
    said.push(line);
    tell(line);
  };
  reportArticles(loaded, settings, tellAlways);
  const bundle = await workplace.bundle;

  steps.begin('pages');
  const isPublic = settings.siteUrl !== null;
  const library = makeLibrary(loaded, now, isPublic);
  const { names, namesWithoutPage: count } = library;
  if (count > 0) tellAlways(phrase('names-without-page', { count, most: names.all.length }));
  const staging = new Staging(caches.staging, output.before);
  const { keys, outputs, serviceWorker, failures } = await stageOutputs(library, staging, {
    bundle,
    caches,
    output,
    tell,
    isPublic,
  });
  if (failures.length > 0) return failures;

  steps.begin('index');
  const unread = await indexSite(staging, {
    articles: articlesToIndex(library),
    keys,
    target: output.target,
    cache: caches.search,
    unchanged: output.unchangedIndex(keys),
  });
  if (unread.length > 0) return unread;

  steps.begin('finishing');
  const { followed, target } = output;
  const policies = new Set(Array.from(outputs.values(), ([, policy]) => policy));
  const { moved, vanished, inventory } = await finishSite(staging, settings, {
    library,
    followed,
    target,
    policies,
    serviceWorker,
  });
  const steady = {
    seeds: leftOut.length === 0 ? seen : null,
    settings: publishingSettings(settings),
    since: now,
    until: loaded.steadyUntil,
    said,
  };
  await output.commit(staging, { outputs, serviceWorker, steady, inventory }, tell);
  steps.end();
  for (const line of describeVanished(vanished)) tell(line);
  const { lines, warnings } = describeSite(staging, moved, steps);
  for (const line of [...lines, ...warnings]) tell(line);
  return [];
}

const load = (
  { settings, options: { now, tell }, caches, seeds, bundle }: Workplace,
  failures: readonly Failure[],
): Promise<Loaded> =>
  loadArticles(resolve(settings.seedsDir), settings, {
    version: codeVersion(),
    cache: caches.articles,
    now,
    drafts: false,
    failures,
    stamps: seeds.files,
    loadParser: () => loadParser(bundle),
    prepareThreads: async () => parsingThreads((await bundle).program),
    onProgress: (read, all) => tell(phrase('articles-read', { read, all })),
  });

/** The parser of the compiled pages. While they are being compiled, the one of the sources. */
async function loadParser(bundle: Workplace['bundle']) {
  if (bundle instanceof Promise) return import('../content/reader.ts');
  const program = await loadProgram(bundle.program);
  return program.loadParser();
}
