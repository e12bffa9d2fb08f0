import { element } from '../../reading/element.ts';
import type { DeskSettings } from '../api.ts';
import { hintOf, labelled, textBox, tick } from './dom.ts';
import { WORDS } from './words.ts';

const { settings: NAMES } = WORDS;

type Part = Pick<DeskSettings, 'skipBroken' | 'leaveOut' | 'names'>;

const KINDS = ['duplicates', 'teasers', 'spam'] as const;
const NUMBER = /^\d{1,7}$/u;

/** The settings that say what is published. */
export class PublishedSettings {
  readonly content: HTMLElement;
  readonly #skipBroken = tick(NAMES.skipBroken, () => {});
  readonly #kinds = KINDS.map((kind) => ({ kind, ...tick(NAMES.leaveOut[kind], () => {}) }));
  readonly #names: HTMLInputElement;

  constructor() {
    this.#names = textBox((text) => {
      const isWrong = text.trim() !== '' && !NUMBER.test(text.trim());
      this.#names.setAttribute('aria-invalid', String(isWrong));
      hint.textContent = isWrong ? NAMES.namesWrong : NAMES.namesHint;
    });
    this.#names.inputMode = 'numeric';
    const hint = hintOf(this.#names, NAMES.namesHint);
    this.content = element(
      'fieldset',
      '',
      element('legend', '', NAMES.published),
      this.#skipBroken.row,
      element('p', 'hint', NAMES.skipBrokenHint),
      ...this.#kinds.map(({ row }) => row),
      labelled(NAMES.names, this.#names, hint),
    );
  }

  show({ skipBroken, leaveOut = [], names }: Part): void {
    this.#skipBroken.box.checked = skipBroken === true;
    for (const { kind, box } of this.#kinds) box.checked = leaveOut.includes(kind);
    this.#names.value = names === undefined ? '' : String(names);
  }

  /** What is chosen now; what is not is missing. */
  read(): Part {
    const leaveOut = this.#kinds.filter(({ box }) => box.checked).map(({ kind }) => kind);
    const names = this.#names.value.trim();
    return {
      ...(this.#skipBroken.box.checked ? { skipBroken: true } : {}),
      ...(leaveOut.length === 0 ? {} : { leaveOut }),
      ...(NUMBER.test(names) ? { names: Number(names) } : {}),
    };
  }
}
