import { existsSync, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { ADDRESS } from '../config/addresses.ts';
import { UserError } from '../config/user-error.ts';
import { readInventory } from './manifest.ts';
import { digestOf } from './site-files.ts';

/** Operating systems and file servers drop these on their own. */
const OF_SYSTEMS =
  /^(?:\.DS_Store|\._.*|\.directory|\.nfs[\da-f]+|(?:eh)?thumbs\.db|desktop\.ini)$/iu;
/** So do disks at their root. */
const OF_DISKS =
  /^(?:lost\+found|System Volume Information|\$RECYCLE\.BIN|\.Trash(?:es|-\d+)|\.Spotlight-V100|\.fseventsd|\.TemporaryItems)$/iu;

/** So many names are given; the rest is a number. */
const MOST_NAMED = 10;

interface Found {
  /** Digests of files that are as the last build wrote them, by path. */
  readonly ours: Map<string, string>;
  readonly unknown: string[];
  readonly changed: string[];
}

/** What an output folder holds that a build may not delete. Looks twice at a file only if it has changed in between. */
export class OutputFolder {
  readonly #folder: string;
  readonly #side: string;
  readonly #isDisk: boolean;
  readonly #seen = new Map<string, { readonly stamp: string; readonly digest: string }>();

  /** `side`: the name of the build's own folder in it. `isDisk`: whether the folder is the root of a disk. */
  constructor(folder: string, { side, isDisk }: { side: string; isDisk: boolean }) {
    this.#folder = folder;
    this.#side = side;
    this.#isDisk = isDisk;
  }

  /**
   * The digests, by path, of the files that the last build wrote. Throws a UserError that names every other file, and every file that
   * has changed since: what a person wrote is worth more than a build.
   */
  check(): ReadonlyMap<string, string> {
    if (!existsSync(this.#folder)) return new Map();
    const known = readInventory(this.#folder);
    const found: Found = { ours: new Map(), unknown: [], changed: [] };
    this.#look('', known ?? new Map(), found);
    const { unknown, changed } = found;
    if (known === null && lstatSync(join(this.#folder, ADDRESS.inventory), NO_ENTRY))
      unknown.push(ADDRESS.inventory);
    if (unknown.length + changed.length > 0)
      throw new UserError(this.#describe(found, known !== null), hintFor(unknown, known !== null));
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
    // Some file systems return names decomposed.
    const digest = known.get(path) ?? known.get(path.normalize('NFC'));
    const stats = lstatSync(join(this.#folder, path), NO_ENTRY);
    if (stats === undefined) return;
    // A link was written by no build, wherever it leads.
    if (digest === undefined || !stats.isFile()) found.unknown.push(path);
    else if (this.#digest(path, stats) !== digest) found.changed.push(path);
    else found.ours.set(path, digest);
  }

  #digest(path: string, { size, mtimeMs, ctimeMs, ino }: Stats): string {
    const stamp = [size, mtimeMs, ctimeMs, ino].join(' ');
    const before = this.#seen.get(path);
    if (before?.stamp === stamp) return before.digest;
    const digest = digestOf(readFileSync(join(this.#folder, path))).sha256;
    this.#seen.set(path, { stamp, digest });
    return digest;
  }

  #describe({ unknown, changed }: Found, isListed: boolean): string {
    const start = `OUT_DIR (${this.#folder})`;
    if (!isListed)
      return `${start} is not empty, and has no readable ${ADDRESS.inventory}, the list of what a build wrote. It holds ${named(unknown)}.`;
    const parts = [
      unknown.length > 0 ? `holds files that no build wrote: ${named(unknown)}` : '',
      changed.length > 0 ? `holds files that changed after the build: ${named(changed)}` : '',
    ];
    return `${start} ${parts.filter((part) => part !== '').join('; it ')}.`;
  }
}

const NO_ENTRY = { throwIfNoEntry: false } as const;

function named(paths: readonly string[]): string {
  const first = paths.toSorted().slice(0, MOST_NAMED).join(', ');
  const rest = paths.length - MOST_NAMED;
  return rest > 0 ? `${first} and ${rest} more` : first;
}

function hintFor(unknown: readonly string[], isListed: boolean): string {
  const hints = [
    isListed
      ? 'A build replaces the folder and would delete them. Move them away, or delete them if nobody needs them.'
      : 'A build replaces the folder and would delete them. Set OUT_DIR to a new folder, or empty this one if nobody needs what is in it.',
  ];
  if (unknown.includes('.git'))
    hints.push(
      'To publish from a git worktree, build into another folder and copy: rsync -a --delete --exclude=.git OUT_DIR/ WORKTREE/.',
    );
  if (isListed && unknown.some((path) => path !== '.git'))
    hints.push(
      'Files that belong to the site, such as CNAME, go into public/: every build copies them.',
    );
  return hints.join(' ');
}
