import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ADDRESS } from '../config/addresses.ts';
import { readInventory } from './manifest.ts';
import { listFiles } from './site-files.ts';
import { freshFolder, isInterrupted, type Move, type Plan, recover, swap } from './swap.ts';
import { followLinks } from './target.ts';

/** The build's own folder, in an output folder that cannot be replaced as a whole. */
export const SIDE_WITHIN = '.ban-tin';

interface Sides {
  /** Beside the target. From here, two renames replace the whole folder. */
  readonly beside: string;
  /** Within the target. From here, its files are replaced one by one. */
  readonly within: string;
}

const sidesOf = (target: string): Sides => ({
  beside: join(dirname(target), `.${basename(target)}${SIDE_WITHIN}`),
  within: join(target, SIDE_WITHIN),
});

/** Whether a folder is the root of a disk, such as a mounted volume or a USB stick. It cannot be renamed. */
export function isDisk(target: string): boolean {
  const parent = dirname(target);
  return existsSync(target) && (parent === target || statSync(parent).dev !== statSync(target).dev);
}

/** Finishes or undoes what a killed build left in or beside the target, and deletes its leftovers. */
export function recoverSite(target: string): void {
  const { beside, within } = sidesOf(target);
  recover(dirname(target), beside);
  recover(target, within);
}

/** Whether a build was killed while it replaced the site. The next build then has to finish or undo that. */
export function isHalfReplaced(outDir: string): boolean {
  try {
    return Object.values(sidesOf(followLinks(resolve(outDir)))).some(isInterrupted);
  } catch {
    // A link to nothing.
    return false;
  }
}

/** Deletes what a build that ends early copied to the disk of the target, unless a swap waits to be undone. */
export function discardSides(target: string): void {
  for (const side of Object.values(sidesOf(target)))
    if (!isInterrupted(side)) rmSync(side, { recursive: true, force: true });
}

/**
 * Replaces the target with the finished site in the folder `built`, as a whole or not at all. `check` gives the digests of the
 * files in the target, by path, and throws if one may not be deleted. Copying a site can take minutes, so `check` runs again
 * right before the swap.
 */
export async function putInPlace(
  built: string,
  target: string,
  check: () => ReadonlyMap<string, string>,
  move: Move = renameSync,
): Promise<void> {
  let site = built;
  if (canReplaceWhole(target)) {
    const plan = planBeside(target);
    site = join(freshFolder(plan.side), basename(target));
    await bringFolder(built, site, move);
    check();
    try {
      return swap(plan, move);
    } catch (error) {
      // Some folders cannot be renamed although their parent is writable: bind mounts, layers of containers, folders in use.
      if (!existsSync(target) || !isRefusal(error)) throw error;
    }
  }
  const plan = await planWithin(target, site, check());
  bringAll(site, freshFolder(plan.side), plan.install, move);
  check();
  swap(plan, move);
}

/**
 * Replaces what differs in the target, as a whole or not at all. `check` throws if a file there may not be deleted. It runs
 * again right before the swap.
 */
export function updateInPlace(
  { folder, staged, gone }: Changes,
  target: string,
  check: (paths: readonly string[]) => void,
  move: Move = renameSync,
): void {
  const install = [...staged];
  if (install.length + gone.length === 0) return;
  const side = sidesOf(target).within;
  bringAll(folder, freshFolder(side), install, move);
  const retire = [...install, ...gone];
  check(retire);
  swap({ base: target, side, retire, install }, move);
}

/** The differences from the previous site: files that wait in a folder, and files that are gone. */
interface Changes {
  readonly folder: string;
  readonly staged: Iterable<string>;
  readonly gone: readonly string[];
}

function canReplaceWhole(target: string): boolean {
  if (isDisk(target)) return false;
  if (!existsSync(target)) return true;
  try {
    accessSync(dirname(target), constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function planBeside(target: string): Plan {
  const name = basename(target);
  const retire = existsSync(target) ? [name] : [];
  return { base: dirname(target), side: sidesOf(target).beside, retire, install: [name] };
}

/** Files that are the same in both sites stay where they are. */
async function planWithin(
  target: string,
  site: string,
  live: ReadonlyMap<string, string>,
): Promise<Plan> {
  const fresh = readInventory(site)?.digests;
  const isSame = (path: string): boolean => live.has(path) && live.get(path) === fresh?.get(path);
  const old = [...live.keys(), ADDRESS.inventory];
  return {
    base: target,
    side: sidesOf(target).within,
    retire: old.filter((path) => !isSame(path)),
    install: (await listFiles(site)).filter((path) => !isSame(path)),
  };
}

async function bringFolder(from: string, to: string, move: Move): Promise<void> {
  mkdirSync(dirname(to), { recursive: true });
  try {
    move(from, to);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    bringAll(from, to, await listFiles(from), move);
  }
}

/** Moves files from folder to folder. Across disks, copies them. */
function bringAll(from: string, to: string, paths: readonly string[], move: Move): void {
  mkdirSync(to, { recursive: true });
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    try {
      move(join(from, path), join(to, path));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      // The content is written, not copied: a copy takes its mode along, which FAT refuses.
      writeFileSync(join(to, path), readFileSync(join(from, path)));
    }
  }
}

const REFUSALS = new Set(['EXDEV', 'EBUSY', 'EPERM', 'EACCES', 'ENOSYS', 'ENOTSUP']);

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && REFUSALS.has(String(error.code));
