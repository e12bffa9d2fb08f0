/** What acts on a terminal instead of showing there, or turns round what stands behind it. */
const ACTING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** One line as a terminal can print it, whatever it quotes: file names may hold line breaks and escape sequences. */
export const printable = (line: string): string =>
  line.replace(ACTING, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
