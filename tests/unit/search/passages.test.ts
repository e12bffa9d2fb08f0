import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Findings,
  findPhrases,
  makeExcerpt,
  type Phrase,
  readPhrase,
  splitAtHits,
} from '../../../src/search/passages.ts';
import { spell } from '../../../src/text/spelling.ts';
import { tokens } from '../../../src/text/tokens.ts';

/** A phrase as it is being typed: its last word may go on. */
const openPhrase = (text: string): Phrase => {
  const phrase = readPhrase(text);
  return phrase.map((word, place) => ({ ...word, open: place === phrase.length - 1 }));
};
const cut = (passages: readonly string[], { hits }: Findings): string[][] =>
  passages.map((text, passage) =>
    (hits[passage] ?? []).map(({ start, end }) => text.slice(start, end)),
  );
const find = (passages: readonly string[], ...phrases: readonly (string | Phrase)[]) => {
  const asked = phrases.map((each) => (typeof each === 'string' ? readPhrase(each) : each));
  const found = findPhrases(passages, asked);
  return { found: cut(passages, found), whole: found.whole };
};

const BRIDGE = [
  'Cầu Bến Mới thông xe',
  'Người dân hai bờ bến chờ cầu mới đã lâu. Bến mới, cầu mới!',
  'TP.Huế: xe qua cầu “Bến Mới” đông.',
];

test.each([
  ['a word', 'cầu', [['Cầu'], ['cầu', 'cầu'], ['cầu']]],
  ['a phrase', 'bến mới', [['Bến Mới'], ['Bến mới'], ['Bến Mới']]],
  ['a phrase in another case', 'BẾN MỚI', [['Bến Mới'], ['Bến mới'], ['Bến Mới']]],
  [
    'a phrase in another normal form',
    'Bến Mới'.normalize('NFD'),
    [['Bến Mới'], ['Bến mới'], ['Bến Mới']],
  ],
  ['a phrase with signs between', 'tp huế xe', [[], [], ['TP.Huế: xe']]],
  ['signs in the phrase', 'cầu, (bến) mới?', [['Cầu Bến Mới'], [], ['cầu “Bến Mới']]],
])('%s is found whole, and its words nowhere else', (_, phrase, expected) => {
  expect(find(BRIDGE, phrase)).toEqual({ found: expected, whole: true });
});

test('typed marks count if the passage has them', () => {
  const passages = ['Bạn đọc hỏi về bán đảo', 'Ban đảo và bàn đáo'];
  expect(find(passages, 'bán đảo').found).toEqual([['bán đảo'], []]);
  expect(find(['Ban dao'], 'bán đảo')).toEqual({ found: [['Ban dao']], whole: true });
});

test('without marks, all words with these letters are meant', () => {
  const passages = ['Bạn đọc hỏi về bán đảo', 'Ban đảo và bàn đáo'];
  expect(find(passages, 'ban dao').found).toEqual([['bán đảo'], ['Ban đảo', 'bàn đáo']]);
  expect(find(passages, 'ban').found).toEqual([
    ['Bạn', 'bán'],
    ['Ban', 'bàn'],
  ]);
});

test('old and new ways of writing a syllable are found alike', () => {
  expect(find(['Hoà bình, hòa giải, tỷ lệ, tỉ số'], 'hòa').found).toEqual([['Hoà', 'hòa']]);
  expect(find(['Hoà bình, hòa giải, tỷ lệ, tỉ số'], 'tỉ').found).toEqual([['tỷ', 'tỉ']]);
});

test('if the whole phrase is nowhere, its words are found one by one', () => {
  expect(find(BRIDGE, 'bến xe huế')).toEqual({
    found: [
      ['Bến', 'xe'],
      ['bến', 'Bến'],
      ['Huế', 'xe', 'Bến'],
    ],
    whole: false,
  });
});

test('a phrase in several parts is found by its longest ones', () => {
  const passages = ['Tổng thống nói về hòa bình và hòa nhạc', 'Thống kê: bình quân, tổng cộng'];
  expect(find(passages, 'tổng thống hòa bình')).toEqual({
    found: [['Tổng thống', 'hòa bình'], []],
    whole: false,
  });
  expect(find(passages, 'thống kê hòa bình').found).toEqual([['hòa bình'], ['Thống kê']]);
  expect(find(passages, 'quân bình hòa').found).toEqual([
    ['hòa', 'bình', 'hòa'],
    ['bình', 'quân'],
  ]);
});

