import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Folder } from '../../../src/desk/server/folder.ts';
import { History } from '../../../src/desk/server/history.ts';
import { Refusal } from '../../../src/desk/server/refusal.ts';
import { TakenDown } from '../../../src/desk/server/taken-down.ts';
import { killAt } from './killed.ts';

const FILES = {
  'cho.txt': 'Chợ nổi\n\nChợ tan trước khi nắng lên.\n',
  'cho.yaml': 'draft: true\n',
  'cho.jpg': 'ảnh',
};
const NAMES = Object.keys(FILES).sort();

let root: string;
let folder: Folder;
let taken: TakenDown;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-ban-'));
  mkdirSync(join(root, 'bai', 'thang-5'), { recursive: true });
  folder = new Folder(join(root, 'bai'));
  fill();
  taken = new TakenDown(folder, new History(join(root, 'truoc')), join(root, 'truoc', 'da-go'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const place = (...names: string[]): string => join(root, 'bai', 'thang-5', ...names);
const fill = (): void => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(place(name), text);
};
const there = (): string[] =>
  readdirSync(place())
    .filter((name) => !name.startsWith('.'))
    .sort();
const FILE = 'thang-5/cho.txt';
const takeDown = (version = folder.filesOf(FILE).version): void =>
  taken.takeDown(FILE, version, { headline: 'Chợ nổi', pictures: ['thang-5/cho.jpg'] });
const isRefused = async (work: () => unknown): Promise<Refusal> => {
  const error = await Promise.resolve()
    .then(work)
    .catch((each: unknown) => each);
  if (error instanceof Refusal) return error;
  throw new Error('It was not refused.');
};

test('an article goes with its sidecar and pictures, and comes back as it was', async () => {
  const { version } = folder.filesOf(FILE);
  takeDown();
  expect(there()).toEqual([]);
  const [only, ...others] = taken.list();
  expect([only, others]).toEqual([
    { id: 1, file: FILE, headline: 'Chợ nổi', at: expect.stringMatching(/^2/u) },
    [],
  ]);
  // Another program may have removed the empty folder.
  rmSync(place(), { recursive: true });
  expect(await taken.putBack(1)).toBe(FILE);
  expect(there()).toEqual(NAMES);
  expect(folder.filesOf(FILE).version).toBe(version);
  expect(taken.list()).toEqual([]);
  expect((await isRefused(() => taken.putBack(1))).status).toBe(404);
});

test('one that another program has changed is not taken down', async () => {
  const { version } = folder.filesOf(FILE);
  writeFileSync(place('cho.yaml'), 'draft: false\n');
  expect((await isRefused(() => takeDown(version))).changed).toBe(true);
  expect(there()).toEqual(NAMES);
});

test.each([
  ['its article', 'cho.txt'],
  ['an article of the same name', 'cho.md'],
  ['one of its pictures', 'cho.jpg'],
])('nothing is written over %s', async (_, name) => {
  takeDown();
  writeFileSync(place(name), 'Khác\n');
  expect((await isRefused(() => taken.putBack(1))).status).toBe(409);
  expect(there()).toEqual([name]);
  expect(readFileSync(place(name), 'utf8')).toBe('Khác\n');
  expect(taken.list()).toHaveLength(name === 'cho.txt' ? 0 : 1);
});

test('wherever it is killed, all is there or can be put back, and no draft is without its sidecar', async () => {
  for (let step = 1, isKilled = true; isKilled; step += 1) {
    rmSync(join(root, 'truoc'), { recursive: true, force: true });
    fill();
    isKilled = await killAt(step, () => takeDown());
    const names = there();
    const [kept] = taken.list();
    if (names.includes('cho.txt')) expect([names, kept]).toEqual([NAMES, undefined]);
    else await taken.putBack(kept?.id ?? 0);
    expect(there()).toEqual(NAMES);
  }
  for (let step = 1, isKilled = true; isKilled; step += 1) {
    rmSync(join(root, 'truoc'), { recursive: true, force: true });
    fill();
    takeDown();
    isKilled = await killAt(step, () => taken.putBack(1));
    if (there().includes('cho.txt')) expect(there()).toEqual(NAMES);
    else await taken.putBack(1);
    expect(there()).toEqual(NAMES);
  }
});

test('the last hundred are kept', () => {
  for (let index = 0; index < 102; index += 1) {
    writeFileSync(place(`bai-${index}.txt`), 'Bài\n');
    const file = `thang-5/bai-${index}.txt`;
    const { version } = folder.filesOf(file);
    taken.takeDown(file, version, { headline: String(index), pictures: [] });
  }
  const list = taken.list();
  expect([list.length, list.at(0)?.headline, list.at(-1)?.headline]).toEqual([100, '101', '2']);
  expect(readdirSync(join(root, 'truoc', 'da-go'))).toHaveLength(200);
});
