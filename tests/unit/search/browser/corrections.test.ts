import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  completions,
  corrections,
  type ListedWord,
} from '../../../../src/search/browser/corrections.ts';
import { PLAIN, type Spelling, spell } from '../../../../src/text/spelling.ts';

/** Lists of words, the most frequent first. */
const lists = (...texts: readonly string[]): ListedWord[][] =>
  texts.map((text) => text.split(' ').map(spell));

const LISTS = lists('nuoc nguoi', 'thuong truong chinh', 'dong nghiem nghien', 'quoc singapore');

/** The words that a word without accents can mean. */
const correct = (typed: string, words: ListedWord[][]): string[] =>
  lettersOf(corrections(spell(typed), words));

const lettersOf = (found: readonly Spelling[]): string[] => found.map(({ letters }) => letters);

test.each([
  ['a letter too many', 'nguoii', ['nguoi']],
  ['a letter too few', 'nuc', ['nuoc']],
  ['another letter', 'dang', ['dong']],
  ['two letters that changed places', 'nugoi', ['nguoi']],
  ['two letters that changed places at the end', 'nuco', ['nuoc']],
  ['two mistakes in a short word', 'thuon', ['thuong']],
  ['two mistakes in a short word', 'duon', []],
  ['two mistakes in a long word', 'singapour', ['singapore']],
  ['a word of its own', 'bitcoin', []],
])('%s: %s', (_, typed, expected) => {
  expect(correct(typed, LISTS)).toEqual(expected);
});

test('the word itself is not a correction', () => {
  expect(correct('nghiem', LISTS)).toEqual(['nghien']);
  expect(correct('dong', LISTS)).toEqual([]);
});

test('fewer mistakes come first, then words that are more common', () => {
  const words = lists('thuong', 'truon', 'truong');
  expect(correct('truongs', words)).toEqual(['truong', 'thuong', 'truon']);
  expect(correct('bann', lists('ban', 'banh', 'bang'))).toEqual(['ban', 'banh', 'bang']);
});

test('a mistake that is rare among words is likelier, unless the word is far rarer', () => {
  expect(correct('hna', lists('hoa', 'han'))).toEqual(['han', 'hoa']);
  expect(correct('hna', lists('hoa', 'xe', 'xa', 'xo', 'han'))).toEqual(['hoa', 'han']);
  expect(correct('tin', lists('tinh', 'tan'))).toEqual(['tinh', 'tan']);
});

test('a word with marks can only mean words whose marks the mistake explains', () => {
  const words = lists('hàng', 'khán phần', 'nhân', 'khẩn');
  expect(correct('hẩn', words)).toEqual(['khan']);
  expect(corrections(spell('hẩn'), words)).toEqual([{ letters: 'khan', marks: 'c3' }]);
});

test.each([
  ['a lost vowel may have had any', 'nn', 'nên', PLAIN],
  ['a lost one of two leaves what the other had', 'trưng', 'trường', 'e2'],
  ['a lost consonant had none', 'hồng', 'khồng', 'c2'],
  ['a stroke is left out without a thought', 'kộng', 'động', 'd5'],
])('%s: %s, %s', (_, typed, word, marks) => {
  expect(corrections(spell(typed), lists(word))).toEqual([{ letters: spell(word).letters, marks }]);
});

test('a word in several lists counts once', () => {
  expect(correct('đn', lists('đan', 'đàn lan', 'dán'))).toEqual(['dan']);
  expect(correct('đannn', lists('đan', 'đàn lan', 'dán'))).toEqual([]);
});

test('at most ten are given', () => {
  const list = [...'bcdghklmnpqrst'].map((onset) => `${onset}ang`);
  expect(correct('vang', lists(list.join(' ')))).toEqual(list.slice(0, 10));
  expect(correct('vang', [])).toEqual([]);
});

test('one typing error is forgiven in any word', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeghinotu'), minLength: 3, maxLength: 9 });
  const slip = fc.constantFrom<(word: string, at: number) => string>(
    (word, at) => word.slice(0, at) + word.slice(at + 1),
    (word, at) => `${word.slice(0, at)}o${word.slice(at)}`,
    (word, at) => `${word.slice(0, at)}o${word.slice(at + 1)}`,
    (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  );
  fc.assert(
    fc.property(letters, slip, fc.nat(), (word, slipped, place) => {
      const typed = slipped(word, place % (word.length - 1));
      fc.pre(typed !== word);
      expect(correct(typed, lists('xxxxxx', word))).toEqual([word]);
    }),
  );
});

test('the completions are the most frequent words with this beginning', () => {
  const words = lists('năm người', 'nghỉ ngày nhà', 'nga ngàn nghe nghiêm ngày');
  const complete = (typed: string): string[] => lettersOf(completions(spell(typed), words));
  expect(complete('ng')).toEqual(['nguoi', 'nghi', 'ngay', 'nga']);
  expect(complete('nga')).toEqual(['ngay', 'ngan']);
  expect(complete('nguoi')).toEqual([]);
  expect(complete('x')).toEqual([]);
});

test('a beginning with marks is completed only to words with them', () => {
  const words = lists('ngày ngáy', 'ngàn ngán');
  expect(completions(spell('ngà'), words)).toEqual([
    { letters: 'ngay', marks: 'a2' },
    { letters: 'ngan', marks: 'a2' },
  ]);
  expect(completions(spell('ngạ'), words)).toEqual([]);
});
