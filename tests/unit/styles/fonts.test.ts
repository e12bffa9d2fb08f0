import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codePointsOf } from './woff2.ts';

const STYLES = join(import.meta.dirname, '../../../src/styles');
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const VOWELS = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  TONES.map((tone) => (vowel + tone).normalize('NFC')),
);
const LETTERS = [...VOWELS, ...'bcdđghklmnpqrstvx', ...'fjwz'];
/** Of news text: quotes, dashes, money, units. */
const SIGNS = [...'0123456789.,;:!?…“”‘’"\'«»()[]/%&*+=-–—‑·•°×₫$€£ \u00a0'];
/** Texts may have the marks as letters of their own. */
const MARKS = [...TONES.slice(1), '\u0302', '\u0306', '\u031b'];

test('the font holds all Vietnamese letters in all tones, and the signs of news text', () => {
  const held = codePointsOf(readFileSync(join(STYLES, 'fonts/ban-tin-serif.woff2')));
  const wanted = [
    ...LETTERS,
    ...LETTERS.map((letter) => letter.toLocaleUpperCase('vi')),
    ...SIGNS,
    ...MARKS,
  ];
  expect(VOWELS.every((vowel) => vowel.length === 1)).toBe(true);
  expect(wanted.filter((sign) => !held.has(sign.codePointAt(0) ?? 0))).toEqual([]);
  // What reads the font knows what it has not.
  expect(held.has('字'.codePointAt(0) ?? 0)).toBe(false);
});

/** Fonts of which every version that systems install holds all Vietnamese letters. */
const COMPLETE =
  /^(?:Noto ?Serif|Times ?New ?Roman(?:PS(?:MT|-BoldMT)?)?|Liberation Serif|Tinos)(?:[ -]Bold)?$/u;

test('every fallback face holds all Vietnamese letters, so that no word mixes fonts', () => {
  const css = readFileSync(join(STYLES, 'fonts.css'), 'utf8');
  const names = [...css.matchAll(/local\("([^"]+)"\)/gu)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(4);
  expect(names.filter((name) => !COMPLETE.test(name))).toEqual([]);
});

test('the stack names only these faces before the system’s own', () => {
  const tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8');
  const css = readFileSync(join(STYLES, 'fonts.css'), 'utf8');
  const [, stack = ''] = /--serif: ([^;]+);/u.exec(tokens) ?? [];
  const [own, ...others] = stack.split(',').map((name) => name.trim());
  expect(own).toBe('"Bản Tin Serif"');
  expect(others.pop()).toBe('serif');
  for (const name of others) expect(css).toContain(`font-family: ${name};`);
});
