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
  const decoded = /\d/u.test(typed) ? decodeVni(typed) : decodeTelex(typed);
  return decoded !== null && decoded !== typed && isVietnameseSyllable(decoded) ? decoded : null;
}

function decodeVni(typed: string): string | null {
  if (!/^[a-z]+(?:[1-9][a-z]*)+$/u.test(typed)) return null;
  let letters = '';
  let tone = 0;
  for (const key of typed) {
    const number = key.charCodeAt(0) - 48;
    if (number >= 1 && number <= 5) tone = number;
    else if (key === '6') letters = put(letters, 'aeo', HAT);
    else if (key === '7') letters = putHorn(letters);
    else if (key === '8') letters = put(letters, 'a', BREVE);
    else if (key === '9') letters = letters.replace('d', 'đ');
    else letters += key;
  }
  return withTone(letters, tone);
}

function decodeTelex(typed: string): string | null {
  let letters = '';
  let tone = 0;
  for (const key of typed) {
    const plain = letters.normalize('NFD').replace(/\p{M}/gu, '');
    const hasVowel = [...plain].some(isVowel);
    if (key === 'd' && letters.startsWith('d')) letters = letters.replace('d', 'đ');
    else if (hasVowel && 'sfrxj'.includes(key)) tone = 'sfrxj'.indexOf(key) + 1;
    else if (key === 'w') letters = hasVowel ? putHornOrBreve(letters) : `${letters}ư`;
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

const putHorn = (letters: string): string =>
  letters.includes('uo') ? letters.replace('uo', 'ươ') : put(letters, 'uo', HORN);

const putHornOrBreve = (letters: string): string =>
  /uo/u.test(letters) || /[uo](?!.*a)/u.test(letters) ? putHorn(letters) : put(letters, 'a', BREVE);

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
