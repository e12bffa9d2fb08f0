import { expect, test } from 'vitest';
import { pieces } from '../../../src/reading/listen/pieces.ts';

test('a short sentence is one piece, on one line', () => {
  expect(pieces(' Ông nói\n rồi đi. ')).toEqual(['Ông nói rồi đi.']);
  expect(pieces(' \n')).toEqual([]);
});

test('a long sentence is split after the last comma that fits', () => {
  const first = `“${'một hai '.repeat(20)}ba,”`;
  const second = `${'bốn năm '.repeat(10)}sáu, bảy.`;
  expect(pieces(`${first} ${second}`)).toEqual([first, second]);
});

test('without a comma it is split between words, and an early comma leaves no short part', () => {
  const sentence = `Vâng, ${'chữ '.repeat(100)}hết.`;
  const parts = pieces(sentence);
  expect(parts.length).toBe(3);
  expect(parts.join(' ')).toBe(sentence);
  expect(parts[0]?.length).toBeGreaterThan(190);
});

test('text without spaces is split between characters', () => {
  const parts = pieces(`a${'😀'.repeat(150)}`);
  expect(parts.join('')).toBe(`a${'😀'.repeat(150)}`);
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(200);
    expect(part.isWellFormed()).toBe(true);
  }
});
