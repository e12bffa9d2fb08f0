/** Characters that control a terminal, or reverse the text after them. */
const ACTING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** One line that is safe to print: file names may hold line breaks and escape sequences. */
export const printable = (line: string): string =>
  line.replace(ACTING, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
