/** The zone in which dates without one are meant. */
export const ZONE = 'Asia/Ho_Chi_Minh';
/** Its distance from UTC; it has had no other since 1975. */
export const ZONE_OFFSET = '+07:00';

/** A date as precise as it was written, in the form of an Article's `published`. */
export interface WrittenDate {
  readonly value: string;
  readonly precision: 'minute' | 'day' | 'month';
}

const ISO =
  /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?)?$/u;

/**
 * Reads `2025-10-24`, `2022-01`, `2025-10-24T21:36`, `2025-10-24 21:36:00+07:00`. A time without a zone is Vietnamese time.
 * `null` if the text is not such a date, or if the day, time or zone does not exist. Nothing is corrected.
 */
export function readIsoDate(text: string): WrittenDate | null {
  const parts = ISO.exec(text)?.groups;
  if (!parts) return null;
  const { year, month, day, hour, minute, second, zone } = parts;
  if (!isCalendarDay(Number(year), Number(month), Number(day ?? 1))) return null;
  if (day === undefined) return { value: `${year}-${month}`, precision: 'month' };
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { value: date, precision: 'day' };
  return atTime(date, { hour: Number(hour), minute: Number(minute), second }, zone);
}

interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** As written; checked, then dropped. */
  readonly second: string | undefined;
}

/**
 * A day of the calendar at a clock time. `zone` is `Z`, `+07:00` or `+0700`; if it is missing, the time is Vietnamese.
 * `00:00:00` is how databases write a day without a time. `null` if no clock shows the time or no place keeps the zone.
 */
export function atTime(
  day: string,
  { hour, minute, second }: ClockTime,
  zone: string | undefined,
): WrittenDate | null {
  const offset = zone === undefined ? ZONE_OFFSET : readOffset(zone);
  // 60 is a leap second.
  if (hour > 23 || minute > 59 || Number(second ?? 0) > 60 || offset === null) return null;
  if (hour === 0 && minute === 0 && second === '00') return { value: day, precision: 'day' };
  return { value: `${day}T${two(hour)}:${two(minute)}${offset}`, precision: 'minute' };
}

/** The zones in use, in minutes from UTC: Baker Island and Kiribati. */
const WESTERNMOST = -12 * 60;
const EASTERNMOST = 14 * 60;

/** `+0700` as `+07:00`, the extended format of ISO 8601; `null` if no place keeps such a time. */
function readOffset(zone: string): string | null {
  if (zone === 'Z') return zone;
  const sign = zone.charAt(0);
  const hours = zone.slice(1, 3);
  const minutes = zone.slice(-2);
  const offset = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  const isKept = Number(minutes) < 60 && offset >= WESTERNMOST && offset <= EASTERNMOST;
  return isKept ? `${sign}${hours}:${minutes}` : null;
}

/** A number in at least two digits. */
export const two = (number: number): string => String(number).padStart(2, '0');

const PART_OF_DAY = String.raw`(?:vào\s+)?(?:rạng\s+sáng|sáng|trưa|chiều|tối|đêm|khuya|hôm)\s+`;
const IN_WORDS = String.raw`\s+tháng\s+(?<monthWord>\d{1,2})(?:,)?\s+năm\s+(?<yearWord>\d{4})`;
const IN_FIGURES = String.raw`(?<separator>[/.-])(?<month>\d{1,2})\k<separator>(?<year>\d{4})`;
const PROSE_DAY = new RegExp(
  String.raw`^(?:${PART_OF_DAY})?(?:ngày\s+)?(?<day>\d{1,2})(?:${IN_WORDS}|${IN_FIGURES})(?![\d/])`,
  'iu',
);

/** Vietnamese newspapers went online in 1997; a text that opens with an earlier day tells history. */
const FIRST_ONLINE = 1997;

/**
 * Reads a day in words at the beginning of a text: “Ngày 3 tháng 7 năm 2025”, “Sáng 3/7/2025”. `length` is the number of its
 * characters. `null` if the text begins otherwise, the year is missing, or the day does not exist.
 */
export function readOpeningDate(text: string): { date: WrittenDate; length: number } | null {
  const match = PROSE_DAY.exec(text);
  const parts = match?.groups;
  if (!parts) return null;
  const year = Number(parts.yearWord ?? parts.year);
  const month = Number(parts.monthWord ?? parts.month);
  const day = Number(parts.day);
  if (year < FIRST_ONLINE || !isCalendarDay(year, month, day)) return null;
  const value = `${year}-${two(month)}-${two(day)}`;
  return { date: { value, precision: 'day' }, length: match[0].length };
}

/** Whether the calendar has the day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
