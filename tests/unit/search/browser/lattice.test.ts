import { expect, test } from 'vitest';
import type { Alternative } from '../../../../src/search/browser/alternatives.ts';
import { findAlternatives } from '../../../../src/search/browser/lattice.ts';
import { LEVEL } from '../../../../src/search/browser/occurrences.ts';
import { readWords } from '../../../../src/search/browser/query.ts';

const CORRECTED: Alternative = {
  ...{ start: 0, end: 2, words: readWords('đúc chuông'), reason: 'mistake', quality: 0.6 },
  ...{ mistaken: 1, isWord: true },
};

/** The level of a piece that stands in one place, if `chance` places are expected. */
async function levelOf(alternative: Alternative, chance: number): Promise<number | undefined> {
  const piece = { slots: Int32Array.of(7), levels: Uint8Array.of(LEVEL.exact), cut: false };
  const lookup = {
    piece: async () => piece,
    chance: async () => chance,
    beginning: async () => piece,
  };
  const [found] = await findAlternatives(lookup, [alternative]);
  return found?.found.levels[0];
}

test('a correction is likely if articles have it beside its neighbours more often than by chance', async () => {
  expect(await levelOf(CORRECTED, 0.5)).toBe(60);
  expect(await levelOf(CORRECTED, 0.01)).toBe(90);
  expect(await levelOf({ ...CORRECTED, isWord: false }, 0.01)).toBe(60);
});
