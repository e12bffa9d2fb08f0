import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTyping } from '../../../src/text/typing.ts';
import { isVietnameseSyllable } from '../../../src/text/vietnamese.ts';
import { everySyllable } from './syllables.ts';

const TONES = '\u0301\u0300\u0309\u0303\u0323';
const TELEX = { hat: (vowel: string) => vowel, horn: 'w', breve: 'w', stroke: 'd', tones: 'sfrxj' };
const VNI = { hat: () => '6', horn: '7', breve: '8', stroke: '9', tones: '12345' };

/** The keystrokes of a syllable, with its tone key right after the vowels or at the end. */
function typed(syllable: string, keys: typeof TELEX, tonePlace: 'after the vowels' | 'last') {
  let [out, tone, vowelsEnd] = ['', '', 0];
  for (const letter of syllable) {
    const [base = '', ...marks] = letter === 'đ' ? ['d', 'đ'] : letter.normalize('NFD');
    out += base;
    for (const mark of marks) {
      if (mark === 'đ') out += keys.stroke;
      else if (mark === '\u0302') out += keys.hat(base);
      else if (mark === '\u031B') out += keys.horn;
      else if (mark === '\u0306') out += keys.breve;
      else tone = keys.tones[TONES.indexOf(mark)] ?? '';
    }
    if ('aeiouy'.includes(base)) vowelsEnd = out.length;
  }
  const place = tonePlace === 'last' ? out.length : vowelsEnd;
  return out.slice(0, place) + tone + out.slice(place);
}

/** The word without the position of the tone in “oa”, “oe” and “uy”. */
const settled = (word: string | null): string | undefined =>
  word?.normalize('NFD').replace(new RegExp(`([${TONES}])(.*)$`, 'u'), '$2$1');

const withoutTone = (word: string): string =>
  word
    .normalize('NFD')
    .replace(new RegExp(`[${TONES}]`, 'gu'), '')
    .normalize('NFC');
const SYLLABLES = everySyllable();
// In Telex, a second o that is not a circumflex needs another key.
const IN_TELEX = SYLLABLES.filter((each) => !/o[ae]?o/u.test(withoutTone(each)));

test.each([
  ['Telex, tone key after the vowels', IN_TELEX, TELEX, 'after the vowels'],
  ['Telex, tone key last', IN_TELEX, TELEX, 'last'],
  ['VNI, tone key after the vowels', SYLLABLES, VNI, 'after the vowels'],
  ['VNI, tone key last', SYLLABLES, VNI, 'last'],
] as const)('every syllable can be decoded from its keystrokes: %s', (_, all, keys, tonePlace) => {
  const needed = all.filter((syllable) => typed(syllable, keys, tonePlace) !== syllable);
  expect(needed.length).toBeGreaterThan(15_000);
  const wrong = needed.filter(
    (syllable) => settled(decodeTyping(typed(syllable, keys, tonePlace))) !== settled(syllable),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['toongr', 'tổng'],
  ['toorng', 'tổng'],
  ['thoongs', 'thống'],
  ['ddafm', 'đàm'],
  ['damfd', 'đàm'],
  ['phans', 'phán'],
  ['dduowngf', 'đường'],
  ['dduwowngf', 'đường'],
  ['tuw', 'tư'],
  ['tw', 'tư'],
  ['nguwowif', 'người'],
  ['xoawn', 'xoăn'],
  ['muwa', 'mưa'],
  ['gif', 'gì'],
  ['gias', 'giá'],
  ['quoocs', 'quốc'],
  ['to6ng3', 'tổng'],
  ['to63ng', 'tổng'],
  ['tho6ng1', 'thống'],
  ['d9am2', 'đàm'],
  ['dam29', 'đàm'],
  ['phan1', 'phán'],
  ['d9uong72', 'đường'],
  ['ngu7o7i2', 'người'],
  ['xoa8n', 'xoăn'],
])('%s is decoded to %s', (keys, syllable) => {
  expect(decodeTyping(keys)).toBe(syllable);
});

test.each([
  ['hoaf', 'hòa'],
  ['khoer', 'khỏe'],
  ['thuyr', 'thủy'],
  ['hoa2', 'hòa'],
])('%s is decoded to %s, in the old or the new spelling', (keys, syllable) => {
  expect(settled(decodeTyping(keys))).toBe(settled(syllable));
});

test('capitals are decoded like small letters', () => {
  expect(decodeTyping('TOONGR')).toBe('tổng');
  expect(decodeTyping('Ddaf')).toBe('đà');
  expect(decodeTyping('D9A2')).toBe('đà');
});

test.each([
  ['a foreign word', 'visa', 'taxi', 'messi', 'trump', 'tesla', 'samsung', 'honda', 'asean'],
  ['a foreign word with w', 'wifi', 'law', 'wto', 'twitter', 'zelensky'],
  ['a code or a number', 'f16', 'covid19', 'b52', 'g7', 'g20', 'h5n1', 'a380', '4g', '2025', 't90'],
  ['what needs no decoding', 'gia', 'ban', 'tin', 'an', 'hoa', 'quy'],
  ['what is decoded already', 'tổng', 'đàm', 'tôngr'],
  ['no word', '', ' ', 's', '1', 'toongr thoongs', 'toongr!', '<b>'],
  ['far too long', `toongr${'r'.repeat(20)}`],
])('%s is not decoded', (_, ...words) => {
  for (const word of words) expect([word, decodeTyping(word)]).toEqual([word, null]);
});

test('decoding gives a syllable in lower case or nothing, for any keys', () => {
  const keys = fc.string({ unit: fc.constantFrom(...'aeiouydwsfrxjtnghc6789123'), maxLength: 8 });
  let decoded = 0;
  fc.assert(
    fc.property(keys, (text) => {
      const syllable = decodeTyping(text);
      if (syllable === null) return;
      decoded += 1;
      expect(isVietnameseSyllable(syllable)).toBe(true);
      expect(syllable).toBe(syllable.toLowerCase().normalize('NFC'));
      expect(syllable).not.toBe(text);
    }),
    { numRuns: 5000 },
  );
  expect(decoded).toBeGreaterThan(0);
});
