import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canMean, PLAIN, possibleMarks, spell } from '../../../src/text/spelling.ts';
import { everySyllable } from './syllables.ts';

const SYLLABLES = everySyllable();

/** Runs of Vietnamese letters and digits, which may not be syllables. */
const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789ăâđêôơưáàảãạắằẳẵặấầẩẫậỹỵ'),
  minLength: 1,
  maxLength: 8,
});

test.each([
  ['hòa', 'hoa', 'a2'],
  ['đường', 'duong', 'f2'],
  ['đã', 'da', 'b4'],
  ['mỹ', 'mi', 'a4'],
  ['nghiễng', 'nghieng', 'c4'],
  ['ngược', 'nguoc', 'e5'],
  ['đắk', 'dak', 'h1'],
  ['F16', 'f16', PLAIN],
  ['0123456789', '0123456789', PLAIN],
  ['abcdefghijklmnopqrstuvxy', 'abcdefghijklmnopqrstuvxy', PLAIN],
  ['wz', 'vvjs', PLAIN],
])('%s is spelled %s with %s', (text, letters, marks) => {
  expect(spell(text)).toEqual({ letters, marks });
});

test.each([
  ['tone placement', 'hòa', 'hoà'],
  ['tone placement', 'khỏe', 'khoẻ'],
  ['tone placement', 'thủy', 'thuỷ'],
  ['a last i or y', 'tỉ', 'tỷ'],
  ['a last i or y', 'Mĩ', 'Mỹ'],
  ['a last i or y', 'quí', 'quý'],
  ['a last i or y', 'kĩ', 'kỹ'],
  ['a last i or y', 'lí', 'lý'],
  ['a last i or y', 'hi', 'hy'],
  ['a last i or y', 'sĩ', 'sỹ'],
  ['a last i or y', 'vi', 'vy'],
  ['case', 'ĐƯỜNG', 'đường'],
  ['case', 'VIệT', 'việt'],
  ['a mark of another language', 'Müller', 'Muller'],
])('%s makes no difference: %s, %s', (_, a, b) => {
  expect(spell(a)).toEqual(spell(b));
});

test.each([
  ['a tone', 'ban', 'bán'],
  ['another tone', 'bán', 'bàn'],
  ['a hat', 'ban', 'bân'],
  ['a breve', 'bân', 'băn'],
  ['a horn', 'ôn', 'ơn'],
  ['the stroke', 'dang', 'đang'],
  ['y where it is another sound', 'tai', 'tay'],
  ['y where it is another sound', 'thúi', 'thúy'],
  ['w', 'wa', 'va'],
  ['z', 'za', 'ja'],
  ['another script', 'Путин', 'Ленин'],
])('%s makes a difference: %s, %s', (_, a, b) => {
  expect(spell(a)).not.toEqual(spell(b));
});

test('case and normal form make no difference', () => {
  fc.assert(
    fc.property(word, (text) => {
      expect(spell(text.toUpperCase())).toEqual(spell(text));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      expect(spell(text.normalize('NFD'))).toEqual(spell(text.normalize('NFC')));
    }),
  );
});

test('letters are a to y without w, and digits; marks have two characters', () => {
  fc.assert(
    fc.property(word, (text) => {
      const { letters, marks } = spell(text);
      expect(letters).toMatch(/^[a-vxy0-9]+$/u);
      expect(marks).toMatch(/^[a-h][0-5]$/u);
    }),
  );
});

test('any word has letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(spell(text).letters).not.toBe('');
    }),
  );
});

test('two syllables are spelled alike only if they sound alike', () => {
  const alike = new Map<string, string[]>();
  for (const syllable of SYLLABLES) {
    const { letters, marks } = spell(syllable);
    alike.set(letters + marks, [...(alike.get(letters + marks) ?? []), syllable]);
  }
  const sound = (syllable: string): string =>
    syllable
      .normalize('NFD')
      .replace(/([\u0300\u0301\u0303\u0309\u0323])(.*)$/u, '$2$1')
      .replace(/(?<=^[hklmstv]|^qu)y(?=\W?$)/u, 'i');
  const shared = [...alike.values()].filter(({ length }) => length > 1);
  expect(shared.length).toBeGreaterThan(100);
  for (const group of shared) expect([group, new Set(group.map(sound)).size]).toEqual([group, 1]);
});

test('the marks of every syllable are possible for its letters', () => {
  const missing = SYLLABLES.filter((syllable) => {
    const { letters, marks } = spell(syllable);
    return !possibleMarks(letters).includes(marks);
  });
  expect(missing).toEqual([]);
});

test.each([
  ['dam', 'đàm', true],
  ['đam', 'đàm', true],
  ['đàm', 'dàm', true],
  ['dàm', 'đám', false],
  ['xuât', 'xuất', true],
  ['xuất', 'xuât', false],
  ['duong', 'đường', true],
  ['dường', 'đường', true],
  ['đừng', 'đùng', false],
  ['đùng', 'đừng', true],
  ['năm', 'nấm', false],
  ['Buđapest', 'Budapest', true],
])('whether “%s” can mean “%s”: %s', (typed, meant, expected) => {
  expect(canMean(spell(typed).marks, spell(meant).marks)).toBe(expected);
});

test('few marks are possible, each once', () => {
  expect(possibleMarks('kim')).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
  expect(possibleMarks('f16')).toContain(PLAIN);
  const most = possibleMarks('duoa');
  expect(new Set(most).size).toBe(most.length);
  expect(most).toHaveLength(4 * 2 * 6);
});

test('letters never contain the signs that separate them in the index, in any script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      expect(spell(text).letters).toMatch(/^[a-vxy0-9]+$/u);
    }),
  );
  expect(spell('Владимир').letters).not.toBe(spell('Владимиp').letters);
});
