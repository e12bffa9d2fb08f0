import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTarget } from '../../../src/build/target.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ban-tin-')));
  mkdirSync(join(folder, 'seeds'));
  mkdirSync(join(folder, 'that'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const find = (name: string): string =>
  findTarget(join(folder, name), [{ what: 'articles', path: join(folder, 'seeds') }]).slice(
    folder.length + 1,
  );
const link = (to: string, name: string): void => symlinkSync(to, join(folder, name));

test('a folder is its own target, even if it does not exist yet', () => {
  expect(find('that')).toBe('that');
  expect(find('moi')).toBe('moi');
  expect(find('moi/nua/')).toBe('moi/nua');
});

test('a link leads to its target, even through other links or if the target is missing', () => {
  link('that', 'lien-ket');
  link(join(folder, 'lien-ket'), 'nua');
  link('that/moi', 'chua-co');
  link('chua-co', 'hai');
  expect(find('lien-ket')).toBe('that');
  expect(find('nua')).toBe('that');
  expect(find('nua/tin')).toBe('that/tin');
  expect(find('chua-co')).toBe('that/moi');
  expect(find('hai')).toBe('that/moi');
});

test('a link to a folder that cannot be created is refused, and so is a circle', () => {
  link('khong-co/trang', 'o-dia');
  link('b', 'a');
  link('a', 'b');
  expect(() => find('o-dia')).toThrow('is a link to');
  expect(() => find('o-dia/trang')).toThrow('is a link to');
  expect(() => find('a')).toThrow('which cannot be reached');
});

test('neither a file nor a path below a file can be the output folder', () => {
  writeFileSync(join(folder, 'tep'), '');
  link('tep', 'lien-ket');
  expect(() => find('tep')).toThrow('tep) is a file.');
  expect(() => find('lien-ket')).toThrow('tep) is a file.');
  expect(() => find('tep/a/b')).toThrow('tep is a file.');
});

test('the output may not overlap a folder that is read, even through a link', () => {
  link('seeds', 'bai-viet');
  for (const name of ['seeds', 'seeds/trang', '', 'bai-viet', 'bai-viet/trang'])
    expect(() => find(name), name).toThrow('overlap');
  expect(find('seeds-cu')).toBe('seeds-cu');
});