test('single words also match other marks only if the passage lacks the typed ones', () => {
  expect(find(['mùa xuân mưa nhiều', 'mua gạo'], 'mưa đá')).toEqual({
    found: [['mưa'], ['mua']],
    whole: false,
  });
});

test('one whole phrase is enough: single words of the others are not marked', () => {
  expect(find(BRIDGE, 'đường sắt bến', 'thông xe')).toEqual({
    found: [['thông xe'], [], []],
    whole: true,
  });
});

test('several phrases are found together, in order, and joined if they overlap', () => {
  expect(find(['Cầu Bến Mới thông xe sáng nay'], 'thông xe', 'cầu bến', 'bến mới').found).toEqual([
    ['Cầu Bến Mới', 'thông xe'],
  ]);
  expect(find(['Cầu Bến Mới'], 'cầu', 'bến').found).toEqual([['Cầu', 'Bến']]);
  expect(find(['hay hay hay'], 'hay hay').found).toEqual([['hay hay hay']]);
});

test('a phrase does not cross passages', () => {
  expect(find(['Cầu Bến', 'Mới thông xe'], 'bến mới').whole).toBe(false);
});

test('a last word that is still being typed may go on', () => {
  expect(find(BRIDGE, openPhrase('cầu bế'))).toEqual({
    found: [['Cầu Bến'], [], ['cầu “Bến']],
    whole: true,
  });
  expect(find(BRIDGE, openPhrase('th')).found).toEqual([['thông'], [], []]);
});

test('if the last word is there as typed, longer words are not found', () => {
  expect(find(['ba bàn tay', 'bà nội'], openPhrase('ba')).found).toEqual([['ba'], ['bà']]);
});

test('or if it is there with other marks', () => {
  expect(find(['bánh ba', 'bàn'], openPhrase('bá')).found).toEqual([['ba'], []]);
  expect(find(['bánh', 'bàn'], openPhrase('bá')).found).toEqual([['bánh'], []]);
  expect(find(['bánh', 'bàn'], openPhrase('ba')).found).toEqual([['bánh'], ['bàn']]);
});

test('a word that is not the last or is finished may not go on', () => {
  expect(find(BRIDGE, openPhrase('cầ bến')).whole).toBe(false);
  expect(find(BRIDGE, 'cầu bế')).toEqual({
    found: [['Cầu'], ['cầu', 'cầu'], ['cầu']],
    whole: false,
  });
});

test.each([
  ['no phrase', []],
  ['a phrase without words', ['…']],
  ['words that are not there', ['đường sắt']],
])('%s is found nowhere', (_, phrases) => {
  expect(find(BRIDGE, ...phrases)).toEqual({ found: [[], [], []], whole: false });
});

test('nothing is found in nothing', () => {
  expect(find([], 'cầu')).toEqual({ found: [], whole: false });
  expect(find([''], 'cầu')).toEqual({ found: [[]], whole: false });
});

const text = fc.string({
  unit: fc.constantFrom('mưa ', 'mua ', 'Mùa, ', 'lũ ', 'lu', '. ', '<b>', '&amp;', '𝒜', '-', ' '),
  maxLength: 30,
});

test('hits are whole words of the text, in order and apart', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(text), fc.array(text.map(readPhrase)), (passages, phrases) => {
      const { hits } = findPhrases(passages, phrases);
      expect(hits).toHaveLength(passages.length);
      const letters = new Set(phrases.flat().map((word) => word.letters));
      for (const [passage, all] of hits.entries()) {
        const words = tokens(passages[passage] ?? '');
        let done = 0;
        for (const { start, end } of all) {
          found += 1;
          expect(start).toBeGreaterThanOrEqual(done);
          const inside = words.filter((word) => word.start < end && word.end > start);
          expect([inside[0]?.start, inside.at(-1)?.end]).toEqual([start, end]);
          for (const { word } of inside) expect(letters).toContain(spell(word).letters);
          done = end;
        }
      }
    }),
  );
  expect(found).toBeGreaterThan(0);
});

