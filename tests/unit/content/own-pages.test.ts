import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOwnPages } from '../../../src/content/own-pages.ts';
import { toldInEnglish } from '../../words.ts';

function seedsWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const seeds = mkdtempSync(join(tmpdir(), 'trang-'));
  mkdirSync(join(seeds, '_trang'));
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(seeds, '_trang', name), text);
  return seeds;
}

/** The one page that stands in `a.md`. */
async function readPage(markdown: string): Promise<string | undefined> {
  const { pages } = await readOwnPages(seedsWith({ 'a.md': markdown, 'lien-he.md': '# Liên hệ' }));
  return pages.find(({ name }) => name === 'a')?.html;
}

test('no folder, no pages', async () => {
  const nothing = mkdtempSync(join(tmpdir(), 'trang-'));
  expect(await readOwnPages(nothing)).toEqual({ pages: [], messages: [] });
});

test('pages stand in the order of their files', async () => {
  const { pages, messages } = await readOwnPages(
    seedsWith({
      '10. Liên hệ.md': '# Liên hệ\n\nSố 5, đường Bến Đò.\n',
      '2-gioi-thieu.markdown': '# Giới thiệu\n\nTrang tin của *xã*.\n\n# Hai\n',
    }),
  );
  expect(pages).toMatchObject([
    { name: 'gioi-thieu', title: 'Giới thiệu', opening: 'Trang tin của xã.' },
    { name: 'lien-he', title: 'Liên hệ', opening: 'Số 5, đường Bến Đò.' },
  ]);
  expect(pages[0]?.html).toBe('<p>Trang tin của <em>xã</em>.</p>\n<h2>Hai</h2>');
  expect(messages).toEqual([]);
});

test('a text in an old encoding is read', async () => {
  const utf16 = Buffer.from('\uFEFF# Giới thiệu\n\nMột.\n', 'utf16le');
  const { pages } = await readOwnPages(seedsWith({ 'a.md': utf16 }));
  expect(pages).toMatchObject([{ title: 'Giới thiệu' }]);
});

describe('links', () => {
  test.each([
    ['kho.html', '../kho.html'],
    ['lien-he.md', '../thong-tin/lien-he.html'],
    ['./lien-he.html', '../thong-tin/lien-he.html'],
    ['2-lien-he.md#dia-chi', '../thong-tin/lien-he.html#dia-chi'],
    ['thong-tin/lien-he.html', '../thong-tin/lien-he.html'],
    ['chuyen-muc/the-gioi.html', '../chuyen-muc/the-gioi.html'],
    ['tim.html?q=cau', '../tim.html?q=cau'],
    ['#cuoi', '#cuoi'],
    ['https://a.example/', 'https://a.example/'],
    ['mailto:a@b.vn', 'mailto:a@b.vn'],
  ])('%s', async (written, href) => {
    expect(await readPage(`# A\n\n[x](${written})\n`)).toContain(`href="${href}"`);
  });
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '<a href="javascript:alert(1)">x</a>',
  '<style>*{display:none}</style>',
  '![x](http://a.example/x.png)',
])('%s does no harm', async (markup) => {
  const html = await readPage(`# A\n\n${markup}\n\nĐuôi.\n`);
  expect(html).not.toMatch(/<(?:script|img|style)|javascript:|<p><\/p>/u);
  expect(html).toContain('Đuôi.');
});

describe('messages name the file and what to do', () => {
  test.each<[string, Readonly<Record<string, string | Uint8Array>>, string, string, RegExp]>([
    ['no title', { 'a.md': 'Chỉ có chữ.\n' }, '_trang/a.md', 'error', /no title.*“# Giới thiệu”/u],
    ['an empty file', { 'a.md': '' }, '_trang/a.md', 'error', /no title/u],
    [
      'one address twice',
      { '1-a.md': '# A', '2-a.md': '# B' },
      '_trang/2-a.md',
      'error',
      /thong-tin\/a\.html, is that of 1-a\.md.*another name/u,
    ],
    ['no text', { 'a.md': Buffer.from('%PDF-1.7 …') }, '_trang/a.md', 'error', /not text/u],
    ['another format', { 'a.txt': '# A' }, '_trang/a.txt', 'warning', /ending \.md/u],
    ['a picture', { 'a.md': '# A\n\n![x](x.png)' }, '_trang/a.md', 'warning', /not published/u],
    [
      'a link that leads nowhere',
      { 'a.md': '# A\n\n[x](lien-hee.md)', 'lien-he.md': '# Liên hệ' },
      '_trang/a.md',
      'error',
      /no page “lien-hee\.md”; did you mean “lien-he\.md”\?/u,
    ],
    [
      'a link to another folder',
      { 'a.md': '# A\n\n[x](../lien-he.md)', 'lien-he.md': '# Liên hệ' },
      '_trang/a.md',
      'error',
      /no page “\.\.\/lien-he\.md”/u,
    ],
    [
      'a link beside the site',
      { 'a.md': '# A\n\n[x](%E0%A4%A)' },
      '_trang/a.md',
      'error',
      /no page/u,
    ],
  ])('%s', async (_, files, file, severity, said) => {
    const { messages } = await readOwnPages(seedsWith(files));
    expect(messages).toMatchObject([{ file, severity }]);
    const [told] = toldInEnglish(messages);
    expect(`${told?.reason} ${told?.hint}`).toMatch(said);
  });

  test('all of them at once, and the good pages stay', async () => {
    const { pages, messages } = await readOwnPages(
      seedsWith({ 'a.md': 'x', 'b.md': '# B\n\n[x](khong-co.html)', 'c.md': '# C' }),
    );
    expect(messages.map(({ file }) => file)).toEqual(['_trang/a.md', '_trang/b.md']);
    expect(pages.map(({ name }) => name)).toEqual(['c']);
  });
});
