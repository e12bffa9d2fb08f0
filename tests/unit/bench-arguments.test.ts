import { expect, test } from 'vitest';
import { readArguments } from '../bench/arguments.ts';

const read = (...args: readonly string[]) =>
  readArguments(args, (reason) => {
    throw reason;
  });

test.each([
  ['There is no part “nope”.', 'nope'],
  ['Unknown option', '--bogus'],
  ['--n has “0”.', '--n', '0'],
])('what cannot be measured is refused in one line: %s', (reason, ...args) => {
  expect(() => read(...args)).toThrow(reason);
});

test('without a part all are measured', () => {
  expect(read().wanted('search')).toBe(true);
  expect(read('sizes', '--n', '10')).toMatchObject({ needsSites: false, counts: [10] });
  expect(read('sizes').wanted('search')).toBe(false);
});
