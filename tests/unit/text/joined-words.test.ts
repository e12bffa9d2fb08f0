import { expect, test } from 'vitest';
import { splitInto, splitSyllables } from '../../../src/text/joined-words.ts';

test.each([
  ['quanghai', 'quang hai'],
  ['thủtướng', 'thủ tướng'],
  ['saigon', 'sai gon'],
  ['cuocchien', 'cuoc chien'],
  ['Sàigòn', 'sài gòn'],
  ['giaoducdaotao', 'giao duc dao tao'],
])('“%s” can be split into “%s”', (word, parts) => {
  expect(splitSyllables(word).map((each) => each.join(' '))).toContain(parts);
});

test.each(['nghiêng', 'cuoc', 'trump', 'xyz', ''])('“%s” is not split', (word) => {
  expect(splitSyllables(word)).toEqual([]);
});

test('words of any language are split, into the fewest parts first', () => {
  const listed = new Set(['song', 'hye', 'kyo', 'songhye']);
  expect(splitInto('songhyekyo', (part) => listed.has(part))).toEqual([
    ['songhye', 'kyo'],
    ['song', 'hye', 'kyo'],
  ]);
});

test('a very long word takes no time', () => {
  expect(splitSyllables('an'.repeat(200))).toEqual([]);
});
