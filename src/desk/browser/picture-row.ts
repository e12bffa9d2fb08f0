import { element } from '../../reading/element.ts';
import type { DeskImage, Stated } from '../api.ts';
import { button, labelled, longTextBox, textBox } from './dom.ts';
import {
  type Figure,
  figureAt,
  move,
  removePicture,
  setWords,
  type Words,
  wordsByText,
  wordsOf,
} from './figures.ts';
import { fileChooser, PICTURE_NAMES, readFiles } from './files.ts';
import { isPending } from './pending.ts';
import { pictureAddress, pictureBeside } from './picture-address.ts';
import { addPictures, currentFigures, DRAGGED_PICTURE, shortCaption } from './placing.ts';
import { say, sayTrouble } from './say.ts';
import { sayLine } from './stating.ts';
import { WORDS } from './words.ts';
import type { Work } from './work.ts';

const { pictures: NAMES } = WORDS;

/** What the choice of a caption says besides a caption's number. */
const OWN = 'own';

/** The same for one figure of the text, or one picture, as long as it is there. */
export const keyOf = ({ read, image }: Figure): string =>
  read && read.opening !== ''
    ? `at ${read.start}`
    : `of ${image?.src ?? read?.picture?.src ?? image?.replaces}`;

/** One caption or picture in the form. `focusOn` focuses a control of the rows once they are drawn anew. */
export class PictureRow {
  readonly content = element('li');
  readonly #work: Work;
  readonly #figure: Figure;
  readonly #name: string;
  readonly #focusOn: (selector: string) => void;

  constructor(work: Work, figure: Figure, focusOn: (selector: string) => void) {
    this.#work = work;
    this.#figure = figure;
    this.#focusOn = focusOn;
    const { read, image } = figure;
    const src = image?.src ?? read?.picture?.src;
    // The file's name as a publisher knows it; of a caption without a picture its first words.
    this.#name = src === undefined ? shortCaption(figure) : (work.pending.get(src)?.name ?? src);
    const words = wordsOf(figure);
    const fields = element(
      'div',
      '',
      ...(image && isPending(image) ? [element('p', 'hint', NAMES.pending)] : []),
      this.#field('caption', longTextBox, words),
      this.#field('credit', textBox, words),
      this.#field('alt', longTextBox, words),
      ...(image?.src === undefined ? [] : [this.#placeControl(image)]),
      element('p', 'row-actions', ...this.#actions()),
    );
    this.content.append(this.#photo(), fields);
    this.content.dataset.src = src ?? '';
    this.content.addEventListener('focusout', () => work.endGroup());
  }

  /** What is stated now: a row stays while somebody types in it. */
  get #now(): Figure {
    const key = keyOf(this.#figure);
    return currentFigures(this.#work).find((each) => keyOf(each) === key) ?? this.#figure;
  }

  #field(
    key: keyof Words,
    boxFor: typeof textBox | typeof longTextBox,
    words: Required<Words>,
  ): HTMLElement {
    const box = boxFor((text) => {
      const stated = setWords(this.#work.stated, this.#now, { [key]: text });
      this.#work.change(this.#asCaption(stated), `${key} ${this.#name}`);
    });
    box.value = words[key];
    return labelled(NAMES[key], box);
  }

  /** Whoever corrects a caption of the text says that its line is one. */
  #asCaption(stated: Stated): Stated {
    const { figures, lines } = this.#work.article;
    const { read } = this.#now;
    const line =
      read && lines.find((each) => each.role === 'caption' && figureAt(figures, each) === read);
    return line && line.opening !== '' && !line.said ? sayLine(stated, line, 'caption') : stated;
  }

  #photo(): HTMLElement {
    const { read, image } = this.#figure;
    const src = image?.src;
    if (src === undefined && !read?.picture) return element('p', 'no-photo', NAMES.noPhoto);
    const thumb = element('img');
    thumb.src =
      src === undefined
        ? pictureAddress(read?.picture?.path ?? '')
        : (this.#work.pending.get(src)?.address ?? pictureBeside(this.#work.file ?? '', src));
    thumb.alt = NAMES.drag(this.#name);
    thumb.draggable = src !== undefined;
    thumb.addEventListener('dragstart', ({ dataTransfer }) => {
      if (src !== undefined) dataTransfer?.setData(DRAGGED_PICTURE, src);
    });
    return element('div', '', thumb, element('p', 'file-name', this.#name));
  }

  #actions(): HTMLElement[] {
    const { image } = this.#figure;
    const { alt, caption, credit } = image ?? {};
    const hasWords = image?.replaces !== undefined && (alt ?? caption ?? credit) !== undefined;
    // Only what is stated, or has a caption of the text, can be changed for another photo.
    const canChange = image !== undefined || (this.#figure.read?.opening ?? '') !== '';
    return [
      ...(canChange ? [this.#chooser()] : []),
      ...(hasWords ? [this.#action('byText', wordsByText, NAMES.byTextDone)] : []),
      ...(image?.src === undefined
        ? []
        : [this.#action('remove', removePicture, NAMES.removed(this.#name))]),
    ];
  }

  #chooser(): HTMLElement {
    const { read, image } = this.#figure;
    const what = (image?.src ?? read?.picture) === undefined ? 'addHere' : 'change';
    const chooser = fileChooser(NAMES[what], PICTURE_NAMES, (files) => {
      readFiles(files).then(
        ({ pictures }) => addPictures(this.#work, pictures.slice(0, 1), this.#now),
        sayTrouble,
      );
    });
    chooser.querySelector('input')?.setAttribute('aria-label', NAMES[`${what}Named`](this.#name));
    return chooser;
  }

  /** A button that states something else of the picture. */
  #action(
    what: 'byText' | 'remove',
    change: (stated: Stated, image: DeskImage) => Stated,
    told: string,
  ): HTMLElement {
    const made = button(NAMES[what], 'quiet', () => {
      const { image } = this.#now;
      if (!image) return;
      made.blur();
      this.#work.change(change(this.#work.stated, image));
      say(told);
      this.#focusOn('.file input');
    });
    made.setAttribute('aria-label', NAMES[`${what}Named`](this.#name));
    return made;
  }

  /** Which caption of the text the picture stands over, or none. */
  #placeControl(image: DeskImage): HTMLElement {
    const { read } = this.#figure;
    const places = currentFigures(this.#work).filter(
      (each) =>
        each.read !== undefined &&
        each.read.opening !== '' &&
        (each.read === read || (each.image?.src ?? each.read.picture) === undefined),
    );
    const choice = element('select');
    for (const [index, each] of places.entries())
      choice.append(new Option(shortCaption(each), String(index)));
    choice.append(new Option(NAMES.own, OWN));
    const at = places.findIndex((each) => each.read === read);
    choice.value = at < 0 ? OWN : String(at);
    choice.addEventListener('change', () => {
      const to = choice.value === OWN ? null : (places[Number(choice.value)] ?? null);
      choice.blur();
      this.#work.change(move(this.#work.stated, this.#now.image ?? image, to));
      if (to) say(NAMES.placed(shortCaption(to)));
      this.#focusOn(`[data-src="${CSS.escape(image.src ?? '')}"] select`);
    });
    return labelled(NAMES.place, choice);
  }
}
