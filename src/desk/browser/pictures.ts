import { element } from '../../reading/element.ts';
import type { DeskImage } from '../api.ts';
import { button, labelled, longTextBox, textBox } from './dom.ts';
import { fileChooser, PICTURE_NAMES, readFiles } from './files.ts';
import { pictureBeside } from './picture-address.ts';
import { say, sayTrouble } from './say.ts';
import { put } from './stating.ts';
import { WORDS } from './words.ts';
import { isPending, type PendingPicture, type Work } from './work.ts';

const { pictures: NAMES } = WORDS;

/** The kind under which a picture of the form is dragged. */
export const DRAGGED_PICTURE = 'application/x-ban-tin-picture';

/** Adds pictures to the article; the first stands over `caption`. */
export function addPictures(
  work: Work,
  pictures: readonly PendingPicture[],
  caption?: string,
): void {
  for (const [index, picture] of pictures.entries()) {
    work.addPicture(picture, index === 0 ? caption : undefined);
    say(NAMES.added(picture.name));
  }
}

/** Puts a picture over a caption of the text. */
export function placePicture(work: Work, src: string, caption: string): void {
  setPicture(work, src, { caption });
  say(NAMES.placed(caption));
}

type Words = Partial<Record<'alt' | 'caption' | 'credit', string>>;

/** Sets words of a picture; empty ones are taken out. */
function setPicture(work: Work, src: string, words: Words, group?: string): void {
  const images = (work.stated.images ?? []).map((image) =>
    image.src === src ? withWords(image, words) : image,
  );
  work.change(put(work.stated, 'images', images), group);
}

function withWords({ src, ...before }: DeskImage, words: Words): DeskImage {
  const given = Object.entries({ ...before, ...words }).filter(([, text]) => text !== '');
  return { src, ...Object.fromEntries(given) };
}

/** The pictures of an article in its form. */
export class PictureList {
  readonly content = element('section', 'pictures');
  readonly #list = element('ul');
  readonly #work: Work;

  constructor(work: Work) {
    this.#work = work;
    const chooser = fileChooser(NAMES.add, PICTURE_NAMES, (files) => {
      readFiles(files).then(({ pictures }) => addPictures(work, pictures), sayTrouble);
    });
    this.content.append(
      element('h3', '', NAMES.title),
      this.#list,
      chooser,
      element('p', 'hint', NAMES.hint),
    );
    this.draw();
  }

  /** Shows the pictures as they are stated. One that somebody is busy with stays as it is. */
  draw(): void {
    const images = this.#work.stated.images ?? [];
    const rows = new Map(
      [...this.#list.children].map((row) => [row.getAttribute('data-src'), row] as const),
    );
    const drawn = images.map((image) => {
      const row = rows.get(image.src);
      return row?.contains(document.activeElement) ? row : this.#row(image);
    });
    if (drawn.some((row, index) => this.#list.children[index] !== row) || drawn.length === 0)
      this.#list.replaceChildren(
        ...(drawn.length > 0 ? drawn : [element('li', 'empty', NAMES.none)]),
      );
  }

  #row(image: DeskImage): HTMLElement {
    const { src } = image;
    const waiting = this.#work.pending.get(src);
    const name = waiting?.name ?? src;
    const thumb = element('img');
    thumb.src = waiting?.address ?? pictureBeside(this.#work.file ?? '', src);
    thumb.alt = NAMES.drag(name);
    thumb.draggable = true;
    thumb.addEventListener('dragstart', ({ dataTransfer }) => {
      dataTransfer?.setData(DRAGGED_PICTURE, src);
    });
    const set = (key: keyof Words) => (text: string) =>
      setPicture(this.#work, src, { [key]: text }, `${key} ${src}`);
    const alt = longTextBox(set('alt'));
    alt.value = image.alt ?? '';
    const credit = textBox(set('credit'));
    credit.value = image.credit ?? '';
    const remove = button(NAMES.remove, 'quiet', () => this.#remove(image, name));
    remove.setAttribute('aria-label', NAMES.removeNamed(name));
    const row = element(
      'li',
      '',
      thumb,
      element(
        'div',
        '',
        element('p', 'file-name', name),
        ...(isPending(image) ? [element('p', 'hint', NAMES.pending)] : []),
        labelled(NAMES.alt, alt),
        ...this.#captionControls(image, set('caption')),
        labelled(NAMES.credit, credit),
        remove,
      ),
    );
    row.dataset.src = src;
    row.addEventListener('focusout', () => this.#work.endGroup());
    return row;
  }

  /** Which caption of the text it stands over, or one of its own. */
  #captionControls(image: DeskImage, type: (text: string) => void): HTMLElement[] {
    const captions = this.#work.article.lines
      .filter(({ role }) => role === 'caption')
      .map(({ text }) => text);
    const own = image.caption !== undefined && !captions.includes(image.caption);
    const choice = element('select');
    choice.append(new Option(NAMES.first, FIRST));
    for (const [index, text] of captions.entries()) choice.append(new Option(text, String(index)));
    choice.append(new Option(NAMES.own, OWN));
    choice.value = own ? OWN : String(captions.indexOf(image.caption ?? ''));
    if (choice.value === '') choice.value = FIRST;
    const box = longTextBox(type);
    box.value = own ? (image.caption ?? '') : '';
    const words = labelled(NAMES.caption, box);
    words.hidden = !own;
    choice.addEventListener('change', () => {
      words.hidden = choice.value !== OWN;
      if (choice.value === OWN) box.focus();
      else if (choice.value === FIRST) setPicture(this.#work, image.src, { caption: '' });
      else placePicture(this.#work, image.src, captions[Number(choice.value)] ?? '');
    });
    return [labelled(NAMES.place, choice), words];
  }

  #remove({ src }: DeskImage, name: string): void {
    const images = (this.#work.stated.images ?? []).filter((each) => each.src !== src);
    this.#work.change(put(this.#work.stated, 'images', images.length === 0 ? undefined : images));
    say(NAMES.removed(name));
    this.content.querySelector<HTMLElement>('input[type="file"]')?.focus();
  }
}

/** What the choice of a caption says besides a caption's number. */
const FIRST = '-1';
const OWN = 'own';
