import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';

const LONGEST = 120;
const SENTENCE_STOP = /[.,;:…][”"’)]*$/u;
const LIST_ITEM = /^(?:[-–—•*+]|\d+[.)])\s/u;

/** A short line in the body without a final stop, with text behind it. */
export const subhead: Pattern = {
  id: 'subhead',
  description: 'a short line in the body without a final stop',
  match: (text, { seen, previous, followed }) => {
    if (!seen.has('paragraph') || !followed || previous === 'subhead') return null;
    const line = collapse(text);
    if (line.length > LONGEST || SENTENCE_STOP.test(line) || LIST_ITEM.test(line)) return null;
    if (!/^[\p{Lu}\p{Nd}“"‘'(]/u.test(line) || !/\p{L}\s+\p{L}/u.test(line)) return null;
    return { length: text.length, taken: { role: 'subhead', text: line } };
  },
};
