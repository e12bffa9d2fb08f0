import { localDay } from './date-format.ts';
import { isCalendarDay, type WrittenDate, ZONE_OFFSET } from './dates.ts';
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
const SPAN_LINK = /[–-]|đến|tới/u;
const FROM = /(?<!\p{L})từ\s+$/iu;
const HAS_DATE = /\d[/.-]\d|háng\s+\d/u;

const WEEKDAYS = 'chủ nhật|hai|ba|tư|năm|sáu|bảy'.split('|');
const WEEKDAY = String.raw`(?:thứ\s+(?<weekday>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<sunday>chủ\s+nhật))`;
const WEEKDAY_BEFORE = new RegExp(String.raw`(?<!\p{L})${WEEKDAY}\s*[,(]?\s*$`, 'iu');
const WEEKDAY_AFTER = new RegExp(String.raw`^\s*[,(]\s*${WEEKDAY}(?!\p{L})`, 'iu');
const PART_OF_DAY = 'sáng|trưa|chiều|tối|đêm|khuya';
const CLOSE_DAY = new RegExp(
  String.raw`(?<!\p{L})(?:hôm|ngày|${PART_OF_DAY})\s+(?<close>nay|qua|kia|mai)\s*[,(]?\s*$`,
  'iu',
);
const CLOSE_DAYS: Readonly<Record<string, number>> = { nay: 0, qua: -1, kia: -2, mai: 1 };
const OPENED = new RegExp(
  String.raw`(?<!\p{L})(?:hôm|(?:${PART_OF_DAY})(?:\s+(?:sớm|muộn))?)\s+$`,
  'iu',
);
// “từ nay đến 26/10”: not a fraction, and not the number of a house
const BOUNDED = /(?<!\p{L})(?:trước|sau|từ|đến|tới|hết|vào)\s+$/iu;
const GOES_ON_AS_ADDRESS = /^\s+(?:\p{Lu}|(?:đường|phố|ngõ|hẻm|quốc lộ)(?!\p{L}))/u;

