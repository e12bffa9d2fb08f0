import { readStamp } from '../../text/stamps.ts';
import type { Pattern } from './pattern.ts';

/** A summary and a line that nobody knows may stand above it. */
const LINES_ABOVE = 2;

/** A line that is nothing but a date as news sites stamp it, above the body or below it. */
export const stamp: Pattern = {
  id: 'stamp',
  description: 'only a date, such as “Thứ ba, 8/3/2022, 06:59 (GMT+7)” or “23/05/2025 | 11:50”',
  standsAlone: (line) => readStamp(line) !== undefined,
  match: (text, { bodySoFar, bodyFollows }) => {
    const date = readStamp(text);
    if (date === undefined) return null;
    const { length } = text;
    // “Ngày 2/9/1945” between paragraphs heads a chapter; with a time it belongs to something else on the page.
    if (bodyFollows && bodySoFar > (date?.precision === 'minute' ? LINES_ABOVE : 0)) {
      if (date?.precision !== 'minute') return 'the body has begun';
      return { length, taken: { role: 'setAside', reason: 'other-date' } };
    }
    if (date) return { length, taken: { role: 'published', date } };
    return {
      length,
      taken: { role: 'setAside', reason: 'impossible-date' },
      problem: { rule: 'impossible-date', details: { text } },
    };
  },
};
