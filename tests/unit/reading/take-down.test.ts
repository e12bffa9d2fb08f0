import { expect, test } from 'vitest';
import {
  removeAddress,
  removeArticles,
  removeTraces,
  saysGone,
} from '../../../src/reading/offline/take-down.ts';
import { page, ROOT, withDevice } from './device.ts';

const [GONE, STAYS] = ['0000000a', '0000000b'];
const OF_GONE = `bai/cau-${GONE}.html`;
const OF_OTHER = `bai/cho-${STAYS}.html`;
const isGone = (id: string): boolean => id === GONE;

test('only the site itself says that a page of it is gone', () => {
  const answer = (status: number, url = `${ROOT}bai/a.html`): Response => {
    const response = new Response(null, { status });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
  expect([404, 410, 500, 503].map((status) => saysGone(ROOT, answer(status)))).toEqual([
    ...[true, true, false, false],
  ]);
  expect(saysGone(ROOT, answer(404, 'https://bao.example/khac/a.html'))).toBe(false);
});

test('a page that is gone goes with its other formats, from every cache', async () => {
  const device = withDevice({
    pages: { [OF_GONE]: 'a', [`bai/cau-${GONE}.md`]: 'a', [OF_OTHER]: 'b' },
    data: { [`bai/cau-${GONE}.json`]: 'a', [`nguon/${GONE}.txt`]: 'a' },
    whole: { [OF_GONE]: 'a', [OF_OTHER]: 'b' },
  });
  expect(await removeAddress(ROOT, ROOT + OF_GONE)).toBe(true);
  expect([device.paths('pages'), device.paths('data'), device.paths('whole')]).toEqual([
    ...[[OF_OTHER], [], [OF_OTHER]],
  ]);
  expect(await removeAddress(ROOT, ROOT + OF_GONE)).toBe(false);
});

test('a saved article leaves a sign for its reader, and nothing of its text', async () => {
  const device = withDevice({ saved: { [OF_GONE]: page(GONE), [OF_OTHER]: page(STAYS) } });
  expect(await removeArticles(ROOT, isGone)).toBe(true);
  expect(device.textOf('saved', OF_GONE)).toBe(410);
  expect(device.textOf('saved', OF_OTHER)).toBe(page(STAYS));
  // The sign itself is nothing to take down.
  expect(await removeArticles(ROOT, isGone)).toBe(false);
});

test('lists that name an article that is gone are loaded again, or deleted', async () => {
  const link = `<a href="${OF_GONE}">Cầu</a>`;
  const device = withDevice(
    {
      pages: { 'index.html': link, 'kho.html': link, [OF_OTHER]: link, 'tim.html': 'x' },
      data: { 'articles.json': link },
    },
    { 'index.html': 'mới' },
  );
  await removeTraces(ROOT, isGone);
  expect(device.textOf('pages', 'index.html')).toBe('mới');
  // An article only links to it.
  expect(device.paths('pages')).toEqual(['index.html', 'tim.html']);
  expect(device.paths('data')).toEqual([]);
});

test('an article that names one that is gone stays without a network', async () => {
  const device = withDevice({ pages: { [OF_OTHER]: `<a href="cau-${GONE}.html">Cầu</a>` } });
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await removeTraces(ROOT, isGone);
  expect(device.paths('pages')).toEqual([OF_OTHER]);
});

test('the search index goes, and pictures that no kept page shows', async () => {
  const shows = '<img src="../_astro/con.webp">';
  const device = withDevice({
    pages: { [OF_OTHER]: shows },
    pictures: { '_astro/con.webp': 'a', '_astro/mat.webp': 'b' },
    files: { 'pagefind/a.pf_index': 'a', '_astro/page.js': 'b' },
    whole: { 'goi-y/a.json': 'a', '_astro/mat.webp': 'b', 'icon.png': 'c' },
  });
  expect(await removeTraces(ROOT, isGone)).toBe(true);
  expect(device.paths('pictures')).toEqual(['_astro/con.webp']);
  expect(device.paths('files')).toEqual(['_astro/page.js']);
  expect(device.paths('whole')).toEqual(['icon.png']);
  expect(await removeTraces(ROOT, isGone)).toBe(false);
});
