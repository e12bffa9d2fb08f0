import { fold } from '../../text/fold.ts';
import { PLACES } from '../../text/places.ts';
import type { Pattern } from './pattern.ts';

/** The place that a report comes from, alone on a line above the body. */
export const dateline: Pattern = {
  id: 'dateline',
  description: 'a place alone on a line above the body: “Hà Nội”, “TP HCM”',
  match: (text, { seen, followed }) => {
    if (!followed || !seen.has('headline') || seen.has('paragraph') || seen.has('dateline'))
      return null;
    if (!PLACES.has(fold(text).replace(/\./gu, ''))) return null;
    return { length: text.length, taken: { role: 'dateline', text } };
  },
};
