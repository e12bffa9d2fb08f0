import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showNamed } from '../../../src/pages/_search/named.ts';
import { SuggestionFinder } from '../../../src/search/suggestions/finder.ts';
import type { PartFile } from '../../../src/search/suggestions/part.ts';

const part = (...names: PartFile['names']): PartFile => ({
  names,
  headlines: [],
  cut: [],
  next: '',
});
const FILES: Readonly<Record<string, PartFile>> = {
  l: part(
    ['person', 'Lê Minh', 'nhan-vat/le-minh.html'],
    ['author', 'Lê Minh', 'tac-gia/le-minh.html'],
    ['keyword', 'Lê Minh', 'tu-khoa/le-minh.html'],
    ['source', 'Lê Minh', 'nguon-bao/le-minh.html'],
  ),
  h: part(['place', 'Huế', 'dia-danh/hue.html']),
};

let line: HTMLElement;
beforeEach(() => {
  const { document } = parseHTML('<p id="trang-rieng" hidden></p>');
  vi.stubGlobal('document', document);
  line = document.querySelector('p') ?? document.createElement('p');
});
afterEach(() => vi.unstubAllGlobals());

test('at most three pages with the query as their name are linked', async () => {
  const finder = new SuggestionFinder('lh', async (name) => FILES[name] ?? null);
  await showNamed('lê minh', finder);
  expect(line.hidden).toBe(false);
  expect(Array.from(line.children, ({ textContent }) => textContent)).toEqual([
    'Nhân vật: Lê Minh',
    'Tác giả: Lê Minh',
    'Từ khóa: Lê Minh',
  ]);
  expect(line.querySelector('a')?.getAttribute('href')).toBe('nhan-vat/le-minh.html');
  for (const query of ['lê', '']) {
    await showNamed(query, finder);
    expect([line.hidden, line.textContent], query).toEqual([true, '']);
  }
});

test('an answer that comes after the one to a later query is dropped', async () => {
  const late = Promise.withResolvers<void>();
  const finder = new SuggestionFinder('lh', async (name) => {
    if (name === 'l') await late.promise;
    return FILES[name] ?? null;
  });
  const first = showNamed('lê minh', finder);
  await showNamed('huế', finder);
  late.resolve();
  await first;
  expect(line.textContent).toBe('Địa danh: Huế');
});
