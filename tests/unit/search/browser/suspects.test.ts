import { expect, test } from 'vitest';
import { type Places, SCALE } from '../../../../src/search/browser/lattice.ts';
import { findSuspects } from '../../../../src/search/browser/suspects.ts';
import { catalogue } from './catalogue.ts';

/** One article of a thousand places. */
const TEXT = catalogue({ articles: 1, starts: Int32Array.from([0, 1000]) });
const wordAt = (slots: readonly number[], quality = 100): Places =>
  ({
    starts: Int32Array.from(slots, (slot) => slot * SCALE),
    ends: Int32Array.from(slots, (slot) => (slot + 1) * SCALE),
    quality: Uint8Array.from(slots, () => quality),
  }) as unknown as Places;
const suspects = (...words: readonly Places[]): number[] => findSuspects(words, TEXT).sort();

const TENS = Array.from({ length: 10 }, (_, at) => at * 50);
/** A hundred places, so many of them beside the tens. */
const beside = (count: number): Places => {
  const near = TENS.flatMap((slot) => [1, 2, 3, 4, 5].map((by) => slot + by)).slice(0, count);
  const far = Array.from({ length: 100 - count }, (_, at) => 500 + at * 5);
  return wordAt([...near, ...far].sort((a, b) => a - b));
};

test('two words belong together if they are neighbours 2.5 times as often as by chance', () => {
  // By chance, 15 of 100.
  expect(suspects(wordAt(TENS), beside(36))).toEqual([0, 1]);
  expect(suspects(wordAt(TENS), beside(38))).toEqual([]);
});

test('words of which no article has the typed letters are in doubt, and only they, at most three', () => {
  const typed = (...unknown: readonly boolean[]) =>
    suspects(...unknown.map((isUnknown) => wordAt(TENS, isUnknown ? 84 : 85)));
  expect(typed(true, false)).toEqual([0]);
  expect(typed(false, true, false)).toEqual([1]);
  expect(typed(true, true, true, true)).toEqual([0, 1, 2]);
});

test('a word alone that articles have is not in doubt', () => {
  expect(suspects(wordAt(TENS))).toEqual([]);
});

test('a word that never stands near its neighbours is in doubt, and so are they', () => {
  const next = (by: number) => wordAt(TENS.map((slot) => slot + by));
  const stranger = wordAt([600, 700, 800]);
  expect(suspects(next(0), next(1), next(2))).toEqual([]);
  expect(suspects(next(0), next(1), stranger)).toEqual([1, 2]);
});