test('splitting at hits keeps the text as it is', () => {
  fc.assert(
    fc.property(text, text.map(readPhrase), (passage, phrase) => {
      const { hits } = findPhrases([passage], [phrase]);
      const parts = splitAtHits(passage, hits[0] ?? []);
      expect(parts.map((each) => each.text).join('')).toBe(passage);
      expect(parts.filter(({ hit }) => hit)).toHaveLength(hits[0]?.length ?? 0);
      for (const part of parts) expect(part.text).not.toBe('');
    }),
  );
});

const LONG_SENTENCE = Array.from({ length: 100 }, (_, index) => `tiếng${index}`);
const excerptOf = (passages: readonly string[], ...phrases: readonly string[]) =>
  makeExcerpt(passages, findPhrases(passages, phrases.map(readPhrase)));
const shown = (passages: readonly string[], ...phrases: readonly string[]): string =>
  excerptOf(passages, ...phrases)
    .parts.map((each) => (each.hit ? `[${each.text}]` : each.text))
    .join('');

test('a short passage is shown whole, with its hits separate', () => {
  expect(shown(BRIDGE.slice(2), 'bến mới')).toBe('TP.Huế: xe qua cầu “[Bến Mới]” đông.');
});

test('markup in a text is text', () => {
  expect(shown(['<script>mưa</script> &lt;mưa&gt;'], 'mưa')).toBe(
    '<script>[mưa]</script> &lt;[mưa]&gt;',
  );
});

test('a long passage is cut to some words before the hit and more after it', () => {
  const words = LONG_SENTENCE.with(50, 'mưa');
  const excerpt = shown([`“${words.join(' ')}.”`], 'mưa');
  expect(excerpt).toBe(`…${words.slice(42, 78).join(' ').replace('mưa', '[mưa]')}…`);
});

test.each([
  ['at the beginning', 2, (words: string[]) => `“${words.slice(0, 36).join(' ')}…`],
  ['at the end', 98, (words: string[]) => `…${words.slice(90).join(' ')}.”`],
])('a hit %s of a long passage', (_, place, expected) => {
  const words = LONG_SENTENCE.with(place, 'mưa');
  expect(shown([`“${words.join(' ')}.”`], 'mưa')).toBe(expected(words).replace('mưa', '[mưa]'));
});

test('the part with most hits is shown, else the first', () => {
  const words = LONG_SENTENCE.with(5, 'mưa').with(60, 'mưa').with(64, 'mưa');
  expect(shown([words.join(' ')], 'mưa')).toContain('[mưa] tiếng61 tiếng62 tiếng63 [mưa]');
  expect(excerptOf(['mưa đêm', 'không', 'mưa đá, mưa rào', 'mưa to, mưa nhỏ'], 'mưa').passage).toBe(
    2,
  );
});

test('hits beyond its end do not count for a part', () => {
  const words = LONG_SENTENCE.with(0, 'mưa').with(37, 'mưa').with(38, 'mưa');
  expect(shown([words.join(' ')], 'mưa')).toContain('tiếng36 [mưa] [mưa] tiếng39');
});

test('if nothing was found, the beginning is shown', () => {
  const excerpt = excerptOf(['', LONG_SENTENCE.join(' ')].slice(1), 'mưa');
  expect(excerpt.passage).toBe(0);
  expect(excerpt.parts).toEqual([
    { text: LONG_SENTENCE.slice(0, 36).join(' '), hit: false },
    { text: '…', hit: false },
  ]);
  expect(excerptOf([], 'mưa').parts).toEqual([]);
});

test('an excerpt is a short part of its passage, with a hit if there is one', () => {
  const words = fc
    .array(fc.constantFrom('mưa', 'lũ', 'rút', 'cầu,', '<i>'), { maxLength: 120 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1 }),
      fc.constantFrom('lũ mưa', 'cầu', 'sắt'),
      (passages, phrase) => {
        const findings = findPhrases(passages, [readPhrase(phrase)]);
        const { passage, parts } = makeExcerpt(passages, findings);
        const stretch = parts.map((each) => each.text).join('');
        expect(passages[passage]).toContain(stretch.replace(/^…|…$/gu, ''));
        expect(tokens(stretch).length).toBeLessThanOrEqual(36);
        expect(parts.some(({ hit }) => hit)).toBe(findings.hits.flat().length > 0);
        for (const { text: each, hit } of parts) {
          if (hit) expect(cut(passages, findings)[passage]).toContain(each);
        }
      },
    ),
  );
});
