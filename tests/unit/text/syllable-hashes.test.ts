import { expect, test } from 'vitest';
import { hashSyllables, mostSyllables, syllableHashes } from '../../../src/text/syllable-hashes.ts';

test('hashes ignore case, and different syllables have different ones', () => {
  const [first, second, third] = syllableHashes('Sông SÔNG song');
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('a part of a text has the hashes of its own syllables', () => {
  const text = 'Cầu Cái, sông Cái (2025) dài.';
  const hashes = new Int32Array(mostSyllables(text.length));
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start; end <= text.length; end += 1) {
      const count = hashSyllables(hashes, text, start, end);
      expect([...hashes.subarray(0, count)]).toEqual([...syllableHashes(text.slice(start, end))]);
    }
  }
});
