import { sentences } from '../../text/sentences.ts';
import { collapse } from '../../text/whitespace.ts';
import { readCaption } from './caption.ts';
import { startsItem } from './list-item.ts';
import type { Pattern } from './pattern.ts';

const LONGEST = 120;
/** What stands below a subhead is a sentence, or at least this long. */
const SHORTEST_TEXT = 80;
const SENTENCE_END = /[.!?…:;][”"’)]*$/u;
const SENTENCE_STOP = /[.,;:…][”"’)]*$/u;
const LIST_ITEM = /^[-–—•*+]\s/u;

/** A short line in the body without a final stop, with text behind it. */
export const subhead: Pattern = {
  id: 'subhead',
  description: 'a short line in the body without a final stop',
  match: (text, { seen, previous, after, bodyFollows, file }) => {
    if (SENTENCE_STOP.test(text.slice(-5))) return 'it ends like a sentence';
    if (text.length > LONGEST) return `longer than ${LONGEST} characters`;
    const line = collapse(text);
    if (LIST_ITEM.test(line)) return 'a dash opens it';
    if (!/^[\p{Lu}\p{Nd}“"‘'(]/u.test(line)) return 'it opens in lower case';
    if (!/\p{L}\s+[\p{L}\p{N}]/u.test(line)) return 'it is less than two words';
    if (!seen.has('paragraph') && !seen.has('standfirst')) return 'the body has not begun';
    if (!bodyFollows) return 'no text follows';
    // Rows of a table and a poem's verses stand above more of their kind.
    if (!canStandBelow(after)) return 'no sentence stands below it';
    if (sentences(line.replace(/^\d+\.\s/u, '')).length > 1) return 'it is more than one sentence';
    if (file.marksHeadings) return 'the format marks its headings';
    if (previous === 'subhead') return 'a subhead stands right above it';
    return { length: text.length, taken: { role: 'subhead', text: line } };
  },
};

const canStandBelow = (text: string): boolean =>
  text === '' ||
  text.length >= SHORTEST_TEXT ||
  SENTENCE_END.test(text.slice(-5)) ||
  startsItem(text) ||
  readCaption(text) !== null;
