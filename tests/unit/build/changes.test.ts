import { describe, expect, test } from 'vitest';
import { findChanges, writeChanges } from '../../../src/build/changes.ts';
import type { Manifest } from '../../../src/build/manifest.ts';

const manifest = (files: Readonly<Record<string, string>>): Manifest => ({
  version: '1',
  files: Object.fromEntries(
    Object.entries(files).map(([path, digest]) => [path, [1, digest] as const]),
  ),
  articles: {},
  moved: {},
});

const BEFORE = manifest({ 'index.html': 'a', 'bai/cu.html': 'b', '_astro/x.css': 'c' });
const AFTER = manifest({
  'sw.js': 's',
  'index.html': 'a2',
  'bai/moi.html': 'n',
  '_astro/x.css': 'c',
  '_astro/y.css': 'y',
});

describe('an upload', () => {
  test('sends what pages need first and the list of files last, then deletes what is gone', () => {
    expect(findChanges(BEFORE, AFTER)).toEqual({
      upload: ['_astro/y.css', 'bai/moi.html', 'index.html', 'sw.js', 'ban-ke.json'],
      remove: ['bai/cu.html'],
    });
  });

  test('sends each kind of file before what needs it, in the order of names', () => {
    const paths = [
      ...['_astro/a.js', 'goi-y/a.json', 'pagefind/a.pf', 'xem-truoc/a.png', 'icon.svg'],
      ...['bai/a.html', 'bai/b.html', 'index.html'],
      ...['articles.json', 'ma-bai.txt', 'tep.json', 'sw.js', 'ban-ke.json'],
    ];
    const { upload } = findChanges(
      null,
      manifest(Object.fromEntries(paths.map((path) => [path, '']))),
    );
    const at = (path: string): number => upload.indexOf(path);
    for (const path of paths.slice(0, 5)) expect(at(path), path).toBeLessThan(at('bai/a.html'));
    for (const path of paths.slice(8)) expect(at(path), path).toBeGreaterThan(at('index.html'));
    expect(at('bai/a.html')).toBeLessThan(at('bai/b.html'));
    expect(upload.at(-1)).toBe('ban-ke.json');
    expect(new Set(upload)).toEqual(new Set(paths));
  });

  test('sends nothing if the sites are equal, and every file if nothing is deployed', () => {
    expect(findChanges(AFTER, AFTER)).toEqual({ upload: [], remove: [] });
    expect(findChanges(null, BEFORE).upload).toHaveLength(4);
  });
});

describe('the list of changes', () => {
  const changes = { upload: ['bai/moi.html', "anh/bà's.png"], remove: ['bai/cu.html'] };

  test('for people', () => {
    expect(writeChanges(changes, 'list', 'dist')).toEqual([
      'upload bai/moi.html',
      "upload anh/bà's.png",
      'delete bai/cu.html',
    ]);
  });

  test('for rsync: every path, including those to delete', () => {
    expect(writeChanges(changes, 'rsync', 'dist')).toEqual([
      'bai/moi.html',
      "anh/bà's.png",
      'bai/cu.html',
    ]);
  });

  test('for lftp: folders, files, then deletions', () => {
    expect(writeChanges(changes, 'lftp', 'dist')).toEqual([
      'mkdir -fp anh',
      'mkdir -fp bai',
      'put -O bai dist/bai/moi.html',
      String.raw`put -O anh 'dist/anh/bà'\''s.png'`,
      'rm -f bai/cu.html',
    ]);
  });

  test('for aws: no command is longer than a shell takes', () => {
    const upload = Array.from({ length: 450 }, (_, at) => `bai/${at}.html`);
    const lines = writeChanges({ upload, remove: [] }, 'aws', 'dist');
    const named = lines.map((line) =>
      [...line.matchAll(/--include (\S+)/gu)].map(([, path]) => path),
    );
    expect(named.flat()).toEqual(upload);
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(named.slice(0, -1).map(({ length }) => length)).size).toBe(1);
  });

  test('for aws: shell commands with many files each', () => {
    expect(writeChanges(changes, 'aws', 'dist')).toEqual([
      String.raw`aws s3 cp --recursive dist "$BUCKET" --exclude '*' --include bai/moi.html --include 'anh/bà'\''s.png'`,
      `aws s3 rm --recursive "$BUCKET" --exclude '*' --include bai/cu.html`,
    ]);
  });
});
