import { expect, test } from 'vitest';
import { redirectPages } from '../../../src/build/redirects.ts';

const TARGETS: Readonly<Record<string, string>> = {
  a: 'bai/moi-a.html',
  b: 'dong-su-kien/lu-b.html',
};
const pages = (siteUrl: string | null): Map<string, string> =>
  new Map(
    redirectPages(
      {
        'bai/cu-a.html': 'a',
        'dong-su-kien/cu-a.html': 'a',
        'bai/cu-b.html': 'b',
        'bai/x.html': 'c',
      },
      (_, id) => TARGETS[id],
      siteUrl,
    ),
  );

test('an old address leads to the new one, by a path that works below any address', () => {
  const found = [...pages(null)].map(([path, page]) => [
    path,
    /url=([^"]*)"/u.exec(page)?.[1],
    /<a href="([^"]*)"/u.exec(page)?.[1],
  ]);
  expect(found).toEqual([
    ['bai/cu-a.html', 'moi-a.html', 'moi-a.html'],
    ['dong-su-kien/cu-a.html', '../bai/moi-a.html', '../bai/moi-a.html'],
    ['bai/cu-b.html', '../dong-su-kien/lu-b.html', '../dong-su-kien/lu-b.html'],
  ]);
});

test('search engines forget the old address, and learn the new one if the site has an address', () => {
  const [page = ''] = pages('https://bao.vn/tin/').values();
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<link rel="canonical" href="https://bao.vn/tin/bai/moi-a.html">');
  expect([...pages(null).values()].join('')).not.toContain('canonical');
});

test('a redirecting page runs nothing, and says in Vietnamese that it moved', () => {
  const [page = ''] = pages(null).values();
  expect(page).toContain(`content="default-src 'none';base-uri 'none'"`);
  expect(page).toMatch(/^<!doctype html><html lang="vi">/u);
  expect(page).toMatch(/<title>[^<]+<\/title>/u);
});
