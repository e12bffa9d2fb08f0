import { lstatSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ARTICLE_FILE } from '../../parse/formats/article-file.ts';
import { stemOf } from '../../parse/identity.ts';
import { removeWhole, writeWhole } from './atomic.ts';
import { digestOf } from './history.ts';
import { find, isOpen, locate } from './paths.ts';
import { refuseChanged } from './refusal.ts';

/** The files of an article as they are now. */
export interface ArticleFiles {
  readonly bytes: Uint8Array;
  /** The sidecar that a build takes for it, or the one to be made. */
  readonly sidecar: string;
  /** What the sidecar holds; `null` if it is not there. */
  readonly yaml: Uint8Array | null;
  /** Another one if the article or its sidecar changes. */
  readonly version: string;
}

/** The files of the folder of articles. Whatever is written is written whole or not at all, and no path leads out of the folder. */
export class Folder {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  get root(): string {
    return realpathSync(this.#path);
  }

  /** Where an article lies. Throws a Refusal if there is none by this path. */
  find(file: string): string {
    const name = posix.basename(file).toLowerCase();
    const isArticle = ARTICLE_FILE.test(name) && name !== 'readme.md' && name !== 'sources.md';
    return find(this.root, isArticle ? file : '');
  }

  /** The files of an article, of which `bytes` may have been read. */
  filesOf(file: string, bytes: Uint8Array = readFileSync(this.find(file))): ArticleFiles {
    const sidecar = this.#sidecarOf(file);
    const yaml = this.read(sidecar);
    const all = `${digestOf(bytes)} ${sidecar} ${digestOf(yaml)}`;
    return { bytes, sidecar, yaml, version: digestOf(Buffer.from(all)).slice(0, 32) };
  }

  /** The same. Throws a Refusal if they are not as they were opened. */
  unchanged(file: string, version: string): ArticleFiles {
    const files = this.filesOf(file);
    if (files.version !== version) throw refuseChanged(`Bài “${file}”`);
    return files;
  }

  /** What a file holds; `null` if it is not there. */
  read(path: string): Uint8Array | null {
    if (path === '') return null;
    try {
      return readFileSync(locate(this.root, path));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Puts bytes in a file's place; `null` removes it. */
  write(path: string, bytes: Uint8Array | null): void {
    const place = locate(this.root, path);
    if (bytes === null) removeWhole(place);
    else writeWhole(place, bytes);
  }

  /** Makes the folders of a file that are missing. */
  makeFolderOf(path: string): void {
    const names = isOpen(path) ? path.split('/').slice(0, -1) : [];
    for (const index of names.keys()) {
      const folder = join(this.root, ...names.slice(0, index + 1));
      if (!lstatSync(folder, { throwIfNoEntry: false })) mkdirSync(folder);
    }
  }

  #sidecarOf(file: string): string {
    const folder = posix.dirname(file);
    const stem = stemOf(file);
    const found = readdirSync(join(this.root, folder))
      .map((name) => posix.join(folder, name))
      .filter((each) => isOpen(each) && /\.ya?ml$/iu.test(each) && stemOf(each) === stem)
      .sort();
    return found.at(-1) ?? `${file.slice(0, file.lastIndexOf('.'))}.yaml`;
  }
}
