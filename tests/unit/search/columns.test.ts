import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  joinNumbers,
  LARGEST,
  packColumn,
  splitNumber,
  unpackColumn,
} from '../../../src/search/columns.ts';

const SURROGATES = 0xd800 - 0x20;
const number = fc.oneof(
  fc.nat(LARGEST),
  fc.nat(300),
  fc.integer({ min: SURROGATES - 5, max: SURROGATES + 5 }),
  fc.integer({ min: LARGEST - 5, max: LARGEST }),
);

test('numbers come back, even through JSON and UTF-8', () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const column = packColumn(numbers);
      expect(unpackColumn(column)).toEqual(numbers);
      const sent = new TextDecoder().decode(new TextEncoder().encode(JSON.stringify({ column })));
      expect(unpackColumn(JSON.parse(sent).column)).toEqual(numbers);
    }),
  );
});

test.each([
  ['nothing', []],
  ['the smallest', [0, 0, 1]],
  ['the ends of what one code unit holds', [SURROGATES - 1, SURROGATES, 0xffff - 0x20]],
  ['the largest', [LARGEST - 1, LARGEST]],
])('%s', (_, numbers) => {
  expect(unpackColumn(packColumn(numbers))).toEqual(numbers);
});

test('each number takes one character, and no lone surrogate is among them', () => {
  const numbers = Array.from({ length: 70_000 }, (_, index) => index);
  const column = packColumn(numbers);
  expect([...column]).toHaveLength(numbers.length);
  expect(column.isWellFormed()).toBe(true);
});

test('small numbers are ASCII, and what is too large is refused', () => {
  expect(packColumn([0, 1, 94])).toMatch(/^[ -~]{3}$/u);
  expect(() => packColumn([LARGEST + 1])).toThrow(RangeError);
});

test('two numbers are one and come back, and small ones stay small', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.nat({ max: 1000 }), (a, b) => {
      expect(splitNumber(joinNumbers(a, b))).toEqual([a, b]);
    }),
  );
  expect(joinNumbers(2, 3)).toBeLessThan(16);
});
