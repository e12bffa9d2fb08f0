import { expect, test } from 'vitest';
import type { PileEntry } from '../../../../src/desk/api.ts';
import { finds, nextNeeded, orderPile, passes } from '../../../../src/desk/browser/pile-order.ts';

const entry = (file: string, more: Partial<PileEntry> = {}): PileEntry => ({
  file,
  headline: file,
  published: null,
  draft: false,
  least: null,
  messages: [],
  needs: [],
  ...more,
});
const least = (probability: number) => ({ field: 'headline', probability });
const files = (entries: readonly PileEntry[]): string[] => entries.map(({ file }) => file);

const PILE = orderPile([
  entry('old', { published: '2020-01-01' }),
  entry('new', { published: '2024-01-01' }),
  entry('unsure', { needs: ['unsure'], least: least(0.3) }),
  entry('very-unsure', { needs: ['unsure'], least: least(0.1) }),
  entry('undated', { needs: ['undated', 'unsure'], least: least(0.2) }),
  entry('error', { needs: ['warning', 'error'] }),
]);

test('the most pressing need comes first, then the least certain; the rest newest first', () => {
  expect(files(PILE)).toEqual(['error', 'undated', 'very-unsure', 'unsure', 'new', 'old']);
});

test('a filter shows those with its need', () => {
  const shown = (filter: Parameters<typeof passes>[0]) =>
    files(PILE.filter((each) => passes(filter, each)));
  expect(shown('unsure')).toEqual(['undated', 'very-unsure', 'unsure']);
  expect(shown('needed')).toHaveLength(4);
  expect(shown('draft')).toEqual([]);
  expect(shown('all')).toHaveLength(6);
});

test('a search finds all words, with or without accents, in what a row shows', () => {
  const row = entry('cho-noi.txt', { headline: 'Đò chợ nổi', section: 'Du lịch' });
  for (const query of ['do cho', 'CHỢ', 'du lich noi', 'cho-noi.txt', ' '])
    expect(finds(query)(row), query).toBe(true);
  expect(finds('chợ biển')(row)).toBe(false);
});

test('after an article comes the next that needs a look, then from the start, none twice', () => {
  expect(nextNeeded(PILE, 'error', new Set()).next?.file).toBe('undated');
  expect(nextNeeded(PILE, 'unsure', new Set()).next?.file).toBe('error');
  expect(nextNeeded(PILE, 'unsure', new Set(['error'])).next?.file).toBe('undated');
  expect(nextNeeded(PILE, null, new Set(['error']))).toMatchObject({ left: 3 });
  expect(nextNeeded(PILE, 'new', new Set(files(PILE)))).toEqual({
    next: undefined,
    left: 0,
    stillNeeded: 4,
  });
});
