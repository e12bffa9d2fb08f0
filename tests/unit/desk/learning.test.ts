import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OWN_READING_FILE } from '../../../src/content/own-reading.ts';
import { History } from '../../../src/desk/server/history.ts';
import { Learning } from '../../../src/desk/server/learning.ts';

let root: string;
let learning: Learning;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-ban-'));
  mkdirSync(join(root, 'bai'));
  learning = new Learning(join(root, 'bai'), new History(join(root, 'truoc')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a folder from which nothing was learned has nothing in use, and nothing old', async () => {
  expect(await learning.state()).toMatchObject({
    state: 'idle',
    corrected: 0,
    inUse: null,
    isOld: false,
  });
});

test('what another version of the program learned is old, until it is dropped', async () => {
  writeFileSync(join(root, 'bai', OWN_READING_FILE), '{}');
  expect(await learning.state()).toMatchObject({ inUse: null, isOld: true });
  learning.drop();
  expect((await learning.state()).isOld).toBe(false);
});
