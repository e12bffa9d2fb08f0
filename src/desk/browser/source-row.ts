import { element } from '../../reading/element.ts';
import { button, hintOf, labelled, textBox } from './dom.ts';
import { showText } from './form.ts';
import { completeAddress, put, sourceOf, WEB_ADDRESS } from './stating.ts';
import { FIELD_NAMES, WORDS } from './words.ts';
import type { Work } from './work.ts';

const { form: NAMES } = WORDS;

/** The name of an article's source, and the address of the original. */
export class SourceRow {
  readonly content: HTMLElement;
  readonly #work: Work;
  readonly #name = textBox(() => this.#type());
  readonly #url = textBox(() => this.#type());
  readonly #hint = hintOf(this.#url);
  readonly #note = element('p', 'note');
  readonly #byText: HTMLElement;

  constructor(work: Work) {
    this.#work = work;
    this.#url.inputMode = 'url';
    this.#byText = button(NAMES.byText, 'quiet', () => {
      work.change(put(work.stated, 'source', undefined));
      this.#name.focus();
    });
    this.#byText.setAttribute('aria-label', NAMES.byTextFor(FIELD_NAMES.source));
    this.content = element(
      'div',
      'pair',
      labelled(NAMES.sourceName, this.#name),
      labelled(NAMES.sourceUrl, this.#url, this.#hint),
      this.#note,
    );
  }

  readonly draw = (): void => {
    const { name = '', url = '' } = sourceOf(this.#work.article, this.#work.stated);
    showText(this.#name, name);
    if (this.#url.getAttribute('aria-invalid') !== 'true') showText(this.#url, url);
    const isStated = this.#work.stated.source !== undefined;
    const text = isStated
      ? NAMES.byPublisher
      : (name || url) === ''
        ? NAMES.absent
        : NAMES.byMachine;
    if (this.#note.firstChild?.textContent === text) return;
    this.#note.dataset.level = isStated ? 'said' : 'sure';
    this.#note.replaceChildren(element('span', '', text), ...(isStated ? [this.#byText] : []));
  };

  #type(): void {
    const [name, url] = [this.#name.value.trim(), completeAddress(this.#url.value.trim())];
    const isAddress = url === '' || WEB_ADDRESS.test(url);
    this.#url.setAttribute('aria-invalid', String(!isAddress));
    this.#hint.textContent = isAddress ? '' : NAMES.sourceUrlWrong;
    if (!isAddress) return;
    const source = { ...(name === '' ? {} : { name }), ...(url === '' ? {} : { url }) };
    this.#work.change(put(this.#work.stated, 'source', source), 'source');
  }
}
