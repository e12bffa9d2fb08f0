import { beforeEach, expect, test, vi } from 'vitest';
import { keep } from '../../../src/reading/device.ts';
import { unfinishedArticles } from '../../../src/reading/history.ts';
import { does, openPage, texts, the } from '../page.ts';

const begun = (id: number) => ({
  id: String(id),
  address: `bai/${id}.html`,
  headline: `Bài ${id}`,
  passage: 'd-1',
  percent: 40,
});

let page: Document;
beforeEach(() => {
  page = openPage(
    '<h1>Trang</h1><section class="unfinished" data-most="3"><h2>Đang đọc</h2></section>',
  );
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
    },
  );
});

async function open(count: number): Promise<void> {
  keep(
    'doc-do',
    Array.from({ length: count }, (_, at) => begun(at + 1)),
  );
  vi.resetModules();
  await import('../../../src/reading/unfinished.ts');
}

test('the list has the last begun articles, and links to the others', async () => {
  await open(5);
  expect(texts(page, 'li a')).toEqual(['Bài 1', 'Bài 2', 'Bài 3']);
  expect(the(page, 'li a').getAttribute('href')).toBe('bai/1.html?tiep#d-1');
  expect(texts(page, 'h2 + a')).toEqual(['Xem tất cả 5 bài']);
  expect(page.documentElement.hasAttribute('data-unfinished')).toBe(true);
});

test('without begun articles there is none', async () => {
  await open(0);
  expect(texts(page, 'li, h2 + a')).toEqual([]);
  expect(page.documentElement.hasAttribute('data-unfinished')).toBe(false);
});

test('an entry says for a screen reader which article it dismisses, and goes for good', async () => {
  await open(4);
  const [, second] = page.querySelectorAll('li button');
  if (!second) throw new Error('There is no button.');
  // Nothing has the focus on this page.
  for (const each of page.querySelectorAll('li button'))
    Object.assign(each, { matches: () => each === second });
  expect(second.getAttribute('aria-label')).toBe('Bỏ “Bài 2” khỏi mục Đang đọc');
  does(second, 'click');
  expect(unfinishedArticles().map(({ headline }) => headline)).toEqual(['Bài 1', 'Bài 3', 'Bài 4']);
  expect(texts(page, 'li a')).toEqual(['Bài 1', 'Bài 3', 'Bài 4']);
  expect(texts(page, 'h2 + a')).toEqual([]);
  expect(texts(page, '[role=status] p')).toEqual(['Đã bỏ “Bài 2” khỏi mục Đang đọc.']);
});