const LUNAR_AFTER = /^\s*[(,]?\s*(?:âm lịch|âl|tết)/iu;
const LUNAR_BEFORE = /(?:âm lịch|âl)\s*[(,:]?\s*$/iu;
// Mỗi ngày 2/3 số hàng, nhân ngày 8/3, nghỉ 3 ngày 2/9
const NO_DAY =
  /(?<!\p{L})(?:mỗi|hằng|hàng|một|nhân|mừng|dịp|lễ|số)\s+$|(?<!giờ\s)(?<![\p{L}\d:.])\d\s+$/iu;
// Ngày Nhà giáo (20/11)
const NAMED_DAY = /(?<!\p{L})[Nn]gày\s+(?:\p{Lu}|hội|lễ|quốc tế|vía)[^.,;()]{0,60}\(\s*$/u;
const NO_NUMBER = /(?:(?<!\p{L})(?:số|[Qq]uyết định|[Nn]ghị (?:định|quyết)|[Tt]hông tư)\s+)$/u;
const LENGTH_OF_TIME =
  /(?<!\p{L})(?:trong|sau|suốt|hơn|gần|khoảng|tròn|đủ|thêm|phạt|tù|mất|kéo dài)\s+$/iu;
const MEASURE =
  /^\s*(?:%|(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|USD|tấn|kg|km|m|ha|lần|điểm|giờ|lượt|người|số|dân|tổng|diện tích)(?!\p{L}))/u;
// “ngày 12/1 tới”, but “từ 12/1 tới 15/1”.
const TO_COME = /^\s+(?:sắp\s+)?tới(?!\p{L}|\s+(?:ngày|hết|\d))/u;
const GONE = /^\s+(?:vừa\s+)?(?:qua|rồi)(?!\p{L})/u;
const YEAR_FOLLOWS = /^,?\s+(?:của\s+)?năm\s+(?!nay)/u;

/** How many days may lie between an article's own day and a day that it names without a year. */
const NEAR = { past: 60, ahead: 31 };
const CONFIRMED = { past: 120, ahead: 120 };
const DAY_LENGTH = 86_400_000;

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

interface Mention {
  readonly text: string;
  readonly years: () => Years;
  readonly start: number;
  /** The start together with an earlier day of the same month. If there is none, `start`. */
  readonly from: number;
  readonly end: number;
  readonly parts: Parts;
}
type Parts = Readonly<Record<string, string | undefined>>;

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

/** The value of a day without a year; `null` if its year is uncertain. */
function inYear(mention: Mention, published: WrittenDate | null): string | null {
  if (published === null || published.precision === 'month') return null;
  const { text, from, end, parts } = mention;
  const [day, month] = [Number(parts.day), Number(parts.month ?? parts.monthWord)];
  if (day < 1 || month < 1 || day > 31 || month > 12) return null;
  const before = text.slice(Math.max(0, from - 80), from);
  const after = text.slice(end, end + 30);
  const close = CLOSE_DAY.exec(before)?.groups?.close?.toLowerCase();
  const weekday = readWeekday(before) ?? readWeekday(after, WEEKDAY_AFTER);
  const isSaid = close !== undefined || weekday !== undefined;
  if (!isSaid && !isSaidToBeDay(mention, before, after)) return null;
  if (parts.separator !== undefined && parts.separator !== '/' && !isNoRange(mention)) {
    return null;
  }
  if (YEAR_FOLLOWS.test(after) || MEASURE.test(after)) return null;
  const today = Date.parse(ownDay(published));
  const { past, ahead } = weekday === undefined ? NEAR : CONFIRMED;
  const date = nearest(day, month, today);
  const distance = (date - today) / DAY_LENGTH;
  if (Number.isNaN(date) || distance < -past || distance > ahead) return null;
  if ((distance < 0 && TO_COME.test(after)) || (distance > 0 && GONE.test(after))) return null;
  if (close !== undefined && Math.abs(distance - (CLOSE_DAYS[close] ?? 0)) > 1) return null;
  if (weekday !== undefined && new Date(date).getUTCDay() !== weekday) return null;
  return isOfOtherYear(mention, new Date(date).getUTCFullYear(), isSaid) ? null : toValue(date);
}

/** Whether it opens with “ngày”. */
const hasWord = (text: string, start: number): boolean => /[Nn]/u.test(text.charAt(start));

/** Whether the words around it make it a day, not a fraction, a score or the like. */
function isSaidToBeDay(
  { text, start, from, parts }: Mention,
  before: string,
  after: string,
): boolean {
  if (NO_DAY.test(before) || NAMED_DAY.test(before)) return false;
  if (hasWord(text, from) || OPENED.test(before)) return true;
  const [day, month] = [Number(parts.day), Number(parts.month)];
  const isFullTime = day === 24 && month === 7;
  // Of a fraction, the larger number stands last.
  if (!(day > month) || isFullTime) return false;
  if (before.endsWith('(') && after.startsWith(')')) return true;
  if (from < start) return FROM.test(before) && SPAN_LINK.test(text.slice(from, start));
  return day > 12 && BOUNDED.test(before) && !GOES_ON_AS_ADDRESS.test(after);
}

/** Whether “22-10” or “22.10” cannot be a range or a decimal fraction. */
function isNoRange({ text, start, parts }: Mention): boolean {
  if (!hasWord(text, start)) return false;
  return parts.separator === '.' || Number(parts.day) > Number(parts.month);
}

function readWeekday(text: string, form = WEEKDAY_BEFORE): number | undefined {
  const parts = form.exec(text)?.groups;
  if (!parts) return undefined;
  const name = parts.weekday?.toLowerCase();
  if (name === undefined) return 0;
  return /\d/u.test(name) ? Number(name) - 1 : WEEKDAYS.indexOf(name);
}

/** The day with this name that is nearest to `today`; NaN if the calendar has no such day. */
function nearest(day: number, month: number, today: number): number {
  const year = new Date(today).getUTCFullYear();
  let best = Number.NaN;
  for (const near of [year - 1, year, year + 1]) {
    if (!isCalendarDay(near, month, day)) continue;
    const date = Date.UTC(near, month - 1, day);
    if (!(Math.abs(date - today) >= Math.abs(best - today))) best = date;
  }
  return best;
}

function isOfOtherYear({ years, start }: Mention, year: number, isSaid: boolean): boolean {
  const { isElsewhere, numbers, sentenceAt } = years();
  const sentence = sentenceAt(start);
  if (sentence?.isEveryYear === true) return true;
  if (isSaid) return false;
  if (isElsewhere || [...numbers].some((other) => other < year)) return true;
  return sentence !== undefined && [...sentence.numbers].some((other) => other > year);
}

// Nearly all moments are written in Vietnamese time already.
const ownDay = (published: WrittenDate): string =>
  published.value.endsWith(ZONE_OFFSET)
    ? published.value.slice(0, 'YYYY-MM-DD'.length)
    : (localDay(published) ?? '');

const toValue = (date: number): string =>
  new Date(date).toISOString().slice(0, 'YYYY-MM-DD'.length);
