import { readStamp } from '../../text/stamps.ts';
import { isNearTop, type Pattern } from './pattern.ts';

/** A line that is nothing but a date as news sites stamp it, above the body or below it. */
export const stamp: Pattern = {
  id: 'stamp',
  description: 'only a date, such as “Thứ ba, 8/3/2022, 06:59 (GMT+7)” or “23/05/2025 | 11:50”',
  standsAlone: (line) => readStamp(line) !== undefined,
  match: (text, place) => {
    const date = readStamp(text);
    if (date === undefined) return null;
    const { length } = text;
    // “Ngày 2/9/1945” between paragraphs heads a chapter; with a time it belongs to something else on the page.
    const isExact = date?.precision === 'minute';
    if (place.bodyFollows && !isExact && place.bodySoFar > 0) return 'the body has begun';
    if (place.bodyFollows && !isNearTop(place)) {
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
