import { afterEach, expect, test, vi } from 'vitest';
import * as kept from '../../../src/reading/offline/caches.ts';

const ROOT = 'https://bao.vn/tin/';
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['', 'index.html'],
  ['kho/', 'kho/index.html'],
  ['bai/a', 'bai/a.html'],
  ['bai/a.html?q=1#b', 'bai/a.html'],
  ['tep.json', 'tep.json'],
])('“%s” is kept as “%s”', (path, key) => {
  expect(kept.keyOf(ROOT + path)).toBe(ROOT + key);
});

test('each site of a host has its own caches, one for each kind', () => {
  const names = [
    ...[
      kept.cacheName(ROOT, 'pages'),
      kept.cacheName(ROOT, 'files'),
      kept.cacheName(ROOT, 'saved'),
    ],
    ...[kept.cacheName(ROOT, 'core', '1'), kept.cacheName(ROOT, 'core', '2')],
    kept.cacheName('https://bao.vn/', 'pages'),
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(kept.cacheName('https://khac.vn/tin/', 'pages')).toBe(kept.cacheName(ROOT, 'pages'));
});

test('the caches of a site are found, all or those of a kind, and none is made by looking', async () => {
  const own = [
    kept.cacheName(ROOT, 'core', '1'),
    kept.cacheName(ROOT, 'core', '2'),
    kept.cacheName(ROOT, 'saved'),
  ];
  const open = vi.fn(async (name: string) => name);
  vi.stubGlobal('caches', {
    open,
    keys: async () => ['khác', kept.cacheName('https://bao.vn/', 'core', '1'), ...own],
    has: async (name: string) => own.includes(name),
  });
  expect(await kept.cacheNames(ROOT)).toEqual(own);
  expect(await kept.cacheNames(ROOT, 'core')).toEqual(own.slice(0, 2));
  expect(await kept.openExisting(ROOT, 'saved')).toBe(own[2]);
  expect(await kept.openExisting(ROOT, 'whole')).toBeUndefined();
  expect(open).toHaveBeenCalledTimes(1);
});

test('a redirected response is copied, since a page cannot be opened from it', async () => {
  const plain = new Response('a');
  expect(kept.keepable(plain)).toBe(plain);
  const redirected = new Response('b', { status: 203, headers: { 'x-mot': 'hai' } });
  Object.defineProperty(redirected, 'redirected', { value: true });
  const copy = kept.keepable(redirected);
  expect([copy.redirected, copy.status, copy.headers.get('x-mot'), await copy.text()]).toEqual([
    ...[false, 203, 'hai', 'b'],
  ]);
});

test.each([
  ['_astro/a.B1.js', true, false],
  ['tin/_astro/a-400.webp', true, true],
  ['pagefind/vi_0123abc.pf_index', true, false],
  ['pagefind/pagefind.js', false, false],
  ['x_astro/a.js', false, false],
  ['anh/a.JPG', false, false],
  ['anh/a.jpeg', false, true],
  ['anh/a.png', false, true],
  ['bai/a.html', false, false],
])(
  'of %s it is told whether its name changes with its content, and whether it is a picture',
  (path, isHashed, isPicture) => {
    expect([kept.isHashed(path), kept.isPicture(path)]).toEqual([isHashed, isPicture]);
  },
);
