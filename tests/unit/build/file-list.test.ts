import { expect, test } from 'vitest';
import { listSiteFiles } from '../../../src/build/file-list.ts';
import { digestOf } from '../../../src/build/site-files.ts';
import { unpackIds } from '../../../src/config/article-ids.ts';
import { SITE } from '../../../src/config/site.ts';

const digests = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, digestOf(Buffer.from(text))]));
const WORKER = 'const VERSION = "__version__"; const ARTICLES = "__articles__";';
function listed(files: Readonly<Record<string, string>>, ids: readonly string[] = []) {
  const { version, files: made } = listSiteFiles(digests(files), ids, WORKER);
  return { version, made, list: JSON.parse(made['tep.json'] ?? '') };
}

test.each([
  ...['index.html', 'bai/a-1.html', '_astro/a.js', 'articles.json', 'tim.html', 'icon.svg'],
  ...['chuyen-muc.html', 'kho/2025.html', 'xem.html', 'pagefind/a.pf'],
])('a reader takes %s along', (path) => {
  expect(listed({ [path]: 'x' }).list.files).toEqual([[path, 1]]);
});

test.each([
  ...['_headers', '.htaccess', 'nguon/a.txt', 'chuyen-muc/a.html', 'may-chu/nginx.conf'],
  ...['xem-truoc/a.png', '404.html', 'ban-ke.json', 'feed.json', 'firebase.json', 'sw.js'],
  ...['nguon-tin.css', 'nguon-tin.opml', 'llms.txt', 'ma-bai.txt', 'ma-bai/1', 'robots.txt'],
  ...['serve.json', 'staticwebapp.config.json', 'tep.json', 'vercel.json', 'rss.xml'],
  ...['bai/a-1.md', 'bai/a-1.json', 'bai/rss.xml'],
])('no reader needs %s', (path) => {
  expect(listed({ [path]: 'x' }).list).toMatchObject({ files: [], count: 0, bytes: 0 });
});

test('files stand in order with their sizes, and are counted', () => {
  const { list } = listed({ 'tim.html': '12345', _headers: 'x', 'index.html': '123' });
  expect(list).toMatchObject({
    files: [
      ['index.html', 3],
      ['tim.html', 5],
    ],
    count: 2,
    bytes: 8,
  });
});

test('the version changes with what readers get, and with nothing else', () => {
  const before = { 'index.html': 'a', 'robots.txt': 'b' };
  const { version, list } = listed(before);
  expect(version).toMatch(/^[\da-f]{16}$/u);
  expect(list.version).toBe(version);
  const versionOf = (files: Readonly<Record<string, string>>, ids?: readonly string[]) =>
    listed(files, ids).version;
  expect(versionOf({ ...before, 'robots.txt': 'c' })).toBe(version);
  expect(versionOf(before, ['0000000a'])).toBe(version);
  expect(versionOf({ 'robots.txt': 'b', 'index.html': 'a' })).toBe(version);
  expect(versionOf({ ...before, 'index.html': 'b' })).not.toBe(version);
  expect(versionOf({ ...before, 'tim.html': '' })).not.toBe(version);
});

test('the service worker knows both versions, and the ids are those of all articles', () => {
  const ids = ['0000000a', 'ffffffff', '00000010'];
  const { version, list, made } = listed({ 'index.html': 'a' }, ids);
  expect(unpackIds(made['ma-bai.txt'] ?? '')).toEqual(new Set(ids));
  expect(made['sw.js']).toBe(`const VERSION = "${version}"; const ARTICLES = "${list.articles}";`);
  expect(list.articles).not.toBe(listed({ 'index.html': 'a' }, ids.slice(1)).list.articles);
});

test('a site that is too large for a device has no list of files', () => {
  const { bytes, files } = SITE.wholeSite;
  const big = (size: number) => {
    const all = new Map([['index.html', { bytes: size, sha256: 'a' }]]);
    return JSON.parse(listSiteFiles(all, [], WORKER).files['tep.json'] ?? '');
  };
  expect(big(bytes)).toHaveProperty('files');
  expect(big(bytes + 1)).not.toHaveProperty('files');
  expect(big(bytes + 1)).toMatchObject({ count: 1, bytes: bytes + 1 });
  const many = (count: number) => {
    const all = Array.from(
      { length: count },
      (_, at) => [`bai-${at}.html`, { bytes: 0, sha256: 'a' }] as const,
    );
    return JSON.parse(listSiteFiles(new Map(all), [], WORKER).files['tep.json'] ?? '');
  };
  expect(many(files)).toHaveProperty('files');
  expect(many(files + 1)).not.toHaveProperty('files');
});
