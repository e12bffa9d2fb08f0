import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Phrase } from '../article/message.ts';
import { ADDRESS } from '../config/addresses.ts';
import type { Settings } from '../config/settings.ts';
import { reasonIn, userError } from '../config/user-error.ts';
import { phrase } from '../messages/phrases.ts';
import { type Caches, ROOT } from './folders.ts';
import { type Inventory, type Manifest, readManifest, requireManifest } from './manifest.ts';
import { lockOutput, lockProject } from './one-build.ts';
import { OpenOutput } from './open-output.ts';
import { discardSides, isDisk, recoverSite, SIDE_WITHIN } from './place.ts';
import type { FileDigest } from './site-files.ts';
import { digestOfList, readState, stateFile } from './site-state.ts';
import { OutputFolder } from './strangers.ts';
import { findTarget } from './target.ts';

/** How a site is opened. */
interface Opening {
  /** The digest of the code that builds it. */
  readonly code: string;
  readonly full: boolean;
  readonly tell: (line: Phrase) => void;
}

/**
 * Opens the output folder. Makes sure that no other build writes into it, finishes or undoes an interrupted build, and refuses
 * files that no build wrote. Throws a UserError that says what is in the way.
 */
export async function openOutput(
  settings: Settings,
  caches: Caches,
  { code, full, tell }: Opening,
): Promise<OpenOutput> {
  mkdirSync(caches.root, { recursive: true });
  const project = lockProject(caches.root);
  // Its parts may hold words of articles that were taken down.
  if (full) rmSync(caches.search, { recursive: true, force: true });
  const target = findTarget(settings.outDir, [
    { what: 'articles', path: settings.seedsDir },
    { what: 'public', path: join(ROOT, 'public') },
    { what: 'src', path: join(ROOT, 'src') },
    { what: 'astro', path: join(ROOT, '.astro') },
  ]);
  const lock = lockOutput(target);
  tidyAtExit(target, caches, () => {
    lock.close();
    project.close();
  });
  recoverSite(target);
  discardSides(target);
  const file = stateFile(caches.sites, target);
  const state = readState(file);
  const folder = new OutputFolder(target, {
    side: SIDE_WITHIN,
    isDisk: isDisk(target),
    stamps: state?.stamps ?? new Map(),
  });
  const ours = folder.check();
  const { inventory } = folder;
  const followed = await readFollowed(settings, inventory, tell);
  const reason = full
    ? phrase('asked-for')
    : state === null || inventory === null || state.inventory !== digestOfList(inventory.text)
      ? phrase('no-earlier-site')
      : state.code === code
        ? null
        : phrase('program-changed');
  return new OpenOutput(target, folder, {
    followed,
    state: reason === null ? state : null,
    before: reason === null && inventory ? presentFiles(inventory, ours) : new Map(),
    stateFile: file,
    code,
    reason,
  });
}

function tidyAtExit(target: string, caches: Caches, unlock: () => void): void {
  process.once('exit', () => {
    try {
      rmSync(caches.staging, { recursive: true, force: true });
      discardSides(target);
    } catch {
      // The next build tries again, and reports the obstacle.
    }
    unlock();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(1));
  }
}

/** The files of a list that are present and unchanged. */
function presentFiles(
  { manifest }: Inventory,
  ours: ReadonlyMap<string, string>,
): ReadonlyMap<string, FileDigest> {
  const present = new Map<string, FileDigest>();
  for (const [path, [bytes, sha256]] of Object.entries(manifest.files ?? {})) {
    if (ours.has(path)) present.set(path, { bytes, sha256 });
  }
  return present;
}

async function readFollowed(
  { deployed, outDir }: Settings,
  inventory: Inventory | null,
  tell: (line: Phrase) => void,
): Promise<Manifest | null> {
  try {
    if (deployed === null) return inventory && requireManifest(inventory.manifest, outDir);
    const manifest = await readManifest(deployed);
    if (manifest === null)
      tell(phrase('deployed-empty', { place: deployed, list: ADDRESS.inventory }));
    return manifest;
  } catch (error) {
    const cause = reasonIn(error);
    if (deployed !== null) throw userError('deployed-unreadable', { cause });
    tell(phrase('before-unreadable', { cause }));
    return null;
  }
}
