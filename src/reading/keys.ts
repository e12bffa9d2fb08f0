import { READING_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { recall } from './device.ts';
import { say } from './notice.ts';
import { PREFERENCES, prefer, preference } from './preferences.ts';

/** The storage name for readers who switched the keys off. */
export const KEYS_OFF = 'khong-phim-tat';

/**
 * Single keys. They work unless the reader is typing or in a dialog. A control states its own key in `aria-keyshortcuts`; `t`
 * chooses the next theme, `j` and `k` go through lists. Screen readers keep the keys that they use themselves.
 */
export function listenToKeys(): void {
  if (keysAreOff()) tellKeys();
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, isComposing, repeat } = event;
    if (ctrlKey || metaKey || altKey || isComposing || key.length > 1) return;
    if (target instanceof Element && target.closest(TYPING)) return;
    if (keysAreOff()) return;
    if (repeat && key !== 'j' && key !== 'k') return;
    if (press(key)) event.preventDefault();
  });
}

const keysAreOff = (): boolean => recall(KEYS_OFF) === true;

/** Tells readers and screen readers the keys, or not if they are off. */
export function tellKeys(): void {
  const [from, to] = keysAreOff()
    ? ['aria-keyshortcuts', 'data-shortcut']
    : ['data-shortcut', 'aria-keyshortcuts'];
  for (const control of document.querySelectorAll(`[${from}]`)) {
    control.setAttribute(to, control.getAttribute(from) ?? '');
    control.removeAttribute(from);
  }
}

const TYPING =
  'input, textarea, select, dialog, [contenteditable], [role="textbox"], [role="application"]';

function press(key: string): boolean {
  if (key === 't') {
    nextTheme();
    return true;
  }
  const control = [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].find(
    (each) => each.getAttribute('aria-keyshortcuts') === key,
  );
  if (control instanceof HTMLInputElement) {
    control.focus();
    control.select();
  } else if (control) control.click();
  else return (key === 'j' || key === 'k') && !leadsOn() && goThroughList(key === 'j' ? 1 : -1);
  return true;
}

/** Whether a link of the page has one of the two keys: on the newest article one of them does nothing. */
const leadsOn = (): boolean =>
  document.querySelector('[aria-keyshortcuts="j"], [aria-keyshortcuts="k"]') !== null;

/** Moves the focus to the next headline of a list, or the one before. */
function goThroughList(by: number): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('main a.headline')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = links[at === -1 && by === -1 ? -1 : at + by];
  next?.focus();
  return next !== undefined;
}

function nextTheme(): void {
  const { values } = PREFERENCES.theme;
  const shown = preference('theme');
  const at = values.indexOf(shown as (typeof values)[number]);
  const next = values[(at + 1) % values.length] ?? PREFERENCES.theme.usual;
  prefer('theme', next);
  say(STRINGS.themeNow(STRINGS.themes[next]));
}
