import { existsSync, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Detail } from '../article/message.ts';
import { ADDRESS } from '../config/addresses.ts';
import { type UserError, userError } from '../config/user-error.ts';
import { stampOf } from '../content/folder-stamps.ts';
import { phrase } from '../messages/phrases.ts';
import { type Inventory, readInventory } from './manifest.ts';
import { digestOf } from './site-files.ts';

/** Operating systems and file servers create these on their own. */
const OF_SYSTEMS =
  /^(?:\.DS_Store|\._.*|\.directory|\.nfs[\da-f]+|(?:eh)?thumbs\.db|desktop\.ini)$/iu;
/** So do disks, at their root. */
const OF_DISKS =
  /^(?:lost\+found|System Volume Information|\$RECYCLE\.BIN|\.Trash(?:es|-\d+)|\.Spotlight-V100|\.fseventsd|\.TemporaryItems)$/iu;

/** The number of names that are given. Of the rest only the number is. */
const MOST_NAMED = 10;

interface Found {
  /** By path: digests of files that are as the last build wrote them. */
  readonly ours: Map<string, string>;
  readonly unknown: string[];
  readonly changed: string[];
}

/** Finds what in an output folder a build may not delete. Reads a file twice only if it has changed in between. */
export class OutputFolder {
  readonly #folder: string;
  readonly #side: string;
  readonly #isDisk: boolean;
  readonly #seen = new Map<string, { readonly stamp: string; readonly digest: string }>();
  readonly #written: ReadonlyMap<string, string>;
  #inventory: Inventory | null = null;

  /**
   * `side`: the name of the build's own folder in it. `isDisk`: whether the folder is the root of a disk. `stamps`: by path,
   * the stamps of files as the last build wrote them. A file with the same stamp is not read.
   */
  constructor(
    folder: string,
    {
      side,
      isDisk,
      stamps = new Map(),
    }: { side: string; isDisk: boolean; stamps?: ReadonlyMap<string, string> },
  ) {
    this.#folder = folder;
    this.#side = side;
    this.#isDisk = isDisk;
    this.#written = stamps;
  }

  /** The list of the last build, as it was when the folder was first checked; `null` if there is none. */
  get inventory(): Inventory | null {
    return this.#inventory;
  }

  /** What the file system said of a file at the last look. */
  stampOf(path: string): string | undefined {
    return this.#seen.get(path)?.stamp;
  }

  /**
   * By path: the digests of the files that the last build wrote. Throws a UserError that names every other file, and every file
   * that has changed since: what a person wrote is worth more than a build.
   */
  check(): ReadonlyMap<string, string> {
    return this.#check((known, found) => this.#look('', known, found));
  }

  /** Checks only these files, which a build is about to replace or delete. Throws as `check` does. */
  checkAgain(paths: readonly string[]): void {
    this.#check((known, found) => {
      for (const path of paths) if (path !== ADDRESS.inventory) this.#lookAt(path, known, found);
    });
  }

  #check(
    look: (known: ReadonlyMap<string, string>, found: Found) => void,
  ): ReadonlyMap<string, string> {
    if (!existsSync(this.#folder)) return new Map();
    this.#inventory ??= readInventory(this.#folder);
    const known = this.#inventory?.digests ?? null;
    const found: Found = { ours: new Map(), unknown: [], changed: [] };
    look(known ?? new Map(), found);
    const { unknown, changed } = found;
    if (known === null && lstatSync(join(this.#folder, ADDRESS.inventory), NO_ENTRY))
      unknown.push(ADDRESS.inventory);
    if (unknown.length + changed.length > 0) throw this.#refuse(found, known !== null);
    return found.ours;
  }

  #look(folder: string, known: ReadonlyMap<string, string>, found: Found): void {
    const entries = readdirSync(join(this.#folder, folder), { withFileTypes: true });
    for (const entry of entries) {
      const { name } = entry;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (folder === '' && this.#isLeftAlone(name)) continue;
      if (name === '.git') found.unknown.push(path);
      else if (entry.isDirectory()) this.#look(path, known, found);
      else if (!OF_SYSTEMS.test(name)) this.#lookAt(path, known, found);
    }
  }

  #isLeftAlone = (name: string): boolean =>
    name === this.#side || name === ADDRESS.inventory || (this.#isDisk && OF_DISKS.test(name));

  #lookAt(path: string, known: ReadonlyMap<string, string>, found: Found): void {
    // Some file systems return decomposed names.
    const digest = known.get(path) ?? known.get(path.normalize('NFC'));
    // `join` would take twice as long for thousands of files.
    const stats = lstatSync(`${this.#folder}/${path}`, NO_ENTRY);
    if (stats === undefined) return;
    // No build writes links, wherever they lead.
    if (digest === undefined || !stats.isFile()) found.unknown.push(path);
    else if (this.#digest(path, stats, digest) !== digest) found.changed.push(path);
    else found.ours.set(path, digest);
  }

  #digest(path: string, stats: Stats, written: string): string {
    const stamp = stampOf(stats);
    const before = this.#seen.get(path);
    if (before?.stamp === stamp) return before.digest;
    const digest =
      this.#written.get(path) === stamp
        ? written
        : digestOf(readFileSync(join(this.#folder, path))).sha256;
    this.#seen.set(path, { stamp, digest });
    return digest;
  }

  #refuse(found: Found, isListed: boolean): UserError {
    const folder = this.#folder;
    const [unknown, changed] = [named(found.unknown), named(found.changed)];
    const more = hintsFor(found.unknown, isListed);
    if (!isListed)
      return userError('output-unlisted', { folder, list: ADDRESS.inventory, unknown, more });
    if (found.changed.length === 0) return userError('output-strangers', { folder, unknown, more });
    if (found.unknown.length === 0) return userError('output-changed', { folder, changed, more });
    return userError('output-strangers-and-changed', { folder, unknown, changed, more });
  }
}

const NO_ENTRY = { throwIfNoEntry: false } as const;

function named(paths: readonly string[]): Detail {
  const names = paths.toSorted().slice(0, MOST_NAMED);
  const count = paths.length - MOST_NAMED;
  return count > 0 ? phrase('and-more', { names, count }) : names;
}

/** What else to do about files that no build wrote. */
function hintsFor(unknown: readonly string[], isListed: boolean): Detail {
  const isOfSite = isListed && unknown.some((path) => path !== '.git');
  return phrase('hints', {
    worktree: unknown.includes('.git') ? phrase('worktree-hint') : '',
    public: isOfSite ? phrase('public-hint') : '',
  });
}
