import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { shortened } from '../../../src/pages/_search/short.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['Tìm rộng hơn', 'Tìm rộng hơn'],
  ['Thu hẹp{ kết quả}', 'Thu hẹp<span class="where-room"> kết quả</span>'],
  // On a phone the rest opens the line.
  [
    '{Tìm }đúng như đã gõ',
    '<span class="where-room">Tìm </span><span class="opens">đ</span>úng như đã gõ',
  ],
])('%s', (text, html) => {
  const { document } = parseHTML('<p></p>');
  vi.stubGlobal('document', document);
  const line = document.querySelector('p');
  line?.append(...shortened(text));
  expect(line?.innerHTML).toBe(html);
});
