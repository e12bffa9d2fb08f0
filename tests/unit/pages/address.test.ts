import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, type Wanted, writeAddress } from '../../../src/pages/_search/address.ts';
import { EVERYTHING } from '../../../src/search/browser/narrowing.ts';

const NOTHING: Wanted = {
  query: '',
  literal: false,
  newestFirst: false,
  narrowing: EVERYTHING,
};

test('a search comes back from its address', () => {
  const text = fc.string({ unit: 'binary' });
  const texts = fc.array(text, { maxLength: 3 });
  const wanted: fc.Arbitrary<Wanted> = fc.record({
    query: text,
    literal: fc.boolean(),
    newestFirst: fc.boolean(),
    narrowing: fc.record({
      period: fc.constantFrom('', '2025', '2025-07', '2025-07-03'),
      sections: texts,
      sources: texts,
      bylines: texts,
      people: texts,
      places: texts,
    }),
  });
  fc.assert(
    fc.property(wanted, (each) => {
      const address = writeAddress(each);
      expect(readAddress(address)).toEqual(each);
      expect(address).toMatch(/^(?:\?[!-~]+)?$/u);
    }),
  );
});

test.each([
  ['nothing', {}, ''],
  ['a query', { query: 'giá xăng' }, '?q=gi%C3%A1+x%C4%83ng'],
  ['a query with signs of addresses', { query: 'a&b=c#d?+e' }, '?q=a%26b%3Dc%23d%3F%2Be'],
  [
    'a query taken literally, newest first',
    { query: 'a', literal: true, newestFirst: true },
    '?q=a&dung=1&xep=moi',
  ],
  [
    'narrowings',
    {
      narrowing: {
        ...EVERYTHING,
        period: '2025-07',
        sections: ['A', 'B'],
        sources: ['C'],
        bylines: ['D'],
      },
    },
    '?luc=2025-07&muc=A&muc=B&nguon=C&tacgia=D',
  ],
])('the address of %s', (_, part, address) => {
  expect(writeAddress({ ...NOTHING, ...part })).toBe(address);
  expect(readAddress(address)).toEqual({ ...NOTHING, ...part });
});

test.each([
  '',
  '?',
  '?khac=1',
  '?q=',
  '?xep=cu',
  '?luc=',
  '?luc=hom-nay',
  '?luc=2025-7',
  '?luc=20255',
  '?luc=2025-07-03-01',
  '?luc=%3Cb%3E',
])('the address “%s” has no query', (address) => {
  expect(readAddress(address)).toEqual(NOTHING);
});

test('an address written by hand is read', () => {
  expect(readAddress('?q=giá xăng&dung=1')).toEqual({
    ...NOTHING,
    query: 'giá xăng',
    literal: true,
  });
});
