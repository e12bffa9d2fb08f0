import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { scanSeeds } from '../../content/files.ts';
import { readOwn } from '../../content/read-file.ts';
import { decode } from '../../parse/decode.ts';
import { articleId, stemOf } from '../../parse/identity.ts';
import { PICTURE_FILE } from '../../parse/pictures.ts';
import { folderSlug } from '../../text/slug.ts';
import type { Stated } from '../api.ts';
import type { RawArticle } from './desk-article.ts';
import type { ArticleFiles, Folder } from './folder.ts';
import { nameAnew } from './free-name.ts';
import { digestOf, type History } from './history.ts';
import { find } from './paths.ts';
import { Refusal } from './refusal.ts';
import { writeSidecar } from './write-sidecar.ts';

/** A saved article with what tells whether it changes. */
export interface Opened extends RawArticle {
  readonly version: string;
  readonly canUndo: boolean;
}

/**
 * The folder of articles as the desk reads and writes it. It writes sidecars, new articles, pictures and texts that are edited, each whole or
 * not at all, and never over what another program has changed.
 */
export class Store {
  readonly #folder: Folder;
  readonly #history: History;

  constructor(folder: Folder, history: History) {
    this.#folder = folder;
    this.#history = history;
  }

  /** Throws a Refusal if there is no such article. */
  async open(file: string): Promise<Opened> {
    const files = this.#folder.filesOf(file, await readOwn(this.#folder.find(file)));
    const { bytes, sidecar, yaml, version } = files;
    const { images } = await scanSeeds(this.#folder.root);
    return {
      file,
      bytes,
      yaml: yaml === null ? null : textOf(yaml),
      sidecar,
      images: new Set(images.keys()),
      readPicture: (src) => this.#folder.read(images.get(src) ?? ''),
      version,
      canUndo: this.#lastSave(file, files).length > 0,
    };
  }

  /** The article as it would be with these statements, and with this text. */
  async try(file: string, stated: Stated, text?: string): Promise<Opened> {
    const opened = await this.open(file);
    const bytes = text === undefined ? opened.bytes : editedBytes(opened.bytes, text, file);
    return { ...opened, bytes, yaml: writeSidecar(opened.yaml, stated) };
  }

  /** Saves what the publisher states, and an edited text, unless the article or its sidecar has another version. */
  save(file: string, version: string, stated: Stated, text?: string): void {
    this.#history.alone(() => {
      const { bytes, sidecar, yaml } = this.#folder.unchanged(file, version);
      const at = Date.now();
      const put = (path: string, before: Uint8Array | null, after: Uint8Array | null): void => {
        if (digestOf(before) === digestOf(after)) return;
        this.#history.keep(path, before, after, at);
        this.#folder.write(path, after);
      };
      if (text !== undefined) put(file, bytes, editedBytes(bytes, text, file));
      const written = writeSidecar(yaml === null ? null : textOf(yaml), stated);
      put(sidecar, yaml, written === null ? null : Buffer.from(written));
    });
  }

  /** Takes the last save back: of the sidecar, of the text, or of both. */
  undo(file: string, version: string): void {
    this.#history.alone(() => {
      const saved = this.#lastSave(file, this.#folder.unchanged(file, version));
      if (saved.length === 0)
        throw new Refusal(409, 'Không còn lần lưu nào để hoàn tác.', 'Sửa lại bằng tay rồi lưu.');
      for (const { path, now, before } of saved) {
        this.#folder.write(path, before);
        this.#history.forget(path, now);
      }
    });
  }

  /** What the last save wrote, with what was there before. */
  #lastSave(file: string, { bytes, sidecar, yaml }: ArticleFiles): readonly Saved[] {
    const saved = [
      { path: file, now: bytes },
      { path: sidecar, now: yaml },
    ].flatMap(({ path, now }) => {
      const previous = this.#history.previous(path, now);
      return previous ? [{ path, now, before: previous.bytes, at: previous.at }] : [];
    });
    const last = Math.max(...saved.map(({ at }) => at));
    return saved.filter(({ at }) => at === last);
  }

  /** Saves a new article with its sidecar, named after its headline; gives its file. */
  async add(
    bytes: Uint8Array,
    extension: string,
    headline: string,
    stated: Stated,
  ): Promise<string> {
    const { articles, sidecars, images } = await scanSeeds(this.#folder.root);
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
        [`${name}.${extension}`, `${name}.yaml`].every((each) => this.#folder.read(each) === null);
      const stem = nameAnew(folderSlug(headline), isFree);
      const yaml = writeSidecar(null, stated);
      // The sidecar goes first: an article without it might be published although it is a draft.
      if (yaml !== null) this.#folder.write(`${stem}.yaml`, Buffer.from(yaml));
      this.#folder.write(`${stem}.${extension}`, bytes);
      return `${stem}.${extension}`;
    });
  }

  /** Saves a picture beside an article; gives its path relative to the article. One with the same bytes is not saved again. */
  addPicture(article: string, name: string, bytes: Uint8Array, extension: string): string {
    this.#folder.find(article);
    const stem = stemOf(posix.basename(article));
    const own = folderSlug(name.replace(/\.[^.]*$/u, ''));
    const folder = posix.dirname(article);
    const inFolder = (file: string): string => posix.join(folder, file);
    // `bai-2.jpg` would be the picture of the second caption.
    const wanted = /^\d/u.test(own) ? `${stem}-anh-${own}` : `${stem}-${own}`;
    return this.#history.alone(() => {
      const isFree = (each: string): boolean => {
        const there = this.#folder.read(inFolder(`${each}.${extension}`));
        return there === null || digestOf(there) === digestOf(bytes);
      };
      const file = `${nameAnew(wanted, isFree)}.${extension}`;
      if (this.#folder.read(inFolder(file)) === null) this.#folder.write(inFolder(file), bytes);
      return file;
    });
  }

  /** A picture for the page. */
  picture(path: string): Uint8Array {
    return readFileSync(find(this.#folder.root, PICTURE_FILE.test(path) ? path : ''));
  }
}

interface Saved {
  readonly path: string;
  readonly now: Uint8Array | null;
  readonly before: Uint8Array | null;
}

/** An edited text as its file holds it: with the line ends that the file has. Those of a text that is the same stay as they are. */
function editedBytes(bytes: Uint8Array, text: string, file: string): Uint8Array {
  const was = textOf(bytes, file);
  if (text === was) return bytes;
  if (text.trim() === '')
    throw new Refusal(
      422,
      'Bài không còn chữ nào.',
      'Muốn bỏ cả bài thì bấm “Gỡ bài…” ở mục “Cách đăng”.',
    );
  return Buffer.from(Buffer.from(bytes).includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
}

function textOf(bytes: Uint8Array, file?: string): string {
  const decoded = decode(bytes, file);
  return 'error' in decoded ? Buffer.from(bytes).toString('latin1') : decoded.source;
}
