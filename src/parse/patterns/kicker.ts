import { readNames } from '../../text/names.ts';
import { sentences } from '../../text/sentences.ts';
import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';
import { readSection } from './section.ts';

/** A label has a few words; a headline below it is plainly longer. */
const LONGEST = 28;
const SHORTEST_HEADLINE = 30;
const LONGEST_HEADLINE = 200;
const SENTENCE_STOP = /[.,;:!?…][”"’)]*$/u;

/** A rubric, or a newspaper's own name, on a short line above the headline. */
export const kicker: Pattern = {
  id: 'kicker',
  description: 'a few words above a plainly longer headline: “Phóng sự ảnh”',
  match: (text, { seen, after, bodyFollows }) => {
    if (seen.has('headline') || seen.has('paragraph') || seen.has('kicker')) return null;
    const line = collapse(text);
    if (line.length > LONGEST || SENTENCE_STOP.test(line) || !bodyFollows) return null;
    if (!/^\p{Lu}/u.test(line)) return null;
    if (!canBeHeadline(collapse(after)) && readSection(after) === null)
      return 'no headline stands below it';
    return { length: text.length, taken: { role: 'kicker', text: line } };
  },
};

const canBeHeadline = (line: string): boolean =>
  line.length >= SHORTEST_HEADLINE &&
  line.length <= LONGEST_HEADLINE &&
  !SENTENCE_STOP.test(line) &&
  readNames(line) === null &&
  sentences(line).length <= 2;
