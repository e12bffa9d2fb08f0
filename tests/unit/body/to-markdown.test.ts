import { expect, test } from 'vitest';
import { writeMarkdown } from '../../../src/body/to-markdown.ts';
import { parse } from '../../../src/parse/parse.ts';

const read = (text: string, file: string) => {
  const { article } = parse(new TextEncoder().encode(text), file);
  if (!article) throw new Error(`${file} is no article.`);
  return article;
};

const TEXT = `# Chợ nổi, nhìn *từ* bờ

Ngày 10/06/2023, ghe rau đến **sớm nhất** từ [Ngã Bảy](https://example.com/a_b).

## Hàng họ

- Rau
- Cá & \`tôm\`

> Mười năm trước ghe đậu kín.

1. Không <b>phải</b> markup
`;

test('what is written is read again as the same article', () => {
  const article = read(TEXT, 'cho-noi.md');
  const again = read(writeMarkdown(article, new Map()), 'cho-noi.md');
  const content = ({ headline, published, blocks }: typeof article) => ({
    headline,
    published,
    blocks: blocks.map(({ span: _, ...block }) => block),
  });
  expect(content(again)).toEqual(content(article));
});

test('text that looks like markup stays text', () => {
  const lines = [
    'Tiêu đề [không](javascript:x) # phải **đề mục**',
    '',
    '1) Một <script>alert(1)</script> dòng *không* nghiêng.',
    '',
    '---',
    '',
    'Dòng cuối `mã` của bài, dài hơn một chút.',
  ];
  const article = read(lines.join('\n'), 'bai.txt');
  const again = read(writeMarkdown(article, new Map()), 'bai.md');
  expect(again.headline).toBe(article.headline);
  expect(again.blocks.map(({ text }) => text)).toEqual(article.blocks.map(({ text }) => text));
});

test('a picture has its address, its alternative and its caption', () => {
  const article = {
    ...read(TEXT, 'cho-noi.md'),
    blocks: [
      {
        kind: 'figure',
        text: 'Ghe bán rau',
        credit: 'Lê Minh',
        src: 'hinh/ghe.jpg',
        alt: 'Ghe rau',
        span: { start: 0, end: 0 },
      },
    ],
  } as const;
  const markdown = writeMarkdown(article, new Map([['hinh/ghe.jpg', '../_astro/a.webp']]));
  expect(markdown).toContain('![Ghe rau](../_astro/a.webp)\n*Ghe bán rau (Lê Minh)*\n');
  expect(writeMarkdown(article, new Map())).toMatch(/\n\*Ghe bán rau \(Lê Minh\)\*\n$/u);
});
