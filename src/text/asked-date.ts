import { fold } from './fold.ts';

/** A day, a month or a year that a query asks for. */
export interface DateAsked {
  /** `2025`, `2025-07`, `2025-07-03`, or `-07-03` for that day of any year. */
  readonly value: string;
  /** Where it stands in the query, half-open. */
  readonly start: number;
  readonly end: number;
}

const MONTH_NAMES = [
  ...['mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'],
  ...['muoi mot', 'muoi hai'],
];

// Patterns read text without marks. A date ends at the end of a word.
const END = '(?![^\\s.,;:!?)])';
const FULL_YEAR = '(?<year>(?:19|20)\\d\\d)';
const [DAY, MONTH] = ['(?<day>\\d{1,2})', '(?<month>\\d{1,2})'];
const NAMED = `(?<month>\\d{1,2}|${MONTH_NAMES.toReversed().join('|')})`;
const pattern = (...parts: string[]): RegExp => new RegExp(`(?<!\\S)${parts.join('')}${END}`, 'u');

const DATES = [
  pattern(
    `(?:ngay\\s+)?${DAY}(?:\\s*[/.-]\\s*|\\s+thang\\s+)${MONTH}`,
    `(?:\\s*[/.,-]\\s*|\\s+nam\\s+)${FULL_YEAR}`,
  ),
  pattern(`(?:ngay\\s+)?${DAY}\\s+thang\\s+${NAMED}`, `\\s*(?:,|nam)?\\s*${FULL_YEAR}`),
  // A slash twice: “1-2-13” may be anything.
  pattern(`(?:ngay\\s+)?${DAY}/${MONTH}/(?<short>\\d\\d)`),
  pattern(`(?:thang\\s+|t)?${MONTH}\\s*[/.,-]\\s*${FULL_YEAR}`),
  pattern(`thang\\s+${NAMED}\\s*(?:,|nam)?\\s*${FULL_YEAR}`),
  pattern(FULL_YEAR, `\\s*[/.-]\\s*${MONTH}(?:\\s*[/.-]\\s*${DAY})?`),
  // In “sau 5 năm 1999”, 1999 is not a year.
  pattern('(?<!\\d\\s+(?:nam\\s+)?)(?:nam\\s+)?', FULL_YEAR),
  pattern(`ngay\\s+${DAY}(?:\\s*[/.-]\\s*|\\s+thang\\s+)${MONTH}`),
];

/** Short years up to this many past the century are of this one. */
const PIVOT = 50;

/** The first date in a query, outside quotation marks. `text` must be NFC. */
export function findDate(text: string): DateAsked | null {
  // Marks are removed letter by letter, so that offsets stay the same.
  const folded = Array.from(text, (each) =>
    fold(each).padEnd(each.length, ' ').slice(0, each.length),
  ).join('');
  for (const each of DATES) {
    const match = each.exec(folded);
    if (!match?.groups) continue;
    const { short, month, day } = match.groups;
    const year =
      match.groups.year ??
      (short === undefined ? '' : `${Number(short) <= PIVOT ? 20 : 19}${short}`);
    const parts = [month && String(numberOf(month)), day].filter((part) => part !== undefined);
    const value = [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
    if (!isOnCalendar(value) || isQuoted(text, match.index)) return null;
    return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const numberOf = (month: string): number =>
  /\d/u.test(month) ? Number(month) : MONTH_NAMES.indexOf(month) + 1;

/** Whether an offset of the query is inside quotation marks. */
const isQuoted = (text: string, place: number): boolean =>
  (text.slice(0, place).match(/["“”„]/gu)?.length ?? 0) % 2 === 1;

function isOnCalendar(value: string): boolean {
  const [year, month = 1, day = 1] = value.split('-').map(Number);
  // Of any year, also a leap day.
  const date = new Date(Date.UTC(year || 2000, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** How texts write such a date, as words: `22/10` is “22”, “10”. */
export function writtenDates(value: string): string[] {
  const [year = '', month, day] = value.split('-');
  const both = (part: string): string[] => [...new Set([String(Number(part)), part])];
  if (month === undefined) return [year];
  const months = both(month);
  if (day !== undefined) {
    return both(day).flatMap((d) => months.flatMap((m) => [`${d} ${m}`, `${d} tháng ${m}`]));
  }
  return months.flatMap((m) => [`${m} ${year}`, `tháng ${m} năm ${year}`]);
}
