import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Articles } from '../../../src/desk/server/pile.ts';

const LEDE =
  'Chợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên sào.';

let root: string;
let articles: Articles;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-chong-bai-'));
  mkdirSync(join(root, 'bai'));
  articles = new Articles(join(root, 'bai'), join(root, 'dem'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text: string | Buffer): void =>
  writeFileSync(join(root, 'bai', name), text);

test('the pile lists what needs a look first, and files that cannot be read', async () => {
  write('co-ngay.txt', `Chợ nổi lúc bốn giờ sáng\n\nNgày 3/7/2025\n\n${LEDE}\n`);
  write('khong-ngay.txt', `Bến cũ sau mùa lũ\n\n${LEDE}\n`);
  write('rong.txt', '');
  write('la.jpg', Buffer.from('x'));
  const { articles: entries, lonePictures } = await articles.pile();
  expect(entries.map(({ file }) => file)).toEqual(['rong.txt', 'khong-ngay.txt', 'co-ngay.txt']);
  expect(entries.map(({ needs }) => needs[0])).toEqual(['error', 'undated', 'warning']);
  expect(entries.map(({ published }) => published)).toEqual([null, null, '2025-07-03']);
  expect(entries[0]?.messages).toHaveLength(1);
  expect(lonePictures).toEqual(['la.jpg']);
});

test('progress tells how many of all articles are read', async () => {
  for (const name of ['a', 'b', 'c']) write(`${name}.txt`, `Bến ${name} sau mùa lũ\n\n${LEDE}\n`);
  expect(articles.progress).toMatchObject({ read: 0, all: 0 });
  await articles.pile();
  const { read, all } = articles.progress;
  expect([read, all]).toEqual([3, 3]);
});
