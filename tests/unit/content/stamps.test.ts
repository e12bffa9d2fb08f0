import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Stamped, Stamps } from '../../../src/content/stamps.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  file = join(folder, 'a.txt');
  writeFileSync(file, 'một');
  later();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

/** Ten seconds go by: what was written is settled. */
function later(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
}

let known: ReadonlyMap<string, Stamped> = new Map();
beforeEach(() => {
  known = new Map();
});

/** Asks for the digest of the file; gives whether it was read. */
async function ask(besides = '', digest = 'd'): Promise<boolean> {
  const stamps = new Stamps(known);
  const read = vi.fn(async () => digest);
  const given = await stamps.digestOf('a.txt', [file], besides, read);
  expect(given).toBe(read.mock.calls.length > 0 ? digest : known.get('a.txt')?.[1]);
  known = stamps.after;
  return read.mock.calls.length > 0;
}

test('a file that has not changed is read once', async () => {
  expect(await ask()).toBe(true);
  expect(await ask()).toBe(false);
  expect(await ask()).toBe(false);
});

test('a file that has changed is read, also if its size and time are as before', async () => {
  const time = new Date(Date.now() - 60_000);
  utimesSync(file, time, time);
  later();
  await ask();
  writeFileSync(file, 'hai');
  utimesSync(file, time, time);
  later();
  expect(await ask('', 'e')).toBe(true);
});

test('what else it depends on counts', async () => {
  await ask('bản 1');
  expect(await ask('bản 2')).toBe(true);
  expect(await ask('bản 2')).toBe(false);
});

test('a file that has just changed is read again the next time', async () => {
  writeFileSync(file, 'hai');
  vi.useRealTimers();
  expect(await ask()).toBe(true);
  expect(known.size).toBe(0);
  later();
  expect(await ask()).toBe(true);
  expect(await ask()).toBe(false);
});

test('a file that is missing is always asked for', async () => {
  rmSync(file);
  expect(await ask()).toBe(true);
  expect(await ask()).toBe(true);
});

test('what was not asked for is forgotten, and what stays need not be kept anew', async () => {
  await ask();
  const stamps = new Stamps(new Map([...known, ['b.txt', ['', '']]]));
  await stamps.digestOf('a.txt', [file], '', async () => 'd');
  expect([...stamps.after.keys()]).toEqual(['a.txt']);
  expect(stamps.fresh).toEqual([]);
  expect(stamps.gone).toEqual(['b.txt']);
  const other = new Stamps(known);
  await other.digestOf('a.txt', [file], 'bản 2', async () => 'e');
  expect(other.fresh).toEqual([['a.txt', [expect.any(String), 'e']]]);
  expect(other.gone).toEqual([]);
});

test('a file whose stamp is given is not asked for', async () => {
  await ask();
  const stamp = known.get('a.txt')?.[0].split('\n')[1] ?? '';
  rmSync(file);
  const read = vi.fn(async () => 'e');
  const same = new Stamps(known, new Map([[file, stamp]]));
  expect(await same.digestOf('a.txt', [file], '', read)).toBe('d');
  const fresh = new Stamps(known, new Map([[file, null]]));
  expect(await fresh.digestOf('a.txt', [file], '', read)).toBe('e');
});
