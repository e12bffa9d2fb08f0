import { isCalendarDay, type WrittenDate } from './dates.ts';
import { inYear } from './day-without-year.ts';
import { hasWord, type Mention, type Parts, toValue } from './mention.ts';
import { readYears, type Years } from './years-in-text.ts';

/** A day (`YYYY-MM-DD`) or a month (`YYYY-MM`) that a text names; `start` and `end` are UTF-16 offsets. */
interface MentionedDay {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

// 2025-10-24
const ISO = String.raw`(?<iso>(?:1[89]|20)\d\d-\d\d-\d\d)`;
// ngày 24 tháng 10 (năm 2025)
const IN_WORDS = String.raw`\s+tháng\s+(?<monthWord>\d{1,2})(?:(?:,?\s+năm\s+|[/-])(?<yearWord>\d{4}))?`;
// 24/10(/2025), 24/10 năm 2025
const IN_FIGURES = String.raw`(?<separator>[/.-])(?<month>\d{1,2})(?:(?:\k<separator>|,?\s+năm\s+)(?<year>\d{4}))?`;
// tháng 10/2025
const MONTH = String.raw`(?<!\d\s)[Tt]háng\s+(?<monthAlone>\d{1,2})(?:\s+năm\s+|[/.-])(?<yearOfMonth>\d{4})`;
const NAMED = String.raw`${ISO}|(?<day>\d{1,2})(?:${IN_WORDS}|${IN_FIGURES})|${MONTH}`;
const DATE = new RegExp(
  String.raw`(?=[\dNnTt])(?:[Nn]gày\s+)?(?<![\p{L}\p{N}]|\d[.,/])(?:${NAMED})(?![\p{L}\p{N}/]|[.,–-]\d)`,
  'gu',
);
// What is said before the last of several days, or of a span: “ngày 11 đến 13/10”, “ngày 28-31/10”, “(24 và 25/5)”
const LEAD =
  /(?<![\p{L}\p{N}]|\d[.,/–-])(?<first>(?:[Nn]gày\s+)?(?<day>\d{1,2}))(?<link>\s?[–-]\s?|,\s+|\s+(?:đến|tới|và|hoặc)\s+)$/u;
const HAS_DATE = /\d[/.-]\d|háng\s+\d/u;

const LUNAR_AFTER = /^\s*[(,]?\s*(?:âm lịch|âl|tết)/iu;
const LUNAR_BEFORE = /(?:âm lịch|âl)\s*[(,:]?\s*$/iu;
const NO_NUMBER = /(?:(?<!\p{L})(?:số|[Qq]uyết định|[Nn]ghị (?:định|quyết)|[Tt]hông tư)\s+)$/u;
const LENGTH_OF_TIME =
  /(?<!\p{L})(?:trong|sau|suốt|hơn|gần|khoảng|tròn|đủ|thêm|phạt|tù|mất|kéo dài)\s+$/iu;
/**
 * The days and months that a text (NFC) names for certain, in order, each with its word “ngày” or “tháng”. A day with a year
 * always counts: “ngày 3 tháng 7 năm 2025”, “3/7/2025”, “tháng 7/2025”, ISO. A day without a year (“ngày 23/10”, “sáng 24/10”,
 * “hôm qua (22/10)”) lies between 60 days before and 31 days after the article's own day. It is left out if that day is
 * unknown, or if the text names an earlier year or “năm ngoái”. It is also left out if its sentence names a later year, “hàng
 * năm”, “kỷ niệm”, a birth or the lunar calendar. A weekday or “hôm qua” beside the day must fit. Then other years may be
 * named, and with a weekday the day may be 120 days away. Each of several days counts: “ngày 11 đến 13/10”, “ngày 28-31/10”.
 * Fractions and the numbers of houses and laws are not days.
 */
export function mentionedDays(text: string, published: WrittenDate | null): MentionedDay[] {
  if (!HAS_DATE.test(text)) return [];
  const found: MentionedDay[] = [];
  // Computed once, and only if a day needs it.
  let read: Years | undefined;
  const years = (): Years => {
    read ??= readYears(text);
    return read;
  };
  for (const match of text.matchAll(DATE)) {
    const { index: start, groups: parts = {} } = match;
    const alone: Mention = { text, years, start, from: start, end: start + match[0].length, parts };
    const lead = leadOf(alone);
    // “28-31/10” cannot be read without its 28.
    const isTied = /\d[–-]$/u.test(text.slice(Math.max(0, start - 2), start));
    const readings = [
      ...(lead ? [{ ...alone, from: lead.start }] : []),
      ...(isTied ? [] : [alone]),
    ];
    for (const mention of readings) {
      const { end, from } = mention;
      const value = yearOf(parts) === undefined ? inYear(mention, published) : whole(mention);
      if (value === null) continue;
      if (lead && from < start && lead.day < Number(parts.day)) {
        const day = String(lead.day).padStart(2, '0');
        found.push({ start: from, end: lead.end, value: value.replace(/\d\d$/u, day) });
      }
      found.push({ start, end, value });
      break;
    }
  }
  return found;
}

/** A day that takes its month from the next day. */
interface Lead {
  readonly start: number;
  readonly end: number;
  readonly day: number;
}

function leadOf({ text, start, parts }: Mention): Lead | undefined {
  if (parts.day === undefined || (parts.separator ?? '/') !== '/') return undefined;
  const searched = Math.max(0, start - 24);
  const match = LEAD.exec(text.slice(searched, start));
  const { first = '', day = '', link = '' } = match?.groups ?? {};
  const isEarlier = Number(day) < Number(parts.day);
  if (!match || Number(day) < 1 || (/[–-]/u.test(link) && !isEarlier)) return undefined;
  const from = searched + match.index;
  // “mua 3, 24/10” is not a list of days.
  const isSaid = hasWord(text, from) || (link.trim() !== ',' && isEarlier);
  return isSaid ? { start: from, end: from + first.length, day: Number(day) } : undefined;
}

const yearOf = ({ year, yearWord, yearOfMonth, iso }: Parts): string | undefined =>
  year ?? yearWord ?? yearOfMonth ?? iso?.slice(0, 4);

/** The value of a date with its year; `null` if it is not one. */
function whole({ text, start, from, end, parts }: Mention): string | null {
  const before = text.slice(Math.max(0, from - 20), from);
  if (LUNAR_AFTER.test(text.slice(end, end + 20)) || LUNAR_BEFORE.test(before)) return null;
  if (NO_NUMBER.test(before)) return null;
  // “24 tháng 10 năm 2025” without “ngày”
  const isBare = parts.yearWord !== undefined && !hasWord(text, start);
  if (isBare && LENGTH_OF_TIME.test(before)) return null;
  const year = Number(yearOf(parts));
  const month = Number(
    parts.monthAlone ?? parts.month ?? parts.monthWord ?? parts.iso?.slice(5, 7),
  );
  const day = Number(parts.day ?? parts.iso?.slice(8) ?? 1);
  if (year < 1800 || year > 2100 || !isCalendarDay(year, month, day)) return null;
  const value = toValue(Date.UTC(year, month - 1, day));
  return parts.monthAlone === undefined ? value : value.slice(0, 7);
}
