import { element } from '../../reading/element.ts';
import { fileChooser, PICTURE_NAMES, readFiles } from './files.ts';
import { keyOf, PictureRow } from './picture-row.ts';
import { addPictures, currentFigures } from './placing.ts';
import { sayTrouble } from './say.ts';
import { WORDS } from './words.ts';
import type { Work } from './work.ts';

const { pictures: NAMES } = WORDS;

/** The pictures and captions of an article in its form. */
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
    this.content.addEventListener('focusout', ({ target, relatedTarget }) => {
      const row = target instanceof Element ? target.closest('li') : null;
      const isLeft = !(relatedTarget instanceof Node && row?.contains(relatedTarget));
      if (isLeft) queueMicrotask(() => this.draw());
    });
    this.draw();
  }

  /** Shows what the article has and what is stated. One that somebody is busy with stays as it is. */
  draw(): void {
    const rows = new Map(
      [...this.#list.children].map((row) => [row.getAttribute('data-key'), row] as const),
    );
    const drawn: Element[] = currentFigures(this.#work).map((figure) => {
      const [key, shown] = [keyOf(figure), JSON.stringify(figure)];
      const old = rows.get(key);
      if (old?.contains(document.activeElement) || old?.getAttribute('data-shown') === shown)
        return old;
      const row = new PictureRow(this.#work, figure, this.#focusOn).content;
      row.dataset.key = key;
      row.dataset.shown = shown;
      return row;
    });
    if (drawn.length === 0) drawn.push(element('li', 'empty', NAMES.none));
    for (const row of [...this.#list.children])
      if (!drawn.some((each) => each === row)) row.remove();
    // What stays is not moved: it would lose the focus.
    for (const [index, row] of drawn.entries())
      if (this.#list.children[index] !== row)
        this.#list.insertBefore(row, this.#list.children[index] ?? null);
  }

  readonly #focusOn = (selector: string): void =>
    this.content.querySelector<HTMLElement>(selector)?.focus();
}
