import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge, type Occurrences } from '../../../../src/search/browser/occurrences.ts';

type Levels = ReadonlyMap<number, number>;
const occurrences = (levels: Levels, cut = false): Occurrences => {
  const sorted = [...levels].sort(([a], [b]) => a - b);
  return {
    slots: Int32Array.from(sorted, ([slot]) => slot),
    levels: Uint8Array.from(sorted, ([, level]) => level),
    cut,
  };
};

test('merged slots are in order, and the better level of a slot counts', () => {
  const a = occurrences(
    new Map([
      [3, 2],
      [5, 1],
      [9, 3],
    ]),
  );
  const b = occurrences(
    new Map([
      [1, 0],
      [5, 3],
      [9, 1],
      [12, 2],
    ]),
  );
  const expected = occurrences(
    new Map([
      [1, 0],
      [3, 2],
      [5, 3],
      [9, 3],
      [12, 2],
    ]),
  );
  expect(merge([a, b])).toEqual(expected);
  expect(merge([b, a])).toEqual(expected);
});

test('nothing is merged to nothing', () => {
  const nothing = occurrences(new Map());
  expect(merge([])).toEqual(nothing);
  expect(merge([nothing, nothing])).toEqual(nothing);
});

test('an incomplete list makes the result incomplete, even if it is empty', () => {
  const some = occurrences(new Map([[3, 2]]));
  expect(merge([some, occurrences(new Map(), true)])).toEqual({ ...some, cut: true });
  expect(merge([occurrences(new Map(), true), some])).toEqual({ ...some, cut: true });
  expect(merge([some, some]).cut).toBe(false);
});

test('any number of them is merged as one map would be', () => {
  const levels = fc
    .array(fc.tuple(fc.oneof(fc.nat(20), fc.nat(0x7fff_fffe)), fc.nat(3)))
    .map((entries): Levels => new Map(entries));
  fc.assert(
    fc.property(fc.array(levels, { maxLength: 5 }), (parts) => {
      const best = new Map<number, number>();
      for (const [slot, level] of parts.flatMap((part) => [...part])) {
        best.set(slot, Math.max(level, best.get(slot) ?? 0));
      }
      expect(merge(parts.map((part) => occurrences(part)))).toEqual(occurrences(best));
    }),
  );
});
