import { expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { renderBody } from '../../../src/body/render.ts';

const span = { start: 0, end: 0 };
const labels = {
  pictureMissing: 'Không kèm ảnh.',
  pictureCredit: (credit: string) => `(Ảnh: ${credit})`,
};
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, span });
const render = (...blocks: Block[]): string => renderBody(blocks, labels);

test('Markdown and HTML in the text stay text', () => {
  const html = render(paragraph('<script>alert(1)</script> **a** [b](javascript:c) &amp; # d'));
  expect(html.match(/<[^>]*>/gu)).toEqual([
    expect.stringMatching(/^<p id="d-[0-9a-f]{8}">$/u),
    '</p>',
  ]);
  expect(html).toContain('**a** [b](javascript:c) &#x26;amp; # d');
});

test('a caption without its picture says so and follows the lede', () => {
  const html = render(
    { kind: 'figure', text: 'Cầu mới', credit: 'NBC', span },
    paragraph('Đoạn một.'),
    paragraph('Đoạn hai.'),
  );
  expect(html.replace(/ id="[^"]*"|\n/gu, '')).toBe(
    '<p>Đoạn một.</p><figure><figcaption><strong data-search="none">Không kèm ảnh.</strong> Cầu mới (Ảnh: NBC)</figcaption></figure><p>Đoạn hai.</p>',
  );
});

const ids = (html: string): string[] =>
  [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id ?? '');

test('a paragraph keeps its id when others come before it', () => {
  const [kept] = ids(render(paragraph('Giữ nguyên.')));
  expect(ids(render(paragraph('Mới.'), paragraph('Giữ nguyên.')))[1]).toBe(kept);
});

test('equal paragraphs have different ids', () => {
  expect(new Set(ids(render(paragraph('Hết.'), paragraph('Hết.'), paragraph('Hết.')))).size).toBe(
    3,
  );
});
