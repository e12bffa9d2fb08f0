import { lstatSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isAsSeen, seeFolder, stampFolder, stampOf } from '../../../src/content/folder-stamps.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unchanged-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

describe('the stamp of a folder', () => {
  /** Later, when what was written has settled. */
  const stamp = (): string | null => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5000 });
    const found = stampFolder(folder).whole;
    vi.useRealTimers();
    return found;
  };

  test('is the same as long as no file is added, removed or changed', () => {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'bai.txt'), 'Một');
    const first = stamp();
    expect(first).not.toBeNull();
    expect(stamp()).toBe(first);
    writeFileSync(join(folder, 'a', 'bai.txt'), 'Hai');
    const second = stamp();
    expect(second).not.toBe(first);
    writeFileSync(join(folder, '_them.md'), '');
    const third = stamp();
    expect(third).not.toBe(second);
    rmSync(join(folder, '_them.md'));
    expect(stamp()).toBe(second);
  });

  test('changes if a file has its old time and size again', () => {
    const file = join(folder, 'bai.txt');
    writeFileSync(file, 'Một');
    utimesSync(file, 1000, 1000);
    const first = stamp();
    writeFileSync(file, 'Hai');
    utimesSync(file, 1000, 1000);
    expect(stamp()).not.toBe(first);
  });

  test('gives the stamps of its files that have settled', () => {
    const [old, fresh] = [join(folder, 'cu.txt'), join(folder, 'moi.txt')];
    for (const file of [old, fresh]) writeFileSync(file, 'Một');
    const { files } = stampFolder(folder);
    expect(files).toEqual(new Map([old, fresh].map((file) => [file, null])));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5000 });
    expect(stampFolder(folder).files.get(old)).toBe(stampOf(lstatSync(old)));
  });

  test('names the files that have only just changed, and is missing if the folder is not there', () => {
    writeFileSync(join(folder, 'bai.txt'), 'Một');
    expect(stampFolder(folder).unsettled).toEqual([join(folder, 'bai.txt')]);
    expect(stampFolder(join(folder, 'khong-co')).whole).toBeNull();
  });
});

describe('a folder that has only just changed', () => {
  const file = (): string => join(folder, 'bai.txt');
  const see = () => {
    writeFileSync(file(), 'Một');
    const seen = seeFolder(stampFolder(folder));
    if (!seen) throw new Error('not seen');
    return seen;
  };

  test('is as it was seen if its files have the same bytes', () => {
    const seen = see();
    expect(isAsSeen(seen, stampFolder(folder))).toBe(true);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5000 });
    expect(isAsSeen(seen, stampFolder(folder))).toBe(true);
  });

  test('is not if one was changed so soon that its stamp is the same', () => {
    const seen = see();
    const stamps = stampFolder(folder);
    writeFileSync(file(), 'Hai');
    expect(isAsSeen(seen, stamps)).toBe(false);
    rmSync(file());
    expect(isAsSeen(seen, stamps)).toBe(false);
  });
});
