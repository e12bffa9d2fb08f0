import { expect, test } from 'vitest';
import type { Block, Mark } from '../../../src/article/article.ts';
import { renderBody } from '../../../src/body/render.ts';

const span = { start: 0, end: 0 };
const labels = {
  pictureMissing: 'Không kèm ảnh.',
  pictureCredit: (credit: string) => `(Ảnh: ${credit})`,
};
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, span });
const render = (...blocks: Block[]): string =>
  renderBody({ blocks, published: { value: '2025-10-24', precision: 'day' } }, labels);
/** Without ids and line breaks, joined spaces as `_`. */
const bare = (html: string): string =>
  html.replace(/ id="[^"]*"|\n/gu, '').replaceAll('\u00A0', '_');

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

test('days that the text names tell which they are', () => {
  expect(bare(render(paragraph('Đò chạy lại từ sáng 23/10, theo bến Cái.')))).toBe(
    '<p>Đò chạy lại từ sáng <time datetime="2025-10-23">23/10</time>, theo bến Cái.</p>',
  );
  const list = { kind: 'list', text: 'Tháng 7/2025: xong', span } as const;
  expect(bare(render(list))).toBe(
    '<ul><li><time datetime="2025-07">Tháng_7/2025</time>: xong</li></ul>',
  );
  const noDate = renderBody({ blocks: [paragraph('Sáng 23/10, mưa.')], published: null }, labels);
  expect(noDate).not.toContain('<time');
});

test('days and English go with the marks of the text', () => {
  const text = 'Ngày 23/10, “The Return of the River” chiếu tại bến.';
  const at = (words: string): { start: number; end: number } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const inside = { kind: 'strong', ...at('Ngày 23/10') } as const;
  const across = { kind: 'strong', ...at('23/10') } as const;
  const partly = { kind: 'emphasis', ...at('The Return') } as const;
  const withMarks = (...marks: Mark[]): string =>
    bare(render({ kind: 'paragraph', text, span, marks }));
  expect(withMarks(inside)).toContain(
    '<p><strong><time datetime="2025-10-23">Ngày_23/10</time></strong>, “<span lang="en">The Return of the River</span>” chiếu',
  );
  expect(withMarks(across)).toContain('<p>Ngày_<strong>23/10</strong>, ');
  expect(withMarks(partly)).toContain(
    '“<em><span lang="en">The Return</span></em><span lang="en"> of the River</span>”',
  );
});

test('a caption’s numbers stay with what they count', () => {
  const figure = { kind: 'figure', text: 'Cầu dài 15 km', span } as const;
  expect(bare(render(figure))).toContain('Cầu dài 15_km');
});

test('an id depends on the text alone, not on the article’s date', () => {
  const blocks = [paragraph('Ngày 23/10, đò chạy lại trên 15 km sông.')];
  expect(ids(renderBody({ blocks, published: null }, labels))).toEqual(ids(render(...blocks)));
});

test.each([
  '“Nước lên nhanh quá, tôi chỉ kịp bế cháu chạy lên gác.”',
  '“Tôi chỉ kịp bế cháu chạy lên gác, đồ đạc trôi hết cả”.',
  '"Nước lên nhanh quá, tôi chỉ kịp bế cháu chạy lên gác."',
  '“Bà bảo ‘chạy đi’, rồi hô “nước lên, nước lên” khắp cả xóm”',
])('%s is set as a quotation', (text) => {
  const html = render(paragraph(text), paragraph(text));
  expect(html.match(/<blockquote id="d-[0-9a-f]{8}(?:-2)?">\n<p>[“"]/gu)).toHaveLength(2);
});

test.each([
  '“Nước lên nhanh quá, tôi chỉ kịp bế cháu lên gác”, bà Sen kể.',
  '“Nước lên nhanh quá”, bà Sen kể, “tôi chỉ kịp bế cháu lên gác.”',
  '“Nước lên nhanh quá, tôi chỉ kịp bế cháu chạy lên gác.',
  '“Chạy đi thôi!”',
  '"Nước lên nhanh quá", bà Sen kể, "tôi chỉ kịp bế cháu lên gác."',
  'Bà Sen kể: “Nước lên nhanh quá, tôi chỉ kịp bế cháu lên gác.”',
])('%s stays a paragraph', (text) => {
  expect(render(paragraph(text))).toMatch(/^<p /u);
});
