import { element } from '../../reading/element.ts';
import { ADDRESSES } from './address.ts';
import { ask } from './ask.ts';
import { button, shortened } from './dom.ts';
import { Form } from './form.ts';
import { recall } from './keep.ts';
import { LineList } from './lines.ts';
import { messageList } from './messages.ts';
import { isUndated } from './missing-date.ts';
import { arrangePanes } from './panes.ts';
import { comeBackTo } from './pile.ts';
import { knownSections, nextOf } from './pile-store.ts';
import { Preview } from './preview.ts';
import { RawText } from './raw-text.ts';
import { say, sayTrouble } from './say.ts';
import { rebase } from './stating.ts';
import { Steps } from './steps.ts';
import type { View } from './view.ts';
import { WORDS } from './words.ts';
import { Work } from './work.ts';

const { edit: NAMES } = WORDS;

/** An article that has a file, with what was not saved when it was last left. */
export async function openArticle(file: string): Promise<View> {
  const work = new Work(await ask('GET api/article?file=', file), null);
  const kept = recall(file);
  if (kept) {
    const isOlder = kept.version !== work.article.version;
    work.restore(isOlder ? rebase(kept.opened, kept.stated, work.stated) : kept.stated, kept.text);
    say(
      [isOlder ? NAMES.restoredOver : NAMES.restored, kept.hadPictures ? NAMES.lost : ''].join(' '),
    );
  }
  comeBackTo(file);
  return editView(work);
}

/** What shows an article and lets somebody correct it. */
export function editView(work: Work): View {
  work.onTrouble = sayTrouble;
  const writeDate = (): void => {
    panes.show(1);
    form.focus('published');
  };
  const lines = new LineList(work, () => {
    const leads = isUndated(work);
    if (leads) writeDate();
    return leads;
  });
  // To read all articles for the first time may take a while: this one is there before.
  const form = new Form(work, knownSections());
  const preview = new Preview(work);
  const steps = new Steps(work, writeDate);
  const raw = new RawText(work, lines);
  const panes = arrangePanes([
    {
      name: NAMES.lines,
      content: element('div', '', raw.content, lines.content),
      focus: () => raw.focus(),
    },
    { name: NAMES.form, content: form.content, focus: () => form.focus() },
    { name: NAMES.preview, content: preview.content },
  ]);
  const head = new Head(work, steps);
  nextOf(work.file).then(({ left }) => head.showLeft(left), sayTrouble);
  work.listen((what) => {
    head.draw(what === 'reading');
    if (what === 'read' || what === 'saved') {
      lines.draw();
      preview.draw();
    }
    raw.draw();
    if (what !== 'reading') form.draw();
    if (what === 'changed') preview.draw();
  });
  return {
    title: headlineOf(work),
    content: element('div', 'editor', head.content, panes.content),
    focus: () => lines.content.querySelector<HTMLElement>('.line[tabindex="0"]'),
    press: ({ key }) => {
      if (key === '1' || key === '2' || key === '3') panes.show(Number(key) - 1);
      else if (key === 'n') void steps.goToNext();
      else if (key === 'Escape') location.hash = ADDRESSES.pile;
      else return false;
      return true;
    },
    command: (event) => steps.command(event),
    leave: () => {
      work.stop();
      panes.leave();
    },
  };
}

/** The headline; of an article that cannot be read the line that would be. */
function headlineOf({ article }: Work): string {
  const line = article.lines.find(({ role }) => role === 'headline');
  return String(article.fields.headline || line?.text || NAMES.untitled);
}

/** The headline, what can be done with the article, and what is said of it. */
class Head {
  readonly content = element('header', 'editor-head');
  readonly #title = element('h1');
  readonly #state = element('p', 'state');
  readonly #messages = element('details', 'about');
  readonly #next: HTMLElement;
  readonly #left = element('span', 'many');
  readonly #work: Work;
  readonly #steps: Steps;
  #told = '';
  #hasNext = false;

  constructor(work: Work, steps: Steps) {
    this.#work = work;
    this.#steps = steps;
    const back = element('a', 'back', NAMES.back);
    back.href = ADDRESSES.pile;
    this.#next = button('', '', () => void steps.goToNext());
    this.#next.append(...shortened(NAMES.next), ' ', this.#left);
    this.#next.setAttribute('aria-keyshortcuts', 'n');
    this.content.append(
      element('div', 'heading', back, this.#title, this.#state),
      element('div', 'actions', ...steps.buttons, this.#next),
      this.#messages,
    );
    this.draw(false);
  }

  /** Says how many other articles need a look. */
  showLeft(left: number): void {
    this.#left.textContent = WORDS.count(left);
    this.#hasNext = left > 0;
    this.#drawNext();
  }

  /** An article that is not saved yet is no part of the list. */
  #drawNext(): void {
    this.#next.hidden = !this.#hasNext || this.#work.file === null;
  }

  draw(isReading: boolean): void {
    const { article, file, isUnsaved, canMend } = this.#work;
    this.#title.textContent = headlineOf(this.#work);
    const state = file === null ? NAMES.notYet : isUnsaved ? NAMES.unsaved : NAMES.saved;
    this.#state.textContent = [file, isReading ? NAMES.reading : state].filter(Boolean).join(' · ');
    this.#state.dataset.unsaved = String(isUnsaved);
    this.#steps.draw();
    this.#drawNext();
    const told = JSON.stringify([article.messages, canMend]);
    if (told === this.#told) return;
    this.#told = told;
    const pressing = article.messages.some(({ severity }) => severity !== 'info');
    this.#messages.hidden = article.messages.length === 0;
    this.#messages.open = pressing;
    this.#messages.replaceChildren(
      element('summary', '', NAMES.messages(article.messages.length)),
      messageList(article.messages),
      ...(canMend && !isUnsaved ? [element('p', 'hint', NAMES.mend)] : []),
    );
  }
}
