// Newspapers write foreign words as Vietnamese syllables without a space: “bêtông”, “êkíp”, “xìgà”. Such syllables have one
// vowel, and only the tone that their spelling requires. This is rare in glued Vietnamese words: 35 of 1,815 in newspapers.

const ONSET = 'b|ch?|d|đ|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu|r|s|th?|tr|v|x';
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Without tones: a vowel, and at most one sound after it. */
const RIME = 'oo(?:c|ng)|uy[pt]?|[aăeêioôơuưy](?:ch?|ng?|nh|[mptiou])?';
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${RIME})$`, 'u');
const STOP = /(?:ch?|p|t)$/u;
const OPEN = /[aăeêioôơuưy]$/u;
const [GRAVE, ACUTE] = ['\u0300', '\u0301'];

/** Native words of the same form that are common. */
const NATIVE = new Set(
  `bà cho chưa hay hôm hơn khi khác không khu là mà nên năm nhà phát sau sắp theo thì trên trong từ và về vì vào`.split(
    ' ',
  ),
);

/** Whether a syllable (lower case, NFC) may be one of a foreign word: “tông”, “kíp”, “gà”; not “tổng”, “tiền”, “hàng”, “trong”. */
export function looksTranscribed(syllable: string): boolean {
  const letters = syllable.normalize('NFD');
  const tone = TONE.exec(letters)?.[0] ?? '';
  const plain = letters.replace(tone, '').normalize('NFC');
  if (NATIVE.has(syllable) || !SYLLABLE.test(plain)) return false;
  // The spelling demands an accent before a stop.
  if (STOP.test(plain)) return tone === ACUTE;
  return tone === '' || (tone === GRAVE && OPEN.test(plain));
}
