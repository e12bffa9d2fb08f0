import { element } from '../../reading/element.ts';
import { figuresOf, wordsOf } from './figures.ts';
import { WORDS } from './words.ts';
import type { Work } from './work.ts';

const STYLES = [
  'src/styles/tokens.css',
  'src/styles/reset.css',
  'src/styles/fonts.css',
  'src/styles/prose.css',
  'src/desk/browser/styles/preview.css',
];

/** The article as readers will see it, in a frame without scripts. */
export class Preview {
  readonly content: HTMLElement;
  readonly #frame = element('iframe', 'preview');
  readonly #none = element('p', 'empty', WORDS.edit.noArticle);
  readonly #work: Work;
  #shown = '';

  constructor(work: Work) {
    this.#work = work;
    this.#frame.title = WORDS.edit.previewTitle;
    // No scripts run in it. Of this page's origin, it may load the desk's styles and pictures.
    this.#frame.setAttribute('sandbox', 'allow-same-origin');
    this.#frame.addEventListener('load', () => this.#fit());
    this.content = element('div', 'preview-pane', this.#none, this.#frame);
    new ResizeObserver(() => this.#setHeight()).observe(this.content);
    this.draw();
  }

  /** Shows the article as it was last read. */
  draw(): void {
    const { html } = this.#work.article;
    this.#none.hidden = html !== '';
    this.#frame.hidden = html === '';
    const styles = STYLES.map((address) => `<link rel="stylesheet" href="${address}">`).join('');
    const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${WORDS.edit.preview}</title>${styles}<body>${html}`;
    if (page === this.#shown) {
      this.#showPending();
      return;
    }
    this.#shown = page;
    this.#frame.srcdoc = page;
  }

  #fit(): void {
    const inside = this.#frame.contentDocument;
    if (!inside) return;
    // Links lead nowhere here, and a page in the frame could not be left.
    inside.addEventListener('click', (event) => event.preventDefault());
    // Whoever has pressed on the article still means the page with their keys.
    inside.addEventListener('keydown', (event) => {
      if (!document.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault();
    });
    for (const picture of inside.images) picture.addEventListener('load', () => this.#setHeight());
    this.#showPending();
    this.#setHeight();
    void inside.fonts.ready.then(() => this.#setHeight());
  }

  /** Pictures that wait for the article to be saved, over their captions or at the start. */
  #showPending(): void {
    const inside = this.#frame.contentDocument;
    const prose = inside?.querySelector('.prose');
    if (!inside || !prose) return;
    for (const old of inside.querySelectorAll('[data-pending]')) old.remove();
    const captions = [...inside.querySelectorAll('figcaption, .captions li')];
    const without = inside.querySelector<HTMLElement>('.without-pictures');
    if (without) without.hidden = this.#work.pending.size > 0;
    const { article, stated } = this.#work;
    for (const figure of figuresOf(article.figures, stated.images ?? [])) {
      const { image } = figure;
      const waiting = this.#work.pending.get(image?.src ?? '');
      if (!waiting) continue;
      const picture = inside.createElement('img');
      picture.dataset.pending = '';
      picture.alt = image?.alt ?? '';
      picture.addEventListener('load', () => this.#setHeight());
      picture.src = waiting.address;
      const { caption, credit } = wordsOf(figure);
      const words = bare(caption || credit);
      const own =
        words === '' ? undefined : captions.find((each) => bare(each.textContent).includes(words));
      if (own) own.before(picture);
      else prose.prepend(withCaption(inside, picture, [caption, credit]));
    }
    this.#setHeight();
  }

  #setHeight(): void {
    const inside = this.#frame.contentDocument?.body;
    if (inside) this.#frame.style.blockSize = `${inside.scrollHeight}px`;
  }
}

/** A picture over the words that wait with it. */
function withCaption(page: Document, picture: HTMLElement, words: readonly string[]): HTMLElement {
  const said = words.filter((each) => each !== '').join(' ');
  if (said === '') return picture;
  const figure = page.createElement('figure');
  figure.dataset.pending = '';
  const caption = page.createElement('figcaption');
  caption.textContent = said;
  figure.append(picture, caption);
  return figure;
}

/** The words of a caption: between it and its credit stand other signs than in the text. */
const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
