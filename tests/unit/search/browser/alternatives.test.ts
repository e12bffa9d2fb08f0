import { describe, expect, test } from 'vitest';
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

describe('a correction beside a word of the query', () => {
  const [before, ...words] = readWords('đúc chuông');
  const corrected: Alternative = { start: 1, end: 2, words, reason: 'mistake', level: 60 };
  /** What is found if a piece begins in one place, and `byChance` places are expected. */
  const find = (alternative: Alternative, byChance: number) => {
    const piece = async () => ({ slots: Int32Array.of(7), byChance });
    return locate({ piece, beginning: piece }, [alternative]);
  };

  test('is likely if articles have both together more often than by chance', async () => {
    const beside = { ...corrected, ...(before ? { before } : {}) };
    expect(await find(beside, 0.5)).toMatchObject([{ level: 60 }]);
    expect(await find(beside, 0.01)).toMatchObject([{ level: 84 }]);
    expect(await find(corrected, 0.01)).toMatchObject([{ level: 60 }]);
  });

  test('stands after that word', async () => {
    const [found] = await find({ ...corrected, ...(before ? { before } : {}) }, 1);
    expect([...(found?.slots ?? [])]).toEqual([8]);
    const [alone] = await find(corrected, 1);
    expect([...(alone?.slots ?? [])]).toEqual([7]);
  });

  test('is left out if no article has both together', async () => {
    const piece = async () => ({ slots: new Int32Array(), byChance: 0 });
    expect(await locate({ piece, beginning: piece }, [corrected])).toEqual([]);
  });
});
