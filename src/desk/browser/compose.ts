import { element, focusOn } from '../../reading/element.ts';
import type { Pasted } from '../api.ts';
import { ask } from './ask.ts';
import { button, hintOf, labelled } from './dom.ts';
import { editView } from './editor.ts';
import { fileChooser, PICTURE_NAMES, readFiles, TEXT_NAMES } from './files.ts';
import { recall } from './keep.ts';
import type { PendingPicture } from './pending.ts';
import { clearTrouble, say, sayTrouble } from './say.ts';
import type { View } from './view.ts';
import { letWait, takeWaiting, waitingCount } from './waiting.ts';
import { addWordPictures } from './word-pictures.ts';
import { WORDS } from './words.ts';
import { Work } from './work.ts';

const { compose: NAMES, edit: EDIT } = WORDS;

/** A new article: the one that is not saved yet, the next of several files, or a place to paste one. */
export async function openComposing(): Promise<View> {
  const kept = recall('');
  if (kept?.pasted) {
    const work = await start({ ...kept.pasted, stated: kept.stated }, []);
    say([EDIT.restored, kept.hadPictures ? EDIT.lost : ''].join(' '));
    return editView(work);
  }
  const next = takeWaiting();
  if (next) return editView(await start({ file: next }, []));
  return new Composing().view;
}

/** Reads a text that has no file yet. */
async function start(pasted: Pasted, pictures: readonly PendingPicture[]): Promise<Work> {
  say(NAMES.reading);
  const withPictures = pasted.file && !pasted.stated ? { withPictures: true as const } : {};
  const {
    pictures: inside = [],
    unusable = 0,
    ...article
  } = await ask('POST api/read', {
    ...pasted,
    ...withPictures,
  });
  const { stated, ...text } = pasted;
  const work = new Work(article, text);
  if (stated) work.restore(stated);
  addWordPictures(work, inside);
  for (const picture of pictures) work.addPicture(picture);
  work.keep();
  const told = [
    ...(inside.length > 0 ? [NAMES.picturesInside(inside.length)] : []),
    ...(unusable > 0 ? [NAMES.picturesUnusable(unusable)] : []),
    ...(waitingCount() > 0 ? [NAMES.waitingFiles(waitingCount())] : []),
  ];
  say(told.length > 0 ? told.join(' ') : EDIT.notYet);
  return work;
}

/** Where a text is pasted, typed or dropped; once it is read, it can be corrected in the same place. */
class Composing {
  readonly #content = element('div', 'compose');
  readonly #box = element('textarea', 'paste');
  readonly #waiting = element('p', 'hint');
  #pictures: readonly PendingPicture[] = [];
  #editor: View | null = null;

  constructor() {
    const hint = hintOf(this.#box, NAMES.hint);
    this.#box.rows = 12;
    this.#box.addEventListener('keydown', (event) => {
      // From there on the keys that work everywhere do.
      if (event.key === 'Escape') this.#box.blur();
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#readTyped();
    });
    const chooser = fileChooser(NAMES.choose, `${TEXT_NAMES},${PICTURE_NAMES}`, (files) => {
      void this.#take(files);
    });
    this.#waiting.setAttribute('role', 'status');
    const zone = element(
      'div',
      'drop-zone',
      element('p', '', NAMES.dropZone),
      chooser,
      element('p', 'hint', NAMES.kinds),
      this.#waiting,
    );
    this.#content.append(
      element('h1', '', NAMES.title),
      labelled(NAMES.paste, this.#box, hint),
      button(NAMES.read, 'main', () => this.#readTyped()),
      zone,
    );
    document.addEventListener('paste', this.#paste);
    for (const type of ['dragenter', 'dragover'] as const)
      this.#content.addEventListener(type, () => zone.classList.add('goal'));
    this.#content.addEventListener('dragleave', () => zone.classList.remove('goal'));
    this.#content.addEventListener('drop', (event) => {
      zone.classList.remove('goal');
      this.#drop(event);
    });
  }

  get view(): View {
    return {
      title: NAMES.title,
      content: this.#content,
      focus: () => this.#box,
      press: (event) => this.#editor?.press?.(event) ?? false,
      command: (event) => this.#editor?.command?.(event) ?? false,
      leave: () => {
        document.removeEventListener('paste', this.#paste);
        this.#editor?.leave?.();
      },
    };
  }

  readonly #paste = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    // What is pasted into a text that somebody has begun belongs to it.
    if (!clipboardData || this.#editor || this.#box.value.trim() !== '') return;
    const [text, html] = [clipboardData.getData('text/plain'), clipboardData.getData('text/html')];
    event.preventDefault();
    if ((text || html).trim() !== '') this.#readText(text, html);
    else void this.#take([...clipboardData.files]);
  };

  #drop({ dataTransfer }: DragEvent): void {
    if (!dataTransfer || this.#editor) return;
    const [text, html] = [dataTransfer.getData('text/plain'), dataTransfer.getData('text/html')];
    if (dataTransfer.files.length > 0) void this.#take([...dataTransfer.files]);
    else if ((text || html).trim() !== '') this.#readText(text, html);
  }

  #readText(text: string, html: string): void {
    this.#box.value = text;
    void this.#read({ ...(text === '' ? {} : { text }), ...(html === '' ? {} : { html }) });
  }

  #readTyped(): void {
    const text = this.#box.value;
    if (text.trim() === '') say(NAMES.empty);
    else void this.#read({ text });
  }

  /** Photos wait for their article; of several articles the first is read, and the others after it. */
  async #take(files: readonly File[]): Promise<void> {
    try {
      const { pictures, texts } = await readFiles(files);
      this.#pictures = [...this.#pictures, ...pictures];
      const [first, ...others] = texts;
      letWait(others);
      if (first) await this.#read({ file: first });
      else if (this.#pictures.length > 0)
        this.#waiting.textContent = NAMES.waitingPictures(this.#pictures.length);
    } catch (error) {
      sayTrouble(error);
    }
  }

  async #read(pasted: Pasted): Promise<void> {
    this.#content.setAttribute('aria-busy', 'true');
    try {
      const work = await start(pasted, this.#pictures);
      this.#editor = editView(work);
      clearTrouble();
      this.#content.replaceChildren(this.#editor.content);
      this.#content.className = '';
      const focus = this.#editor.focus?.();
      if (focus) focusOn(focus);
    } catch (error) {
      sayTrouble(error);
    } finally {
      this.#content.removeAttribute('aria-busy');
    }
  }
}
