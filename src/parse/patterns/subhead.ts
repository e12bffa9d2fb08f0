import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';

const LONGEST = 120;
const SENTENCE_STOP = /[.,;:…][”"’)]*$/u;
const LIST_ITEM = /^[-–—•*+]\s/u;

/** A short line in the body without a final stop, with text behind it. */
export const subhead: Pattern = {
  id: 'subhead',
  description: 'a short line in the body without a final stop',
  match: (text, { seen, previous, followed }) => {
    if (SENTENCE_STOP.test(text.slice(-5))) return 'it ends like a sentence';
    if (text.length > LONGEST) return `longer than ${LONGEST} characters`;
    const line = collapse(text);
    if (LIST_ITEM.test(line)) return 'a dash opens it';
    if (!/^[\p{Lu}\p{Nd}“"‘'(]/u.test(line)) return 'it opens in lower case';
    if (!/\p{L}\s+\p{L}/u.test(line)) return 'it is less than two words';
    if (!seen.has('paragraph') && !seen.has('standfirst')) return 'the body has not begun';
    if (!followed) return 'no text follows';
    if (previous === 'subhead') return 'a subhead stands right above it';
    return { length: text.length, taken: { role: 'subhead', text: line } };
  },
};
