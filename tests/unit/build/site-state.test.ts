import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  forgetState,
  readState,
  type SiteState,
  stateFile,
  writeState,
} from '../../../src/build/site-state.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  file = stateFile(join(folder, 'sites'), '/var/www');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const STATE: SiteState = {
  code: 'c',
  inventory: 'i',
  serviceWorker: 'self.build = {}',
  steady: {
    seeds: { whole: 's', unsettled: [['a.txt', 'd']] },
    settings: '[]',
    since: 1,
    until: 2,
    said: [{ phrase: 'item', details: { text: 'Một' } }],
  },
  outputs: new Map([
    ['index.html', ['k1', "default-src 'self'"]],
    ['kho.html', ['k2', "default-src 'self'"]],
    ['articles.json', ['k3', '']],
  ]),
  stamps: new Map([['index.html', '1 2 3 4']]),
};

test('a state comes back as it was written', () => {
  writeState(file, STATE);
  expect(readState(file)).toEqual(STATE);
  expect(readdirSync(join(folder, 'sites'))).toHaveLength(1);
  expect(readFileSync(file, 'utf8').split("default-src 'self'")).toHaveLength(2);
});

test('every output folder has a state of its own', () => {
  expect(stateFile(folder, '/var/www')).toBe(stateFile(folder, '/var/www'));
  expect(stateFile(folder, '/var/www')).not.toBe(stateFile(folder, '/var/www2'));
});

test.each(['', '{', 'null', '[]', '{"code":"c"}', '{"outputs":1,"stamps":[],"policies":[]}'])(
  'an unreadable file is no state: %s',
  (text) => {
    expect(readState(file)).toBeNull();
    writeState(file, STATE);
    writeFileSync(file, text);
    expect(readState(file)).toBeNull();
  },
);

test('a state is deleted, even if there is none', () => {
  writeState(file, STATE);
  for (const _ of [1, 2]) forgetState(file);
  expect(existsSync(file)).toBe(false);
});
