import { expect, test } from 'vitest';
import type { Alternative } from '../../../../src/search/browser/alternatives.ts';
import { findAlternatives, SCALE, toPlaces } from '../../../../src/search/browser/lattice.ts';
import { LEVEL } from '../../../../src/search/browser/lookup.ts';
import { readWords } from '../../../../src/search/browser/query.ts';

const CORRECTED: Alternative = {
  ...{ start: 0, end: 2, words: readWords('đúc chuông'), reason: 'mistake', quality: 0.6 },
  ...{ mistaken: 1, isWord: true },
};

/** The quality of a piece that stands in one place, if `byChance` places are expected. */
async function qualityOf(alternative: Alternative, byChance: number): Promise<number | undefined> {
  const slots = Int32Array.of(7);
  const lookup = { piece: async () => ({ slots, byChance }), beginning: async () => slots };
  const [found] = await findAlternatives(lookup, [alternative]);
  return found?.quality;
}

test('a correction is likely if articles have it beside its neighbours more often than by chance', async () => {
  expect(await qualityOf(CORRECTED, 0.5)).toBe(0.6);
  expect(await qualityOf(CORRECTED, 0.01)).toBe(0.84);
  expect(await qualityOf({ ...CORRECTED, isWord: false }, 0.01)).toBe(0.6);
});

test('a word stands where any of its forms or alternatives stands, in order, and the best counts', () => {
  const [places] = toPlaces(
    [
      [
        { slots: Int32Array.of(1, 5), level: 45 },
        { slots: Int32Array.of(3, 5), level: 100 },
      ],
    ],
    [{ ...CORRECTED, end: 1, mistaken: 0, slots: Int32Array.of(2, 3) }],
  );
  expect([...(places?.starts ?? [])]).toEqual([1, 2, 3, 3, 5].map((slot) => slot * SCALE));
  expect([...(places?.ends ?? [])]).toEqual([2, 4, 4, 5, 6].map((slot) => slot * SCALE));
  expect([...(places?.quality ?? [])]).toEqual([45, 60, 100, 60, 100]);
  expect([...(places?.reading ?? [])]).toEqual([0, 1, 0, 1, 0]);
});

test('beside a mistaken word, the other words count as typed', () => {
  const places = toPlaces([[], []], [{ ...CORRECTED, slots: Int32Array.of(4) }]);
  expect(places.map(({ quality }) => [...quality])).toEqual([[LEVEL.letters], [60]]);
  expect(places.map(({ reading }) => [...reading])).toEqual([[0], [1]]);
});
