// đ (U+0111) has no decomposition, so removing combining marks leaves it.
const foldAny = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC');

/** The Latin letters and the signs between them, folded, by their codes. How other letters fold may depend on their neighbours. */
let latin: readonly (string | undefined)[] | undefined;
const foldLatin = (): readonly (string | undefined)[] =>
  Array.from({ length: 0x2028 }, (_, code) =>
    code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || code >= 0x2010
      ? foldAny(String.fromCharCode(code))
      : undefined,
  );

/**
 * `text` in lower case without marks, `đ` as `d`. For finding and for addresses, never for showing. Folding twice changes
 * nothing. NFC and NFD fold to the same.
 */
export function fold(text: string): string {
  latin ??= foldLatin();
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = latin[text.charCodeAt(at)];
    if (letter === undefined) return foldAny(text);
    folded += letter;
  }
  return folded;
}
