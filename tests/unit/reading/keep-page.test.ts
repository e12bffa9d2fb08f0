import { expect, test, vi } from 'vitest';
import { dropUnused, Gone, keepPage, partsOf } from '../../../src/reading/offline/keep-page.ts';
import { cacheOf } from './device.ts';

const ADDRESS = 'http://127.0.0.1:4321/tin/bai/a-00000001.html';
const parts = (html: string): string[] =>
  partsOf(html, ADDRESS).map((part) => part.replace('http://127.0.0.1:4321/tin/_astro/', ''));

test('a page needs what it shows and uses, once each', () => {
  expect(
    parts(`<link rel="stylesheet" href="../_astro/late.css" fetchpriority="low">
<script defer src="../_astro/page.js" data-styles="../_astro/use.css"></script>
<a href="../_astro/large.webp"><img
  src="../_astro/a.webp" srcset="../_astro/a.webp 640w, ../_astro/b.webp 1280w" alt="a > b"></a>
<button data-use="../_astro/save.js"></button><button data-use="../_astro/save.js"></button>`),
  ).toEqual(['late.css', 'page.js', 'use.css', 'large.webp', 'a.webp', 'b.webp', 'save.js']);
  expect(partsOf('<img src="_astro/a.webp">', 'https://bao.example/index.html')).toEqual([
    'https://bao.example/_astro/a.webp',
  ]);
});

test('addresses with the public address of the site do not count', () => {
  expect(
    parts(`<link rel="canonical" href="https://bao.example/_astro/a.webp">
<meta property="og:image" content="https://bao.example/_astro/b.webp">
<script type="application/ld+json">{"image":["https://bao.example/_astro/c.webp"]}</script>`),
  ).toEqual([]);
});

test('nor do those that an article mentions or links to', () => {
  expect(
    parts(`<meta name="description" content="Tệp ../_astro/a.webp"><p>Gõ src="../_astro/b.webp" hay
../_astro/c.webp.</p><img alt="../_astro/d.webp"><a href="https://khac.example/_astro/e.js">e</a>`),
  ).toEqual([]);
});

test('what a page in the cache needs stays, what none needs goes', async () => {
  const at = (path: string): string => `https://bao.example/tin/${path}`;
  const { kept, cache } = cacheOf({
    [at('bai/a.html')]: '<img src="../_astro/a.webp"><script src="../_astro/page.js"></script>',
    [at('bai/b.html')]: '<script src="../_astro/page.js"></script>',
    [at('_astro/a.webp')]: 'a',
    [at('_astro/page.js')]: 'js',
    [at('_astro/c.webp')]: 'c',
  });
  await dropUnused(cache);
  expect([...kept.keys()]).toEqual(
    ['bai/a.html', 'bai/b.html', '_astro/a.webp', '_astro/page.js'].map(at),
  );
  kept.delete(at('bai/a.html'));
  await dropUnused(cache);
  expect([...kept.keys()]).toEqual(['bai/b.html', '_astro/page.js'].map(at));
});

test('a page is kept with all that it needs, and tells the bytes of its text and pictures', async () => {
  const files: Readonly<Record<string, string>> = { 'a.webp': 'hình', 'page.js': 'mã lệnh' };
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const text = files[address.slice(address.lastIndexOf('/') + 1)];
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
  const html = '<img src="../_astro/a.webp"><script src="../_astro/page.js"></script>';
  const { kept, cache } = cacheOf({});
  const bytes = new TextEncoder().encode(`${html}hình`).length;
  expect(await keepPage(cache, `${ADDRESS}?q=1`, new Response(html))).toEqual({ bytes });
  expect([...kept.keys()].map((each) => each.slice(each.lastIndexOf('/') + 1)).sort()).toEqual([
    ...['a-00000001.html', 'a.webp', 'page.js'],
  ]);
  // What is there already is not loaded again.
  asked.length = 0;
  expect(await keepPage(cache, ADDRESS, new Response(html))).toEqual({ bytes });
  expect(asked).toEqual([]);
  // A page whose parts cannot be loaded is not kept.
  const lacking = '<img src="../_astro/b.webp">';
  const other = ADDRESS.replace('a-', 'b-');
  await expect(keepPage(cache, other, new Response(lacking))).rejects.toThrow(Gone);
  expect(kept.has(other)).toBe(false);
  vi.unstubAllGlobals();
});
