import { lstatSync } from 'node:fs';

/** A file may change again so soon after that its stamp does not tell, in milliseconds. */
const SETTLED = 2000;

/** What the file system says of files, and a digest of what was in them. */
export type Stamped = readonly [stamp: string, digest: string];

/** Tells which files have not changed since their digest was taken, without reading them. */
export class Stamps {
  readonly #before: ReadonlyMap<string, Stamped>;
  readonly #after = new Map<string, Stamped>();

  constructor(before: ReadonlyMap<string, Stamped>) {
    this.#before = before;
  }

  /** The stamps to keep for the next time. */
  get after(): ReadonlyMap<string, Stamped> {
    return this.#after;
  }

  /** Whether anything is to be kept that was not there before. */
  get haveChanged(): boolean {
    const { size } = this.#after;
    return (
      size !== this.#before.size ||
      [...this.#after].some(([name, [stamp]]) => this.#before.get(name)?.[0] !== stamp)
    );
  }

  /**
   * The digest that is known under a name, or what `read` gives. `paths`: the files that it is taken of; `besides`: what else it depends
   * on. Rejects if `read` does.
   */
  async digestOf(
    name: string,
    paths: readonly string[],
    besides: string,
    read: () => Promise<string>,
  ): Promise<string> {
    const stamp = stampOf(paths, besides);
    const known = this.#before.get(name);
    if (stamp !== null && known?.[0] === stamp) {
      this.#after.set(name, known);
      return known[1];
    }
    const digest = await read();
    if (stamp !== null) this.#after.set(name, [stamp, digest]);
    return digest;
  }
}

/** `null` if a file is missing or has just changed. */
function stampOf(paths: readonly string[], besides: string): string | null {
  const stamps = [besides];
  for (const path of paths) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) return null;
    const { size, mtimeMs, ctimeMs, ino } = stats;
    if (Math.max(mtimeMs, ctimeMs) > Date.now() - SETTLED) return null;
    stamps.push(`${size} ${mtimeMs} ${ctimeMs} ${ino}`);
  }
  return stamps.join('\n');
}
