import { parseHTML } from 'linkedom';
import { onTestFinished, vi } from 'vitest';

/**
 * Opens a page for the code of browsers, until the test has finished. It has elements and events, but no layout, and nothing takes
 * the focus by itself.
 */
export function openPage(html: string): Document {
  const { window } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const names = [
    'Element',
    'HTMLElement',
    'HTMLInputElement',
    'HTMLAnchorElement',
    'HTMLScriptElement',
    'Node',
  ] as const;
  for (const name of names) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  vi.stubGlobal('Option', function option(text: string, value: string) {
    const made = window.document.createElement('option');
    made.textContent = text;
    made.setAttribute('value', value);
    return made;
  });
  Object.defineProperty(window.HTMLSelectElement.prototype, 'value', CHOSEN);
  vi.stubGlobal('sessionStorage', storage());
  onTestFinished(() => void vi.unstubAllGlobals());
  return window.document;
}

/** What is chosen of a list; the parser of pages for servers only reads it. */
const CHOSEN: PropertyDescriptor & ThisType<HTMLSelectElement> = {
  configurable: true,
  get() {
    const options = [...this.querySelectorAll('option')];
    const chosen = options.find((each) => each.hasAttribute('selected')) ?? options[0];
    return chosen?.getAttribute('value') ?? '';
  },
  set(value: string) {
    for (const each of this.querySelectorAll('option'))
      each.toggleAttribute('selected', each.getAttribute('value') === value);
  },
};

/** A storage as browsers have it: its keys are its own names. */
function storage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods);
}

/** What somebody does to an element. */
export function does(target: Element, type: string, more: object = {}): Event {
  const view = target.ownerDocument.defaultView;
  if (!view) throw new Error('The element is on no page.');
  const event = Object.assign(new view.Event(type, { bubbles: true, cancelable: true }), more);
  target.dispatchEvent(event);
  return event;
}

/** The first element of a selector, which must be there. */
export function the<E extends Element = HTMLElement>(within: ParentNode, selector: string): E {
  const found = within.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** The texts of all elements of a selector. */
export const texts = (within: ParentNode, selector: string): string[] =>
  Array.from(within.querySelectorAll(selector), ({ textContent }) => textContent.trim());
