import { element } from '../../reading/element.ts';
import { button, hintOf, labelled, longTextBox, newId, textBox, tick } from './dom.ts';
import { Note } from './note.ts';
import { PictureList } from './pictures.ts';
import { sayTrouble } from './say.ts';
import { SourceRow } from './source-row.ts';
import { put, stateText, type TextField, textOf } from './stating.ts';
import { takeDownControl } from './take-down.ts';
import { FIELD_HINTS, FIELD_NAMES, WORDS } from './words.ts';
import type { Work } from './work.ts';
import { readTypedDate, showDate, todayInVietnam, typedDate } from './written-date.ts';

const { form: NAMES } = WORDS;

/** Fields that most articles have, and the others. */
const USUAL = ['headline', 'published', 'bylines', 'section', 'standfirst', 'keywords'] as const;
const OTHERS = ['kicker', 'agency', 'dateline'] as const;
const LONG: ReadonlySet<TextField> = new Set(['headline', 'standfirst', 'keywords']);

interface Row {
  readonly content: HTMLElement;
  readonly draw: () => void;
}

/** The fields of an article, to be filled in. */
export class Form {
  readonly content = element('form', 'fields');
  readonly #work: Work;
  readonly #rows: readonly Row[];
  readonly #pictures: PictureList;

  constructor(work: Work, sections: Promise<readonly string[]>) {
    this.#work = work;
    const usual = USUAL.map((field) => textRow(work, field, sections));
    const source = new SourceRow(work);
    const others = OTHERS.map((field) => textRow(work, field, sections));
    const publishing = publishingRow(work);
    this.#pictures = new PictureList(work);
    this.#rows = [...usual, source, ...others, publishing];
    this.content.append(
      ...usual.slice(0, 4).map(({ content }) => content),
      this.#pictures.content,
      ...usual.slice(4).map(({ content }) => content),
      source.content,
      ...others.map(({ content }) => content),
      publishing.content,
    );
    this.content.noValidate = true;
    this.content.addEventListener('submit', (event) => event.preventDefault());
    this.content.addEventListener('focusout', () => work.endGroup());
    this.draw();
  }

  /** Puts the focus into a field, or the first one. */
  focus(field: TextField = 'headline'): void {
    this.content
      .querySelector<HTMLElement>(`[data-field="${field}"] :is(textarea, input)`)
      ?.focus();
  }

  /** Shows what is stated and read now. What somebody is typing stays as it is. */
  draw(): void {
    for (const { draw } of this.#rows) draw();
    this.#pictures.draw();
    this.content.setAttribute('aria-label', String(this.#work.article.fields.headline ?? ''));
  }
}

/** Sets a control's text, unless somebody is typing there. */
export function showText(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (document.activeElement !== control && control.value !== text) control.value = text;
}

function textRow(work: Work, field: TextField, sections: Promise<readonly string[]>): Row {
  const name = FIELD_NAMES[field];
  const isDate = field === 'published';
  const type = (typed: string): void => {
    if (isDate) typeDate(work, control, hint, typed);
    else work.change(stateText(work.stated, field, typed), field);
  };
  const control = LONG.has(field) ? longTextBox(type) : textBox(type);
  const hint = hintOf(control, FIELD_HINTS[field] ?? '');
  const content = labelled(name, control, hint);
  const note = new Note(work, field, () => {
    control.setAttribute('aria-invalid', 'false');
  });
  content.firstElementChild?.after(note.content);
  content.dataset.field = field;
  if (field === 'section' && control instanceof HTMLInputElement)
    suggest(control, content, sections);
  const today = isDate ? todayButton(work, control) : null;
  if (today) content.append(today);
  const draw = (): void => {
    const text = textOf(work.article, work.stated, field);
    if (today) today.hidden = text !== '';
    if (!(isDate && control.getAttribute('aria-invalid') === 'true'))
      showText(control, isDate ? typedDate(text) : text);
    if (isDate && document.activeElement !== control) showReadDate(control, hint, text);
    note.draw();
  };
  if (isDate) control.addEventListener('blur', draw);
  return { content, draw };
}

/** Known names, of which the browser suggests those that fit, once they are known. */
function suggest(
  control: HTMLInputElement,
  content: HTMLElement,
  names: Promise<readonly string[]>,
): void {
  const list = element('datalist');
  list.id = newId();
  control.setAttribute('list', list.id);
  content.append(list);
  names.then((known) => list.append(...known.map((name) => new Option(name))), sayTrouble);
}

/** States today's date, which most new articles have. */
function todayButton(work: Work, control: HTMLElement): HTMLButtonElement {
  return button(NAMES.today, 'quiet', () => {
    work.change(put(work.stated, 'published', todayInVietnam()));
    control.focus();
  });
}

type DateControl = HTMLInputElement | HTMLTextAreaElement;

function typeDate(work: Work, control: DateControl, hint: HTMLElement, typed: string): void {
  const date = readTypedDate(typed);
  const isEmpty = typed.trim() === '';
  control.setAttribute('aria-invalid', String(!date && !isEmpty));
  if (date ?? isEmpty) {
    work.change(put(work.stated, 'published', date?.value ?? ''), 'published');
    hint.textContent = date ? NAMES.dateRead(showDate(date.value)) : NAMES.dateNone;
  } else hint.textContent = NAMES.dateWrong;
}

function showReadDate(control: DateControl, hint: HTMLElement, value: string): void {
  if (control.getAttribute('aria-invalid') === 'true') return;
  hint.textContent = value === '' ? `${NAMES.dateNone} ${FIELD_HINTS.published}` : showDate(value);
}

/** Draft, pin, whether the article stays out of its story, and what takes it down. */
function publishingRow(work: Work): Row {
  const draft = tick(NAMES.draft, (on) => work.change(put(work.stated, 'draft', on || undefined)));
  const pin = tick(NAMES.pin, (on) => work.change(put(work.stated, 'pin', on || undefined)));
  const story = tick(NAMES.story, (on) =>
    work.change(put(work.stated, 'story', on ? false : undefined)),
  );
  const until = textBox((typed) => {
    const date = readTypedDate(typed);
    const isEmpty = typed.trim() === '';
    until.setAttribute('aria-invalid', String(!date && !isEmpty));
    untilHint.textContent = date
      ? NAMES.dateRead(showDate(date.value))
      : isEmpty
        ? NAMES.pinForever
        : NAMES.dateWrong;
    if (date ?? isEmpty)
      work.change(put(work.stated, 'pin', date?.value.slice(0, 10) ?? true), 'pin');
  });
  const untilHint = hintOf(until, NAMES.pinForever);
  const untilField = labelled(NAMES.pinUntil, until, untilHint);
  const legend = element('legend', '', NAMES.publishing);
  const takeDown = takeDownControl(work);
  const rows = [draft.row, pin.row, untilField, story.row, takeDown];
  const content = element('fieldset', '', legend, ...rows);
  const draw = (): void => {
    const { draft: isDraft, pin: pinned, story: inStory } = work.stated;
    draft.box.checked = isDraft === true;
    pin.box.checked = pinned !== undefined && pinned !== false;
    story.box.checked = inStory === false;
    takeDown.hidden = work.file === null;
    untilField.hidden = !pin.box.checked;
    showText(until, typeof pinned === 'string' ? typedDate(pinned) : '');
  };
  return { content, draw };
}
