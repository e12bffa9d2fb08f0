import { expect, test } from 'vitest';
import { hash32, hashCode } from '../../../src/text/hash.ts';

// Vectors from the FNV reference (http://isthe.com/chongo/tech/comp/fnv/).
test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('FNV-1a of %j', (text, hash) => {
  expect(hash32(text)).toBe(hash);
});

test('every character counts as its UTF-8 bytes', () => {
  const encoder = new TextEncoder();
  for (const text of ['Đồng bằng', 'ƯỜ', '“…” – €', '文', '👩‍🌾', 'nửa \ud800']) {
    let hash = 0x811c9dc5;
    for (const byte of encoder.encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
    expect(hashCode(text), text).toBe(hash >>> 0);
  }
});
