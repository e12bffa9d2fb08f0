import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Listed } from '../../../../src/search/build/listed.ts';
import { writeIndex } from '../../../../src/search/build/write-index.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'ban-tin-muc-luc-'));
  mkdirSync(join(site, 'bai'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function write(name: string): Listed {
  const url = `bai/${name}.html`;
  writeFileSync(join(site, url), `<h1 data-search="headline">Bài ${name}</h1>`);
  return { file: `${name}.txt`, url, date: '', month: '', day: 0, bylines: [] };
}

const read = (url: string): Buffer => readFileSync(join(site, url));

test('an article that cannot be indexed is reported by its file, and the others are still read', async () => {
  const good = [write('mot'), write('ba')];
  const bad: Listed = {
    ...write('hai'),
    get date(): string {
      throw new TypeError('no date');
    },
  };
  const told = vi.fn();
  const [first, last] = good;
  if (!first || !last) throw new Error('There are no articles.');
  const folder = join(site, 'pagefind');
  await writeIndex({ articles: [first, bad, last], read, onFailure: told }, { folder });
  expect(told.mock.calls).toEqual([['hai.txt', new TypeError('no date')]]);
  // The same holds if there is no other article.
  expect(await writeIndex({ articles: [bad], read, onFailure: told }, { folder })).toEqual([]);
  await expect(writeIndex({ articles: [bad], read }, { folder })).rejects.toThrow('no date');
});

test('files of the previous site are listed, and not written again', async () => {
  const articles = [write('mot'), write('hai')];
  const [folder, cache] = [join(site, 'pagefind'), join(site, 'cache')];
  const files = await writeIndex({ articles, read }, { folder, cache });
  for (const file of files) expect(existsSync(join(folder, file)), file).toBe(true);
  const known = files.filter((file) => file.includes('/'));
  const again = await writeIndex(
    { articles, read },
    { folder, cache, has: (file) => known.includes(file) },
  );
  expect(again.toSorted()).toEqual(files.toSorted());
  const written = again.filter((file) => existsSync(join(folder, file)));
  expect(written.filter((file) => /^[\da-f]{12}\//u.test(file))).toEqual([]);
  expect(written.length).toBeGreaterThan(0);
});

test('a page with the key of an earlier build is not read again', async () => {
  const articles = [write('mot'), write('hai')];
  const [folder, cache] = [join(site, 'pagefind'), join(site, 'cache')];
  const reads = vi.fn(read);
  const keys = new Map(articles.map(({ url }) => [url, 'a']));
  const source = { articles, read: reads, keyOf: (url: string) => keys.get(url) ?? '' };
  await writeIndex(source, { folder, cache });
  expect(reads).toHaveBeenCalledTimes(2);
  reads.mockClear();
  await writeIndex(source, { folder, cache });
  expect(reads).not.toHaveBeenCalled();
  writeFileSync(join(site, 'bai/hai.html'), '<h1 data-search="headline">Bài khác</h1>');
  keys.set('bai/hai.html', 'b');
  await writeIndex(source, { folder, cache });
  expect(reads.mock.calls.map(([url]) => url)).toContain('bai/hai.html');
});

test('every word that a mistyped one can mean is in a file of its first letters', async () => {
  const articles = [write('mot'), write('hai')];
  for (const { url } of articles)
    writeFileSync(join(site, url), '<h1 data-search="headline">Cam dâu mận xoài chuối</h1>');
  const folder = join(site, 'pagefind');
  const files = await writeIndex({ articles, read }, { folder });
  const lists = files
    .filter((file) => file.endsWith('.pf_words'))
    .map((file) => gunzipSync(readFileSync(join(folder, file))).toString());
  for (const letters of ['cam', 'dau', 'man', 'xoai', 'chuoi'])
    expect(lists.join(' ')).toContain(letters);
});
