import { element } from '../../reading/element.ts';

let last = 0;
/** An id that no other element of the page has. */
export const newId = (): string => {
  last += 1;
  return `ban-${last}`;
};

/** A button with its words. */
export function button(text: string, className: string, press: () => void): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** A text of which a phone shows only what is outside of braces; the rest is read aloud. */
export const shortened = (text: string): (string | Node)[] =>
  text
    .split(/[{}]/u)
    .map((part, index) => (index % 2 === 1 ? element('span', 'where-room', part) : part));

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A control below its label, with a hint that belongs to it. */
export function labelled(name: string, control: Control, ...below: (string | Node)[]): HTMLElement {
  control.id = newId();
  const label = element('label', '', name);
  label.htmlFor = control.id;
  return element('div', 'field', label, control, ...below);
}

/** A hint that a control is described by. */
export function hintOf(control: Control, text = ''): HTMLElement {
  const hint = element('p', 'hint', text);
  hint.id = newId();
  control.setAttribute('aria-describedby', hint.id);
  return hint;
}

/** A box to tick before its label. */
export function tick(
  name: string,
  change: (on: boolean) => void,
): { row: HTMLElement; box: HTMLInputElement } {
  const box = element('input');
  box.type = 'checkbox';
  box.addEventListener('change', () => change(box.checked));
  return { row: element('label', 'tick', box, element('span', '', name)), box };
}

/** A text box of one line, or of several. */
export function textBox(type: (newText: string) => void): HTMLInputElement {
  const box = element('input');
  box.type = 'text';
  box.autocomplete = 'off';
  box.addEventListener('input', () => type(box.value));
  return box;
}

/** A text box that grows with its text. */
export function longTextBox(type: (newText: string) => void): HTMLTextAreaElement {
  const box = element('textarea');
  box.rows = 1;
  box.addEventListener('input', () => type(box.value));
  return box;
}

const TYPING = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** Whether a key pressed there is text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TYPING);

/** Whether something lies over the page and takes the keys. */
export const isCovered = (): boolean =>
  document.querySelector('dialog[open], [role="menu"]') !== null;
