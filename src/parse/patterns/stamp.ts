import { readStamp } from '../../text/stamps.ts';
import type { Pattern } from './pattern.ts';

/** A line that is nothing but a date as news sites stamp it, above the body or below it. */
export const stamp: Pattern = {
  id: 'stamp',
  description: 'only a date, such as “Thứ ba, 8/3/2022, 06:59 (GMT+7)” or “23/05/2025 | 11:50”',
  standsAlone: (line) => readStamp(line) !== undefined,
  match: (text) => {
    const date = readStamp(text);
    if (date === undefined) return null;
    const { length } = text;
    if (date) return { length, taken: { role: 'published', date } };
    return {
      length,
      taken: { role: 'setAside', reason: 'impossible-date' },
      problem: { rule: 'impossible-date', details: { text } },
    };
  },
};
