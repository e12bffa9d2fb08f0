import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Canvas } from '../../../src/previews/canvas.ts';
import { drawPreview, drawSitePreview, LEADING, MARGIN } from '../../../src/previews/design.ts';
import { digestOf } from '../../../src/previews/digest.ts';
import { encodePng } from '../../../src/previews/png.ts';
import { loadFonts } from '../../../src/previews/typeface.ts';

const DATE = 'Thứ Sáu, 24/10/2025';
const LONG = 'NGHIÊNG ẬỮỄ '.repeat(40).trim();
const PREVIEWS = {
  'one letter': { headline: 'À', label: null, date: null },
  'one word': { headline: 'Lũ', label: 'Thời sự', date: DATE },
  'two lines': {
    headline: 'Trump thừa nhận thất bại trong cuộc gọi với Putin',
    label: null,
    date: DATE,
  },
  'far too long': { headline: LONG, label: LONG, date: DATE },
  'one endless word': { headline: 'Ậ'.repeat(300), label: 'Ễ'.repeat(100), date: null },
};

/** How far what is drawn below the band keeps from the left, right and lower edge, in pixels. */
function free({ width, height, pixels }: Canvas): { left: number; right: number; below: number } {
  let [left, right, below] = [width, width, height];
  for (let y = 10; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (pixels[y * width + x] === 0) continue;
      left = Math.min(left, x);
      right = Math.min(right, width - 1 - x);
      below = Math.min(below, height - 1 - y);
    }
  }
  return { left, right, below };
}

describe('no text leaves the frame', () => {
  const drawn = Object.entries(PREVIEWS).map(([name, each]) => [name, drawPreview(each)] as const);
  test.each([...drawn, ['the site’s own', drawSitePreview()] as const])('%s', (_, canvas) => {
    const { left, right, below } = free(canvas);
    // A round letter reaches a little further than it measures.
    expect(left).toBeGreaterThanOrEqual(MARGIN - 4);
    expect(right).toBeGreaterThanOrEqual(MARGIN - 4);
    expect(below).toBeGreaterThanOrEqual(30);
  });
});

test('the site’s own preview has its rule in the middle', () => {
  const { width, height, pixels } = drawSitePreview();
  const drawn = Array.from({ length: height }, (_, y) =>
    pixels.subarray(y * width, (y + 1) * width),
  )
    .map((row) => [row.findIndex((each) => each !== 0), row.findLastIndex((each) => each !== 0)])
    .filter(([first = -1]) => first > 0);
  // The rule between the name and the description, which has the same ends in each row.
  expect(drawn).toContainEqual([width / 2 - 60, width / 2 + 59]);
});

test('marks of one line do not touch those of the next', () => {
  const heights = [...'ẮẰẲẴẶẤẦẨẪẬẾỀỂỄỆỐỒỔỖỘỚỜỞỠỢỨỪỬỮỰỲÝỶỸỴgpqyjặợựỵ(Q,;'].flatMap((letter) =>
    [...loadFonts().headline.word(letter).outline].filter((_, index) => index % 2 === 1),
  );
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(LEADING);
});

test('drawing one picture leaves nothing behind in the next', () => {
  const first = drawPreview(PREVIEWS['two lines']);
  drawPreview(PREVIEWS['far too long']);
  expect(drawPreview(PREVIEWS['two lines'])).toEqual(first);
});

test('the file holds the pixels and the colours', () => {
  const canvas = drawPreview(PREVIEWS['one word']);
  const file = encodePng(canvas);
  const chunk = (type: string): Buffer => {
    const at = file.indexOf(type, 0, 'latin1');
    return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
  };
  expect([...chunk('PLTE')]).toEqual(canvas.palette.flat());
  const rows = inflateSync(chunk('IDAT'));
  expect(rows.length).toBe((canvas.width + 1) * canvas.height);
  const middle = 350 * (canvas.width + 1);
  expect(rows.subarray(middle + 1, middle + 1 + canvas.width)).toEqual(
    Buffer.from(canvas.pixels.subarray(350 * canvas.width, 351 * canvas.width)),
  );
});

test('a digest changes only with the text and the design', () => {
  const said = { headline: 'Lũ', label: 'Thời sự', date: DATE };
  const digests = [
    digestOf(said),
    digestOf({ ...said, headline: 'Lụt' }),
    digestOf({ ...said, label: null }),
    digestOf({ ...said, date: null }),
    digestOf({ headline: 'Thời sự', label: 'Lũ', date: DATE }),
    digestOf(said, 'another design'),
    digestOf(null),
  ];
  expect(new Set(digests).size).toBe(digests.length);
  expect(digestOf({ date: DATE, label: 'Thời sự', headline: 'Lũ' })).toBe(digests[0]);
  for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{32}$/u);
});
