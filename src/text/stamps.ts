import { atTime, isCalendarDay, readIsoDate, two, type WrittenDate } from './dates.ts';

/** No stamp is longer; most lines are, and need not be looked at. */
const LONGEST = 80;
const LABEL = String.raw`(?:(?:cập nhật|(?:chỉnh )?sửa(?: đổi)?|đăng|xuất bản|ngày đăng|thời gian|đăng lúc|published|updated|ngày)(?:\s+(?:lúc|ngày|vào))?\s*:?\s*)`;
const VIETNAMESE_WEEKDAY = String.raw`thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*nhật|t\.?\s?[2-7](?=[\s,])`;
const ENGLISH_WEEKDAY = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?=[\s,])`;
const WEEKDAY = String.raw`(?:(?:${VIETNAMESE_WEEKDAY}|${ENGLISH_WEEKDAY})\s*,?\s*)`;
const MONTHS = [
  'một|giêng|jan(?:uary)?',
  'hai|feb(?:ruary)?',
  'ba|mar(?:ch)?',
  'tư|bốn|apr(?:il)?',
  'năm|may',
  'sáu|june?',
  'bảy|bẩy|july?',
  'tám|aug(?:ust)?',
  'chín|sept?(?:ember)?',
  'mười|oct(?:ober)?',
  'mười một|nov(?:ember)?',
  'mười hai|chạp|dec(?:ember)?',
];
// The longer names first: “mười một” before “mười”.
const MONTH_NAME = `(?:${MONTHS.toReversed().join('|')})`;
const VIETNAMESE_MONTH = String.raw`(?:tháng\s+|thg\s*|th)(?:\d{1,2}(?!\d)|${MONTH_NAME})`;
const ENGLISH_MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
// 24/10/2025
const IN_FIGURES = String.raw`(?<separator>[/.-])(?<month>\d{1,2})\k<separator>(?<year>\d{4})`;
// 24 tháng 10 năm 2025
const IN_WORDS = String.raw`\s+tháng\s+(?<monthWord>\d{1,2})\s*,?\s*(?:năm\s+)?(?<yearWord>\d{4})`;
const NUMERIC_DAY = String.raw`(?:ngày\s+)?(?<day>\d{1,2})(?:${IN_FIGURES}|${IN_WORDS})`;
const NAMED_MONTH = `${VIETNAMESE_MONTH}|${ENGLISH_MONTH}`;
// 24 Oct 2025, 24 thg 10 2025
const DAY_FIRST = String.raw`(?:ngày\s+)?(?<dayA>\d{1,2})\s+(?<nameA>${NAMED_MONTH})\.?\s*,?\s*(?:năm\s+)?(?<yearA>\d{4})`;
// Oct 24, 2025
const MONTH_FIRST = String.raw`(?<nameB>${NAMED_MONTH})\.?\s+(?<dayB>\d{1,2})\s*,?\s+(?<yearB>\d{4})`;
// 2025/10/24
const YEAR_FIRST = String.raw`(?<yearC>\d{4})[./](?<monthC>\d{1,2})[./](?<dayC>\d{1,2})`;
const DAY = `(?:${NUMERIC_DAY}|${DAY_FIRST}|${MONTH_FIRST}|${YEAR_FIRST})`;
const TIME = String.raw`(?<hour>\d{1,2})\s*[:hg]\s*(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<half>[AP]M|SA|CH)?`;
const GMT_PLUS = String.raw`(?:GMT|UTC)\s*(?<zoneSign>[+-])(?<zoneHours>\d{1,2})(?::?(?<zoneMinutes>\d{2}))?`;
const ZONE = String.raw`(?:\s*\(?\s*${GMT_PLUS}\s*\)?|\s*\(?(?<utc>GMT|UTC)\)?|\s*(?<offset>[+-]\d{2}:?\d{2}))?`;
const BETWEEN = String.raw`\s*(?:[,|–-]|(?:vào )?lúc|at)?\s*`;

// The order of day and time; each with what may stand around them.
const FORMS = [
  `${LABEL}?${WEEKDAY}?${DAY}(?:${BETWEEN}${TIME})?${ZONE}`,
  `${LABEL}?${TIME}${ZONE}${BETWEEN}${WEEKDAY}?${DAY}`,
  `${LABEL}?${TIME}${BETWEEN}${WEEKDAY}?${DAY}${ZONE}`,
  `${LABEL}?${WEEKDAY}${TIME}${BETWEEN}${DAY}${ZONE}`,
];
const ANCHORED = FORMS.map((form) => new RegExp(`^${form}$`, 'iu'));
const ANYWHERE = FORMS.map(
  (form) => new RegExp(String.raw`(?<![\p{L}\p{N}])${form}(?![\p{L}\p{N}])`, 'iu'),
);
// Every form has a day, and most lines have none.
const HAS_DAY = new RegExp(DAY, 'iu');
// A day alone at the end of a headline may belong to it; with a time or a weekday it is a stamp.
const GLUED = [
  `${WEEKDAY}${NUMERIC_DAY}(?:${BETWEEN}${TIME})?${ZONE}`,
  `${LABEL}?${NUMERIC_DAY}${BETWEEN}${TIME}${ZONE}`,
  `${TIME}${BETWEEN}${WEEKDAY}?${NUMERIC_DAY}${ZONE}`,
].map((form) => new RegExp(`(?<!\\d)${form}$`, 'iu'));
const ISO_ANYWHERE =
  /(?<![\p{L}\d/-])\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?(?:Z|[+-]\d{2}:?\d{2}))?)?(?![\d/-])/u;
// A clock drawn before it.
const SIGN = /^[^\p{L}\p{N}]{1,3}\s*/u;

/**
 * Reads a line that is only a date as news sites stamp it, day before month: “Thứ ba, 8/3/2022, 06:59 (GMT+7)”, “09:36,
 * 14/06/2013”, “23/05/2025 | 11:50”, “Thứ Bảy, 10 tháng 10, 2020”, “Cập nhật ngày: 18/09/2024 05:20:24”, “12 Th12 2023”, “Mon,
 * 06 May 2024 08:15:00 +0700”, ISO. `undefined` if it is not a stamp, `null` if its day or time does not exist.
 */
export function readStamp(line: string): WrittenDate | null | undefined {
  if (line.length > LONGEST || !/\d{4}/u.test(line)) return undefined;
  if (/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S*(?:\s[+-]\d{2}:?\d{2})?)?$/u.test(line)) {
    return readIsoDate(line);
  }
  const text = line.replace(SIGN, '');
  for (const form of ANCHORED) {
    const parts = form.exec(text)?.groups;
    if (parts) return toDate(parts);
  }
  return undefined;
}

/** The longest stamp in a line with other words; `null` if there is none with an existing day. */
export function findStamp(line: string): { start: number; end: number; date: WrittenDate } | null {
  const iso = ISO_ANYWHERE.exec(line);
  const isoDate = iso && readIsoDate(iso[0]);
  let found =
    iso && isoDate ? { start: iso.index, end: iso.index + iso[0].length, date: isoDate } : null;
  for (const form of HAS_DAY.test(line) ? ANYWHERE : []) {
    const match = form.exec(line);
    const date = match?.groups ? toDate(match.groups) : null;
    if (!match || !date || match[0].length <= (found ? found.end - found.start : 0)) continue;
    const length = match[0].trimEnd().length;
    found = { start: match.index, end: match.index + length, date };
  }
  return found;
}

/** The start of a stamp that is glued to the end of a headline; -1 if there is none. */
export function findGluedStamp(line: string): number {
  if (!/\d{4}/u.test(line)) return -1;
  const starts = GLUED.map((form) => line.search(form)).filter((start) => start > 0);
  return starts.length === 0 ? -1 : Math.min(...starts);
}

type Parts = Readonly<Record<string, string | undefined>>;

function toDate(parts: Parts): WrittenDate | null {
  const year = Number(parts.year ?? parts.yearWord ?? parts.yearA ?? parts.yearB ?? parts.yearC);
  const name = parts.nameA ?? parts.nameB;
  const month =
    name === undefined ? Number(parts.month ?? parts.monthWord ?? parts.monthC) : monthOf(name);
  const day = Number(parts.day ?? parts.dayA ?? parts.dayB ?? parts.dayC);
  if (!isCalendarDay(year, month, day)) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (parts.hour === undefined) return { value: date, precision: 'day' };
  const hour = readHour(Number(parts.hour), parts.half);
  const time = { hour, minute: Number(parts.minute), second: parts.second };
  return atTime(date, time, readZone(parts));
}

function monthOf(name: string): number {
  const bare = name.toLowerCase().replace(/^(?:tháng\s+|thg\s*|th)/u, '');
  if (/^\d/u.test(bare)) return Number(bare);
  return MONTHS.findIndex((names) => new RegExp(`^(?:${names})$`, 'u').test(bare)) + 1;
}

function readZone(parts: Parts): string | undefined {
  if (parts.utc !== undefined) return 'Z';
  if (parts.zoneHours === undefined) return parts.offset;
  return `${parts.zoneSign}${parts.zoneHours.padStart(2, '0')}:${parts.zoneMinutes ?? '00'}`;
}

// SA (sáng) and CH (chiều) are how Vietnamese systems write AM and PM.
function readHour(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (/^(?:PM|CH)$/iu.test(half) ? 12 : 0);
}
