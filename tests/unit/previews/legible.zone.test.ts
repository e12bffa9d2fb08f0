import { describe, expect, test } from 'vitest';
import { legible } from '../../../src/previews/legible.ts';
import { previewOf } from '../../../src/previews/preview.ts';
import { loadFonts } from '../../../src/previews/typeface.ts';

const { headline, text } = loadFonts();

const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LETTERS = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize())),
  'đ',
];

describe('both cuts of the serif', () => {
  test.each([
    ['headline', headline],
    ['text', text],
  ])('%s: every Vietnamese letter in both cases has an outline of its own', (_, typeface) => {
    const outlines = new Set<string>();
    for (const letter of LETTERS.flatMap((each) => [each, each.toUpperCase()])) {
      expect(typeface.has(letter.codePointAt(0) ?? 0), letter).toBe(true);
      const { outline, advance } = typeface.word(letter);
      expect(outline.length, letter).toBeGreaterThan(0);
      expect(advance, letter).toBeGreaterThan(0);
      outlines.add(outline.join());
    }
    expect(outlines.size).toBe(2 * LETTERS.length);
  });
});

describe('characters that the font lacks', () => {
  test.each([
    ['Nguyễn Hữu Đức: “Ễ, Ậ, Ữ” – 5 €', 'Nguyễn Hữu Đức: “Ễ, Ậ, Ữ” – 5 €'],
    ['Tiếng Việt'.normalize('NFD'), 'Tiếng Việt'],
    ['🔥 Giá vàng tăng 🇻🇳', 'Giá vàng tăng'],
    ['Ông Tập Cận Bình (习近平) thăm Hà Nội', 'Ông Tập Cận Bình thăm Hà Nội'],
    ['Phim “千と千尋”, vé 90.000 ₫', 'Phim, vé 90.000 ₫'],
    ['Ｔｉｎ ｍớｉ', 'Tin mới'],
    ['\u00adMột\u200b hai\u00a0ba', 'Một hai ba'],
  ])('“%s” is set as “%s”', (given, set) => {
    expect(legible(given, headline)).toBe(set);
  });

  test('brackets that were empty before stay', () => {
    expect(legible('Hàm f() và “ ”', headline)).toBe('Hàm f() và “ ”');
  });

  test('a headline without a letter that can be set has no picture of its own', () => {
    expect(previewOf({ headline: '习近平 🔥', published: null })).toBeNull();
  });
});

test('a picture says the kicker before the section, and the day without its hour', () => {
  const published = { value: '2020-10-27T21:36+07:00', precision: 'minute' } as const;
  const source = { headline: 'Lũ', kicker: 'Phóng sự', section: 'Thời sự', published };
  expect(previewOf(source)).toEqual({
    headline: 'Lũ',
    label: 'Phóng sự',
    date: 'Thứ Ba, 27/10/2020',
  });
  expect(previewOf({ headline: 'Lũ', published: null })).toEqual({
    headline: 'Lũ',
    label: null,
    date: null,
  });
});
