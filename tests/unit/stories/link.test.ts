import { describe, expect, test } from 'vitest';
import { random } from '../../../src/parse/training/random.ts';
import { link, type Tie } from '../../../src/stories/link.ts';

const LIMITS = { least: 0.1, coherence: 0.6 };
const tie = (a: number, b: number, nearness: number, counted = nearness): Tie => ({
  a,
  b,
  nearness,
  counted,
});
const all = (members: readonly number[], nearness: number): Tie[] =>
  members.flatMap((a, at) => members.slice(at + 1).map((b) => tie(a, b, nearness)));
const membersOf = (count: number, ties: readonly Tie[]): number[][] =>
  link(count, ties, LIMITS)
    .map(({ members }) => [...members])
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

test('what is near is linked, what is not stays alone', () => {
  expect(membersOf(5, [...all([0, 2, 4], 0.3), tie(0, 1, 0.09)])).toEqual([[0, 2, 4], [1], [3]]);
});

test('two clusters are linked by the average of all their pairs', () => {
  const clusters = [...all([0, 1], 0.3), ...all([2, 3], 0.3)];
  // One near pair of four is not enough.
  expect(membersOf(4, [...clusters, tie(1, 2, 0.29)])).toEqual([
    [0, 1],
    [2, 3],
  ]);
  const between = [0, 1].flatMap((a) => [2, 3].map((b) => tie(a, b, 0.25)));
  expect(membersOf(4, [...clusters, ...between])).toEqual([[0, 1, 2, 3]]);
});

test('tight clusters stay apart if the pairs between them are much weaker', () => {
  const close = [...all([0, 1, 2], 0.6), ...all([3, 4, 5], 0.5)];
  const between = [0, 1, 2].flatMap((a) => [3, 4, 5].map((b) => tie(a, b, 0.2)));
  expect(membersOf(6, [...close, ...between])).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
});

test('two near articles that count little are not linked', () => {
  expect(membersOf(2, [tie(0, 1, 0.9, 0.05)])).toEqual([[0], [1]]);
});

test('clusters are compared by their nearness, not by what counts', () => {
  const early = all([0, 1], 0.5);
  const late = all([2, 3], 0.5);
  const later = [0, 1].flatMap((a) => [2, 3].map((b) => tie(a, b, 0.5, 0.11)));
  expect(membersOf(4, [...early, ...late, ...later])).toEqual([[0, 1, 2, 3]]);
});

test('cohesion is the average that counts over all pairs', () => {
  const [cluster] = link(3, [tie(0, 1, 0.4), tie(1, 2, 0.3), tie(0, 2, 0.2)], LIMITS);
  expect(cluster?.members).toEqual([0, 1, 2]);
  expect(cluster?.cohesion).toBeCloseTo(0.3, 9);
});

describe('random ties', () => {
  const next = random(3);
  const some = (count: number): Tie[] =>
    Array.from({ length: count * 3 }, () => {
      const a = Math.floor(next() * count);
      const b = Math.floor(next() * count);
      return tie(Math.min(a, b), Math.max(a, b), next() ** 3);
    }).filter(
      ({ a, b }, at, ties) => a !== b && ties.findIndex((one) => one.a === a && one.b === b) === at,
    );

  test('make clusters that do not depend on what is not connected with them', () => {
    for (let round = 0; round < 20; round += 1) {
      const [one, other] = [some(30), some(40)];
      const moved = other.map((each) => ({ ...each, a: each.a + 30, b: each.b + 30 }));
      const apart = [
        ...membersOf(30, one),
        ...membersOf(40, other).map((members) => members.map((at) => at + 30)),
      ];
      expect(membersOf(70, [...one, ...moved])).toEqual(apart);
    }
  });

  test('put each into one cluster', () => {
    const members = membersOf(50, some(50)).flat();
    expect(members.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at));
  });
});
