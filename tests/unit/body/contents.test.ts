import { expect, test } from 'vitest';
import { contentsOf } from '../../../src/body/contents.ts';

const subheads = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `d-${index}`, text: `Mục ${index}` }));

test('a long article with several subheads has a table of contents', () => {
  expect(contentsOf(subheads(3), 1500)).toEqual(subheads(3));
  expect(contentsOf(subheads(20), 9000)).toHaveLength(20);
});

test('a short one and one with few subheads need none', () => {
  expect(contentsOf(subheads(8), 1499)).toEqual([]);
  expect(contentsOf(subheads(2), 9000)).toEqual([]);
  expect(contentsOf([], 0)).toEqual([]);
});
