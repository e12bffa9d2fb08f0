import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { arrangePanes } from '../../../../src/desk/browser/panes.ts';

let isWide = { two: false, three: false };
const changed = new Set<() => void>();
let page: Document;
beforeEach(() => {
  isWide = { two: false, three: false };
  changed.clear();
  page = parseHTML('<main></main>').document;
  vi.stubGlobal('document', page);
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query.includes('100rem') ? isWide.three : isWide.two;
    },
    addEventListener: (_: string, listener: () => void) => changed.add(listener),
    removeEventListener: (_: string, listener: () => void) => changed.delete(listener),
  }));
});
afterEach(() => vi.unstubAllGlobals());

function open() {
  const focused = vi.fn();
  const arranged = arrangePanes(
    ['Văn bản', 'Thông tin', 'Xem trước'].map((name) => ({
      name,
      content: page.createElement('p'),
      ...(name === 'Thông tin' ? { focus: focused } : {}),
    })),
  );
  const { content } = arranged;
  page.querySelector('main')?.append(content);
  const tabs = [...content.querySelectorAll('[role=tab]')] as HTMLButtonElement[];
  const names = (elements: Iterable<Element>) => Array.from(elements, (each) => each.textContent);
  return {
    ...arranged,
    tabs,
    focused,
    shown: () =>
      [...content.querySelectorAll('section')]
        .filter((panel) => !(panel as HTMLElement).hidden)
        .map((panel) => `${panel.getAttribute('role')} ${panel.getAttribute('aria-label')}`),
    offered: () => names(tabs.filter(({ hidden }) => !hidden)),
    chosen: () => names(tabs.filter((tab) => tab.getAttribute('aria-selected') === 'true')),
    press: (key: string, on = 0) => {
      Object.defineProperty(page, 'activeElement', { configurable: true, value: tabs[on] });
      const event = new (page.defaultView?.Event ?? Event)('keydown', {
        bubbles: true,
        cancelable: true,
      });
      Object.defineProperty(event, 'key', { value: key });
      tabs[on]?.dispatchEvent(event);
      return event.defaultPrevented;
    },
  };
}

test('a phone shows one part at a time behind tabs', () => {
  const { tabs, shown, offered, chosen } = open();
  expect(offered()).toEqual(['Văn bản', 'Thông tin', 'Xem trước']);
  expect(shown()).toEqual(['tabpanel Văn bản']);
  tabs[2]?.click();
  expect([shown(), chosen()]).toEqual([['tabpanel Xem trước'], ['Xem trước']]);
});

test('two columns show the first part and one of the others, three show all', () => {
  isWide.two = true;
  const { shown, offered, content, tabs } = open();
  expect(offered()).toEqual(['Thông tin', 'Xem trước']);
  expect(shown()).toEqual(['region Văn bản', 'tabpanel Thông tin']);
  isWide.three = true;
  for (const listener of changed) listener();
  expect(shown()).toEqual(['region Văn bản', 'region Thông tin', 'region Xem trước']);
  expect(tabs[0]?.parentElement?.hidden).toBe(true);
  expect(content.dataset.columns).toBe('3');
});

test('arrow keys go from tab to tab, past the last to the first', () => {
  const { press, chosen } = open();
  expect(press('ArrowRight', 0)).toBe(true);
  expect(chosen()).toEqual(['Thông tin']);
  press('ArrowRight', 2);
  expect(chosen()).toEqual(['Văn bản']);
  press('ArrowLeft', 0);
  expect(chosen()).toEqual(['Xem trước']);
  expect(press('a', 2)).toBe(false);
  expect(chosen()).toEqual(['Xem trước']);
});

test('a part can be brought to the front and into focus; one that is left follows the window no more', () => {
  const { show, shown, focused, leave } = open();
  show(1);
  expect(shown()).toEqual(['tabpanel Thông tin']);
  expect(focused).toHaveBeenCalledTimes(1);
  leave();
  expect(changed.size).toBe(0);
});
