import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { showCurrent } from '../../../src/reading/menu.ts';

afterEach(() => vi.unstubAllGlobals());

/** Opens a page 300 px wide whose current link is beyond its edge. Gives how far the menu is scrolled when it has started. */
function scrolledTo(focused: string): number {
  const { document } = parseHTML(
    '<div class="masthead"><nav><a id="a"></a><a id="b" aria-current="page"></a></nav></div><p id="p"></p>',
  );
  const menu = Object.assign(document.querySelector('nav') ?? {}, { scrollLeft: 0 });
  Object.assign(document.querySelector('#b') ?? {}, { offsetLeft: 400, offsetWidth: 50 });
  Object.defineProperty(document, 'activeElement', { value: document.querySelector(focused) });
  vi.stubGlobal('document', document);
  vi.stubGlobal('innerWidth', 300);
  showCurrent();
  return menu.scrollLeft;
}

test('the menu shows the link of the current page', () => {
  expect(scrolledTo('#p')).toBe(275);
});

test('the menu does not scroll away from a link that has the focus', () => {
  expect(scrolledTo('#a')).toBe(0);
});
