import { expect, test } from 'vitest';
import { bagOf } from '../../../src/stories/bag.ts';
import { NearnessIndex } from '../../../src/stories/nearness.ts';
import { Rarity } from '../../../src/stories/rarity.ts';
import { article, words } from './made-up.ts';

const bag = (...texts: string[]) => bagOf(article('', ...texts));
const OTHERS = Array.from({ length: 20 }, (_, at) => bag(words(`b${at}x`, 100)));

test('nearness is symmetric, at most 1, and more the more is shared', () => {
  const bags = [
    bag(words('chung', 300)),
    bag(words('chung', 300)),
    bag(words('chung', 100), words('riêng', 200)),
    ...OTHERS,
  ];
  const index = new NearnessIndex(bags);
  const nearness = (from: number, to: number): number =>
    index.near(from, 0).find((each) => each.index === to)?.nearness ?? 0;
  expect(nearness(0, 1)).toBeLessThan(1);
  expect(nearness(0, 1)).toBeGreaterThan(0.7);
  expect(nearness(0, 2)).toBeLessThan(nearness(0, 1));
  expect(nearness(0, 2)).toBe(nearness(2, 0));
  expect(nearness(0, 5)).toBe(0);
});

test('a short text is never as near as a long one that shares as great a part', () => {
  const bags = [words('ngắn', 6), words('ngắn', 6), words('dài', 600), words('dài', 600)].map(
    (text) => bag(text),
  );
  const index = new NearnessIndex([...bags, ...OTHERS]);
  const [short] = index.near(0, 0).filter((each) => each.index === 1);
  const [long] = index.near(2, 0).filter((each) => each.index === 3);
  expect(short?.nearness).toBeLessThan((long?.nearness ?? 0) / 2);
});

test('what is asked of an index does not change later answers, and none is near to itself', () => {
  const bags = [bag(words('a', 50)), bag(words('a', 50)), bag(words('a', 20)), ...OTHERS];
  const index = new NearnessIndex(bags);
  const first = index.near(0, 0.1);
  index.near(2, 0.1);
  expect(index.near(0, 0.1)).toEqual(first);
  expect(first.map(({ index }) => index).sort()).toEqual([1, 2]);
});

test('an index for a few answers for them as one for all', () => {
  const bags = [bag(words('a', 50)), bag(words('a', 50)), bag(words('a', 40, 20)), ...OTHERS];
  const all = new NearnessIndex(bags);
  const few = new NearnessIndex(bags, new Rarity(bags), [2]);
  expect(few.near(2, 0.05)).toEqual(all.near(2, 0.05));
  expect(few.near(2, 0.05)).toHaveLength(2);
});
