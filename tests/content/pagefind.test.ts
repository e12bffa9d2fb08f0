import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { openVolumes } from '../../src/search/build/volumes.ts';
import { serveFiles } from './index-files.ts';

// The index rests on what Pagefind does and does not promise to. Should an upgrade change any of it, it shows here.

interface Pagefind {
  readonly init: () => Promise<void>;
  readonly preload: (terms: string) => Promise<void>;
  readonly mergeIndex: (address: string, options: object) => Promise<void>;
  readonly search: (
    term: string,
  ) => Promise<{ results: { id: string; words: readonly number[] }[] }>;
}

let folder: string;
let pagefind: Pagefind;
let starts: Record<string, number>;
let stopServing: () => void;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-index-'));
  const own = await openVolumes(5000);
  const pairs = await openVolumes(5000);
  for (const key of ['hoaza2', '', 'binhza2', 'hoaza1', '', 'hoangza2']) own.add(key);
  // Enough for several chunks.
  for (let number = 0; number < 12_000; number += 1) own.add(`so${1000 + (number % 3000)}za0`);
  pairs.add('');
  pairs.add('zhoawbinhza2a2');
  starts = {
    ...(await own.write(folder)),
    ...(await pairs.write(join(folder, 'pairs/'), { merged: true })),
  };
  await Promise.all([own.close(), pairs.close()]);
  stopServing = serveFiles();
  const address = pathToFileURL(`${folder}/`).href;
  const module: { createInstance: (options: object) => Pagefind } = await import(
    /* @vite-ignore */ `${address}pagefind.js`
  );
  pagefind = module.createInstance({ basePath: address });
  await pagefind.init();
});
afterAll(() => {
  stopServing();
  rmSync(folder, { recursive: true, force: true });
});

const placesOf = async (key: string): Promise<number[]> =>
  (await pagefind.search(key)).results.flatMap(({ id, words }) =>
    words.map((word) => (starts[id] ?? Number.NaN) + word),
  );

test('the version is the one that was measured', () => {
  expect(packageJson.dependencies.pagefind).toBe('1.6.0');
});

test('results tell places without loading a text, and an empty slot counts as one', async () => {
  expect(await placesOf('hoaza2')).toEqual([0]);
  expect(await placesOf('binhza2')).toEqual([2]);
  expect(await placesOf('hoangza2')).toEqual([5]);
});

test('a key finds all that begin so, and nothing shorter or longer', async () => {
  expect(await placesOf('hoaz')).toEqual([0, 3]);
  expect(await placesOf('hoanz')).toEqual([]);
  expect(await placesOf('hoangaz')).toEqual([]);
});

test('the size of chunks is heeded, and a key is found in whatever chunk it lies', async () => {
  expect(readdirSync(join(folder, 'index')).length).toBeGreaterThan(1);
  expect(await placesOf('so1000za0')).toHaveLength(4);
  expect(await placesOf('so2500za0')).toHaveLength(4);
  expect(await placesOf('so3999za0')).toHaveLength(4);
});

test('a second index is searched with the first', async () => {
  expect(await placesOf('zhoawbinhz')).toEqual([]);
  await pagefind.mergeIndex(pathToFileURL(join(folder, 'pairs/')).href, {});
  expect(await placesOf('zhoawbinhz')).toEqual([1]);
  expect(await placesOf('hoaz')).toEqual([0, 3]);
});

test('a file that is there is not written, so the texts of volumes are not packed', () => {
  expect(readdirSync(join(folder, 'fragment'))).toEqual([]);
  expect(readdirSync(join(folder, 'pairs/fragment'))).toEqual([]);
});
