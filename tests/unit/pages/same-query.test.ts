import { describe, expect, it } from 'vitest';
import { isSameQuery } from '../../../src/pages/_search/same-query.ts';

describe('two queries', () => {
  it.each([
    ['bão', 'bão '],
    ['bão  số', ' bão số'],
    ['bão, ', 'bão'],
    ['bão số -', 'bão số'],
    ['bão “', 'bão'],
    ['“bão số', 'bão số'],
    ['bão'.normalize('NFD'), 'bão'],
    ['23/10/', '23/10'],
  ])('have the same answer: “%s”, “%s”', (one, other) => {
    expect(isSameQuery(one, other)).toBe(true);
  });

  it.each([
    ['bão', 'bao'],
    ['bão', 'bã'],
    ['bão số', 'bãosố'],
    ['bão -số', 'bão số'],
    ['“bão số”', 'bão số'],
    ['50', '50%'],
    ['u.20', 'u20'],
    ['', 'bão'],
  ])('may have different answers: “%s”, “%s”', (one, other) => {
    expect(isSameQuery(one, other)).toBe(false);
  });
});
