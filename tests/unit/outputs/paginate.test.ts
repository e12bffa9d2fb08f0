import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagerOf, paginate } from '../../../src/outputs/paginate.ts';

const list = (length: number): number[] => Array.from({ length }, (_, index) => length - index);

test('pages are numbered from the oldest, which is 2; the newest is 1', () => {
  expect(paginate(list(7), 2)).toEqual([
    { items: [7], page: 1, number: 1 },
    { items: [6, 5], page: 2, number: 4 },
    { items: [4, 3], page: 3, number: 3 },
    { items: [2, 1], page: 4, number: 2 },
  ]);
});

test('an empty list has one page', () => {
  expect(paginate([], 30)).toEqual([{ items: [], page: 1, number: 1 }]);
});

test('every item stands on one page, in order, and the first has half to one and a half of what the others have', () => {
  fc.assert(
    fc.property(fc.nat(400), fc.integer({ min: 1, max: 70 }), (length, size) => {
      const [first, ...others] = paginate(list(length), size);
      expect([first, ...others].flatMap((page) => page?.items)).toEqual(list(length));
      for (const { items } of others) expect(items).toHaveLength(size);
      const most = first?.items.length ?? 0;
      expect(most).toBeLessThan(1.5 * size);
      if (others.length > 0) expect(most).toBeGreaterThanOrEqual(0.5 * size);
    }),
  );
});

test('a newer item changes no numbered page', () => {
  for (let length = 0; length < 200; length += 1) {
    const before = new Map(paginate(list(length), 10).map(({ number, items }) => [number, items]));
    const after = new Map(
      paginate(list(length + 1), 10).map(({ number, items }) => [number, items]),
    );
    before.delete(1);
    for (const [number, items] of before) expect(after.get(number)).toEqual(items);
    expect(after.size - before.size).toBeLessThanOrEqual(2);
  }
});

describe('a pager', () => {
  const address = (number: number): string => `trang/${number}.html`;
  test('links to the first page, the last page and the neighbours of this page', () => {
    expect(pagerOf(5, 9, address)).toEqual({
      page: 5,
      pages: 9,
      links: [
        { page: 1, address: 'trang/1.html' },
        { page: 4, address: 'trang/7.html' },
        { page: 5, address: 'trang/6.html' },
        { page: 6, address: 'trang/5.html' },
        { page: 9, address: 'trang/2.html' },
      ],
    });
  });
  test('names each page once, by the address that it has', () => {
    for (const pages of [1, 2, 3, 12]) {
      const listed = paginate(list(pages * 4), 4);
      expect(listed).toHaveLength(pages);
      for (const { page } of listed) {
        const { links } = pagerOf(page, pages, address);
        expect(new Set(links.map((link) => link.page)).size).toBe(links.length);
        for (const link of links) {
          expect(link.address).toBe(address(listed[link.page - 1]?.number ?? 0));
        }
      }
    }
  });
});
