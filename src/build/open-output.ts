import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ADDRESS } from '../config/addresses.ts';
import type { Settings } from '../config/settings.ts';
import { reasonIn, UserError } from '../config/user-error.ts';
import { type Caches, ROOT } from './folders.ts';
import { type Manifest, manifestOf, readManifest } from './manifest.ts';
import { lockOutput, lockProject } from './one-build.ts';
import {
  discardSides,
  isDisk,
  putInPlace,
  recoverSite,
  SIDE_WITHIN,
  updateInPlace,
} from './place.ts';
import type { FileDigest } from './site-files.ts';
import { readState, type SiteState, stateFile, writeState } from './site-state.ts';
import type { Before, Staging } from './staging.ts';
import { OutputFolder, stampOf } from './strangers.ts';
import { findTarget } from './target.ts';

/** How a site is opened. */
interface Opening {
  /** Of the code that builds it. */
  readonly code: string;
  readonly full: boolean;
  readonly tell: (line: string) => void;
}

/** The output folder of a build: locked, tidied up, and checked for what may not be deleted. */
export class OpenOutput {
  readonly target: string;
  /** The list of the site that this build follows; `null` if there is none. */
  readonly followed: Manifest | null;
  /** The state of the site in the folder; `null` if everything is made anew. */
  readonly state: SiteState | null;
  /** The files that stay if they do not change; none if everything is made anew. */
  readonly before: Before;
  readonly #folder: OutputFolder;
  readonly #stateFile: string;
  readonly #code: string;
  readonly #reason: string;

  constructor(
    target: string,
    folder: OutputFolder,
    known: {
      readonly followed: Manifest | null;
      readonly state: SiteState | null;
      readonly before: Before;
      readonly stateFile: string;
      readonly code: string;
      readonly reason: string;
    },
  ) {
    this.target = target;
    this.#folder = folder;
    this.followed = known.followed;
    this.state = known.state;
    this.before = known.before;
    this.#stateFile = known.stateFile;
    this.#code = known.code;
    this.#reason = known.reason;
  }

  /** The key of what a page or file of the site shows; `undefined` if it is unknown. */
  keyOf(path: string): string | undefined {
    return this.state?.outputs.get(path)?.[0];
  }

  /** Whether every file of the site before is there. */
  get isWhole(): boolean {
    return this.before.size === Object.keys(this.followed?.files ?? {}).length;
  }

  /** Why everything is made anew. */
  get reason(): string {
    return this.#reason;
  }

  /** The files of the search index, if no article has changed since; `null` if one has. `keys`: those of today, by path. */
  unchangedIndex(keys: ReadonlyMap<string, string>): string[] | null {
    if (this.state === null) return null;
    const isArticle = (path: string): boolean => path.startsWith('bai/');
    const before = [...this.state.outputs.keys()].filter(isArticle).length;
    const now = [...keys.keys()].filter(isArticle);
    const isSame =
      now.length === before && now.every((path) => keys.get(path) === this.keyOf(path));
    if (!isSame || keys.get(ADDRESS.articles) !== this.keyOf(ADDRESS.articles)) return null;
    return [...this.before.keys()].filter((path) => path.startsWith(ADDRESS.searchIndex));
  }

  /** Puts the staged files in place, as a whole or not at all, and remembers the site for the next build. */
  async commit(
    staging: Staging,
    known: Pick<SiteState, 'outputs' | 'serviceWorker' | 'steady'> & { readonly inventory: string },
    tell: (line: string) => void,
  ): Promise<void> {
    const list = known.inventory;
    if (digest(list) !== this.state?.inventory) staging.writeAside(ADDRESS.inventory, list);
    if (this.state === null) {
      await putInPlace(staging.folder, this.target, () => this.#folder.check());
    } else updateInPlace(staging, this.target, (paths) => this.#folder.checkAgain(paths));
    try {
      discardSides(this.target);
    } catch (error) {
      tell(`The new site is in place. The old one could not be deleted: ${reasonIn(error)}.`);
    }
    const stamps = new Map<string, string>();
    for (const path of staging.files.keys()) {
      const stamp = staging.staged.has(path) ? undefined : this.#folder.stampOf(path);
      stamps.set(path, stamp ?? stampOf(lstatSync(join(this.target, path))));
    }
    writeState(this.#stateFile, {
      code: this.#code,
      inventory: digest(list),
      outputs: known.outputs,
      serviceWorker: known.serviceWorker,
      steady: known.steady,
      stamps,
    });
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * Opens the output folder: no other build may write into it, an interrupted one is finished or undone, and files that no build wrote
 * are refused. Throws a UserError that says what is in the way.
 */
export async function openOutput(
  settings: Settings,
  caches: Caches,
  { code, full, tell }: Opening,
): Promise<OpenOutput> {
  mkdirSync(caches.root, { recursive: true });
  const project = lockProject(caches.root);
  // Its parts may have words of articles that were withdrawn.
  if (full) rmSync(caches.search, { recursive: true, force: true });
  const target = findTarget(settings.outDir, {
    'the folder of articles': settings.seedsDir,
    'the folder public/': join(ROOT, 'public'),
    'the folder src/': join(ROOT, 'src'),
    'the folder .astro/': join(ROOT, '.astro'),
  });
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
  const inventory = readInventoryText(target);
  const followed = await readFollowed(settings, inventory, tell);
  const reason = full
    ? '--full asks for it'
    : state === null || state.inventory !== digest(inventory)
      ? 'there is no site of an earlier build'
      : state.code === code
        ? null
        : 'the program or its settings have changed';
  return new OpenOutput(target, folder, {
    followed,
    state: reason === null ? state : null,
    before: reason === null ? presentFiles(inventory, ours) : new Map(),
    stateFile: file,
    code,
    reason: reason ?? '',
  });
}

function tidyAtExit(target: string, caches: Caches, unlock: () => void): void {
  process.once('exit', () => {
    try {
      rmSync(caches.staging, { recursive: true, force: true });
      discardSides(target);
    } catch {
      // The next build tries again, and says what is in its way.
    }
    unlock();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(1));
  }
}

function readInventoryText(target: string): string {
  try {
    return readFileSync(join(target, ADDRESS.inventory), 'utf8');
  } catch {
    return '';
  }
}

/** The files of a list that are there as the list says. */
function presentFiles(
  inventory: string,
  ours: ReadonlyMap<string, string>,
): ReadonlyMap<string, FileDigest> {
  const { files }: Manifest = JSON.parse(inventory);
  const present = new Map<string, FileDigest>();
  for (const [path, [bytes, sha256]] of Object.entries(files)) {
    if (ours.has(path)) present.set(path, { bytes, sha256 });
  }
  return present;
}

async function readFollowed(
  { deployed, outDir }: Settings,
  inventory: string,
  tell: (line: string) => void,
): Promise<Manifest | null> {
  try {
    const manifest =
      deployed === null ? manifestOf(inventory, outDir) : await readManifest(deployed);
    if (manifest === null && deployed !== null)
      tell(
        `DEPLOYED=${deployed} holds no site that a build wrote (${ADDRESS.inventory}): no old address leads on, and none is told to be gone. That is right only before the first deploy.`,
      );
    return manifest;
  } catch (error) {
    const reason = `What was deployed before cannot be read: ${reasonIn(error)}`;
    if (deployed !== null)
      throw new UserError(
        reason,
        'Set DEPLOYED to the folder or address of the deployed site, or leave it unset.',
      );
    tell(`${reason} Pages at old addresses of articles may be missing.`);
    return null;
  }
}
