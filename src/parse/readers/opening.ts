import type { WrittenDate } from '../../text/dates.ts';
import { isPlace } from '../../text/places.ts';
import { readStamp } from '../../text/stamps.ts';
import { isVietnameseSyllable } from '../../text/vietnamese.ts';
import { collapse } from '../../text/whitespace.ts';

// (PLO)-   (Dân trí) -   TPO -   VOV.VN -   NDO –   Báo Vạn Xuân Online -
const AGENCY_IN_PARENTHESES =
  /^\((?<name>\p{Lu}[\p{L}\p{N}.+&/ ]{1,30}?)(?:,?\s\d{1,2}\/\d{1,2})?\)\s*[-–—:.]{0,3}\s*(?=[\p{Lu}\p{N}“"‘'(])/u;
// Without a space at the dash it is one word: VN-Index, COVID-19. An address is none.
const AGENCY_BEFORE_DASH =
  /^(?<name>[\p{Lu}&]{2,8}(?:\.(?:VN|vn|com))?(?: (?:Online|online|Net))?(?=\s|[-–—]\s)|[\p{L}\p{N}]{2,20}\.(?:vn|VN|com|net)(?:\.vn)?)\s*[-–—]\s*(?=[\p{Lu}\p{N}“"‘'])/u;
// HÀ NỘI (TTXVN) –   Paris, 5/3 (Reuters) -
const PLACE_BEFORE_AGENCY =
  /^(?<place>\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,4})(?:,\s*\d{1,2}\/\d{1,2})?\s*(?=\((?!Tổng hợp|Theo|Dịch|Lược dịch)\p{Lu}[^()]{1,29}\)\s*[-–—])/u;
// HÀ NỘI –   TP.HCM -
const PLACE_BEFORE_DASH = /^(?<place>\p{Lu}[\p{L}. ]{2,24}?)\s*[-–—]\s+(?=[\p{Lu}\p{N}“"])/u;
// Hòa Lạc, ngày 3 tháng 9 năm 2025 - …
const PLACE_AND_DATE =
  /^\(?(?<place>\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,4}),\s*(?<date>(?:ngày\s+)?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?|\s+tháng\s+\d{1,2}(?:\s*,?\s*(?:năm\s+)?\d{4})?))\)?\s*[-–—:]\s+(?=\S)/u;

/** Shorter text behind a place is no sentence that the place could open. */
const SHORTEST_SENTENCE = 60;
/** A tag without a dash is one only if a line of some length follows. */
const SHORTEST_TEXT = 40;

/** What stands behind every opening that is not glued to the text; most texts have none of it near their start. */
const MAY_OPEN = /[-–—:)]/;
const LONGEST_OPENING = 100;

/** What opens the first paragraph and is no part of its first sentence. */
export type Opening = { readonly length: number } & (
  | { readonly agency: string }
  | { readonly dateline: string }
  | { readonly published: WrittenDate }
);

/** The openings of a text in order, without gaps: “HÀ NỘI (TTXVN) – ” is a place, then a newsroom. */
export function readOpenings(text: string): readonly Opening[] {
  const openings: Opening[] = [];
  let rest = text;
  for (let opening = readOpening(rest); opening; opening = readOpening(rest)) {
    for (const part of opening) {
      openings.push(part);
      rest = rest.slice(part.length);
    }
    if (openings.length > 2) break;
  }
  return openings;
}

/** “Đồng NaiMỗi đêm …”: a place that stood in an element of its own. */
const GLUED_PLACE =
  /^(?<place>(?:TP\.? ?HCM|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}))(?=\p{Lu}\p{Ll}*\s)/u;

function readOpening(text: string): readonly Opening[] | null {
  const glued = GLUED_PLACE.exec(text)?.groups?.place;
  if (glued !== undefined && isPlaceName(glued)) return [{ dateline: glued, length: glued.length }];
  if (!MAY_OPEN.test(text.slice(0, LONGEST_OPENING))) return null;
  const dated = PLACE_AND_DATE.exec(text)?.groups;
  if (dated?.place !== undefined && dated.date !== undefined) {
    const date = readStamp(dated.date);
    const before = text.indexOf(dated.date, dated.place.length);
    const whole = PLACE_AND_DATE.exec(text)?.[0].length ?? before;
    // A day without a year is no date.
    if (!date) return [{ dateline: dated.place, length: whole }];
    return [
      { dateline: dated.place, length: before },
      { published: date, length: whole - before },
    ];
  }
  const place = PLACE_BEFORE_AGENCY.exec(text);
  if (place?.groups?.place !== undefined) {
    return [{ dateline: collapse(place.groups.place), length: place[0].length }];
  }
  const agency = AGENCY_IN_PARENTHESES.exec(text) ?? AGENCY_BEFORE_DASH.exec(text);
  const name = agency?.groups?.name;
  if (agency && name !== undefined) {
    const isTag = text.length - agency[0].length >= SHORTEST_TEXT;
    return isTag ? [{ agency: name, length: agency[0].length }] : null;
  }
  const dashed = PLACE_BEFORE_DASH.exec(text);
  const dateline = dashed?.groups?.place;
  if (!dashed || dateline === undefined || !isPlace(dateline)) return null;
  // “Huế - Thành phố di sản” is a headline.
  const isSentence = text.length >= SHORTEST_SENTENCE && /[.!?”"]$/u.test(text.slice(-1));
  const isLoud = dateline === dateline.toUpperCase();
  return isLoud || isSentence ? [{ dateline: collapse(dateline), length: dashed[0].length }] : null;
}

/** A province, or two or three syllables with capitals. */
const isPlaceName = (text: string): boolean =>
  isPlace(text) || (text.includes(' ') && text.split(' ').every(isVietnameseSyllable));

// (Dân trí)   TTXVN -   HÀ NỘI (TTXVN)
const AGENCY_ALONE = /^[([]?(?<name>\p{Lu}[\p{L}\p{N}.+&/ ]{1,30}?)[)\]]?\s*[-–—]?$/u;

/** The newsroom that is all a line says, in parentheses or before a dash; `null` if it says something else. */
export function readAgencyAlone(text: string): string | null {
  if (!/^[([].*[)\]]\s*[-–—]?$|[-–—]$/u.test(text)) return null;
  return AGENCY_ALONE.exec(text)?.groups?.name ?? null;
}
