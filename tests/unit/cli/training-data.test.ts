import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTrainingData } from '../../../src/cli/training-data.ts';
import { ALL_ROLES, roleSet } from '../../../src/parse/roles/role.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nhan-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(name: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await writeFile(join(folder, name), text);
}

const TEXT = 'Chợ nổi họp lại\n\nSáng nay hơn bốn mươi ghe neo ở ngã ba Vàm Sậy.\n';

test('truth.json says what is true of files; those of one source are left out together', async () => {
  await write('ben-song-2024/001.txt', TEXT);
  await write('truth.json', {
    articles: [{ file: 'ben-song-2024/001.txt', truth: { title: 'Chợ nổi họp lại' } }],
  });
  const { samples } = await readTrainingData([folder]);
  expect(samples).toMatchObject([{ source: 'bensong', text: TEXT }]);
  expect(samples[0]?.labels(['Chợ nổi họp lại'])).toEqual([roleSet('headline')]);
});

test('expected.json says what is true of the file beside it', async () => {
  await write('cho/source.txt', TEXT);
  await write('cho/expected.json', { article: { headline: 'Chợ nổi họp lại', published: null } });
  const { samples } = await readTrainingData([folder]);
  expect(samples).toMatchObject([{ truth: { title: 'Chợ nổi họp lại', date: null } }]);
  expect(samples[0]?.source).toMatch(/^texts \d$/u);
});

test('a line with words that an expected article does not have is no text and no rubric', async () => {
  await write('cho/source.txt', `Điểm tin\n\n${TEXT}`);
  await write('cho/expected.json', { article: {}, junk: ['Điểm tin'] });
  const { samples } = await readTrainingData([folder]);
  const [whole = 0, part = 0, other = 0] =
    samples[0]?.labels(['Điểm tin', 'Đọc Điểm tin', 'Ghe']) ?? [];
  expect(whole & roleSet('headline', 'rubric', 'paragraph', 'caption')).toBe(0);
  expect(part & roleSet('headline', 'paragraph', 'caption')).toBe(0);
  expect(other & roleSet('paragraph')).not.toBe(0);
});

test('a sidecar that says what lines are teaches, too', async () => {
  await write('cho.txt', TEXT);
  await write('cho.yaml', 'lines:\n  headline: Chợ nổi\n');
  const { samples } = await readTrainingData([folder]);
  expect(samples).toHaveLength(1);
  expect(samples[0]?.labels(['Chợ nổi họp lại', 'Sáng nay'])).toEqual([
    roleSet('headline'),
    ALL_ROLES,
  ]);
});

test('records are read line by line', async () => {
  await write(
    'records.jsonl',
    `${JSON.stringify({ src: 'Bến Sông 2024', title: 'Chợ', lines: ['Ghe.'], labels: ['P'] })}\n`,
  );
  const { records } = await readTrainingData([folder]);
  expect(records).toMatchObject([{ source: 'bensong', title: 'Chợ', lines: ['Ghe.'] }]);
});

test('a folder in which nothing is labelled is refused by name', async () => {
  await write('cho.txt', TEXT);
  await expect(readTrainingData([folder])).rejects.toThrow(`Nothing in ${folder} is labelled.`);
});
