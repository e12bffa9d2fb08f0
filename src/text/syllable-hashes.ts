const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const SEPARATES = 0;
const BELONGS = 1;
const IGNORED = 2;

let kinds: Uint8Array | undefined;

// A table costs a few milliseconds once; a regular expression would cost as much every twenty articles.
function kindsOfCodes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code += 1) {
    const character = String.fromCharCode(code);
    if (/[\p{L}\p{M}\p{N}]/u.test(character)) table[code] = BELONGS;
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
  kinds ??= kindsOfCodes();
  const lower = text.toLowerCase();
  const hashes = new Int32Array(Math.ceil(lower.length / 2) + 1);
  let count = 0;
  let hash = FNV_BASIS;
  let inside = false;
  for (let index = 0; index < lower.length; index += 1) {
    const code = lower.charCodeAt(index);
    const kind = kinds[code];
    if (kind === BELONGS) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      inside = true;
    } else if (kind === SEPARATES && inside) {
      hashes[count++] = hash;
      hash = FNV_BASIS;
      inside = false;
    }
  }
  if (inside) hashes[count++] = hash;
  return hashes.subarray(0, count);
}
