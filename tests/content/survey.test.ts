import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RECORDS, Records } from '../../src/content/records.ts';
import { surveyArticles } from '../../src/content/survey.ts';
import { articleOf } from '../site/temporary-site.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  mkdirSync(join(root, 'bai'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(root, 'bai', name), text);
const survey = () =>
  surveyArticles(join(root, 'bai'), {
    version: '1',
    cache: join(root, 'kho'),
    now: Date.now(),
    loadParser: () => import('../../src/content/reader.ts'),
  });
const kept = (): number => {
  const records = Records.openToRead(join(root, 'kho', RECORDS));
  const { size } = records.gathered();
  records.close();
  return size;
};

test('finds drafts, articles that repeat others and files that cannot be read', async () => {
  write('a.txt', articleOf('Chợ nổi'));
  write('b.txt', articleOf('Chợ nổi'));
  write('b.yaml', 'draft: true\n');
  write('c.txt', '');
  const { articles, files, messages } = await survey();
  expect(files).toEqual(['a.txt', 'b.txt', 'c.txt']);
  expect(articles.map(({ summary }) => [summary.file, summary.draft])).toEqual([
    ['a.txt', undefined],
    ['b.txt', true],
  ]);
  expect(messages.map(({ file, rule }) => [file, rule])).toEqual(
    expect.arrayContaining([
      ['b.txt', 'duplicate'],
      ['c.txt', 'empty-file'],
    ]),
  );
});

test('removes nothing that a build which runs may need', async () => {
  write('a.txt', articleOf('Chợ nổi'));
  await survey();
  write('a.txt', articleOf('Chợ nổi, nhìn từ bờ'));
  await survey();
  expect(kept()).toBe(2);
});

test('makes damaged records anew', async () => {
  write('a.txt', articleOf('Chợ nổi'));
  mkdirSync(join(root, 'kho'));
  writeFileSync(join(root, 'kho', RECORDS), 'Đây không phải là cơ sở dữ liệu.'.repeat(100));
  expect((await survey()).articles).toHaveLength(1);
});
