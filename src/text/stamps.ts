import { isCalendarDay, readIsoDate, type WrittenDate, ZONE_OFFSET } from './dates.ts';

/** No stamp is longer; most lines are, and need not be looked at. */
const LONGEST = 80;
const LABEL = String.raw`(?:(?:cập nhật|đăng|xuất bản|ngày đăng|thời gian|đăng lúc|ngày)(?:\s+(?:lúc|ngày|vào))?\s*:?\s*)`;
const WEEKDAY = String.raw`(?:(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*nhật)\s*,?\s*)`;
const DAY = String.raw`(?:ngày\s+)?(?<day>\d{1,2})(?:(?<separator>[/.-])(?<month>\d{1,2})\k<separator>(?<year>\d{4})|\s+tháng\s+(?<monthWord>\d{1,2})\s*,?\s*(?:năm\s+)?(?<yearWord>\d{4}))`;
const TIME = String.raw`(?<hour>\d{1,2})\s*[:hg]\s*(?<minute>\d{2})(?::\d{2})?\s*(?<half>[AP]M|SA|CH)?`;
const ZONE = String.raw`(?:\s*\(?\s*(?:GMT|UTC)\s*(?<zone>[+-]\d{1,2})(?::?00)?\s*\)?)?`;
const BETWEEN = String.raw`\s*(?:[,|–-]|lúc)?\s*`;

// The order of day and time; each with what may stand around them.
const FORMS = [
  `${LABEL}?${WEEKDAY}?${DAY}(?:${BETWEEN}${TIME})?${ZONE}`,
  `${LABEL}?${TIME}${BETWEEN}${WEEKDAY}?${DAY}${ZONE}`,
];
const ANCHORED = FORMS.map((form) => new RegExp(`^${form}$`, 'iu'));
// A day alone at the end of a headline may belong to it; with a time or a weekday it is a stamp.
const GLUED = [
  `${WEEKDAY}${DAY}(?:${BETWEEN}${TIME})?${ZONE}`,
  `${LABEL}?${DAY}${BETWEEN}${TIME}${ZONE}`,
  `${TIME}${BETWEEN}${WEEKDAY}?${DAY}${ZONE}`,
].map((form) => new RegExp(`(?<!\\d)${form}$`, 'iu'));

/**
 * Reads a line that is nothing but a date as news sites stamp it, day before month: “Thứ ba, 8/3/2022, 06:59 (GMT+7)”,
 * “09:36, 14/06/2013”, “23/05/2025 | 11:50”, “Thứ Bảy, 10 tháng 10, 2020”, “Cập nhật ngày: 18/09/2024 05:20:24”, ISO.
 * `undefined` where it is no stamp, `null` where it is one that the calendar or the clock does not have.
 */
export function readStamp(line: string): WrittenDate | null | undefined {
  if (line.length > LONGEST || !/\d{4}/u.test(line)) return undefined;
  if (/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S*(?:\s[+-]\d{2}:?\d{2})?)?$/u.test(line)) {
    return readIsoDate(line);
  }
  for (const form of ANCHORED) {
    const parts = form.exec(line)?.groups;
    if (parts) return toDate(parts);
  }
  return undefined;
}

/** Where a stamp starts that is glued to the end of a headline; -1 where there is none. */
export function findGluedStamp(line: string): number {
  const starts = GLUED.map((form) => line.search(form)).filter((start) => start > 0);
  return starts.length === 0 ? -1 : Math.min(...starts);
}

function toDate(parts: Readonly<Record<string, string | undefined>>): WrittenDate | null {
  const year = Number(parts.year ?? parts.yearWord);
  const month = Number(parts.month ?? parts.monthWord);
  const day = Number(parts.day);
  if (!isCalendarDay(year, month, day)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (parts.hour === undefined) return { value: date, precision: 'day' };
  const hour = readHour(Number(parts.hour), parts.half);
  const minute = Number(parts.minute);
  if (hour > 23 || minute > 59) return null;
  const zone = parts.zone === undefined ? ZONE_OFFSET : toOffset(Number(parts.zone));
  return { value: `${date}T${two(hour)}:${two(minute)}${zone}`, precision: 'minute' };
}

// SA (sáng) and CH (chiều) are how Vietnamese systems write AM and PM.
function readHour(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (/^(?:PM|CH)$/iu.test(half) ? 12 : 0);
}

const two = (number: number): string => String(number).padStart(2, '0');
const toOffset = (hours: number): string => `${hours < 0 ? '-' : '+'}${two(Math.abs(hours))}:00`;
