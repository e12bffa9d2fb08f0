import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SiteState } from '../../../src/build/site-state.ts';
import { isUnchanged, publishingSettings, stampFolder } from '../../../src/build/unchanged.ts';
import { readSettings } from '../../../src/config/settings.ts';

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
    const found = stampFolder(folder);
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

  test('is missing if a file has only just changed, or the folder is not there', () => {
    writeFileSync(join(folder, 'bai.txt'), 'Một');
    expect(stampFolder(folder)).toBeNull();
    expect(stampFolder(join(folder, 'khong-co'))).toBeNull();
  });
});

describe('a site is as a build would make it now', () => {
  const settings = readSettings({});
  const state: SiteState = {
    code: '',
    inventory: '',
    outputs: new Map(),
    stamps: new Map(),
    serviceWorker: '',
    steady: {
      seeds: 'a',
      settings: publishingSettings(settings),
      since: 100,
      until: 200,
      said: [],
    },
  };

  test.each([
    ['nothing has changed', true, settings, 'a', 150],
    ['articles have changed', false, settings, 'b', 150],
    ['it is not known whether articles have', false, settings, null, 150],
    ['the hour has come', false, settings, 'a', 200],
    ['the clock was put back', false, settings, 'a', 99],
    ['another folder is published', false, readSettings({ SEEDS_DIR: 'khac' }), 'a', 150],
    ['bad files are left out', false, readSettings({ ON_ERROR: 'quarantine' }), 'a', 150],
    ['duplicates are left out', false, readSettings({ LEAVE_OUT: 'duplicates' }), 'a', 150],
    ['another site is followed', false, readSettings({ DEPLOYED: 'cu' }), 'a', 150],
  ])('if %s: %s', (_, expected, now, seeds, moment) => {
    expect(isUnchanged(state, now, seeds, moment)).toBe(expected);
  });
});
