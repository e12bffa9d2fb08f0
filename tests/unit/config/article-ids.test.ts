import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idInAddress } from '../../../src/config/addresses.ts';
import { packIds, unpackIds } from '../../../src/config/article-ids.ts';

const id = fc.integer({ min: 0, max: 0xffff_ffff }).map((n) => n.toString(16).padStart(8, '0'));

test('packed ids come back, in any order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id), (ids) => {
      expect([...unpackIds(packIds(ids))]).toEqual(ids.toSorted());
    }),
  );
  expect(packIds([])).toBe('');
});

test('10,000 ids are few bytes', () => {
  // Spread evenly, as hashes are.
  const ids = Array.from({ length: 10_000 }, (_, index) =>
    Math.floor((index * 0x1_0000_0000) / 10_000)
      .toString(16)
      .padStart(8, '0'),
  );
  expect(packIds(ids).length).toBeLessThan(51_000);
});

test.each([
  ['bai/cau-moi-0e3bb3f1.html', '0e3bb3f1'],
  ['https://example.com/tin/bai/cau-moi-0e3bb3f1.html?tim=c%E1%BA%A7u#p2', '0e3bb3f1'],
  ['bai/cau-moi-0e3bb3f1', '0e3bb3f1'],
  ['bai/cau-moi-0e3bb3f1.md', '0e3bb3f1'],
  ['bai/cau-moi-0e3bb3f1.json', '0e3bb3f1'],
  ['nguon/0e3bb3f1.txt', '0e3bb3f1'],
  ['xem-truoc/0e3bb3f1.a1b2c3d4.png', '0e3bb3f1'],
  ['kho/2025/10.html', undefined],
  ['xem-truoc/chung.a1b2c3d4.png', undefined],
  ['chuyen-muc/bai-0e3bb3f1/rss.xml', undefined],
  ['_astro/cau-0e3bb3f1.webp', undefined],
])('%s belongs to %s', (address, expected) => {
  expect(idInAddress(address)).toBe(expected);
});
