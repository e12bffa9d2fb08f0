import { lstatSync } from 'node:fs';
import { settledStamp } from './folder-stamps.ts';

/** What the file system says of files, and a digest of what was in them. */
export type Stamped = readonly [stamp: string, digest: string];

/** Tells which files have not changed since their digest was taken, without reading them. */
export class Stamps {
  readonly #before: ReadonlyMap<string, Stamped>;
  readonly #after = new Map<string, Stamped>();
  readonly #files: ReadonlyMap<string, string | null>;

  /** `files`: stamps of files, by path, that need not be asked for. */
  constructor(
    before: ReadonlyMap<string, Stamped>,
    files: ReadonlyMap<string, string | null> = new Map(),
  ) {
    this.#before = before;
    this.#files = files;
  }

  /** The stamps to keep for the next time. */
  get after(): ReadonlyMap<string, Stamped> {
    return this.#after;
  }

  /** Of these, those that were not there before. */
  get fresh(): readonly (readonly [name: string, stamped: Stamped])[] {
    return [...this.#after].filter(([name, stamped]) => this.#before.get(name) !== stamped);
  }

  /** The names that were there before and are not to be kept. */
  get gone(): readonly string[] {
    return [...this.#before.keys()].filter((name) => !this.#after.has(name));
  }

  /** The digest that is known under a name; `undefined` if a file may have changed since it was taken. */
  known(name: string, paths: readonly string[], besides: string): string | undefined {
    const stamp = this.#stampOf(paths, besides);
    const known = this.#before.get(name);
    if (stamp === null || known?.[0] !== stamp) return undefined;
    this.#after.set(name, known);
    return known[1];
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
    const known = this.known(name, paths, besides);
    if (known !== undefined) return known;
    const stamp = this.#stampOf(paths, besides);
    const digest = await read();
    if (stamp !== null) this.#after.set(name, [stamp, digest]);
    return digest;
  }

  /** `null` if a file is missing or has just changed. */
  #stampOf(paths: readonly string[], besides: string): string | null {
    let stamps = besides;
    for (const path of paths) {
      const known = this.#files.get(path);
      const stamp =
        known === undefined ? settledStamp(lstatSync(path, { throwIfNoEntry: false })) : known;
      if (stamp === null) return null;
      stamps += `\n${stamp}`;
    }
    return stamps;
  }
}
