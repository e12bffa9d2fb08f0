import { isVietnameseSyllable } from './vietnamese.ts';

const MARKED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
// What a letter is; 0 for all that is no Vietnamese letter.
const VOWEL = 1;
const MARKED_VOWEL = 2;
const CONSONANT = 3;
const CAPITAL = 4;
const CLASSES = new Uint8Array(0x1f00);
for (const [letters, kind] of [
  ['aeiouy', VOWEL],
  [MARKED, MARKED_VOWEL],
  ['bcdđghklmnpqrstvx', CONSONANT],
  [`ABCDEGHIKLMNOPQRSTUVXYĐ${MARKED.toUpperCase()}`, CAPITAL],
] as const) {
  for (const letter of letters) CLASSES[letter.charCodeAt(0)] = kind;
}
const classAt = (text: string, index: number): number => CLASSES[text.charCodeAt(index)] ?? 0;
const STOPS = new Set(['.', ',', '!', '?']);
const LETTER = /\p{L}/u;
/** No syllable is longer, and so no two that run together. */
const LONGEST = 14;
// Words that people write in one.
const ONE_WORD = new Set(['ôtô', 'êđê', 'càphê', 'ôsin', 'môtô', 'gàrô', 'lôgô']);

/** Where two Vietnamese words run together, such as “xây dựngđất”; offsets of the words and the words. */
export function findGlued(text: string): { index: number; word: string }[] {
  const found: { index: number; word: string }[] = [];
  // The kind of the letters since the last marked vowel; 0 where there is none in this word.
  let since = 0;
  // Letter by letter, because most text is no suspect and a regular expression took a quarter of parsing.
  for (let index = 0; index < text.length; index += 1) {
    const kind = classAt(text, index);
    const isSuspect =
      // “vàxây”, “tếĐào”: no syllable has a vowel behind its final consonant, nor a capital.
      (since === CONSONANT && (kind === VOWEL || kind === MARKED_VOWEL)) ||
      (since !== 0 && kind === CAPITAL) ||
      // “rạch.Mưa”
      (kind === CAPITAL && STOPS.has(text.charAt(index - 1)) && isLower(classAt(text, index - 2)));
    if (isSuspect) {
      const word = wordAround(text, index);
      if (found.at(-1)?.index !== word.index && isGlued(word.word)) found.push(word);
    }
    if (kind === MARKED_VOWEL) since = MARKED_VOWEL;
    else if (kind === CONSONANT && since !== 0) since = CONSONANT;
    else if (kind !== VOWEL || isSuspect) since = 0;
  }
  return found;
}

const isLower = (kind: number): boolean =>
  kind === VOWEL || kind === MARKED_VOWEL || kind === CONSONANT;

/** The letters around a place, over a stop right before it. */
function wordAround(text: string, index: number): { index: number; word: string } {
  let start = STOPS.has(text.charAt(index - 1)) ? index - 1 : index;
  const from = Math.max(0, start - LONGEST);
  while (start > from && LETTER.test(text.charAt(start - 1))) start -= 1;
  let end = index;
  const to = Math.min(text.length, index + LONGEST);
  while (end < to && LETTER.test(text.charAt(end))) end += 1;
  return { index: start, word: text.slice(start, end) };
}

function isGlued(word: string): boolean {
  if (ONE_WORD.has(word.toLowerCase()) || isVietnameseSyllable(word)) return false;
  for (let cut = 1; cut < word.length; cut += 1) {
    const left = word.slice(0, cut);
    const right = word.slice(cut).replace(/^[.,;:!?]/u, '');
    const isStart = /^\p{Lu}\p{Ll}+$/u.test(right) && /\p{Ll}$/u.test(left);
    if (isVietnameseSyllable(left) && (isStart || isVietnameseSyllable(right))) return true;
  }
  return false;
}
