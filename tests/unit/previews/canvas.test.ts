import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepOnly, readOrMake } from '../../../src/previews/cache.ts';
import { drawBox, drawText, newCanvas } from '../../../src/previews/canvas.ts';
import { clear, cover, newCoverage } from '../../../src/previews/coverage.ts';
import type { Outline } from '../../../src/previews/outline.ts';
import type { Typeface } from '../../../src/previews/typeface.ts';

/** The outline through these points and back to the first. */
const shape = (...points: readonly (readonly [number, number])[]): Outline =>
  Float32Array.from(
    points.flatMap((from, at) => [...from, ...(points[(at + 1) % points.length] ?? from)]),
  ) as Outline;
const square = (left: number, top: number, right: number, bottom: number): Outline =>
  shape([left, top], [left, bottom], [right, bottom], [right, top]);

/** How much of each pixel an outline covers, row by row. */
function covered(outline: Outline, place = { x: 0, y: 0, size: 1 }, width = 4, height = 3) {
  const coverage = newCoverage(width, height);
  cover(coverage, outline, place);
  return Array.from({ length: height }, (_, y) => {
    let sum = 0;
    return Array.from({ length: width }, (_, x) => {
      sum += coverage.changes[y * (width + 2) + x] ?? 0;
      return Math.round(Math.abs(sum) * 1000) / 1000;
    });
  });
}
const area = (rows: readonly (readonly number[])[]): number =>
  Math.round(rows.flat().reduce((sum, each) => sum + each, 0) * 100) / 100;

test('whole pixels are covered wholly, and others by the part that lies inside', () => {
  expect(covered(square(1, 1, 3, 2))).toEqual([
    [0, 0, 0, 0],
    [0, 1, 1, 0],
    [0, 0, 0, 0],
  ]);
  expect(covered(square(0.5, 0, 2.25, 1.5))).toEqual([
    [0.5, 1, 0.25, 0],
    [0.25, 0.5, 0.125, 0],
    [0, 0, 0, 0],
  ]);
});

test('a slanting edge covers the area under it', () => {
  expect(covered(shape([0, 0], [0, 2], [2, 2]))).toEqual([
    [0.5, 0, 0, 0],
    [1, 0.5, 0, 0],
    [0, 0, 0, 0],
  ]);
  // Nearly flat, over several pixels of one row.
  expect(covered(shape([0, 0], [0, 1], [4, 1]))[0]).toEqual([0.875, 0.625, 0.375, 0.125]);
  expect(covered(shape([0, 0], [4, 0], [0, 1]))[0]).toEqual([0.875, 0.625, 0.375, 0.125]);
});

test.each([shape([0.3, 0.2], [1.7, 2.6], [3.6, 0.9]), shape([0.1, 2.9], [3.9, 2.8], [2, 0.1])])(
  'the sum of the cover is the area of a triangle',
  (outline) => {
    const [ax = 0, ay = 0, bx = 0, by = 0, , , cx = 0, cy = 0] = outline;
    const own = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
    expect(area(covered(outline))).toBeCloseTo(own, 1);
  },
);

test('an outline is scaled and moved, and what lies outside is cut off', () => {
  const unit = square(0, 0, 1, 1);
  expect(covered(unit, { x: 1, y: 1, size: 2 })).toEqual(covered(square(1, 1, 3, 3)));
  expect(covered(square(-2, -2, 1, 1))).toEqual(covered(square(0, 0, 1, 1)));
  expect(covered(square(3, 2, 9, 9))).toEqual(covered(square(3, 2, 4, 3)));
  expect(area(covered(square(5, 5, 9, 9)))).toBe(0);
});

test('a hole is not covered', () => {
  const ring = Float32Array.from([...square(0, 0, 4, 3), ...shape([1, 1], [3, 1], [3, 2], [1, 2])]);
  expect(covered(ring as Outline)).toEqual([
    [1, 1, 1, 1],
    [1, 0, 0, 1],
    [1, 1, 1, 1],
  ]);
});

test('clearing takes all away', () => {
  const coverage = newCoverage(4, 3);
  cover(coverage, square(0, 0, 4, 3), { x: 0, y: 0, size: 1 });
  clear(coverage);
  expect(coverage).toEqual(newCoverage(4, 3));
});

/** Each letter is a square of half an em, as wide as an em; a space is half an em. */
const BLOCKS = {
  word: (text: string) => ({
    advance: text === ' ' ? 0.5 : text.length,
    outline: Float32Array.from(
      [...text.trim()].flatMap((_, at) => [...square(at, -0.5, at + 0.5, 0)]),
    ),
  }),
} as unknown as Typeface;
const rowsOf = ({ width, height, pixels }: ReturnType<typeof newCanvas>): string[] =>
  Array.from({ length: height }, (_, y) =>
    [...pixels.subarray(y * width, (y + 1) * width)].map((each) => each.toString(36)).join(''),
  );

test('boxes and words are drawn where they are told, each in its colour', () => {
  const canvas = newCanvas(12, 4, '#ffffff');
  drawBox(canvas, { x: 1, y: 0, width: 2, height: 2, colour: '#102030' });
  expect(canvas.palette).toEqual([
    [255, 255, 255],
    [16, 32, 48],
  ]);
  drawText(canvas, [{ text: 'ab c', x: 2, y: 4, size: 2, typeface: BLOCKS }], '#000000');
  // Words of one and two letters, and a space of one pixel.
  expect(rowsOf(canvas)).toEqual(['011000000000', '011000000000', '000000000000', '00g0g00g0000']);
  // The background, the box, and the shades of the text.
  expect(canvas.palette).toHaveLength(17);
  expect(canvas.palette.at(-1)).toEqual([0, 0, 0]);
  expect(canvas.palette[2]).toEqual([238, 238, 238]);
});

test('the edge of a letter has a shade between the background and its colour', () => {
  const canvas = newCanvas(4, 2, '#ff0000');
  drawText(canvas, [{ text: 'a', x: 0.4, y: 2, size: 2, typeface: BLOCKS }], '#0000ff');
  const [left = 0, right = 0] = canvas.pixels.subarray(4);
  expect([canvas.palette[left], canvas.palette[right]]).toEqual([
    [102, 0, 153],
    [153, 0, 102],
  ]);
  expect(canvas.pixels.subarray(0, 4)).toEqual(new Uint8Array(4));
});

test('a picture is drawn once and readOrMake, until no article has it', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'ban-tin-')), 'xem-truoc');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await keepOnly(folder, new Set());
  let drawn = 0;
  const draw = (): Uint8Array => Buffer.from(`hình ${++drawn}`);
  const text = async (digest: string) =>
    Buffer.from(await readOrMake(folder, digest, draw)).toString();
  expect([await text('a'), await text('a'), await text('b')]).toEqual([
    'hình 1',
    'hình 1',
    'hình 2',
  ]);
  expect(readdirSync(folder).sort()).toEqual(['a.png', 'b.png']);
  expect(readFileSync(join(folder, 'a.png'), 'utf8')).toBe('hình 1');
  writeFileSync(join(folder, 'c.png.1-0'), 'nửa');
  await keepOnly(folder, new Set(['b', 'd']));
  expect(readdirSync(folder)).toEqual(['b.png']);
});
