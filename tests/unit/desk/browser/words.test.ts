import { expect, test } from 'vitest';
import { WORDS } from '../../../../src/desk/browser/words.ts';

test.each([
  [0, 'còn chừng 5 giây'],
  [1, 'còn chừng 10 giây'],
  [12, 'còn chừng 20 giây'],
  [49, 'còn chừng 50 giây'],
  [50, 'còn chừng 1 phút'],
  [200, 'còn chừng 3 phút'],
])('the time that is left is said roughly: %d seconds', (seconds, said) => {
  expect(WORDS.pile.timeLeft(seconds)).toBe(said);
});
