import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Phrase } from '../article/message.ts';
import type { Failure } from '../content/failures.ts';
import type { Library } from '../content/library.ts';
import { withRecords } from '../content/with-records.ts';
import { phrase } from '../messages/phrases.ts';
import { listOutputs } from '../outputs/outputs.ts';
import type { Output } from '../outputs/views.ts';
import { keepOnly } from '../previews/cache.ts';
import type { Bundle } from './bundle.ts';
import type { Caches } from './folders.ts';
import { makeEverything } from './make-everything.ts';
import { type MadeFile, makeServiceWorker } from './make-outputs.ts';
import type { OpenOutput } from './open-output.ts';
import type { SiteState } from './site-state.ts';
import { drawSizes, listSizes } from './sizes.ts';
import type { Staging } from './staging.ts';
import { keyOutputs } from './stale.ts';

/** The folder of previews. */
const PREVIEWS = 'xem-truoc/';

/** What outputs are made with. */
interface Making {
  readonly bundle: Bundle;
  readonly caches: Caches;
  /** Whether the site knows its own address. */
  readonly isPublic: boolean;
  readonly output: OpenOutput;
  readonly tell: (line: Phrase) => void;
}

interface StagedOutputs {
  readonly keys: ReadonlyMap<string, string>;
  readonly outputs: SiteState['outputs'];
  /** The service worker before it gets the version of the build. */
  readonly serviceWorker: string;
  /** Articles that cannot be published. */
  readonly failures: readonly Failure[];
}

/** Stages the pages, files and pictures of a site and the files of `public/`. Files that are as before are kept. */
export async function stageOutputs(
  library: Library,
  staging: Staging,
  { bundle, caches, isPublic, output, tell }: Making,
): Promise<StagedOutputs> {
  const failures: Failure[] = [];
  const { frame, outputs } = await withRecords(caches.articles, async (records) =>
    listOutputs(library, isPublic, (failure) => failures.push(failure), {
      // Another program may work out something else.
      remember: (name, of, make) => records.remember(name, `${bundle.program} ${of}`, make),
    }),
  );
  takeFolder(staging, bundle.client);
  const sizes = await drawSizes(listSizes(library.articles), caches.sizes);
  for (const [path, file] of sizes.drawn) staging.take(path, file);
  const { keys, stale } = keyOutputs(
    outputs,
    frame,
    (path, key) => output.keyOf(path) === key && staging.keep(path),
  );
  const made = await makeEverything(stale, {
    bundle,
    frame,
    folder: staging.folder,
    digestBefore: (path) => output.before.get(path)?.sha256,
    tell: (made, all) => tell(phrase('files-made', { made, all })),
  });
  for (const { path, digest } of made.files) staging.adopt(path, digest);
  await keepOnly(join(caches.articles, 'previews'), previewsOf(outputs));
  return {
    keys,
    outputs: statesOf(keys, output, made.files),
    serviceWorker: output.state?.serviceWorker ?? (await makeServiceWorker(bundle, frame)),
    failures: [...failures, ...sizes.failures, ...made.failures],
  };
}

const previewsOf = (outputs: readonly Output[]): Set<string> =>
  new Set(
    outputs
      .filter(({ path }) => path.startsWith(PREVIEWS))
      .map(({ view }) => view().preview?.digest ?? ''),
  );

function statesOf(
  keys: ReadonlyMap<string, string>,
  { state }: OpenOutput,
  made: readonly MadeFile[],
): SiteState['outputs'] {
  const policies = new Map(made.map(({ path, policy }) => [path, policy]));
  const policyOf = (path: string): string =>
    policies.get(path) ?? state?.outputs.get(path)?.[1] ?? '';
  return new Map(Array.from(keys, ([path, key]) => [path, [key, policyOf(path)] as const]));
}

function takeFolder(staging: Staging, folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    staging.take(file.slice(folder.length + 1).replaceAll('\\', '/'), file);
  }
}
