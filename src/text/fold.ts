/**
 * `text` in lower case without marks, `đ` as `d`: for finding and for addresses, never for showing.
 * Folding twice changes nothing; NFC and NFD fold alike.
 */
export const fold = (text: string): string =>
  // đ (U+0111) has no decomposition, so removing combining marks leaves it.
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC');
