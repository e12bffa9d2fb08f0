import { expect, test } from 'vitest';
import { previewOf } from '../../../src/desk/server/preview.ts';
import { examine } from '../../../src/parse/examine.ts';
import { makePicture } from '../../picture.ts';

const BODY =
  'Chợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên cây sào trước mũi.';

async function preview(yaml: string, pictures: Readonly<Record<string, Uint8Array>> = {}) {
  const { article, messages } = examine(
    Buffer.from(`Chợ nổi & <b>ghe</b>\n\n${BODY}\n`),
    'cho.txt',
    {
      images: new Set(Object.keys(pictures)),
      sidecar: { file: 'cho.yaml', bytes: Buffer.from(yaml) },
    },
  );
  if (!article) throw new Error(messages.map(({ rule }) => rule).join());
  return previewOf(article, (src) => pictures[src] ?? null);
}

test('the preview shows what the article has, as text', async () => {
  const html = await preview(
    'published: 2025-10-24T10:30\nsection: Đời sống\nbylines: [Lê Minh]\nkeywords: [chợ, ghe]\n',
  );
  expect(html).toContain('<h1 class="headline">Chợ nổi &amp; &lt;b>ghe&lt;/b></h1>');
  expect(html).toContain('<p class="kicker">Đời sống</p>');
  expect(html).toMatch(/<p class="byline"><span>[^<]*Lê Minh<\/span><\/p>/u);
  expect(html).toMatch(/<p class="meta"><span>Thứ Sáu, 24\/10\/2025, 10:30<\/span><\/p>/u);
  expect(html).toContain('<p class="keywords">chợ, ghe</p>');
  expect(html).toContain(BODY);
});

test('what the article lacks leaves nothing behind, and a missing date is told', async () => {
  const html = await preview('draft: true\n');
  expect(html).toMatch(
    /^<article class="paper" lang="vi"><h1 [^>]*>[^<]*(?:<[^<]*)?<\/h1><p class="meta"><span>[^<]+<\/span><\/p><div class="prose">/u,
  );
});

test('a picture of the folder is shown in its size, one that is none is not', async () => {
  const yaml = 'image:\n  src: ghe 1.png\n  caption: Ghe về nhất\n';
  const html = await preview(yaml, { 'ghe 1.png': makePicture(40, 30) });
  expect(html).toMatch(/<img[^>]* src="anh\/ghe%201\.png"/u);
  expect(html).toMatch(/width="40"[^>]* height="30"/u);
  expect(await preview(yaml, { 'ghe 1.png': Buffer.from('hỏng') })).not.toContain('<img');
});
