import { expect, test } from 'vitest';
import { scoreStories } from '../../../src/stories/score.ts';

const TRUTH = [
  ['a', 'b', 'c'],
  ['d', 'e'],
];

test('stories as they are in truth are all right; files of no true story do not count', () => {
  expect(scoreStories([...TRUTH, ['x', 'y']], TRUTH)).toEqual({
    precision: 1,
    recall: 1,
    f1: 1,
    stories: 2,
    mixed: 0,
  });
});

test('files alone are precise, and find nothing', () => {
  const { precision, recall, stories } = scoreStories([], TRUTH);
  expect({ precision, stories }).toEqual({ precision: 1, stories: 0 });
  // A third of each of three, half of each of two.
  expect(recall).toBeCloseTo((3 * (1 / 3) + 2 * (1 / 2)) / 5, 9);
});

test('a story that mixes events costs precision', () => {
  const { precision, recall, stories, mixed } = scoreStories(
    [
      ['a', 'b', 'd'],
      ['e', 'x'],
    ],
    TRUTH,
  );
  expect({ stories, mixed }).toEqual({ stories: 1, mixed: 1 });
  expect(precision).toBeCloseTo((2 * (2 / 3) + 1 / 3 + 1 + 1) / 5, 9);
  expect(recall).toBeCloseTo((2 * (2 / 3) + 1 / 3 + 1 / 2 + 1 / 2) / 5, 9);
});
