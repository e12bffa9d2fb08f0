// biome-ignore-all lint/style/noExcessiveLinesPerFile: all methods change one state, and each change must keep it whole.
import type { DeskApi, DeskArticle, Pasted, Stated } from '../api.ts';
import { ask } from './ask.ts';
import { type Figure, setPicture } from './figures.ts';
import { forget, keep } from './keep.ts';
import { Past } from './past.ts';
import { isPending, type PendingPicture, pendingSrc, withoutPending } from './pending.ts';
import { readdress } from './readdress.ts';
import { isSame, put, rebase } from './stating.ts';

/** `changed`: something is stated anew; `reading`: it is read again; `read`: its new reading is there; `saved`. */
export type Happening = 'changed' | 'reading' | 'read' | 'saved';

/** How long nobody may have typed before the article is read again, in milliseconds. */
const PAUSE = 250;
/** One article while somebody works on it. Nothing is saved before `save`. */
export class Work {
  /** As it was last read. */
  article: DeskArticle;
  stated: Stated;
  /** The text of an article without a file. */
  pasted: Pasted | null;
  readonly pending = new Map<string, PendingPicture>();
  /** What is told of trouble while it is read. */
  onTrouble: (error: unknown) => void = () => {};
  /** The text of a saved article, as somebody edits it; `null` while it is as saved. */
  #text: string | null = null;
  /** What the edit of the text began with. */
  #base: { readonly text: string; readonly stated: Stated } | undefined;
  #opened: Stated;
  #savedText: string;
  #version: string;
  #canMend = false;
  readonly #past = new Past();
  #listeners: ((what: Happening) => void)[] = [];
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  #pictures = 0;

  constructor(article: DeskArticle, pasted: Pasted | null) {
    this.article = article;
    this.pasted = pasted;
    this.stated = article.stated;
    this.#opened = article.stated;
    this.#savedText = article.source;
    this.#version = article.version;
    this.#canMend = hasBadSidecar(article);
  }

  get file(): string | null {
    return this.article.file;
  }

  /** Whether there is something to save. */
  get isUnsaved(): boolean {
    return this.file === null || this.#text !== null || !isSame(this.stated, this.#opened);
  }

  /** Whether a save would help although nothing is stated anew: it turns what cannot be read of the sidecar into comments. */
  get canMend(): boolean {
    return this.#canMend;
  }

  get canUndo(): boolean {
    return !this.#past.isEmpty || (this.file !== null && this.article.canUndo);
  }

  listen(listener: (what: Happening) => void): void {
    this.#listeners.push(listener);
  }

  #tell(what: Happening): void {
    for (const listener of this.#listeners) listener(what);
  }

  /** The raw text, as it is edited. Of a file or a rich paste without a file, its lines can be typed in. */
  get text(): string {
    if (this.file !== null) return this.#text ?? this.#savedText;
    return this.pasted?.text ?? this.article.lines.map(({ text }) => text).join('\n\n');
  }

  /** States something else and reads the article again. Changes of one `group` in a row are undone together. */
  change(stated: Stated, group?: string): void {
    if (isSame(stated, this.stated)) return;
    this.#base = undefined;
    this.#remember(group);
    this.#state(stated, this.#text);
  }

  /** Has another text. What is stated of its lines follows them. */
  retype(text: string): void {
    if (text === this.text) return;
    this.#base ??= { text: this.text, stated: this.stated };
    const stated = readdress(this.#base.stated, this.#base.text, text);
    if (this.file === null) this.pasted = { text };
    else this.#remember('text');
    this.#state(stated, this.file === null || text === this.#savedText ? null : text);
  }

  #remember(group?: string): void {
    this.#past.remember({ stated: this.stated, text: this.#text }, group);
  }

  /** Continues with what was not saved when the page was left. */
  restore(stated: Stated, text: string | null = null): void {
    this.#state(stated, text);
  }

