import { sentences } from '../../text/sentences.ts';
import { findGluedStamp } from '../../text/stamps.ts';
import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';

const LONGEST = 200;
const SENTENCE_STOP = /[.,;:][”"’)]*$/u;
const ELLIPSIS = /(?:\.\.\.|…)[”"’)]*$/u;

/** A line above the body that is no whole sentence: no final stop, at most 200 characters. */
export const headline: Pattern = {
  id: 'headline',
  description: 'a line above the body without a final stop',
  match: (text, { seen, followed }) => {
    if (seen.has('headline') || seen.has('paragraph')) return null;
    if (!followed) return 'nothing follows, so it is the article itself';
    // “Tít bài23/05/2025 | 11:50”: the stamp is left for its own pattern.
    const glued = findGluedStamp(text);
    const words = glued === -1 ? text : text.slice(0, glued);
    const line = collapse(words);
    if (line.length > LONGEST) return `longer than ${LONGEST} characters`;
    if (!/\p{L}.*\p{L}/u.test(line)) return 'it has no words';
    if (SENTENCE_STOP.test(line) && !ELLIPSIS.test(line)) return 'it ends like a sentence';
    // “Mưa lớn. Nhiều nơi ngập” is a headline, three sentences are not.
    if (sentences(line).length > 2) return 'it has more than two sentences';
    return { length: words.length, taken: { role: 'headline', text: line } };
  },
};
