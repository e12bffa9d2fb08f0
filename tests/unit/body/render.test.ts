import { expect, test } from 'vitest';
import type { Block, FigureBlock, Mark } from '../../../src/article/article.ts';
import { renderBody } from '../../../src/body/render.ts';

const span = { start: 0, end: 0 };
const labels = {
  pictureMissing: 'Không kèm ảnh.',
  somePicturesMissing: 'Thiếu vài ảnh.',
  pictureLarger: (at: number, of: number) => `Xem ảnh lớn ${at}/${of}`,
  pictureCredit: (credit: string) => `(Ảnh: ${credit})`,
};
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, span });
const render = (...blocks: Block[]): string =>
  renderBody({ blocks, published: { value: '2025-10-24', precision: 'day' } }, labels).html;
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

test('a note of the editors is a paragraph of its own kind, with an address', () => {
  const html = render(paragraph('Chợ tan.'), { kind: 'note', text: 'Tên đã được đổi.', span });
  expect(bare(html)).toBe('<p>Chợ tan.</p><p class="editors">Tên đã được đổi.</p>');
  expect(html).toMatch(
    /<p id="d-[\da-f]{8}" class="editors">|<p class="editors" id="d-[\da-f]{8}">/u,
  );
});

const figure = (text: string, more: Partial<FigureBlock> = {}): Block => ({
  kind: 'figure',
  text,
  span,
  ...more,
});
const PICTURE = {
  src: '../_astro/a.webp',
  srcSet: '../_astro/a.webp 400w, ../_astro/b.webp 1296w',
  sizes: '100vw',
  width: 400,
  height: 300,
  largest: '../_astro/b.webp',
};
const withPictures = (...blocks: Block[]): string =>
  bare(
    renderBody({ blocks, published: null }, labels, { pictures: new Map([['a.jpg', PICTURE]]) })
      .html,
  );
const REASON = '<p class="without-pictures" data-search="none">Không kèm ảnh.</p>';

test('a caption without its picture follows the lede, and the reason stands before it', () => {
  const html = bare(
    render(figure('Cầu mới', { credit: 'NBC' }), paragraph('Đoạn một.'), paragraph('Đoạn hai.')),
  );
  expect(html).toBe(
    `<p>Đoạn một.</p>${REASON}<figure><figcaption>Cầu mới (Ảnh: NBC)</figcaption></figure><p>Đoạn hai.</p>`,
  );
});

test('why there are no pictures is said once', () => {
  const html = render(
    paragraph('Một.'),
    figure('Cầu mới'),
    paragraph('Hai.'),
    figure('Bến cũ'),
    figure('Chợ nổi'),
  );
  expect(html.split('Không kèm ảnh.')).toHaveLength(2);
});

test('captions in a row are a list of their own', () => {
  const captions = [figure('Cầu mới', { credit: 'NBC' }), figure('Bến cũ')];
  const item = { kind: 'list', text: 'Gạo', span } as const;
  const html = bare(render(paragraph('Mở đầu.'), item, ...captions, item));
  expect(html).toBe(
    `<p>Mở đầu.</p><ul><li>Gạo</li></ul>${REASON}<ul class="captions"><li>Cầu mới (Ảnh: NBC)</li><li>Bến cũ</li></ul><ul><li>Gạo</li></ul>`,
  );
});

test('a caption without words leaves nothing', () => {
  expect(bare(render(paragraph('Một.'), figure('')))).toBe('<p>Một.</p>');
  expect(bare(render(paragraph('Một.'), figure('', { alt: 'Cầu' })))).toContain('Cầu');
});

test('where some pictures are missing, that is said', () => {
  const html = withPictures(
    paragraph('Một.'),
    figure('Cầu mới', { src: 'a.jpg' }),
    figure('Bến cũ', { src: 'mất.jpg' }),
  );
  expect(html).toContain('Thiếu vài ảnh.');
  expect(withPictures(figure('Cầu mới', { src: 'a.jpg' }))).not.toMatch(/Thiếu|Không kèm/u);
});

