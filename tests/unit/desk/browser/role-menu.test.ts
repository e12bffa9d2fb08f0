import { expect, test, vi } from 'vitest';
import type { DeskLine } from '../../../../src/desk/api.ts';
import { openRoleMenu } from '../../../../src/desk/browser/role-menu.ts';
import { ROLE_GROUPS } from '../../../../src/desk/browser/roles.ts';
import { does, openPage, the } from '../../page.ts';

/** The menu of a line, open on a page. */
function open(more: Partial<DeskLine> = {}) {
  const page = openPage('<main><button>Chợ nổi</button></main>');
  vi.stubGlobal('innerHeight', 800);
  const room = { top: 0, bottom: 40, left: 0 };
  const line = Object.assign(the(page, 'button'), { getBoundingClientRect: () => room });
  const shown = Object.getPrototypeOf(page.createElement('div'));
  Object.assign(shown, { showPopover: () => {}, hidePopover: vi.fn() });
  const choose = vi.fn();
  openRoleMenu(line, { role: 'paragraph', text: 'Chợ nổi', ...more } as DeskLine, 'Chợ', choose);
  const menu = the(page, '[role=menu]');
  // Nothing has the focus on this page.
  for (const each of menu.querySelectorAll('button')) Object.assign(each, { matches: () => false });
  const press = (key: string, held: object = {}) =>
    does(menu, 'keydown', { key, ctrlKey: false, metaKey: false, altKey: false, ...held });
  return { menu, choose, press };
}

test('every role has its own letter, which chooses it, and the line’s own role is marked', () => {
  const { menu, choose, press } = open();
  const roles = ROLE_GROUPS.flat();
  expect(new Set(roles.map(([, key]) => key)).size).toBe(roles.length);
  for (const [role, key] of roles) {
    expect(press(key).defaultPrevented).toBe(true);
    expect(choose).toHaveBeenLastCalledWith(role);
  }
  expect(the(menu, '[aria-checked=true]').dataset.role).toBe('paragraph');
});

test('a press on a role chooses it too', () => {
  const { menu, choose } = open();
  does(the(menu, '[data-role=headline]'), 'click');
  expect(choose).toHaveBeenCalledWith('headline');
});

test('only a line with a stated role can be left to the parser again', () => {
  const plain = open();
  plain.press('r');
  expect(plain.choose).not.toHaveBeenCalled();
  const said = open({ said: true } as Partial<DeskLine>);
  said.press('r');
  expect(said.choose).toHaveBeenCalledWith(null);
});

test('keys with Ctrl are the browser’s', () => {
  const { choose, press } = open();
  const [[, key] = ['', '']] = ROLE_GROUPS.flat();
  expect(press(key, { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(choose).not.toHaveBeenCalled();
});
