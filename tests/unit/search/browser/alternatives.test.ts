import { expect, test } from 'vitest';
import {
  type Alternative,
  alternatives,
  locate,
  textOf,
} from '../../../../src/search/browser/alternatives.ts';
import { parseQuery, readWords } from '../../../../src/search/browser/query.ts';

const meant = (typed: string, reason: string): string[] =>
  alternatives(parseQuery(typed))
    .filter((each) => each.reason === reason)
    .map(({ words }) => textOf(words));

test('a short name without marks is another name only if it stands alone', () => {
  expect(meant('my', 'name')).toContain('Hoa Kỳ');
  expect(meant('Mỹ hạ lãi suất', 'name')).toContain('Hoa Kỳ');
  expect(meant('my ha lai suat', 'name')).toEqual([]);
});

test('a name that is no Vietnamese word, or is long, is another name anywhere', () => {
  expect(meant('usa lãi suất', 'name')).toContain('Hoa Kỳ');
  expect(meant('hoa ky ha lai suat', 'name')).toContain('Mỹ');
});

test('another name is not looked for if the query has all its words anyway', () => {
  const found = meant('thành phố Hồ Chí Minh', 'name');
  expect(found).toContain('TPHCM');
  expect(found).not.toContain('Hồ Chí Minh');
});

test('words are split and joined as others write them', () => {
  expect(meant('quanghai', 'split')).toContain('quang hai');
  expect(meant('12500', 'split')).toEqual(['12 500']);
  expect(meant('2025', 'split')).toEqual([]);
  expect(meant('1TB', 'split')).toEqual(['1 TB']);
  expect(meant('wiki leaks', 'joined')).toEqual(['wikileaks']);
  expect(meant('chợ nổi', 'joined')).toEqual([]);
  expect(meant('Hung-ga-ri', 'joined')).toContain('hunggari');
  expect(meant('Ra-ma-phô-sa', 'joined')).toContain('ramaphosa');
});

test('only words without marks can be raw keystrokes', () => {
  expect(meant('toongr', 'typing')).toEqual(['tổng']);
  expect(meant('tổng', 'typing')).toEqual([]);
});

test('a correction beside a word of the query stands after that word', async () => {
  const [before, ...words] = readWords('đúc chuông');
  const alone: Alternative = { start: 1, end: 2, words, reason: 'mistake', level: 60 };
  /** Where it is found if the piece that is looked up begins at some slots. */
  const find = async (alternative: Alternative, ...slots: number[]): Promise<number[][]> => {
    const piece = async () => Int32Array.from(slots);
    const found = await locate({ piece, beginning: piece }, [alternative]);
    return found.map((each) => [...each.slots]);
  };
  const beside = { ...alone, ...(before ? { before } : {}) };
  expect(await find(beside, 7, 9)).toEqual([[8, 10]]);
  expect(await find(alone, 7, 9)).toEqual([[7, 9]]);
  expect(await find(alone)).toEqual([]);
});
