import { expect, describe as group, it } from 'vitest';
import { readAddress } from '../../../src/pages/_search/address.ts';
import { describe } from '../../../src/pages/_search/describe.ts';
import type { SearchAnswer } from '../../../src/search/browser/session.ts';

const answer = (count: number, approximate: boolean): SearchAnswer => ({
  count,
  approximate,
  complete: true,
  understood: {
    written: '',
    unaccented: false,
    decoded: false,
    corrected: [],
    others: [],
    date: '',
    noneOn: '',
    missing: [],
    apart: [],
    otherMarks: false,
    otherwise: null,
    without: [],
    leftOut: 0,
    shortened: false,
  },
  results: [],
  months: [],
  facets: null,
});

group('how many articles there are', () => {
  it('is shown exactly', () => {
    expect(describe(answer(63, false), readAddress('?q=bão'))).toEqual(['63 bài cho “bão”']);
  });

  it('says if it is an estimate', () => {
    expect(describe(answer(1200, true), readAddress('?q=bão'))).toEqual([
      'Khoảng 1.200 bài cho “bão”',
    ]);
  });
});
