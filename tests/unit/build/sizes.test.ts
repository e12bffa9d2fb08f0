import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawSizes, listSizes } from '../../../src/build/sizes.ts';
import type { Stored } from '../../../src/content/library.ts';
import { makePicture } from '../../picture.ts';
import { makeStored } from '../outputs/stored.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  folder = join(root, 'sizes');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** An article with a picture of this size, whose drawing is there. */
function withPicture(number: number, width: number, height: number): Stored {
  const digest = String(number).padStart(16, '0');
  const image = join(root, `${digest}.png`);
  writeFileSync(image, makePicture(width, height));
  return makeStored(number, { pictures: [{ src: 'a.png', digest, image, width, height }] });
}
const pathsOf = (...articles: readonly Stored[]): string[] =>
  listSizes(articles).map(({ path }) => path);

describe('a picture is wanted', () => {
  test('in the widths of its article and of lists, and no wider than it is', () => {
    expect(pathsOf(withPicture(1, 1600, 1000))).toEqual(
      [400, 648, 1296, 160, 320].map((width) => `_astro/0000000000000001-${width}.webp`),
    );
    expect(pathsOf(withPicture(2, 300, 200))).toEqual(
      [300, 160].map((width) => `_astro/0000000000000002-${width}.webp`),
    );
  });
  test('in those of its article alone if lists do not show it', () => {
    expect(pathsOf(withPicture(1, 90, 90))).toEqual(['_astro/0000000000000001-90.webp']);
  });
  test('once, however many articles show it', () => {
    const article = withPicture(1, 300, 200);
    expect(pathsOf(article, { ...article, file: 'b.txt' })).toHaveLength(2);
  });
});

test('sizes are drawn once, and deleted with their pictures', async () => {
  const sizes = listSizes([withPicture(1, 300, 200)]);
  const { drawn, failures } = await drawSizes(sizes, folder);
  expect(failures).toEqual([]);
  expect([...drawn.keys()].sort()).toEqual(sizes.map(({ path }) => path).sort());
  for (const [path, file] of drawn) {
    const { format, width } = await sharp(file).metadata();
    expect(format).toBe('webp');
    expect(path).toContain(`-${width}.webp`);
  }
  const [first = ''] = drawn.values();
  writeFileSync(first, 'đánh dấu');
  await drawSizes(sizes, folder);
  expect(readFileSync(first, 'utf8')).toBe('đánh dấu');
  await drawSizes(sizes.slice(1), folder);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('half a picture of an interrupted build is never used', async () => {
  const sizes = listSizes([withPicture(1, 300, 200)]);
  mkdirSync(folder);
  const [name = ''] = sizes.map(({ path }) => path.replace('_astro/', ''));
  writeFileSync(join(folder, `${name}.partial`), 'nửa');
  const { drawn } = await drawSizes(sizes, folder);
  expect(readdirSync(folder).sort()).toEqual(
    sizes.map(({ path }) => path.replace('_astro/', '')).sort(),
  );
  for (const file of drawn.values()) {
    expect(readFileSync(file).toString('latin1', 8, 12)).toBe('WEBP');
  }
});

test('a picture that cannot be drawn is a failure of its article, and leaves nothing under its name', async () => {
  const good = withPicture(1, 300, 200);
  const bad = withPicture(2, 300, 200);
  // Its header is sound, and nothing follows.
  writeFileSync(bad.pictures[0]?.image ?? '', makePicture(300, 200).subarray(0, 33));
  const { drawn, failures } = await drawSizes(listSizes([bad, good]), folder);
  expect([...new Set(failures.map(({ file }) => file))]).toEqual(['0002.txt']);
  expect([...drawn.keys()].sort()).toEqual(pathsOf(good).sort());
  expect(readdirSync(folder).filter((name) => name.startsWith('0000000000000002'))).toEqual([]);
});
