import { isVietnameseSyllable } from './vietnamese.ts';

// s f r x j and 1 2 3 4 5: sắc, huyền, hỏi, ngã, nặng
const TONE_MARKS = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const [HAT, HORN, BREVE] = ['\u0302', '\u031B', '\u0306'];
const VOWELS = 'aăâeêioôơuưy';
const isVowel = (letter: string): boolean => VOWELS.includes(letter);

/**
 * The Vietnamese syllable that raw Telex (`toongr`, `ddafm`) or VNI (`to6ng3`, `d9am2`) keystrokes stand for, in lower
 * case and NFC; `null` where they stand for none, or where the word needs no decoding.
 */
export function decodeTyping(word: string): string | null {
  const typed = word.toLowerCase();
  if (!/^[a-z]+[a-z0-9]*$/u.test(typed) || typed.length > 12) return null;
  const decode = /\d/u.test(typed) ? decodeVni : decodeTelex;
  for (const horn of [putHorn, putOtherHorn]) {
    const decoded = decode(typed, horn);
    if (decoded !== null && decoded !== typed && isVietnameseSyllable(decoded)) return decoded;
  }
  return null;
}

/** Puts a horn where it belongs among the letters so far. */
type Horn = (letters: string) => string;

// Every number does something, and there is one tone: “u23” is a football team.
function decodeVni(typed: string, horn: Horn): string | null {
  if (!/^[a-z]+(?:[1-9][a-z]*)+$/u.test(typed)) return null;
  let letters = '';
  let tone = 0;
  for (const key of typed) {
    const number = key.charCodeAt(0) - 48;
    if (number >= 1 && number <= 5) {
      if (tone > 0) return null;
      tone = number;
    } else if (/\d/u.test(key)) {
      const marked = markVni(letters, key, horn);
      if (marked === letters) return null;
      letters = marked;
    } else letters += key;
  }
  return withTone(letters, tone);
}

function markVni(letters: string, key: string, horn: Horn): string {
  switch (key) {
    case '6':
      return put(letters, 'aeo', HAT);
    case '7':
      return horn(letters);
    case '8':
      return put(letters, 'a', BREVE);
    default:
      return letters.replace('d', 'đ');
  }
}

function decodeTelex(typed: string, horn: Horn): string | null {
  let letters = '';
  let tone = 0;
  for (const key of typed) {
    const plain = letters.normalize('NFD').replace(/\p{M}/gu, '');
    const hasVowel = [...plain].some(isVowel);
    if (key === 'd' && letters.startsWith('d')) letters = letters.replace('d', 'đ');
    else if (hasVowel && 'sfrxj'.includes(key)) tone = 'sfrxj'.indexOf(key) + 1;
    else if (key === 'w') letters = hasVowel ? putHornOrBreve(letters, horn) : `${letters}ư`;
    else if ('aeo'.includes(key) && plain.includes(key)) letters = put(letters, key, HAT);
    // Nobody types a new vowel after the tone; “visa” and “taxi” do.
    else if (tone > 0 && isVowel(key)) return null;
    else letters += key;
  }
  return withTone(letters, tone);
}

function put(letters: string, vowels: string, mark: string): string {
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    if (vowels.includes(letters[index] ?? ' ')) return insert(letters, index, mark);
  }
  return letters;
}

const putHorn: Horn = (letters) =>
  letters.includes('uo') ? letters.replace('uo', 'ươ') : put(letters, 'uo', HORN);

// thuở, quở; and ưa where the w comes last, as in “muaw”.
const putOtherHorn: Horn = (letters) =>
  letters.includes('uo') ? letters.replace('uo', 'uơ') : letters.replace('ua', 'ưa');

const putHornOrBreve = (letters: string, horn: Horn): string =>
  letters.includes('a') && !(horn === putOtherHorn && letters.includes('ua'))
    ? put(letters, 'a', BREVE)
    : horn(letters);

const insert = (letters: string, index: number, mark: string): string =>
  `${letters.slice(0, index + 1)}${mark}${letters.slice(index + 1)}`.normalize('NFC');

// The tone is tried on each vowel: only one seat gives a syllable, or two that mean the same (hòa, hoà).
function withTone(letters: string, tone: number): string | null {
  const mark = TONE_MARKS[tone - 1];
  if (mark === undefined) return letters;
  for (let index = 0; index < letters.length; index += 1) {
    if (!isVowel(letters[index] ?? ' ')) continue;
    const toned = insert(letters, index, mark);
    if (isVietnameseSyllable(toned)) return toned;
  }
  return null;
}
