import { isOutlet } from '../../text/outlets.ts';
import { isSection } from '../../text/sections.ts';
import { findStamp } from '../../text/stamps.ts';
import { readByline } from './byline.ts';
import { isNearTop, type Match, type Pattern, type Place } from './pattern.ts';

const LONGEST = 120;
/** What stands between the parts, and behind each. */
const BETWEEN = /^[\s|•·,;–—-]+/u;
const BETWEEN_AT_END = /[\s|•·,;–—-]+$/u;
// 2 phút đọc   Lượt xem: 1.250   LĐ
const COUNT =
  /^(?:\d+ phút đọc|lượt xem:? ?[\d.]+|[\d.]+ lượt xem|[\d.]+ (?:bình luận|liên quan)|(?:by|bởi) \S+|\p{Lu}{1,4})$/iu;

/** A stamp with a name, a section or a count on the same line; its parts are taken one after the other. */
export const metaLine: Pattern = {
  id: 'meta-line',
  description: 'a date with a name or a section on its line: “Thu Hà | 15/08/2018 08:47”',
  match: (text, place) => {
    if (text.length > LONGEST) return null;
    if (place.inside) return isRest(place) ? takePart(text, text.length, place) : null;
    if (!/\d{4}/u.test(text)) return null;
    const stamp = findStamp(text);
    if (!stamp) return null;
    const before = text.slice(0, stamp.start).replace(BETWEEN_AT_END, '');
    const after = text.slice(stamp.end).replace(BETWEEN, '');
    if (before === '' && after === '') return null;
    if (![before, after].every((part) => part === '' || isKnown(part))) return null;
    if (place.bodyFollows && !isNearTop(place)) return 'the body has begun';
    if (before !== '') return takePart(before, stamp.start, place);
    const length = text.length - after.length;
    return { length, taken: { role: 'published', date: stamp.date } };
  },
};

const THEO = /^Theo\s+/u;
const isRest = ({ previous }: Place): boolean => previous === 'published';

const isKnown = (part: string): boolean =>
  part.split(/\s*[|•·]\s*|\s+[-–]\s+/u).every((each) => each === '' || isPart(each)) ||
  readByline(part) !== null;

const isPart = (part: string): boolean =>
  isSection(part) ||
  isOutlet(part.replace(THEO, '')) ||
  COUNT.test(part) ||
  readByline(part) !== null;

function takePart(part: string, length: number, { seen }: Place): Match | null {
  const signed = COUNT.test(part) ? null : readByline(part);
  if (signed && !seen.has('bylines')) {
    return { length, taken: { role: 'bylines', names: signed.names } };
  }
  const newsroom = part.replace(THEO, '');
  if (isOutlet(newsroom) && !seen.has('agency')) {
    return { length, taken: { role: 'agency', text: newsroom } };
  }
  if (isSection(part) && !seen.has('section')) {
    return { length, taken: { role: 'section', text: part } };
  }
  return isKnown(part) ? { length, taken: { role: 'setAside', reason: 'site-text' } } : null;
}
