import { expect, test } from 'vitest';
import { progress } from '../../../src/parse/progress.ts';

test.each([1, 4])('a reader may take %d of four characters', (length) => {
  expect(progress(length, 'label', 'Tít:')).toBe(length);
});
test.each([0, -1, 5, Number.NaN])('a reader that takes %d is reported, with the text', (length) => {
  expect(() => progress(length, 'label', 'Tít:')).toThrow(
    `The reader “label” took ${length} of 4 characters: “Tít:”.`,
  );
});
