import type { Pattern } from './pattern.ts';

const ESCAPE = /^(?:(?:\\[nrt]\s*)+|"[,}\]\s]*$|"(?=\\n))/u;

/** What a program wrote for a line break, `\n`, and the quotation marks around such a text. */
export const escapedBreak: Pattern = {
  id: 'escaped-break',
  description: 'a line break as a program writes it, “\\n”, in a file that names its fields',
  match: (text, { file }) => {
    const match = file.labelled ? ESCAPE.exec(text) : null;
    return (
      match && { length: match[0].length, taken: { role: 'setAside', reason: 'escaped-break' } }
    );
  },
};
