import type { WrittenDate } from '../../text/dates.ts';
import { isOutlet } from '../../text/outlets.ts';
import { isPlace } from '../../text/places.ts';
import { readStamp } from '../../text/stamps.ts';
import { isVietnameseSyllable } from '../../text/vietnamese.ts';
import { collapse } from '../../text/whitespace.ts';
import { isNewsroom } from './newsroom.ts';

/** 5/3   ngày 20/1/2024   ngày 3 tháng 9 năm 2025 */
const DAY = String.raw`(?:ngày\s+)?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?|-\d{1,2}-\d{4}|\s+tháng\s+\d{1,2}(?:\s*,?\s*(?:năm\s+)?\d{4})?)`;
// (PLO)-   (Dân trí) -   (TTXVN 20/1) -   A place can stand there as well: (Tiền Giang) –
const AGENCY_IN_PARENTHESES = new RegExp(
  String.raw`^\((?<name>\p{Lu}[\p{L}\p{N}.+&/ ]{1,30}?)(?:,?\s(?<day>${DAY}))?\)\s*[-–—:.]{0,3}\s*(?=[\p{Lu}\p{N}“"‘'(])`,
  'u',
);
// TPO -   VOV.VN -   NDO –   Báo Vạn Xuân Online - A dash without a space makes one word: VN-Index, COVID-19. An address is not
// a tag.
const ABBREVIATED = String.raw`[\p{Lu}&]{2,8}(?:\.(?:VN|vn|com))?(?: (?:Online|online|Net))?(?=\s|[-–—]\s)`;
const DOMAIN = String.raw`[\p{L}\p{N}]{2,20}\.(?:vn|VN|com|net)(?:\.vn)?`;
const AGENCY_BEFORE_DASH = new RegExp(
  String.raw`^(?<name>${ABBREVIATED}|${DOMAIN})\s*[-–—]\s*(?=[\p{Lu}\p{N}“"‘'])`,
  'u',
);
// HÀ NỘI (TTXVN) –   Paris, 5/3 (Reuters) -   Cà Mau (TTXVN 20/1)   Hòa Lạc, ngày 3 tháng 9 năm 2025 - …
const PLACE = String.raw`(?<place>\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,4})`;
const AGENCY = String.raw`(?!Tổng hợp|Theo|Dịch|Lược dịch)(?<agency>\p{Lu}[^()]{1,29}?)(?<agencyDay>,?\s${DAY})?`;
const BEFORE_AGENCY = String.raw`\s*(?=\(${AGENCY}\)(?<dash>\s*[-–—])?)`;
const DATELINE = new RegExp(
  String.raw`^\(?${PLACE}(?:,\s*(?<day>${DAY}))?(?:${BEFORE_AGENCY}|\)?\s*[-–—:]\s+(?=\S))`,
  'u',
);
// HÀ NỘI –   TP.HCM -
const PLACE_BEFORE_DASH = /^(?<place>\p{Lu}[\p{L}. ]{2,24}?)\s*[-–—]\s+(?=[\p{Lu}\p{N}“"])/u;

/** If shorter text follows a place, the place does not open a sentence. */
const SHORTEST_SENTENCE = 60;
/** A tag without a dash only counts if at least this much text follows. */
const SHORTEST_TEXT = 40;

/** Every opening contains one of these, unless it is glued to the text. Most texts have none near their start. */
const MAY_OPEN = /[-–—:)]/;
const LONGEST_OPENING = 100;

/** What stands before the first sentence of the first paragraph. */
export type Opening = { readonly length: number } & (
  | { readonly agency: string }
  | { readonly dateline: string }
  | { readonly published: WrittenDate }
);

/** The openings of a text, in order and without gaps: “HÀ NỘI (TTXVN) – ” is a place and a newsroom. */
export function readOpenings(text: string): readonly Opening[] {
  const openings: Opening[] = [];
  let rest = text;
  for (let opening = readOpening(rest); opening; opening = readOpening(rest)) {
    for (const part of opening) {
      openings.push(part);
      rest = rest.slice(part.length);
    }
    if (openings.length > 3) break;
  }
  return openings;
}

/** A place from an element of its own, glued to the text: “Đồng NaiMỗi đêm …”. */
const GLUED_PLACE =
  /^(?<place>(?:TP\.? ?HCM|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}))(?=\p{Lu}\p{Ll}*\s)/u;

function readOpening(text: string): readonly Opening[] | null {
  const glued = GLUED_PLACE.exec(text)?.groups?.place;
  if (glued !== undefined && isPlaceName(glued)) return [{ dateline: glued, length: glued.length }];
  if (!MAY_OPEN.test(text.slice(0, LONGEST_OPENING))) return null;
  const dateline = readDateline(text);
  if (dateline) return dateline;
  const agency = AGENCY_IN_PARENTHESES.exec(text) ?? AGENCY_BEFORE_DASH.exec(text);
  const name = agency?.groups?.name;
  if (agency && name !== undefined) {
    if (text.length - agency[0].length < SHORTEST_TEXT) return null;
    const { length } = agency[0];
    return withDay(isPlace(name) ? { dateline: name, length } : { agency: name, length }, agency);
  }
  const dashed = PLACE_BEFORE_DASH.exec(text);
  const place = dashed?.groups?.place;
  if (!dashed || place === undefined || !isPlace(place)) return null;
  // “Huế - Thành phố di sản” is a headline.
  const isSentence = text.length >= SHORTEST_SENTENCE && /[.!?”"]$/u.test(text.slice(-1));
  const isLoud = place === place.toUpperCase();
  return isLoud || isSentence ? [{ dateline: collapse(place), length: dashed[0].length }] : null;
}

/** A place with its day, or a place before a newsroom in parentheses. The caller reads the newsroom next. */
function readDateline(text: string): readonly Opening[] | null {
  const found = DATELINE.exec(text);
  const { place, day, agency, agencyDay, dash } = found?.groups ?? {};
  if (!found || place === undefined || isOutlet(place)) return null;
  // Without a dash, the parentheses can belong to the sentence.
  const isTag = (name: string): boolean =>
    dash !== undefined || (isNewsroom(name) && (agencyDay !== undefined || isPlace(place)));
  if (agency === undefined ? day === undefined : !isTag(agency)) return null;
  return withDay({ dateline: collapse(place), length: found[0].length }, found);
}

/** Cuts the opening before its day, if the day has a year. */
function withDay<T extends Opening>(
  opening: T,
  { 0: whole, groups }: RegExpExecArray,
): readonly Opening[] {
  const day = groups?.day;
  const published = day === undefined ? null : readStamp(day.replaceAll('-', '/'));
  if (day === undefined || !published) return [opening];
  const length = whole.lastIndexOf(day);
  return [
    { ...opening, length },
    { published, length: whole.length - length },
  ];
}

/** Whether the text is a province, or two or three syllables with capitals. */
const isPlaceName = (text: string): boolean =>
  isPlace(text) || (text.includes(' ') && text.split(' ').every(isVietnameseSyllable));

// (Dân trí)   TTXVN -   HÀ NỘI (TTXVN)
const AGENCY_ALONE = /^[([]?(?<name>\p{Lu}[\p{L}\p{N}.+&/ ]{1,30}?)[)\]]?\s*[-–—]?$/u;

/** The newsroom that a line names in parentheses or before a dash; `null` if the line says anything else. */
export function readAgencyAlone(text: string): string | null {
  if (!/^[([].*[)\]]\s*[-–—]?$|[-–—]$/u.test(text)) return null;
  return AGENCY_ALONE.exec(text)?.groups?.name ?? null;
}
