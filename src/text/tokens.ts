/** A run of letters and digits; `start` and `end` are UTF-16 offsets in the text it came from. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * The words (in Vietnamese: syllables) of a text in order, as search counts them: “TP.HCM” is two, “23/10” is two.
 * The text must be NFC.
 */
export const tokens = (text: string): Token[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Only the words of `tokens`, four times as fast. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];
