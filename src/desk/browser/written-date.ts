import {
  atTime,
  isCalendarDay,
  readIsoDate,
  two,
  type WrittenDate,
  ZONE,
} from '../../text/dates.ts';
import { readStamp } from '../../text/stamps.ts';
import { collapse } from '../../text/whitespace.ts';

const TIME =
  /(?<![\d/.-])(?<hour>\d{1,2})\s*(?:(?:giờ|h|g)\s*(?<minute>\d{2}(?!\d))?(?:\s*phút)?|:(?<colon>\d{2})(?::\d{2})?)\s*(?<part>sáng|trưa|chiều|tối|đêm|sa|ch|am|pm)?(?![\p{L}\d])/iu;
const AROUND = /(?:thứ\s+\p{L}+|chủ\s*nhật|lúc|vào|ngày|hồi|[,|–()])+/giu;
const DAY =
  /^(?<day>\d{1,2})\s*(?:[/.-]|\s+tháng\s+|\s+)\s*(?<month>\d{1,2})(?:\s*(?:[/.-]|,?\s*năm\s+|\s+)\s*(?<year>\d{4}|\d{2}))?$/iu;
const MONTH = /^(?:tháng\s+)?(?<month>\d{1,2})(?:\s*[/.-]\s*|,?\s+(?:năm\s+)?)(?<year>\d{4})$/iu;
const NEAR: Readonly<Record<string, number>> = {
  'hôm nay': 0,
  'sáng nay': 0,
  'trưa nay': 0,
  'chiều nay': 0,
  'tối nay': 0,
  'hôm qua': 1,
  'hôm kia': 2,
};

/**
 * The date that somebody typed, as Vietnamese write it: what sites stamp, and also “24/10”, “8h30 sáng 24-10-25”, “hôm qua”,
 * “tháng 10/2025”. A missing year is the last one in which the day has come. `today` is `2025-10-24`, in Vietnam. `null` if it
 * is no date of the calendar.
 */
export function readTypedDate(typed: string, today: string = todayInVietnam()): WrittenDate | null {
  const text = collapse(typed.normalize('NFC'));
  const stamped = readStamp(text) ?? readIsoDate(text);
  if (stamped) return stamped;
  const time = TIME.exec(text)?.groups;
  const rest = collapse((time ? text.replace(TIME, ' ') : text).replace(AROUND, ' '));
  const month = MONTH.exec(rest)?.groups;
  if (month && !time) return readIsoDate(`${month.year}-${two(Number(month.month))}`);
  const day = readDay(rest, today);
  if (day === null || !time) return day === null ? null : { value: day, precision: 'day' };
  const minute = Number(time.minute ?? time.colon ?? 0);
  const hour = inHalf(Number(time.hour), time.part?.toLowerCase());
  return atTime(day, { hour, minute, second: undefined }, undefined);
}

function readDay(text: string, today: string): string | null {
  const ago = NEAR[text.toLowerCase()];
  if (ago !== undefined) return daysBefore(today, ago);
  const parts = DAY.exec(text)?.groups;
  if (!parts) return null;
  const [day, month] = [Number(parts.day), Number(parts.month)];
  const of = (year: number): string => `${year}-${two(month)}-${two(day)}`;
  if (parts.year !== undefined) {
    const year = Number(parts.year) + (parts.year.length === 2 ? 2000 : 0);
    return isCalendarDay(year, month, day) ? of(year) : null;
  }
  const thisYear = Number(today.slice(0, 4));
  // 29 February comes every fourth year, and once in eight.
  const year = Array.from({ length: 9 }, (_, back) => thisYear - back).find(
    (candidate) => isCalendarDay(candidate, month, day) && of(candidate) <= today,
  );
  return year === undefined ? null : of(year);
}

function inHalf(hour: number, part: string | undefined): number {
  if (part === undefined || hour > 12) return hour;
  if (part === 'sáng' || part === 'sa' || part === 'am') return hour % 12;
  // “12 giờ đêm” is midnight, “11 giờ trưa” and “1 giờ đêm” are before noon.
  if (part === 'đêm') return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  if (part === 'trưa') return hour < 10 ? hour + 12 : hour;
  return (hour % 12) + 12;
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** Today in Vietnam, `2025-10-24`. */
export const todayInVietnam = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format();

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** A date as it is typed: “24/10/2025”, “24/10/2025, 10:30”, “10/2025”. */
export const typedDate = (value: string): string =>
  showDate(value).replace(/^(?:Tháng |\p{L}+ \p{L}+, )(?=\d)/u, '');

/** “Thứ Sáu, 24/10/2025, 10:30”; “Tháng 10/2025”. A value that is no date stays as it is. */
export function showDate(value: string): string {
  const date = readIsoDate(value);
  if (!date) return value;
  const [year = '', month = '', day = ''] = (
    date.precision === 'minute' ? inVietnam(date.value) : date.value
  ).split(/[-T]/u);
  if (date.precision === 'month') return `Tháng ${Number(month)}/${year}`;
  const weekday = WEEKDAYS[new Date(`${year}-${month}-${day}T00:00Z`).getUTCDay()];
  const time = date.precision === 'minute' ? `, ${inVietnam(date.value).slice(11, 16)}` : '';
  return `${weekday}, ${Number(day)}/${Number(month)}/${year}${time}`;
}

/** A moment on Vietnamese clocks, `2025-10-24T10:30`. */
function inVietnam(moment: string): string {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return clock.format(new Date(moment)).replace(' ', 'T');
}
