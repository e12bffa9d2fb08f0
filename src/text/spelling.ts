/** How the search tells words apart: by their letters, and by the marks on them. Two words have one spelling if both agree. */
export interface Spelling {
  /**
   * `a`–`y` without `w`, and digits; never empty. Lower case, no marks, `đ` as `d`, the last y of “mỹ”, “quý” as i.
   */
  readonly letters: string;
  /**
   * Two characters: `a`–`h` for hat, horn, breve and stroke, `0`–`5` for the tone. They do not say where in the word the marks
   * stand, so “hòa” and “hoà” have one spelling.
   */
  readonly marks: string;
}

/** The marks of a word that has none. */
export const PLAIN = 'a0';

const STROKE = 1;
// U+0302 hat, U+031B horn, U+0306 breve; no syllable has two of them.
const VOWEL_MARKS = new Map([
  ['\u0302', 2],
  ['\u031B', 4],
  ['\u0306', 6],
]);
const VOWEL_MARK_LETTERS = 'abcdefgh';
// sắc, huyền, hỏi, ngã, nặng
const TONES = new Map([
  ['\u0301', 1],
  ['\u0300', 2],
  ['\u0309', 3],
  ['\u0303', 4],
  ['\u0323', 5],
]);

// After these, a last i and y are one sound: tỉ/tỷ, Mĩ/Mỹ, quí/quý.
const LAST_Y = /^(?:[hklmstv]|qu)y$/u;

/** The spelling of one word, in any case and any normal form. */
export function spell(word: string): Spelling {
  let letters = '';
  let vowelMark = 0;
  let tone = 0;
  for (const character of word.toLowerCase().normalize('NFD')) {
    const code = character.charCodeAt(0);
    if (character === 'đ') {
      letters += 'd';
      vowelMark |= STROKE;
    } else if (character === 'z') {
      // In the index, `z` and `w` separate letters from what follows them.
      letters += 'js';
    } else if (character === 'w') {
      letters += 'vv';
    } else if ((code >= 97 && code < 122) || (code >= 48 && code < 58)) letters += character;
    else if (VOWEL_MARKS.has(character))
      vowelMark = (vowelMark & STROKE) | (VOWEL_MARKS.get(character) ?? 0);
    else if (TONES.has(character)) tone = TONES.get(character) ?? 0;
    else if (!/\p{M}/u.test(character)) letters += `q${character.codePointAt(0)?.toString(32)}`;
  }
  if (LAST_Y.test(letters)) letters = `${letters.slice(0, -1)}i`;
  return { letters: letters || 'q', marks: `${VOWEL_MARK_LETTERS[vowelMark]}${tone}` };
}

/** Whether two words have the same marks, apart from the stroke of đ. */
export const isAlike = (a: string, b: string): boolean =>
  vowelMarkOf(a) === vowelMarkOf(b) && a.charAt(1) === b.charAt(1);

const vowelMarkOf = (marks: string): number =>
  VOWEL_MARK_LETTERS.indexOf(marks.charAt(0)) & ~STROKE;

/**
 * Whether a word with marks may be meant by one typed with fewer: without its tone, or without its hat, horn or breve. Readers
 * add and omit the stroke of đ freely, so it does not count.
 */
export function canMean(typed: string, marks: string): boolean {
  const vowelMark = vowelMarkOf(typed);
  const [tone, meantTone] = [typed.charAt(1), marks.charAt(1)];
  return (
    (vowelMark === 0 || vowelMark === vowelMarkOf(marks)) && (tone === '0' || tone === meantTone)
  );
}

/** Every `marks` that a Vietnamese word of these letters can have. */
export function possibleMarks(letters: string): string[] {
  const vowelMarks = [0];
  if (/[aeo]/u.test(letters)) vowelMarks.push(2);
  if (/[ou]/u.test(letters)) vowelMarks.push(4);
  if (letters.includes('a')) vowelMarks.push(6);
  const strokes = letters.includes('d') ? [0, STROKE] : [0];
  return vowelMarks.flatMap((vowelMark) =>
    strokes.flatMap((stroke) =>
      [0, ...TONES.values()].map((tone) => `${VOWEL_MARK_LETTERS[vowelMark | stroke]}${tone}`),
    ),
  );
}
