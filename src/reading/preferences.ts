import { keep, recall } from './device.ts';

/** How a page can look: each preference with its values in order. The default is what CSS does without any. */
export const PREFERENCES = {
  theme: { values: ['auto', 'light', 'paper', 'dark', 'contrast'], usual: 'auto' },
  size: { values: ['1', '2', '3', '4', '5', '6'], usual: '2' },
  leading: { values: ['1', '2', '3'], usual: '2' },
  width: { values: ['1', '2', '3'], usual: '2' },
  face: { values: ['serif', 'sans'], usual: 'serif' },
  names: { values: ['linked', 'plain'], usual: 'linked' },
} as const;

export type PreferenceName = keyof typeof PREFERENCES;
export const PREFERENCE_NAMES = Object.keys(PREFERENCES) as PreferenceName[];

/** The storage name, which `early.js` also uses. */
const NAME = 'hien-thi';
const root = document.documentElement;

/** The value that the page shows. */
export const preference = (name: PreferenceName): string =>
  root.dataset[name] ?? PREFERENCES[name].usual;

/** Shows a value at once and stores it; `false` if it is only shown. */
export function prefer(name: PreferenceName, value: string): boolean {
  if (value === PREFERENCES[name].usual) delete root.dataset[name];
  else root.dataset[name] = value;
  linkNames();
  const chosen = PREFERENCE_NAMES.filter((each) => root.dataset[each] !== undefined);
  return keep(
    NAME,
    chosen.length === 0
      ? undefined
      : Object.fromEntries(chosen.map((each) => [each, root.dataset[each]])),
  );
}

/** Adopts what another page of the site has stored meanwhile. */
export function followOtherPages(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.endsWith(NAME)) showKept();
  });
}

/** Shows the stored values, or the defaults. */
export function showKept(): void {
  const kept = recall(NAME);
  const chosen: Readonly<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  for (const name of PREFERENCE_NAMES) {
    const value = chosen[name];
    if (typeof value === 'string') root.dataset[name] = value;
    else delete root.dataset[name];
  }
  linkNames();
}

/** Makes the names in an article links to their pages, or plain text, as the reader chose. */
export function linkNames(): void {
  const isPlain = root.dataset.names === 'plain';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.name')) {
    // Without an address, a link is no stop of the Tab key and screen readers read on.
    const [from, to] = isPlain ? ['href', 'data-href'] : ['data-href', 'href'];
    const address = link.getAttribute(from);
    if (address === null) continue;
    link.setAttribute(to, address);
    link.removeAttribute(from);
  }
}
