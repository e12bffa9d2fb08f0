import { hasFinalStop } from '../../text/sentences.ts';
import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';

const SHORTEST = 40;
const LONGEST = 450;

/** The summary below the headline, set off from a body that has no blank lines itself. */
export const standfirst: Pattern = {
  id: 'standfirst',
  description: 'a paragraph under the headline that a blank line sets off from the body',
  match: (text, { seen, apart }) => {
    if (!apart || !seen.has('headline') || seen.has('paragraph') || seen.has('standfirst'))
      return null;
    const line = collapse(text);
    if (line.length < SHORTEST || line.length > LONGEST) return 'too short or too long';
    if (!hasFinalStop(line)) return 'no whole sentence';
    return { length: text.length, taken: { role: 'standfirst', text: line } };
  },
};
