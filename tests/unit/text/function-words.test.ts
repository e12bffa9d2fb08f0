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
  ['thông tin về lũ mới nhất', 'lũ'],
  ['là như thế nào bão', 'bão'],
  ['bão và lũ ở đâu', 'bão lũ'],
  // The first and the last frame of each line of the list.
  ['tìm hiểu về lũ', 'lũ'],
  ['làm sao để trồng lúa', 'trồng lúa'],
  ['lũ từ khi nào', 'lũ'],
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

/** The weights of a query's words. */
const weights = (query: string): number[] => {
  const spellings = wordsOf(query).map(spell);
  return tellingOf(
    spellings,
    spellings.every(({ marks }) => marks === PLAIN),
  );
};

test('a question frame says less than a function word, which says less than one that may be another word', () => {
  const [frame = 0, , topic] = weights('vì sao lũ');
  const [and = 0] = weights('và lũ');
  const [unmarked = 0, other] = weights('va lu');
  expect(frame).toBeLessThan(and);
  expect(and).toBeLessThan(unmarked);
  expect(unmarked).toBeLessThan(1);
  expect([topic, other]).toEqual([1, 1]);
  expect(frame).toBeGreaterThan(0);
});
