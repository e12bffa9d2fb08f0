import type { Pattern } from './pattern.ts';

const SIGNS = /^(?:[*\-–—_=~#•·+]\s*){3,}$/u;

const isSeparator = (line: string): boolean => line.length <= 100 && SIGNS.test(line);

/** A row of signs between two parts of a text. */
export const separator: Pattern = {
  id: 'separator',
  description: 'a row of signs: “* * *”, “-----”',
  standsAlone: isSeparator,
  match: (text) =>
    isSeparator(text)
      ? { length: text.length, taken: { role: 'setAside', reason: 'separator' } }
      : null,
};
