import { expect, test } from 'vitest';
import { partsOf } from '../../../src/reading/offline/keep-page.ts';

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
