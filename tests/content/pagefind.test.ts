import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { type Lists, loadEngine, PAGEFIND_SIGNATURE } from '../../src/search/browser/pagefind.ts';
import { readMeta } from '../../src/search/build/pagefind-meta.ts';
import { openVolumes, type WrittenLists } from '../../src/search/build/volumes.ts';
import { FILES } from '../../src/search/files.ts';
import { serveFiles } from './index-files.ts';

// The index relies on details that Pagefind does not document. If an upgrade changes one, these tests fail.

let folder: string;
let written: WrittenLists;
let lists: Lists;
let stopServing: () => void;

const chunkFile = (number: number): string => join(folder, FILES.chunk('.', number));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-index-'));
  const volumes = await openVolumes(1000);
  const add = (key: string): void => volumes.add(key === '' ? null : Buffer.from(`${key} `));
  for (const key of ['hoaza2', '', 'binhza2', 'hoaza1', '', 'hoangza2']) add(key);
  await volumes.endArticle();
  // Enough words for several chunks and two records.
  for (let number = 0; number < 12_000; number += 1) add(`so${1000 + (number % 3000)}za0`);
  for (let slot = 12_006; slot < 1_000_000; slot += 1) add('');
  await volumes.endArticle();
  add('hoaza2');
  written = await volumes.write(folder);
  await volumes.close();
  stopServing = serveFiles();
  const open = await loadEngine(pathToFileURL(join(folder, FILES.engine)).href);
  lists = open(written.engine);
});
afterAll(() => {
  stopServing();
  rmSync(folder, { recursive: true, force: true });
});

const loadAll = (): void => {
  for (const number of written.chunks.keys()) {
    const chunk = gunzipSync(readFileSync(chunkFile(number)));
    expect(chunk.toString('latin1', 0, PAGEFIND_SIGNATURE.length)).toBe(PAGEFIND_SIGNATURE);
    lists.addChunk(chunk.subarray(PAGEFIND_SIGNATURE.length));
  }
};
const placesOf = (key: string): number[] => [...lists.find(key)];

test('the version is the one that our figures are for', () => {
  expect(packageJson.dependencies.pagefind).toBe('1.6.0');
});

test('words that were not loaded are not found, without an error', () => {
  expect(placesOf('hoaza2')).toEqual([]);
});

test('places come without a text, an empty slot counts as one, and records follow each other', () => {
  loadAll();
  expect(placesOf('hoaza2')).toEqual([0, 1_000_000]);
  expect(placesOf('binhza2')).toEqual([2]);
  expect(placesOf('hoangza2')).toEqual([5]);
});

test('articles share a record until it is full', () => {
  const { pages } = readMeta(Buffer.concat([Buffer.from(PAGEFIND_SIGNATURE), written.engine]));
  expect(pages).toEqual([
    { id: '0', words: 1_000_000 },
    { id: '1000000', words: 1 },
  ]);
});

test('a key finds all keys that begin with it, and no others', () => {
  expect(placesOf('hoaz')).toEqual([0, 3, 1_000_000]);
  expect(placesOf('hoanz')).toEqual([]);
  expect(placesOf('hoangaz')).toEqual([]);
});

test('the size of chunks is respected, and a key is in the last chunk that begins before it', () => {
  expect(written.chunks.length).toBeGreaterThan(5);
  expect([...written.chunks].sort()).toEqual(written.chunks);
  for (const key of ['so1000za0', 'so2500za0', 'so3999za0', 'hoaza2']) {
    const number = written.chunks.filter((from) => from <= key).length - 1;
    expect(gunzipSync(readFileSync(chunkFile(number))).includes(key), key).toBe(true);
  }
});

test('only chunks and the engine remain, and the texts of volumes are not packed', () => {
  expect(readdirSync(join(folder, 'fragment'))).toEqual([]);
  const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.isFile());
  expect(files.map(({ name }) => name)).toEqual([FILES.engine]);
  expect(readdirSync(join(folder, 'index'))).toHaveLength(written.chunks.length);
});
