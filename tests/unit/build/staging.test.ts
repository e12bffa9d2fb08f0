import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../../../src/build/site-files.ts';
import { Staging } from '../../../src/build/staging.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  folder = join(root, 'cho');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const of = (text: string) => digestOf(Buffer.from(text));
const open = (before: Readonly<Record<string, string>> = {}): Staging =>
  new Staging(folder, new Map(Object.entries(before).map(([path, text]) => [path, of(text)])));
const staged = (path: string): string | null =>
  existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null;

test('leftovers of an interrupted build are removed', () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'rac.txt'), 'nửa chừng');
  open();
  expect(staged('rac.txt')).toBeNull();
  expect(existsSync(folder)).toBe(true);
});

test('a file is written if it is new or differs, and not if the previous site has it', () => {
  const staging = open({ 'bai/a.html': 'cũ', 'bai/b.html': 'như cũ' });
  staging.write('bai/a.html', 'mới');
  staging.write('bai/b.html', 'như cũ');
  staging.write('c/d/e.html', Buffer.from('thêm'));
  expect([...staging.staged].sort()).toEqual(['bai/a.html', 'c/d/e.html']);
  expect([staged('bai/a.html'), staged('bai/b.html'), staged('c/d/e.html')]).toEqual([
    'mới',
    null,
    'thêm',
  ]);
  expect(staging.files.get('bai/b.html')).toEqual(of('như cũ'));
  expect(staging.gone).toEqual([]);
});

test('a file that is neither made nor kept is gone', () => {
  const staging = open({ 'a.html': 'a', 'b.html': 'b', 'c.html': 'c' });
  expect(staging.keep('a.html')).toBe(true);
  expect(staging.keep('khong-co.html')).toBe(false);
  staging.write('b.html', 'khác');
  expect(staging.gone).toEqual(['c.html']);
  expect([...staging.files.keys()]).toEqual(['a.html', 'b.html']);
});

test('a file from elsewhere must be in the folder only if it differs', () => {
  const staging = open({ 'a.html': 'a' });
  expect(staging.adopt('a.html', of('a'))).toBe(false);
  expect(staging.adopt('b.html', of('b'))).toBe(true);
  expect([...staging.staged]).toEqual(['b.html']);
});

test('a file of a cache is linked, and skipped if the previous site has it', () => {
  const from = join(root, 'x.webp');
  writeFileSync(from, 'ảnh');
  const staging = open({ '_astro/co.webp': 'ảnh' });
  staging.take('_astro/moi.webp', from);
  staging.take('_astro/co.webp', join(root, 'khong-doc'));
  expect(staged('_astro/moi.webp')).toBe('ảnh');
  expect(statSync(join(folder, '_astro/moi.webp')).ino).toBe(statSync(from).ino);
  expect([...staging.staged]).toEqual(['_astro/moi.webp']);
  expect(staging.files.get('_astro/co.webp')).toEqual(of('ảnh'));
});

test('a file is in the folder if it differs, else in the previous site', () => {
  const staging = open({ 'a.html': 'a' });
  staging.keep('a.html');
  staging.write('b.html', 'b');
  expect(staging.locate('a.html', '/site')).toBe(join('/site', 'a.html'));
  expect(staging.locate('b.html', '/site')).toBe(join(folder, 'b.html'));
});

test('the list of files is staged, and does not list itself', () => {
  const staging = open();
  staging.writeAside('ban-ke.json', '{}');
  expect([...staging.staged]).toEqual(['ban-ke.json']);
  expect(staging.files.size).toBe(0);
  expect(staged('ban-ke.json')).toBe('{}');
});
