/** The zone in which dates without one are meant. */
export const ZONE = 'Asia/Ho_Chi_Minh';
/** Its distance from UTC; it has had no other since 1975. */
export const ZONE_OFFSET = '+07:00';

/** A date as precise as it was written; the same shape as an Article's `published`. */
export interface WrittenDate {
  readonly value: string;
  readonly precision: 'minute' | 'day' | 'month';
}

const ISO =
  /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?)?$/u;

/**
 * Reads `2025-10-24`, `2022-01`, `2025-10-24T21:36`, `2025-10-24 21:36:00+07:00`. A time without a zone is
 * Vietnamese time. `null` where it is no such date or the calendar has no such day; nothing is shifted.
 */
export function readIsoDate(text: string): WrittenDate | null {
  const parts = ISO.exec(text)?.groups;
  if (!parts) return null;
  const { year, month, day, hour, minute, zone } = parts;
  if (!isCalendarDay(Number(year), Number(month), Number(day ?? 1))) return null;
  if (day === undefined) return { value: `${year}-${month}`, precision: 'month' };
  if (hour === undefined) return { value: `${year}-${month}-${day}`, precision: 'day' };
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return {
    value: `${year}-${month}-${day}T${hour}:${minute}${readZone(zone)}`,
    precision: 'minute',
  };
}

// A colon between hours and minutes, as ISO 8601's extended format has it; `Z` stays.
function readZone(zone: string | undefined): string {
  if (zone === undefined) return ZONE_OFFSET;
  return zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
}

const PROSE_DAY =
  /^(?:(?:vào\s+)?(?:rạng\s+sáng|sáng|trưa|chiều|tối|đêm|khuya|hôm)\s+)?(?:ngày\s+)?(?<day>\d{1,2})(?:\s+tháng\s+(?<monthWord>\d{1,2})(?:,)?\s+năm\s+(?<yearWord>\d{4})|(?<separator>[/.-])(?<month>\d{1,2})\k<separator>(?<year>\d{4}))(?![\d/])/iu;

/**
 * Reads a day written in words that opens a text: “Ngày 3 tháng 7 năm 2025”, “Sáng 3/7/2025”. `length` is how many
 * characters the date takes. `null` where the text opens otherwise, the year is not said, or there is no such day.
 */
export function readOpeningDate(text: string): { date: WrittenDate; length: number } | null {
  const match = PROSE_DAY.exec(text);
  const parts = match?.groups;
  if (!parts) return null;
  const year = Number(parts.yearWord ?? parts.year);
  const month = Number(parts.monthWord ?? parts.month);
  const day = Number(parts.day);
  if (!isCalendarDay(year, month, day)) return null;
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { date: { value, precision: 'day' }, length: match[0].length };
}

/** Whether the calendar has the day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
