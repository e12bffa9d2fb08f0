import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/text/edit-distance.ts';

/** The distance by its definition. Takes exponential time. */
function defined(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  if (from[0] === to[0]) return defined(from.slice(1), to.slice(1));
  return (
    1 +
    Math.min(
      defined(from.slice(1), to),
      defined(from, to.slice(1)),
      defined(from.slice(1), to.slice(1)),
    )
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'đ', 'ư'), maxLength: 6 });

test('the distance is the least number of letters added, left out or changed', () => {
  fc.assert(
    fc.property(word, word, (from, to) => {
      expect(editDistance(from, to)).toBe(defined(from, to));
    }),
  );
});

test('a distance above the limit is not computed', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 6 }), (from, to, most) => {
      const distance = defined(from, to);
      expect(editDistance(from, to, most)).toBe(
        distance > most ? Number.POSITIVE_INFINITY : distance,
      );
    }),
  );
});

test.each([
  ['budapest', 'budapset', 2],
  ['phan', 'phám', 2],
  ['headlin', 'headline', 1],
  ['', 'đường', 5],
])('the distance from “%s” to “%s” is %i', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
});
