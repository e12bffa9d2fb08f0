import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RECORDS } from '../../../src/content/record-file.ts';
import { withRecords } from '../../../src/content/with-records.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'ban-tin-'));
});
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const damaged = (): Error => Object.assign(new Error('malformed'), { errcode: 11 });

test('records that turn out damaged while they are read are made anew, once', async () => {
  const beside = join(cache, `${RECORDS}-journal`);
  let times = 0;
  const work = async (): Promise<string> => {
    times += 1;
    if (times === 1) {
      writeFileSync(beside, 'rác');
      throw damaged();
    }
    return existsSync(beside) ? 'old' : 'new';
  };
  expect(await withRecords(cache, work)).toBe('new');
  await expect(withRecords(cache, () => Promise.reject(damaged()))).rejects.toThrow('malformed');
  expect(times).toBe(2);
});

test('any other failure is the caller’s, and the records stay', async () => {
  let times = 0;
  const work = async (): Promise<never> => {
    times += 1;
    throw new Error('khác');
  };
  await expect(withRecords(cache, work)).rejects.toThrow('khác');
  expect([times, existsSync(join(cache, RECORDS))]).toEqual([1, true]);
});
