import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { bundleSize } from '../../../../src/config/hosting.ts';
import { openPart } from '../../../../src/search/browser/part-reader.ts';
import { writeBundle } from '../../../../src/search/build/bundles.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

const fragment = (headline: string): string => {
  const file = join(folder, `${headline}.gz`);
  const content = { slots: 1, address: '', headline, date: '', passages: [['', 'Nước lên.']] };
  writeFileSync(file, gzipSync(JSON.stringify(content)));
  return file;
};

const PART = { name: 'a', slots: '', openings: '', dead: [], engine: '', pairFiles: 0, set: 0 };
const LISTS = { addChunk: () => {}, find: () => new Int32Array() };

/** A part with these files of fragments. */
function open(bundle: number, files: readonly Buffer[]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const number = Number(/text-\d\/(\d+)\.pf_fragment$/u.exec(address)?.[1]);
    return new Response(new Uint8Array(files[number] ?? []));
  });
  const part = openPart('', { ...PART, bundle }, undefined, LISTS, async () => null);
  return { part, asked };
}

test.each([1, 2, 3])('a fragment is found among %d to a file', async (size) => {
  const headlines = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'];
  const files: Buffer[] = [];
  for (let first = 0; first < headlines.length; first += size) {
    files.push(writeBundle(headlines.slice(first, first + size).map(fragment), size));
  }
  const { part, asked } = open(size, files);
  for (const [number, headline] of headlines.entries()) {
    await expect(part.fragment(number)).resolves.toMatchObject({ headline });
  }
  expect(asked).toHaveLength(files.length);
});

test('a fragment that the site no longer has is not in the file', async () => {
  const file = writeBundle([null, fragment('Hai')], 2);
  const { part } = open(2, [file]);
  await expect(part.fragment(1)).resolves.toMatchObject({ headline: 'Hai' });
  await expect(part.fragment(0)).rejects.toThrow();
});

test('only large sites have two to a file', () => {
  expect([1, 5000, 5001, 100_000].map(bundleSize)).toEqual([1, 1, 2, 2]);
});
