import { expect, test } from 'vitest';
import { Rarity } from '../../../src/stories/rarity.ts';
import { made, words } from './made-up.ts';

const site = (size: number) =>
  Array.from({ length: size }, (_, at) => made(at, [words('chung', 5)]).bag);

test('the rarest term tells the same in a site of any size but a small one', () => {
  const [small, middle, large] = [20, 400, 5000].map((size) => new Rarity(site(size)).most);
  expect(middle).toBe(large);
  expect(small).toBeLessThan(middle ?? 0);
});

test('what more than a hundred articles have tells nothing, what fewer have tells more the fewer they are', () => {
  const bags = site(300);
  const rarity = new Rarity([
    ...bags,
    ...Array.from({ length: 8 }, () => bags[0] ?? new Uint32Array()),
  ]);
  const weights = Array.from(bags[0] ?? [], (entry) => rarity.weightOf(entry));
  expect(weights.filter((weight) => weight === 0)).toHaveLength(9);
  const [own, others] = [0, 1].map((at) =>
    Math.max(...Array.from(bags[at] ?? [], (entry) => rarity.weightOf(entry))),
  );
  expect(own).toBeLessThan(others ?? 0);
});
