/** An element of the page. Throws if it is missing. */
export function find<E extends Element>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

/** A new element with text or other elements. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** A button that looks like a link. */
export function pushButton(text: string, press: () => void): HTMLButtonElement {
  const button = element('button', 'quiet', text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** Gives an element the focus, even if it cannot take it by itself, without scrolling the page. */
export function focusOn(target: HTMLElement): void {
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
