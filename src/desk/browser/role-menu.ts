import { element, find } from '../../reading/element.ts';
import type { DeskLine, LineRole } from '../api.ts';
import { ROLE_GROUPS, roleOfKey } from './roles.ts';
import { ROLE_NAMES, WORDS } from './words.ts';

/** The key that leaves a line to the parser. */
export const KEY_BY_MACHINE = 'r';

/**
 * Opens a menu of roles at a line. Arrows move, a letter or Enter chooses, Escape closes; the focus then goes back. `choose`
 * gets the role, or `null` if the parser is to decide.
 */
export function openRoleMenu(
  at: HTMLElement,
  line: DeskLine,
  clipped: string,
  choose: (role: LineRole | null) => void,
): void {
  const menu = element('div', 'role-menu');
  menu.setAttribute('role', 'menu');
  menu.setAttribute('aria-label', WORDS.edit.menu(clipped));
  menu.popover = 'auto';
  const close = (): void => menu.hidePopover();
  const take = (role: LineRole | null): void => {
    close();
    choose(role);
  };
  for (const group of ROLE_GROUPS) {
    const part = element('div', 'group');
    part.setAttribute('role', 'group');
    for (const [role, key] of group) {
      const item = menuItem(ROLE_NAMES[role], key, role === line.role, () => take(role));
      item.dataset.role = role;
      part.append(item);
    }
    menu.append(part);
  }
  if (line.said)
    menu.append(menuItem(WORDS.edit.byMachine, KEY_BY_MACHINE, false, () => take(null)));
  menu.addEventListener('keydown', (event) => {
    const role = roleOfKey(event.key);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (role !== undefined) take(role);
    else if (event.key === KEY_BY_MACHINE && line.said) take(null);
    else if (event.key === 'Tab') close();
    else if (!move(menu, event.key)) return;
    event.preventDefault();
  });
  menu.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    menu.remove();
    if (document.activeElement === document.body) at.focus();
  });
  find('main').append(menu);
  menu.showPopover();
  place(menu, at);
  menu.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
}

function menuItem(name: string, key: string, checked: boolean, press: () => void): HTMLElement {
  const letter = element('kbd', '', key);
  letter.ariaHidden = 'true';
  const item = element('button', '', element('span', 'name', name), letter);
  item.type = 'button';
  item.tabIndex = -1;
  item.setAttribute('role', 'menuitemradio');
  item.setAttribute('aria-checked', String(checked));
  item.setAttribute('aria-keyshortcuts', key);
  item.addEventListener('click', press);
  return item;
}

function move(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const to = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: items.length - 1,
  }[key];
  if (to === undefined) return false;
  items[(to + items.length) % items.length]?.focus();
  return true;
}

/** Room between the menu, its line and the edges of the window, in pixels. */
const GAP = 8;

/** Below its line if there is room, else above; on a phone the style puts it at the foot of the window. */
function place(menu: HTMLElement, at: HTMLElement): void {
  const line = at.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = menu;
  const { clientWidth } = document.documentElement;
  const below = line.bottom + GAP;
  const top = below + offsetHeight <= innerHeight ? below : line.top - GAP - offsetHeight;
  const left = Math.min(line.left + GAP, clientWidth - offsetWidth - GAP);
  menu.style.setProperty(
    '--top',
    `${Math.max(GAP, Math.min(top, innerHeight - offsetHeight - GAP))}px`,
  );
  menu.style.setProperty('--left', `${Math.max(GAP, left)}px`);
}
