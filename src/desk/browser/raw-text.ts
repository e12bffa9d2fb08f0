import { element } from '../../reading/element.ts';
import { choose } from './dialog.ts';
import { button, hintOf } from './dom.ts';
import { showText } from './form.ts';
import type { LineList } from './lines.ts';
import { WORDS } from './words.ts';
import type { Work } from './work.ts';

const { text: NAMES } = WORDS;

/** Lets somebody edit the raw text in place of its lines; of a saved article only if they really want to. */
export class RawText {
  readonly content: HTMLElement;
  readonly #work: Work;
  readonly #lines: LineList;
  readonly #box = element('textarea', 'raw-text');
  readonly #hint: HTMLElement;
  readonly #turn: HTMLElement;
  #isOpen = false;
  #isSure = false;

  constructor(work: Work, lines: LineList) {
    this.#work = work;
    this.#lines = lines;
    this.#box.setAttribute('aria-label', NAMES.name);
    this.#box.addEventListener('input', () => work.retype(this.#box.value));
    this.#box.addEventListener('blur', () => work.endGroup());
    this.#hint = hintOf(this.#box);
    this.#turn = button('', '', () => void this.#press());
    this.content = element('div', 'raw', this.#turn, this.#hint, this.#box);
    this.#show(false);
  }

  /** Shows the text as it is now, unless somebody is typing in it. */
  draw(): void {
    const { file } = this.#work;
    const edit = file === null ? NAMES.edit : NAMES.editSaved;
    this.#turn.textContent = this.#isOpen ? NAMES.done : edit;
    if (this.#isOpen) showText(this.#box, this.#work.text);
    this.#hint.textContent = /\.html?$/iu.test(file ?? '') ? NAMES.markup : '';
    this.#hint.hidden = !this.#isOpen || this.#hint.textContent === '';
  }

  /** Puts the focus into the text, or on its lines. */
  focus(): void {
    if (this.#isOpen) this.#box.focus();
    else this.#lines.focus();
  }

  async #press(): Promise<void> {
    const opens = !this.#isOpen;
    if (opens && this.#work.file !== null && !this.#isSure) {
      this.#isSure =
        (await choose<boolean>(
          NAMES.ask,
          [element('p', '', NAMES.askText)],
          [
            { text: NAMES.askYes, answer: true, main: true },
            { text: WORDS.cancel, answer: false },
          ],
        )) === true;
      if (!this.#isSure) return;
    }
    this.#show(opens);
    this.focus();
  }

  #show(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#box.hidden = !isOpen;
    this.#lines.content.hidden = isOpen;
    this.draw();
  }
}