  #state(stated: Stated, text: string | null): void {
    this.stated = stated;
    this.#text = text;
    this.keep();
    this.#tell('changed');
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.read(), PAUSE);
  }

  /** Ends a group of changes that are undone together. */
  endGroup(): void {
    this.#past.endGroup();
  }

  /** Remembers what is not saved, for a reload. `false` if there is no room. */
  keep(): boolean {
    if (!this.isUnsaved) {
      forget(this.file ?? '');
      return true;
    }
    return keep(this.file ?? '', {
      version: this.#version,
      opened: this.#opened,
      stated: withoutPending(this.stated),
      text: this.#text,
      pasted: this.pasted,
      headline: this.stated.headline || String(this.article.fields.headline ?? ''),
      hadPictures: this.pending.size > 0,
    });
  }

  /** Reads the article with all that is stated now. */
  async read(): Promise<void> {
    this.stop();
    const asking = new AbortController();
    this.#asking = asking;
    this.#tell('reading');
    const stated = withoutPending(this.stated);
    try {
      const article =
        this.file === null
          ? await ask('POST api/read', { ...this.pasted, stated }, asking.signal)
          : await ask('POST api/try', { file: this.file, stated, ...this.#edited }, asking.signal);
      if (asking.signal.aborted) return;
      this.article = article;
      this.#tell('read');
    } catch (error) {
      if (asking.signal.aborted) return;
      this.#tell('read');
      this.onTrouble(error);
    }
  }

  /** The text, if it was edited. */
  get #edited(): { readonly text?: string } {
    return this.#text === null ? {} : { text: this.#text };
  }

  /** Nobody waits for its reading any more. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#asking?.abort();
  }

  /** Adds a picture to a figure, or where there is a caption without one. */
  addPicture(picture: PendingPicture, figure?: Figure): void {
    this.#pictures += 1;
    const src = pendingSrc(this.#pictures);
    this.pending.set(src, picture);
    this.change(setPicture(this.stated, this.article.figures, src, figure));
  }

  /** Takes the last change back, or, if nothing has changed since, the last save. Returns which. */
  async undo(): Promise<'change' | 'save' | null> {
    const last = this.#past.take();
    if (last) {
      this.#base = undefined;
      this.#state(last.stated, last.text);
      return 'change';
    }
    if (this.file === null || !this.article.canUndo) return null;
    this.#adopt(await ask('POST api/undo', { file: this.file, version: this.#version }), true);
    return 'save';
  }

  /** Takes back all that is not saved; that can be undone. */
  discard(): void {
    this.#base = undefined;
    this.#remember();
    this.#state(this.#opened, null);
  }

  /** Saves pictures, then what is stated. What is typed meanwhile stays unsaved. */
  async save(): Promise<void> {
    this.stop();
    if (this.file === null) await this.#saveNew();
    if (this.file === null || !(this.isUnsaved || this.#canMend)) return;
    await this.#copyPictures(this.file);
    const [stated, text] = [this.stated, this.#text];
    const saved = await ask('POST api/save', {
      file: this.file,
      version: this.#version,
      stated,
      ...this.#edited,
    });
    this.#adopt(saved, this.stated === stated && this.#text === text);
  }

  async #saveNew(): Promise<void> {
    const all = this.stated;
    const saved = await ask('POST api/new', {
      ...this.pasted,
      stated: withoutPending(this.stated),
    });
    forget('');
    this.pasted = null;
    // Pictures follow, once there is an article that they can lie beside.
    this.#adopt(saved, this.stated === all && !all.images?.some(isPending));
  }

  async #copyPictures(article: string): Promise<void> {
    for (const image of this.stated.images ?? []) {
      const { src: held = '' } = image;
      const picture = this.pending.get(held);
      if (!picture) continue;
      const { name, bytes } = picture;
      const { src } = await ask('POST api/picture', { article, name, bytes });
      const images = (this.stated.images ?? []).map((each) =>
        each.src === held ? { ...each, src } : each,
      );
      this.stated = put(this.stated, 'images', images);
      this.pending.delete(held);
    }
  }

  /** Takes the saved article down, with what is not saved of it. Gives where the publisher's file of stories still names it. */
  async takeDown(file: string): Promise<DeskApi['POST api/take-down']['answer']['named']> {
    this.stop();
    const { named } = await ask('POST api/take-down', { file, version: this.#version });
    forget(file);
    return named;
  }

  /** Opens the article as another program has left it; `keepsMine`: with what was changed here since it was opened. */
  async reload(keepsMine: boolean): Promise<void> {
    const theirs = await ask('GET api/article?file=', this.file ?? '');
    const [opened, mine, text] = [this.#opened, this.stated, this.#text];
    this.#adopt(theirs, true);
    if (!keepsMine) return;
    this.#remember();
    this.#state(rebase(opened, mine, theirs.stated), text);
  }

  /** Goes on from what the server has. `isAll`: nothing was stated since that is not in it. */
  #adopt(saved: DeskArticle, isAll: boolean): void {
    this.article = saved;
    this.#version = saved.version;
    this.#canMend = hasBadSidecar(saved);
    this.#opened = saved.stated;
    this.#savedText = saved.source;
    if (isAll) {
      this.stated = saved.stated;
      this.#text = null;
      this.#base = undefined;
      this.#past.forget();
    }
    this.keep();
    this.#tell('saved');
    if (!isAll) void this.read();
  }
}

/** What keeps an article from being published, until the next save turns it into comments. */
const MENDED = new Set([
  'unknown-key',
  'repeated-key',
  'wrong-value',
  'broken-yaml',
  'undecodable',
]);
const hasBadSidecar = ({ messages }: DeskArticle): boolean =>
  messages.some(({ rule, file }) => MENDED.has(rule) && /\.ya?ml$/iu.test(file ?? ''));
