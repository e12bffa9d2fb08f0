import { readIsoDate } from '../../text/dates.ts';
import { readStamp } from '../../text/stamps.ts';
import type { Pattern } from './pattern.ts';

const STAMP =
  /^date\s*[:=]?\s*(?<iso>\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?)?)(?=\s|$)/iu;

/** A scraper's `date 2025-10-24`, or what people make of it, `date 24/10/2025`, above the body, with or without more text on its line. */
export const dateStamp: Pattern = {
  id: 'date-stamp',
  description: '“date” and a date above the body',
  match: (text, { seen }) => {
    if (seen.has('published') || seen.has('paragraph')) return null;
    const match = STAMP.exec(text);
    const iso = match?.groups?.iso;
    if (!match || iso === undefined) return null;
    const date = readIsoDate(iso) ?? readStamp(iso) ?? null;
    const length = match[0].length;
    if (date) return { length, taken: { role: 'published', date } };
    return {
      length,
      taken: { role: 'setAside', reason: 'impossible-date' },
      problem: { rule: 'impossible-date', details: { text: iso } },
    };
  },
};