test('a picture leads to its largest file by a link that tells which of them it is', () => {
  const link =
    /<a href="\.\.\/_astro\/b\.webp" aria-label="([^"]*)"><img src="\.\.\/_astro\/a\.webp"[^>]* alt="([^"]*)"/gu;
  const shown = (more: Partial<FigureBlock>): Block => figure('Cầu', { src: 'a.jpg', ...more });
  const html = withPictures(shown({ alt: 'Cầu treo' }), figure('Bến cũ'), shown({ text: '' }));
  expect(Array.from(html.matchAll(link), ([, name, alt]) => [name, alt])).toEqual([
    ['Xem ảnh lớn 1/2', 'Cầu treo'],
    ['Xem ảnh lớn 2/2', ''],
  ]);
});

test('a browser waits only with pictures below the first', () => {
  const picture = (): Block => figure('Cầu', { src: 'a.jpg' });
  const loading = (...blocks: Block[]): string[] =>
    Array.from(withPictures(...blocks).matchAll(/loading="(\w+)"/gu), ([, how = '']) => how);
  expect(loading(picture(), paragraph('Một.'), picture())).toEqual(['eager', 'lazy']);
  expect(loading(paragraph('Một.'), picture())).toEqual(['lazy']);
});

test('subheads are told with their ids', () => {
  const subhead = (text: string): Block => ({ kind: 'subhead', text, span });
  const { html, subheads } = renderBody(
    {
      blocks: [paragraph('Kết'), subhead('Nước lên'), paragraph('Hai.'), subhead('Kết')],
      published: null,
    },
    labels,
  );
  expect(subheads.map(({ text }) => text)).toEqual(['Nước lên', 'Kết']);
  for (const { id, text } of subheads) expect(html).toContain(`<h2 id="${id}">${text}</h2>`);
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
  expect(noDate.html).not.toContain('<time');
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

test('days and English keep their order in the text', () => {
  const text = 'Phim The Last Light of the River chiếu ngày 23/10, rồi The Return of the River.';
  expect(bare(render(paragraph(text)))).toBe(
    '<p>Phim <span lang="en">The Last Light of the River</span> chiếu <time datetime="2025-10-23">ngày_23/10</time>, rồi <span lang="en">The Return of the River</span>.</p>',
  );
});

test('a caption’s numbers stay with what they count', () => {
  expect(bare(render(figure('Cầu dài 15 km')))).toContain('Cầu dài 15_km');
});

test('an id depends on the text alone, not on the article’s date', () => {
  const blocks = [paragraph('Ngày 23/10, đò chạy lại trên 15 km sông.')];
  expect(ids(renderBody({ blocks, published: null }, labels).html)).toEqual(ids(render(...blocks)));
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

test('names in running text lead to their pages, but not inside a link of the author', () => {
  const marks: Mark[] = [{ kind: 'link', url: 'https://vidu.vn/a', start: 0, end: 6 }];
  const block: Block = { kind: 'paragraph', text: 'Bà Mơ gặp ông Sen ở Bến Mới.', span, marks };
  const name = (start: number, end: number, url: string) => ({
    kind: 'name' as const,
    start,
    end,
    url,
  });
  const names = new Map([
    [
      block,
      [
        name(20, 27, '../dia-danh/ben-moi.html'),
        name(3, 5, '../nhan-vat/mo.html'),
        name(14, 17, '../nhan-vat/sen.html'),
      ],
    ],
  ]);
  const { html } = renderBody({ blocks: [block], published: null }, labels, { names });
  expect(bare(html)).toBe(
    '<p><a href="https://vidu.vn/a" rel="nofollow noopener ugc">Bà Mơ </a>gặp ông <a href="../nhan-vat/sen.html" class="name">Sen</a> ở <a href="../dia-danh/ben-moi.html" class="name">Bến Mới</a>.</p>',
  );
});
