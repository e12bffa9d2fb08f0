const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

// No character of a syllable has these codes.
const SEPARATES = 0;
const IGNORED = 1;

let letters: Uint16Array | undefined;

/** For each code of a letter or digit its code in lower case. */
function lettersOfCodes(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code += 1) {
    const character = String.fromCharCode(code);
    if (/[\p{L}\p{M}\p{N}]/u.test(character)) table[code] = character.toLowerCase().charCodeAt(0);
    // Soft hyphens and zero-width spaces, which crawls of one page keep or drop.
    else if (/\p{Cf}/u.test(character)) table[code] = IGNORED;
  }
  return table;
}

/**
 * A 32-bit hash of each syllable (letters and digits in a row), in order: two are the same only if the syllables are,
 * case aside, but for one pair in 4 billion. Letters beyond the Basic Multilingual Plane separate.
 */
export function syllableHashes(text: string): Int32Array {
  const hashes = new Int32Array(mostSyllables(text.length));
  return hashes.subarray(0, hashSyllables(hashes, text, 0, text.length));
}

/** The largest number of syllables in a text of this length. */
export const mostSyllables = (length: number): number => (length + 1) >> 1;

/** Puts the hashes of the syllables between two places of a text into `hashes`, which has room for them; returns how many. */
export function hashSyllables(
  hashes: Int32Array,
  text: string,
  start: number,
  end: number,
): number {
  // A table costs a few milliseconds once; a regular expression would cost as much every twenty articles.
  letters ??= lettersOfCodes();
  const known = letters;
  let count = 0;
  let hash = FNV_BASIS;
  let inside = false;
  for (let index = start; index < end; index += 1) {
    const letter = known[text.charCodeAt(index)] as number;
    if (letter > IGNORED) {
      hash = Math.imul(hash ^ letter, FNV_PRIME);
      inside = true;
    } else if (letter === SEPARATES && inside) {
      hashes[count++] = hash;
      hash = FNV_BASIS;
      inside = false;
    }
  }
  if (inside) hashes[count++] = hash;
  return count;
}
