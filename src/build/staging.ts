import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, type FileDigest } from './site-files.ts';

/** A file that is known to be in the previous site. */
export type Before = ReadonlyMap<string, FileDigest>;

/**
 * The files of the site that is being built. Files that differ from the previous site wait in a folder until all are there. Of
 * the others only the digest is known.
 */
export class Staging {
  readonly folder: string;
  /** Every file that the site will have, by path. */
  readonly files = new Map<string, FileDigest>();
  readonly #before: Before;
  readonly #staged = new Set<string>();

  constructor(folder: string, before: Before) {
    this.folder = folder;
    this.#before = before;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** The paths of files that differ from the previous site. */
  get staged(): ReadonlySet<string> {
    return this.#staged;
  }

  /** Files of the previous site that are gone. */
  get gone(): string[] {
    return [...this.#before.keys()].filter((path) => !this.files.has(path));
  }

  write(path: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const digest = digestOf(bytes);
    if (!this.adopt(path, digest)) return;
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), bytes);
  }

  /** Takes a file of a cache, without a copy if the disk allows that. */
  take(path: string, from: string): void {
    const known = this.#before.get(path);
    // The name of a file in a cache is its content's digest.
    if (known) {
      this.files.set(path, known);
      return;
    }
    const content = readFileSync(from);
    this.files.set(path, digestOf(content));
    this.#staged.add(path);
    const to = join(this.folder, path);
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(from, to);
    } catch {
      writeFileSync(to, content);
    }
  }

  /** Stages a file that is not in the site's own lists: the lists themselves. */
  writeAside(path: string, content: string): void {
    this.#staged.add(path);
    writeFileSync(join(this.folder, path), content);
  }

  /** Records a file by its digest. Returns whether it differs from the previous site, so that it must be in the folder. */
  adopt(path: string, digest: FileDigest): boolean {
    this.files.set(path, digest);
    const differs = this.#before.get(path)?.sha256 !== digest.sha256;
    if (differs) this.#staged.add(path);
    return differs;
  }

  /** Keeps a file of the previous site as it is. Returns whether there is one. */
  keep(path: string): boolean {
    const known = this.#before.get(path);
    if (known) this.files.set(path, known);
    return known !== undefined;
  }

  /** Where a file of the new site lies now. `site` is the folder of the previous site. */
  locate(path: string, site: string): string {
    return join(this.#staged.has(path) ? this.folder : site, path);
  }
}
