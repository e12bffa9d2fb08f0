import { looksTranscribed } from './transcribed.ts';
import { isVietnameseSyllable } from './vietnamese.ts';

const MARKED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
// The kind of a character; 0 for everything that is neither a Vietnamese letter nor a stop.
const KINDS = 6;
const [VOWEL, MARKED_VOWEL, CONSONANT, CAPITAL, STOP] = [1, 2, 3, 4, 5] as const;
const KIND = new Uint8Array(0x10000);
for (const [letters, kind] of [
  ['aeiouy', VOWEL],
  [MARKED, MARKED_VOWEL],
  ['bcdđghklmnpqrstvx', CONSONANT],
  [`ABCDEGHIKLMNOPQRSTUVXYĐ${MARKED.toUpperCase()}`, CAPITAL],
  ['.,!?', STOP],
] as const) {
  for (const letter of letters) KIND[letter.charCodeAt(0)] = kind;
}

// The state before a character: nothing that matters, a word up to its marked vowel, a word up to a consonant after that vowel,
// a word without a marked vowel, or a full stop after a word.
const [NOTHING, SINCE_VOWEL, SINCE_CONSONANT, WORD, AFTER_STOP] = [0, 1, 2, 3, 4] as const;
const SUSPECT = 8;
// The transitions: for each state a row, with the next state for each kind of character.
const NEXT = Uint8Array.from([
  ...[NOTHING, WORD, SINCE_VOWEL, WORD, NOTHING, NOTHING],
  // “tếĐào”: a syllable never has a capital after its vowel.
  ...[NOTHING, SINCE_VOWEL, SINCE_VOWEL, SINCE_CONSONANT, NOTHING | SUSPECT, AFTER_STOP],
  // “vàxây”: a syllable never has a vowel after its final consonant.
  ...[NOTHING, WORD | SUSPECT, SINCE_VOWEL | SUSPECT, SINCE_CONSONANT, NOTHING | SUSPECT],
  AFTER_STOP,
  ...[NOTHING, WORD, SINCE_VOWEL, WORD, NOTHING, AFTER_STOP],
  // “rạch.Mưa”
  ...[NOTHING, WORD, SINCE_VOWEL, WORD, NOTHING | SUSPECT, NOTHING],
]);
const LETTER = /\p{L}/u;
/** No syllable is longer. */
const LONGEST = 14;
// Words from other languages whose syllables look native.
const ONE_WORD = new Set(['càvạt', 'gônlâu', 'sâmbanh', 'tuốcbin', 'xàphòng', 'xôviết']);

/** Where two Vietnamese words run together, such as “xây dựngđất”; offsets of the words and the words. */
export function findGlued(text: string): { index: number; word: string }[] {
  const found: { index: number; word: string }[] = [];
  // This reads letter by letter. Most text has no suspect, and a regular expression took a quarter of the time of parsing.
  let before: number = NOTHING;
  for (let index = 0; index < text.length; index += 1) {
    const kind = KIND[text.charCodeAt(index)] as number;
    before = NEXT[before * KINDS + kind] as number;
    if (before < SUSPECT) continue;
    before -= SUSPECT;
    const word = wordAround(text, index);
    if (found.at(-1)?.index !== word.index && isGlued(word.word)) found.push(word);
  }
  return found;
}

/** The letters around a place, over a stop right before it. */
function wordAround(text: string, index: number): { index: number; word: string } {
  let start = KIND[text.charCodeAt(index - 1)] === STOP ? index - 1 : index;
  const from = Math.max(0, start - LONGEST);
  while (start > from && LETTER.test(text.charAt(start - 1))) start -= 1;
  let end = index;
  const to = Math.min(text.length, index + LONGEST);
  while (end < to && LETTER.test(text.charAt(end))) end += 1;
  return { index: start, word: text.slice(start, end) };
}

function isGlued(word: string): boolean {
  const lower = word.toLowerCase();
  if (ONE_WORD.has(lower) || isVietnameseSyllable(word)) return false;
  let isNative = false;
  let isTranscribed = true;
  for (let cut = 1; cut < word.length; cut += 1) {
    const left = word.slice(0, cut);
    const right = word.slice(cut).replace(/^[.,;:!?]/u, '');
    if (!isVietnameseSyllable(left)) continue;
    // “tếĐào”
    if (/^\p{Lu}\p{Ll}+$/u.test(right) && /\p{Ll}$/u.test(left)) return true;
    if (!isVietnameseSyllable(right)) continue;
    isNative = true;
    isTranscribed &&= looksTranscribed(lower.slice(0, cut)) && looksTranscribed(lower.slice(cut));
  }
  return isNative && !isTranscribed;
}
