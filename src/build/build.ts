import { resolve } from 'node:path';
import type { Phrase } from '../article/message.ts';
import type { Settings } from '../config/settings.ts';
import { userError } from '../config/user-error.ts';
import type { Failure } from '../content/failures.ts';
import {
  type FolderStamps,
  type SeenFolder,
  seeFolder,
  stampFolder,
} from '../content/folder-stamps.ts';
import { makeLibrary } from '../content/library.ts';
import { loadArticles } from '../content/load.ts';
import { codeVersion } from '../content/version.ts';
import { phrase } from '../messages/phrases.ts';
import { articlesToIndex } from '../outputs/files.ts';
import { type Bundle, compileBundle, keptBundle, loadProgram } from './bundle.ts';
import { codeDigest } from './code.ts';
import { finishSite } from './finish.ts';
import { type Caches, cachesIn } from './folders.ts';
import { indexSite } from './index-site.ts';
import { describeFailures } from './make-outputs.ts';
import type { OpenOutput } from './open-output.ts';
import { openOutput } from './opening.ts';
import { describeSite, describeVanished, Steps } from './report.ts';
import { reportArticles } from './report-articles.ts';
import { stageOutputs } from './stage-outputs.ts';
import { Staging } from './staging.ts';
import { isUnchanged, publishingSettings } from './unchanged.ts';

export interface Options {
  /** Makes everything again, whatever the caches hold. */
  readonly full: boolean;
  /** A configuration of Astro that replaces the project's own. */
  readonly config?: string | undefined;
  /** A folder for the caches. It must be in the project: compiled pages look for some libraries above them. */
  readonly cache?: string | undefined;
  /** The moment that counts as now, in milliseconds since 1970. */
  readonly now: number;
  readonly tell: (line: Phrase) => void;
}

/** What all attempts of a build share. */
interface Workplace {
  readonly settings: Settings;
  readonly options: Options;
  readonly caches: Caches;
  readonly output: OpenOutput;
  readonly bundle: Bundle | Promise<Bundle>;
  /** Of the folder of articles, before it was read. */
  readonly seeds: FolderStamps;
  /** What is stored of it, for the next build to compare. */
  readonly seen: SeenFolder | null;
}

/**
 * Builds the site of the articles into the output folder. If an article cannot be published, the build ends with a UserError,
 * or tries again without the article if `onError` is `quarantine`. If a build throws, the site in the output folder stays as it
 * was.
 */
export async function buildSite(settings: Settings, options: Options): Promise<void> {
  const caches = cachesIn(options.cache);
  const code = codeDigest([settings.siteUrl, settings.precompress], options.config);
  const output = await openOutput(settings, caches, { code, ...options });
  announce(settings, output, options.tell);
  // This is read first, so that the next build notices what changes in the meantime.
  const seeds = stampFolder(settings.seedsDir);
  const { state } = output;
  if (state && output.isWhole && isUnchanged(state, settings, seeds, options.now)) {
    output.settle(seeds);
    for (const line of [...state.steady.said, phrase('nothing-changed')]) options.tell(line);
    return;
  }
  const bundle =
    keptBundle(caches.bundles, code) ??
    compileBundle(caches.bundles, code, {
      CACHE: caches.articles,
      ...(options.config === undefined ? {} : { CONFIG: options.config }),
    });
  const workplace = { settings, options, caches, output, bundle, seeds, seen: seeFolder(seeds) };
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

function announce(
  { seedsDir, outDir, siteUrl, onError }: Settings,
  { reason }: OpenOutput,
  tell: (line: Phrase) => void,
): void {
  const id = onError === 'quarantine' ? 'building-in-quarantine' : 'building';
  tell(phrase(id, { seeds: seedsDir, output: outDir }));
  if (siteUrl === null) tell(phrase('no-site-url'));
  if (reason !== null) tell(phrase('made-anew', { why: reason }));
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
  { settings, options, caches, output, bundle: compiled, seeds, seen }: Workplace,
  leftOut: readonly Failure[],
): Promise<readonly Failure[]> {
  const { now, tell } = options;
  const steps = new Steps(tell);
  steps.begin('articles');
  const loaded = await loadArticles(resolve(settings.seedsDir), settings, {
    version: codeVersion(),
    cache: caches.articles,
    now,
    drafts: false,
    failures: leftOut,
    stamps: seeds.files,
    loadParser: () => loadParser(compiled),
    onProgress: (read, all) => tell(phrase('articles-read', { read, all })),
  });
  const said: Phrase[] = [];
  const tellAlways = (line: Phrase): void => {
    said.push(line);
    tell(line);
  };
  reportArticles(loaded, settings, tellAlways);
  const bundle = await compiled;

  steps.begin('pages');
  const isPublic = settings.siteUrl !== null;
  const library = makeLibrary(loaded, now, isPublic);
  const { names, namesWithoutPage: count } = library;
  if (count > 0) tellAlways(phrase('names-without-page', { count, most: names.all.length }));
  const staging = new Staging(caches.staging, output.before);
  const { keys, outputs, serviceWorker, failures } = await stageOutputs(library, staging, {
    ...{ bundle, caches, output, tell },
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
    ...{ library, followed, target, policies, serviceWorker },
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

/** The parser of the compiled pages. While they are being compiled, the one of the sources. */
async function loadParser(bundle: Workplace['bundle']) {
  if (bundle instanceof Promise) return import('../content/reader.ts');
  const program = await loadProgram(bundle.program);
  return program.loadParser();
}
