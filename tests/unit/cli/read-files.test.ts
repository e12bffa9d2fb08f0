import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findFiles, parseFile } from '../../../src/cli/read-files.ts';
import { makePicture } from '../../picture.ts';

const HEADLINE = 'Chợ nổi lúc bốn giờ sáng';
const BODY =
  'Chợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên cây sào trước mũi.';

let seeds: string;
let outside: string;
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  outside = mkdtempSync(join(tmpdir(), 'ban-tin-ngoai-'));
  vi.stubEnv('SEEDS_DIR', seeds);
  mkdirSync(join(outside, 'kho'));
  writeFileSync(join(outside, 'kho', 'mat.txt'), 'Điều không được đọc.');
  writeFileSync(join(seeds, 'a.txt'), `${HEADLINE}\n\n${BODY}\n`);
  symlinkSync('a.txt', join(seeds, 'trong.txt'));
  symlinkSync(join(outside, 'kho', 'mat.txt'), join(seeds, 'ngoai.txt'));
  symlinkSync(join(outside, 'kho'), join(seeds, 'thu-muc'));
  symlinkSync('khong-co', join(seeds, 'hong.txt'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const each of [seeds, outside]) rmSync(each, { recursive: true, force: true });
});

/** The rules of the messages of what is found at a path, by file; `''` for an article. */
async function rulesAt(path: string): Promise<Readonly<Record<string, string>>> {
  const rules: Record<string, string> = {};
  for (const raw of await findFiles([join(seeds, path)])) {
    const { article, messages } = await parseFile(raw);
    rules[raw.file] = article ? '' : messages.map(({ rule }) => rule).join(' ');
  }
  return rules;
}

test.each([
  ['a.txt', ''],
  ['trong.txt', 'link-inside'],
  ['ngoai.txt', 'link-outside'],
  ['thu-muc/mat.txt', 'linked-folder'],
  ['hong.txt', 'dangling-link'],
])('%s is read by a command as by a build', async (file, rule) => {
  expect(await rulesAt(file)).toEqual({ [file]: rule });
});

test('a folder is told with what is refused in it', async () => {
  expect(await rulesAt('')).toEqual({
    'a.txt': '',
    'hong.txt': 'dangling-link',
    'ngoai.txt': 'link-outside',
    'trong.txt': 'link-inside',
  });
  await expect(findFiles([join(seeds, 'thu-muc')])).rejects.toThrow('The link leads to a folder');
});

test('a folder within the folder of articles has the articles below it, named as on the site', async () => {
  mkdirSync(join(seeds, 'thang-5'));
  writeFileSync(join(seeds, 'thang-5', 'b.txt'), `${HEADLINE}\n\n${BODY}\n`);
  expect(await rulesAt('thang-5')).toEqual({ 'thang-5/b.txt': '' });
});

test('the files of a folder come by name, refused ones among the others', async () => {
  writeFileSync(join(seeds, 'k.txt'), `${HEADLINE}\n\n${BODY}\n`);
  const found = await findFiles([seeds]);
  expect(found.map(({ file }) => file)).toEqual([
    'a.txt',
    'hong.txt',
    'k.txt',
    'ngoai.txt',
    'trong.txt',
  ]);
});

test('a sidecar and a picture that are links are not read', async () => {
  writeFileSync(join(outside, 'a.yaml'), 'headline: Từ ngoài\n');
  writeFileSync(join(outside, 'a.png'), makePicture(4, 3));
  for (const name of ['a.yaml', 'a.png']) symlinkSync(join(outside, name), join(seeds, name));
  const [raw] = await findFiles([join(seeds, 'a.txt')]);
  if (!raw) throw new Error('There is no article.');
  const { article } = await parseFile(raw);
  expect(article?.headline).toBe(HEADLINE);
  expect(article?.blocks.some(({ kind }) => kind === 'figure')).toBe(false);
});
