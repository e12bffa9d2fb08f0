import type { Phrase } from '../article/message.ts';
import type { Settings } from '../config/settings.ts';
import { stampFolder } from '../content/folder-stamps.ts';
import { phrase } from '../messages/phrases.ts';
import { type Bundle, keptBundle, loadProgram } from './bundle.ts';
import { codeDigest } from './code.ts';
import { cachesIn } from './folders.ts';
import type { OpenOutput } from './open-output.ts';
import { openOutput } from './opening.ts';
import type { Options } from './options.ts';
import { isUnchanged } from './unchanged.ts';

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
  // Loading the rest of the program takes longer than all of the above.
  const compiled = keptBundle(caches.bundles, code);
  const { makeSite } = await loadMaker(compiled);
  await makeSite(settings, { options, caches, output, code, seeds, compiled });
}

/** What makes a site: from the compiled pages, or, while there are none, from its sources. */
async function loadMaker(compiled: Bundle | null): Promise<typeof import('./make-site.ts')> {
  if (compiled === null) return import('./make-site.ts');
  const { loadMaker: load } = await loadProgram(compiled.program);
  return load();
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
