import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { shortened } from '../../../src/pages/_search/short.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['Tìm rộng hơn', true, 'Tìm rộng hơn'],
  ['Thu hẹp{ kết quả}', true, 'Thu hẹp<span class="where-room"> kết quả</span>'],
  // On a phone the rest opens the line.
  ['{Tìm }đúng như đã gõ', true, '<span class="where-room">Tìm </span>Đúng như đã gõ'],
  ['{Tìm }đúng như đã gõ', false, '<span class="where-room">Tìm </span>đúng như đã gõ'],
])('%s, with little room: %s', (text, matches, html) => {
  const { document } = parseHTML('<p></p>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('matchMedia', () => ({ matches }));
  const line = document.querySelector('p');
  line?.append(...shortened(text));
  expect(line?.innerHTML).toBe(html);
});
