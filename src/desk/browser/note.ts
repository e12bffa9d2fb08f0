import { element } from '../../reading/element.ts';
import { button } from './dom.ts';
import { DOUBTFUL, put, stateText, type TextField, textOf } from './stating.ts';
import { FIELD_NAMES, WORDS } from './words.ts';
import type { Work } from './work.ts';

const { form: NAMES } = WORDS;

/** Who says what a field is: the publisher or the parser, and how sure that is. */
export class Note {
  readonly content = element('p', 'note');
  readonly #draw: () => void;
  #shown = '';

  constructor(work: Work, field: TextField, reset: () => void) {
    const name = FIELD_NAMES[field];
    const byText = button(NAMES.byText, 'quiet', () => {
      reset();
      work.change(put(work.stated, field, undefined));
      this.#focusField();
    });
    byText.setAttribute('aria-label', NAMES.byTextFor(name));
    const right = button(NAMES.right, 'quiet', () => {
      work.change(stateText(work.stated, field, textOf(work.article, work.stated, field)));
      this.#focusField();
    });
    right.setAttribute('aria-label', NAMES.rightFor(name));
    this.#draw = () => {
      const { fields, confidence } = work.article;
      const isStated = work.stated[field] !== undefined;
      const probability = confidence?.[field] ?? 1;
      const isDoubtful = !isStated && probability < DOUBTFUL;
      const hasNone = (fields[field] ?? '').length === 0;
      const text = isStated
        ? NAMES.byPublisher
        : isDoubtful
          ? NAMES.unsure(probability)
          : hasNone
            ? NAMES.absent
            : NAMES.byMachine;
      if (text === this.#shown) return;
      this.#shown = text;
      this.content.dataset.level = isStated ? 'said' : isDoubtful ? 'unsure' : 'sure';
      this.content.replaceChildren(
        element('span', '', text),
        ...(isStated ? [byText] : isDoubtful ? [right] : []),
      );
    };
  }

  draw(): void {
    this.#draw();
  }

  /** The button that was pressed goes, and the focus with it. */
  #focusField(): void {
    this.content.parentElement?.querySelector<HTMLElement>('input, textarea')?.focus();
  }
}
