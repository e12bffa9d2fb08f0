import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Vocabulary } from '../../../../src/search/build/vocabulary.ts';
import { keyOf } from '../../../../src/search/key.ts';
import { spell } from '../../../../src/text/spelling.ts';
import { wordsOf } from '../../../../src/text/tokens.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'hòa',
    'hoà',
    'Đà Nẵng',
    'TP.HCM',
    '23/10',
    'a\u0301',
    '\u0301',
    '—',
    '𝒳y',
    '汉字',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

test('a text has the words that search counts, by their spelling', () => {
  const vocabulary = new Vocabulary();
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join(' ').normalize('NFC');
      const keys = Array.from(vocabulary.read(text), (number) => vocabulary.keys[number]);
      expect(keys).toEqual(wordsOf(text).map((word) => keyOf(spell(word))));
    }),
    { numRuns: 1000 },
  );
});

test('words of the same spelling have one number, those of the same letters one number of letters', () => {
  const vocabulary = new Vocabulary();
  const [a = -1, b = -1, c = -1] = vocabulary.read('hòa hoà hoa');
  expect(a).toBe(b);
  expect(c).not.toBe(a);
  expect(vocabulary.lettersOf[c]).toBe(vocabulary.lettersOf[a]);
});

test('many words keep their numbers', () => {
  const vocabulary = new Vocabulary();
  const text = Array.from({ length: 20_000 }, (_, number) => `t${number}`).join(' ');
  expect([...vocabulary.read(text)]).toEqual([...vocabulary.read(text)]);
  expect(vocabulary.keys).toHaveLength(20_000);
});

test('a name is a word with a capital inside a sentence', () => {
  const vocabulary = new Vocabulary();
  vocabulary.read('Chợ Bến Thành, Đức. THỦ ĐÔ. Năm “Rồng” ở Lào, Mỹ và ASEAN');
  const names = vocabulary.keys.filter((_, number) => vocabulary.names[number]);
  expect(names).toEqual(['Bến', 'Thành', 'Đức', 'Lào', 'Mỹ'].map((word) => keyOf(spell(word))));
});
