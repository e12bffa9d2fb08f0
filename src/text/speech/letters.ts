import { on } from './patterns.ts';

/** Letters or digits, to be said one by one. */
export const apart = (letters: string): string => [...letters].join(' ');

const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** `XIV` as 14. Letters that are not a numeral below 40 stay. */
export function sayRoman(letters: string): string {
  const tens = /^X{0,3}/u.exec(letters)?.[0].length ?? 0;
  const ones = ONES.indexOf(letters.slice(tens));
  return ones < 0 ? letters : String(tens * 10 + ones);
}

const WORDS = /^(?:BRICS|IELTS|SARS|AIDS|VIP|OK)$/u;
const SYLLABLE =
  /^(?:NGH|[CGKNPT]H|TR|NG|QU|[BCFGP][LR]|[BCDĐGHKLMNPRSTVX])?[AEIOUYƯ]{1,3}(?:NG|NH|CH|[CMNPT])?$/u;
// HỌP BÁO: among words with marks, capitals are a headline.
const CAPITALS_BEFORE = /(?:\p{Lu}[^\P{Lu}A-ZĐƯ]|[^\P{Lu}A-ZĐƯ]\p{Lu})[\p{Lu} ]{0,16} $/u;
const CAPITALS_AFTER = /^ [\p{Lu} ]{0,16}(?:\p{Lu}[^\P{Lu}A-ZĐƯ]|[^\P{Lu}A-ZĐƯ]\p{Lu})/u;

/** NATO and ASEAN are words, so are THANH and LONG of a headline; NBC, GDP and BIDV are letters. */
function isWord(letters: string): boolean {
  if (WORDS.test(letters)) return true;
  if (letters.length < 4) return false;
  if (SYLLABLE.test(letters)) return true;
  const vowels = letters.replace(/[^AEIOU]/gu, '').length;
  return vowels > 1 && (letters.length > 5 || !/[^AEIOU]{3}/u.test(letters));
}

/** Abbreviations letter by letter, if they are not words. */
export const sayLetters = (text: string): string =>
  text.replace(on`‹(?<!&)[A-ZĐƯ]{2,9}›(?!-\d|&)`, (letters, at: number) => {
    if (/^[IVX]{2,9}$/u.test(letters) || isWord(letters)) return letters;
    const headline =
      CAPITALS_BEFORE.test(text.slice(Math.max(0, at - 20), at)) ||
      CAPITALS_AFTER.test(text.slice(at + letters.length, at + letters.length + 20));
    return headline && SYLLABLE.test(letters) ? letters : apart(letters);
  });
