import { readNames } from '../../text/names.ts';
import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';

/** One name or several on a line of their own, right under the headline or its date, or below the body. */
export const byline: Pattern = {
  id: 'byline',
  description: 'names alone on a line under the headline or below the body: “Vân Anh - Đức Yên”',
  match: (text, { seen, previous, followed }) => {
    if (seen.has('bylines')) return null;
    const aboveBody =
      seen.has('headline') && (previous === 'headline' || previous === 'published') && followed;
    const belowBody = seen.has('paragraph') && !followed;
    const names = aboveBody || belowBody ? readNames(collapse(text)) : null;
    return names && { length: text.length, taken: { role: 'bylines', names } };
  },
};
