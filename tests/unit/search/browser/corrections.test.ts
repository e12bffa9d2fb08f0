import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completions, corrections } from '../../../../src/search/browser/corrections.ts';

const LISTS = ['nuoc nguoi', 'thuong truong chinh', 'dong nghiem nghien', 'quoc singapore'].map(
  (list) => list.split(' '),
);

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
  expect(corrections(typed, LISTS)).toEqual(expected);
});

test('the word itself is no correction', () => {
  expect(corrections('nghiem', LISTS)).toEqual(['nghien']);
  expect(corrections('dong', LISTS)).toEqual([]);
});

test('fewer mistakes come first, then words that are more common', () => {
  expect(corrections('truongs', [['thuong'], ['truon'], ['truong']])).toEqual([
    'truong',
    'thuong',
    'truon',
  ]);
  expect(corrections('bann', [['ban'], ['banh'], ['bank']])).toEqual(['ban', 'banh', 'bank']);
});

test('no more than ten, or than are wanted', () => {
  const list = [...'bcdghklmnpqrst'].map((onset) => `${onset}ang`);
  expect(corrections('vang', [list])).toEqual(list.slice(0, 10));
  expect(corrections('vang', [list], 3)).toEqual(list.slice(0, 3));
  expect(corrections('vang', [])).toEqual([]);
});

test('one slip of the finger is forgiven in any word', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeghinotu'), minLength: 3, maxLength: 9 });
  const slip = fc.constantFrom<(word: string, at: number) => string>(
    (word, at) => word.slice(0, at) + word.slice(at + 1),
    (word, at) => `${word.slice(0, at)}y${word.slice(at)}`,
    (word, at) => `${word.slice(0, at)}y${word.slice(at + 1)}`,
    (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  );
  fc.assert(
    fc.property(letters, slip, fc.nat(), (word, slipped, place) => {
      const typed = slipped(word, place % (word.length - 1));
      fc.pre(typed !== word);
      expect(corrections(typed, [['xxxxxx'], [word]])).toEqual([word]);
    }),
  );
});

test('the most frequent of the words that go on are the completions', () => {
  const lists = [
    ['nam', 'nguoi'],
    ['nghi', 'ngay', 'nha'],
    ['nga', 'ngan', 'nghe', 'nghiem'],
  ];
  expect(completions('ng', lists)).toEqual(['nguoi', 'nghi', 'ngay', 'nga']);
  expect(completions('nga', lists)).toEqual(['ngay', 'ngan']);
  expect(completions('nguoi', lists)).toEqual([]);
  expect(completions('x', lists)).toEqual([]);
});
