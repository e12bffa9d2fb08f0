import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RECORDS } from '../../src/content/record-file.ts';
import { Records } from '../../src/content/records.ts';
import { surveyArticles } from '../../src/content/survey.ts';
import { learned } from '../../src/parse/roles/learned.ts';
import { keepOwn } from '../../src/parse/roles/own.ts';
import { ROLE } from '../../src/parse/roles/role.ts';
import { articleOf } from '../site/temporary-site.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  mkdirSync(join(root, 'bai'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(root, 'bai', name), text);
const survey = (onProgress: (read: number, all: number) => void = () => {}) =>
  surveyArticles(join(root, 'bai'), {
    version: '1',
    cache: join(root, 'kho'),
    now: Date.now(),
    onProgress,
    loadParser: () => import('../../src/content/reader.ts'),
  });
const kept = (): number => {
  const records = Records.openToRead(join(root, 'kho', RECORDS));
  const { size } = records.gathered();
  records.close();
  return size;
};

test('a survey finds drafts, articles that repeat others, and files that cannot be read', async () => {
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

test('an article without a date is told of, a draft is not', async () => {
  write('co-ngay.txt', `date 2025-10-24\n${articleOf('Chợ nổi')}`);
  write('khong-ngay.txt', articleOf('Bến cũ'));
  write('nhap.txt', articleOf('Bài chưa xong'));
  write('nhap.yaml', 'draft: true\n');
  const { messages } = await survey();
  const undated = messages.filter(({ rule }) => rule === 'undated');
  expect(undated.map(({ file, severity }) => [file, severity])).toEqual([
    ['khong-ngay.txt', 'info'],
  ]);
});

test('a survey reports after each article how many have been read', async () => {
  const told: string[] = [];
  for (const name of ['a.txt', 'b.txt']) write(name, articleOf(name));
  await survey((read, all) => told.push(`${read}/${all}`));
  expect(told).toEqual(['1/2', '2/2']);
});

test('a survey removes nothing that a running build may need', async () => {
  write('a.txt', articleOf('Chợ nổi'));
  await survey();
  write('a.txt', articleOf('Chợ nổi, nhìn từ bờ'));
  await survey();
  expect(kept()).toBe(2);
});

test('a survey makes damaged records again', async () => {
  write('a.txt', articleOf('Chợ nổi'));
  mkdirSync(join(root, 'kho'));
  writeFileSync(join(root, 'kho', RECORDS), 'Đây không phải là cơ sở dữ liệu.'.repeat(100));
  expect((await survey()).articles).toHaveLength(1);
});

test('reads with what a publisher’s corrections taught, and as it ships if that does not fit', async () => {
  const { features, ...model } = learned();
  // Every line is furniture.
  const moved = features.map((weight, at) => weight + (at === ROLE.furniture ? 100 : 0));
  const worth = { articles: 10, lines: 100, before: 80, after: 90, lost: 0 };
  const own = keepOwn({ ...model, features: moved }, worth);
  write('a.txt', articleOf('Chợ nổi'));
  const rules = async (): Promise<string[][]> =>
    (await survey()).messages
      .filter(({ rule }) => rule !== 'teaser' && rule !== 'undated')
      .map(({ file, rule }) => [file, rule]);
  expect(await rules()).toEqual([]);
  write('_cach-doc.json', JSON.stringify(own));
  expect(await rules()).toEqual([['a.txt', 'no-content']]);
  write('_cach-doc.json', JSON.stringify({ ...own, of: 'others' }));
  expect(await rules()).toEqual([['_cach-doc.json', 'old-own-reading']]);
  write('_cach-doc.json', 'hỏng');
  expect(await rules()).toEqual([['_cach-doc.json', 'bad-own-reading']]);
  rmSync(join(root, 'bai', '_cach-doc.json'));
  expect(await rules()).toEqual([]);
});
