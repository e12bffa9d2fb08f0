import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';
import { scanSeeds } from '../../content/files.ts';
import { readOwn } from '../../content/read-file.ts';
import { decode } from '../../parse/decode.ts';
import { ARTICLE_FILE } from '../../parse/formats/article-file.ts';
import { articleId, stemOf } from '../../parse/identity.ts';
import { PICTURE_FILE } from '../../parse/pictures.ts';
import { folderSlug } from '../../text/slug.ts';
import type { Stated } from '../api.ts';
import { removeWhole, writeWhole } from './atomic.ts';
import type { RawArticle } from './desk-article.ts';
import { nameAnew } from './free-name.ts';
import { digestOf, type History } from './history.ts';
import { find, isOpen, locate } from './paths.ts';
import { Refusal, refuseChanged } from './refusal.ts';
import { writeSidecar } from './write-sidecar.ts';

/** A saved article with what tells whether it changes. */
export interface Opened extends RawArticle {
  readonly version: string;
  readonly canUndo: boolean;
}

/**
 * The folder of articles as the desk reads and writes it. It writes sidecars, new articles and pictures and nothing else, each whole or not at
 * all, and never over what another program has changed.
 */
export class Store {
  readonly #folder: string;
  readonly #history: History;

  constructor(folder: string, history: History) {
    this.#folder = folder;
    this.#history = history;
  }

  /** Throws a Refusal if there is no such article. */
  async open(file: string): Promise<Opened> {
    const path = find(this.#root, this.#articleOf(file));
    const bytes = await readOwn(path);
    const sidecar = this.#sidecarOf(file);
    const now = this.#read(sidecar);
    const { images } = await scanSeeds(this.#root);
    return {
      file,
      bytes,
      yaml: now === null ? null : textOf(now),
      sidecar,
      images: new Set(images.keys()),
      readPicture: (src) => this.#read(images.get(src) ?? ''),
      version: this.#versionOf(bytes, sidecar, now),
      canUndo: this.#history.previous(sidecar, now) !== undefined,
    };
  }

  /** The article as it would be with these statements. */
  async try(file: string, stated: Stated): Promise<Opened> {
    const opened = await this.open(file);
    return { ...opened, yaml: writeSidecar(opened.yaml, stated) };
  }

  /** Saves what the publisher states, unless the article or its sidecar has another version. */
  save(file: string, version: string, stated: Stated): void {
    this.#change(file, version, (sidecar, now) => {
      const text = writeSidecar(now === null ? null : textOf(now), stated);
      const bytes = text === null ? null : Buffer.from(text);
      this.#history.keep(sidecar, now, bytes);
      this.#write(sidecar, bytes);
    });
  }

  /** Takes the last save of the sidecar back. */
  undo(file: string, version: string): void {
    this.#change(file, version, (sidecar, now) => {
      const previous = this.#history.previous(sidecar, now);
      if (!previous)
        throw new Refusal(409, 'Không còn lần lưu nào để hoàn tác.', 'Sửa lại bằng tay rồi lưu.');
      this.#write(sidecar, previous.bytes);
      this.#history.forget(sidecar, now);
    });
  }

  /** Saves a new article with its sidecar, named after its headline; gives its file. */
  async add(
    bytes: Uint8Array,
    extension: string,
    headline: string,
    stated: Stated,
  ): Promise<string> {
    const { articles, sidecars, images } = await scanSeeds(this.#root);
    const taken = new Set(
      [...articles, ...sidecars.values(), ...images.values()].map((file) =>
        stemOf(file).toLowerCase(),
      ),
    );
    const ids = new Set(articles.map(articleId));
    return this.#history.alone(() => {
      const isFree = (name: string): boolean =>
        !taken.has(name) &&
        !ids.has(articleId(name)) &&
        [`${name}.${extension}`, `${name}.yaml`].every((each) => this.#read(each) === null);
      const stem = nameAnew(folderSlug(headline), isFree);
      const yaml = writeSidecar(null, stated);
      // The sidecar goes first: an article without it might be published although it is a draft.
      if (yaml !== null) this.#write(`${stem}.yaml`, Buffer.from(yaml));
      this.#write(`${stem}.${extension}`, bytes);
      return `${stem}.${extension}`;
    });
  }

  /** Saves a picture beside an article; gives its path relative to the article. One with the same bytes is not saved again. */
  addPicture(article: string, name: string, bytes: Uint8Array, extension: string): string {
    find(this.#root, this.#articleOf(article));
    const stem = stemOf(posix.basename(article));
    const own = folderSlug(name.replace(/\.[^.]*$/u, ''));
    const folder = posix.dirname(article);
    const inFolder = (file: string): string => posix.join(folder, file);
    // `bai-2.jpg` would be the picture of the second caption.
    const wanted = /^\d/u.test(own) ? `${stem}-anh-${own}` : `${stem}-${own}`;
    return this.#history.alone(() => {
      const isFree = (each: string): boolean => {
        const there = this.#read(inFolder(`${each}.${extension}`));
        return there === null || digestOf(there) === digestOf(bytes);
      };
      const file = `${nameAnew(wanted, isFree)}.${extension}`;
      if (this.#read(inFolder(file)) === null) this.#write(inFolder(file), bytes);
      return file;
    });
  }

  /** A picture for the page. */
  picture(path: string): Uint8Array {
    if (!PICTURE_FILE.test(path)) find(this.#root, '');
    return readFileSync(find(this.#root, path));
  }

  get #root(): string {
    return realpathSync(this.#folder);
  }

  /** A path that an article may have. */
  #articleOf(file: string): string {
    const name = posix.basename(file).toLowerCase();
    return ARTICLE_FILE.test(name) && name !== 'readme.md' && name !== 'sources.md' ? file : '';
  }

  /** The sidecar that a build takes for an article's, or the one to be made. */
  #sidecarOf(file: string): string {
    const folder = posix.dirname(file);
    const stem = stemOf(file);
    const found = readdirSync(join(this.#root, folder))
      .map((name) => posix.join(folder, name))
      .filter((each) => isOpen(each) && /\.ya?ml$/iu.test(each) && stemOf(each) === stem)
      .sort();
    return found.at(-1) ?? `${file.slice(0, file.lastIndexOf('.'))}.yaml`;
  }

  /** Changes a sidecar while no other desk does, and only if the article is as it was opened. */
  #change(
    file: string,
    version: string,
    change: (sidecar: string, now: Uint8Array | null) => void,
  ): void {
    this.#history.alone(() => {
      const bytes = readFileSync(find(this.#root, this.#articleOf(file)));
      const sidecar = this.#sidecarOf(file);
      const now = this.#read(sidecar);
      if (this.#versionOf(bytes, sidecar, now) !== version) throw refuseChanged(`Bài “${file}”`);
      change(sidecar, now);
    });
  }

  #versionOf(bytes: Uint8Array, sidecar: string, yaml: Uint8Array | null): string {
    return digestOf(Buffer.from(`${digestOf(bytes)} ${sidecar} ${digestOf(yaml)}`)).slice(0, 32);
  }

  /** What a file holds; `null` if it is not there. */
  #read(path: string): Uint8Array | null {
    if (path === '') return null;
    try {
      return readFileSync(locate(this.#root, path));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  #write(path: string, bytes: Uint8Array | null): void {
    const place = locate(this.#root, path);
    if (bytes === null) removeWhole(place);
    else writeWhole(place, bytes);
  }
}

function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'error' in decoded ? Buffer.from(bytes).toString('latin1') : decoded.source;
}
