import { expect, test } from 'vitest';
import { tellingOf } from '../../../src/text/function-words.ts';
import { PLAIN, spell } from '../../../src/text/spelling.ts';
import { wordsOf } from '../../../src/text/tokens.ts';

/** The words of a query that say most about its subject. */
function telling(query: string): string[] {
  const words = wordsOf(query);
  const spellings = words.map(spell);
  const values = tellingOf(
    spellings,
    spellings.every(({ marks }) => marks === PLAIN),
  );
  const most = Math.max(...values);
  return words.filter((_, place) => values[place] === most);
}

test.each([
  ['bão số 4 là gì', 'bão số 4'],
  ['tại sao giá vàng tăng', 'giá vàng tăng'],
  ['cho tôi biết về giải Sejong', 'giải Sejong'],
  ['giải Sejong như thế nào', 'giải Sejong'],
  ['cho toi biet ve giai sejong', 'giai sejong'],
  ['gia vang nhu the nao', 'gia vang'],
  ['giá vàng của Mỹ', 'giá vàng Mỹ'],
])('“%s” is about “%s”', (query, topic) => {
  expect(telling(query).join(' ')).toBe(topic);
});

test('a question of function words alone is searched as typed', () => {
  expect(telling('như thế nào')).toEqual(['như', 'thế', 'nào']);
});

test('marks tell a word from a function word with the same letters', () => {
  expect(telling('cá và tôm')).toEqual(['cá', 'tôm']);
  expect(telling('gì cũng là lá')).toEqual(['lá']);
});
