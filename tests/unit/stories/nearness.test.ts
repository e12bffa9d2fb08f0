import { expect, test } from 'vitest';
import { bagOf } from '../../../src/stories/bag.ts';
import { NearnessIndex } from '../../../src/stories/nearness.ts';
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
    index.near(bags[from] ?? bag(), 0).find((each) => each.index === to)?.nearness ?? 0;
  expect(nearness(0, 1)).toBeLessThan(1);
  expect(nearness(0, 1)).toBeGreaterThan(0.7);
  expect(nearness(0, 2)).toBeLessThan(nearness(0, 1));
  expect(nearness(0, 2)).toBeCloseTo(nearness(2, 0), 5);
  expect(nearness(0, 5)).toBe(0);
});

test('a short text is never as near as a long one that shares as great a part', () => {
  const bags = [words('ngắn', 6), words('ngắn', 6), words('dài', 600), words('dài', 600)].map(
    (text) => bag(text),
  );
  const index = new NearnessIndex([...bags, ...OTHERS]);
  const [short] = index.near(bags[0] ?? bag(), 0).filter((each) => each.index === 1);
  const [long] = index.near(bags[2] ?? bag(), 0).filter((each) => each.index === 3);
  expect(short?.nearness).toBeLessThan((long?.nearness ?? 0) / 2);
});

test('what is asked of an index does not change later answers', () => {
  const bags = [bag(words('a', 50)), bag(words('a', 50)), ...OTHERS];
  const index = new NearnessIndex(bags);
  const ask = () => index.near(bags[0] ?? bag(), 0.1);
  const first = ask();
  index.near(bag(words('a', 20)), 0.1);
  expect(ask()).toEqual(first);
  expect(first.map(({ index }) => index).sort()).toEqual([0, 1]);
});

test('a bag that is not in the index can be asked for', () => {
  const index = new NearnessIndex([bag(words('a', 50)), ...OTHERS]);
  expect(index.near(bag(words('a', 50)), 0.1).map(({ index }) => index)).toEqual([0]);
  expect(index.near(bag(words('mới', 50)), 0.1)).toEqual([]);
});
