import { fold } from '../../text/fold.ts';
import { PLACES } from '../../text/places.ts';
import { collapse } from '../../text/whitespace.ts';
import { isNearTop, type Pattern } from './pattern.ts';

// HÀ NỘI (TTXVN) –   Paris, 5/3 (Reuters) -
const BEFORE_AGENCY =
  /^(?<place>\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,4})(?:,\s*\d{1,2}\/\d{1,2})?\s*(?=\((?!Tổng hợp|Theo|Dịch|Lược dịch)\p{Lu}[^()]{1,29}\)\s*[-–—])/u;
// HÀ NỘI –   TP.HCM -
const BEFORE_DASH = /^(?<place>\p{Lu}[\p{L}. ]{2,24}?)\s*[-–—]\s+(?=[\p{Lu}\p{N}“"])/u;

const SHORTEST_SENTENCE = 80;
/** No place's name is longer; most lines are, and need not be folded. */
const LONGEST = 30;
const isPlace = (text: string): boolean =>
  text.length <= LONGEST && PLACES.has(fold(text).replace(/\./gu, ''));
const isLoud = (text: string): boolean => text === text.toUpperCase();

/** The place that a report comes from: alone on a line above the body, or opening its first paragraph. */
export const dateline: Pattern = {
  id: 'dateline',
  description:
    'a place alone on a line above the body, or opening it: “TP HCM”, “HÀ NỘI (TTXVN) –”',
  match: (text, place) => {
    const { seen, followed } = place;
    if (seen.has('dateline')) return null;
    const take = (length: number, place: string) =>
      ({ length, taken: { role: 'dateline', text: collapse(place) } }) as const;
    if (isPlace(text)) {
      if (!seen.has('headline') || seen.has('paragraph')) return 'not between headline and body';
      return followed ? take(text.length, text) : 'no text follows';
    }
    if (!isNearTop(place)) return null;
    const opening = BEFORE_AGENCY.exec(text);
    if (opening?.groups?.place !== undefined) return take(opening[0].length, opening.groups.place);
    const dashed = BEFORE_DASH.exec(text);
    const name = dashed?.groups?.place;
    if (!dashed || name === undefined || !isPlace(name)) return null;
    // “Huế - Thành phố di sản” is a headline.
    const isSentence = text.length >= SHORTEST_SENTENCE && /[.!?”"]$/u.test(text.slice(-1));
    return isLoud(name) || isSentence ? take(dashed[0].length, name) : 'not in capitals';
  },
};
