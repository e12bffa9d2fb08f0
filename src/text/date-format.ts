import { tz } from '@date-fns/tz';
// Imported one by one: the whole library is 300 files, which Node loads in two seconds.
import { format } from 'date-fns/format';
import { vi } from 'date-fns/locale/vi';
import { parseISO } from 'date-fns/parseISO';
import { type WrittenDate, ZONE, ZONE_OFFSET } from './dates.ts';

const inZone = { in: tz(ZONE), locale: vi };
const TIME = 'HH:mm';
const DAY_IN_WORDS = 'EEEE, d/M/yyyy';
const DAY = 'd/M/yyyy';
const MONTH = "'Tháng' M/yyyy";

function write({ value, precision }: WrittenDate, pattern: string): string {
  if (precision === 'minute') return format(parseISO(value, inZone), pattern, inZone);
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  // A day or month is not a moment and needs no zone: it is parsed and written in the same one.
  return format(new Date(year, month - 1, day, 12), pattern, { locale: vi });
}

/** “Thứ Sáu, 24/10/2025”, “Thứ Sáu, 24/10/2025, 10:30”, “Tháng 10/2025”. */
export function longDate(date: WrittenDate): string {
  switch (date.precision) {
    case 'minute':
      return write(date, `${DAY_IN_WORDS}, ${TIME}`);
    case 'day':
      return write(date, DAY_IN_WORDS);
    case 'month':
      return write(date, MONTH);
  }
}

/** “24/10/2025”, “24/10/2025, 10:30”, “Tháng 10/2025”. */
export function shortDate(date: WrittenDate): string {
  switch (date.precision) {
    case 'minute':
      return write(date, `${DAY}, ${TIME}`);
    case 'day':
      return write(date, DAY);
    case 'month':
      return write(date, MONTH);
  }
}

/** A day as `2025-10-24` or a month as `2025-10`, in words: “Thứ Sáu, 24/10/2025”, “Tháng 10/2025”. */
export const headingOf = (day: string): string => longDate(dateOf(day));

/** The shortest form within a year: “24/10”, “Tháng 10”. */
export const shortDay = (day: string): string =>
  write(dateOf(day), day.length === 7 ? "'Tháng' M" : 'd/M');

const dateOf = (day: string): WrittenDate => ({
  value: day,
  precision: day.length === 7 ? 'month' : 'day',
});

/** The days from one date to another: “21/10 – 24/10/2025”, “24/10/2025” if they are the same; `null` without a date. */
export function dayRange(from: WrittenDate | null | undefined, to: WrittenDate | null | undefined) {
  const [first, last] = [from ?? to, to ?? from].map(
    (date) => date && (localDay(date) ?? date.value),
  );
  if (!first || !last) return null;
  const end = shortDate(dateOf(last));
  if (first === last) return end;
  const isSameYear = first.slice(0, 4) === last.slice(0, 4);
  return `${isSameYear ? shortDay(first) : shortDate(dateOf(first))} – ${end}`;
}

/** The Vietnamese day on which it falls, `2025-10-24`; `null` for a month. */
export function localDay(date: WrittenDate): string | null {
  switch (date.precision) {
    case 'minute':
      return write(date, 'yyyy-MM-dd');
    case 'day':
      return date.value;
    case 'month':
      return null;
  }
}

/** The Vietnamese clock time, “10:30”; `null` if the time is unknown. */
export const clockTime = (date: WrittenDate): string | null =>
  date.precision === 'minute' ? write(date, TIME) : null;

/** Milliseconds since 1970, for ordering: a day counts from its start in Vietnam, a month from its first day. */
export function sortKey({ value, precision }: WrittenDate): number {
  switch (precision) {
    case 'minute':
      return Date.parse(value);
    case 'day':
      return Date.parse(`${value}T00:00${ZONE_OFFSET}`);
    case 'month':
      return Date.parse(`${value}-01T00:00${ZONE_OFFSET}`);
  }
}
