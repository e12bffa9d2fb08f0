import { expect, test } from 'vitest';
import { hash32 } from '../../../src/text/hash.ts';

// Vectors from the FNV reference (http://isthe.com/chongo/tech/comp/fnv/).
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('FNV-1a of %j', (text, hash) => {
  expect(hash32(text)).toBe(hash);
});
