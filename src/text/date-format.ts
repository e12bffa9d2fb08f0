import { TZDate, tz } from '@date-fns/tz';
import { format, parseISO } from 'date-fns';
import { vi } from 'date-fns/locale/vi';
import { type WrittenDate, ZONE } from './dates.ts';

const inZone = { in: tz(ZONE), locale: vi };

// A day or a month is no moment: noon in Vietnam stands for it, so that no zone can shift it.
function moment({ value, precision }: WrittenDate): Date {
  if (precision === 'minute') return parseISO(value, { in: tz(ZONE) });
  const [year, month, day = 1] = value.split('-').map(Number) as [number, number, number?];
  return new TZDate(year, month - 1, day, 12, ZONE);
}

/** “Thứ Sáu, 24 tháng 10, 2025”, “10:30, Thứ Sáu, 24 tháng 10, 2025”, “Tháng 10, 2025”. */
export function longDate(date: WrittenDate): string {
  const at = moment(date);
  switch (date.precision) {
    case 'minute':
      return format(at, "HH:mm, EEEE, d 'tháng' M, yyyy", inZone);
    case 'day':
      return format(at, "EEEE, d 'tháng' M, yyyy", inZone);
    case 'month':
      return format(at, "'Tháng' M, yyyy", inZone);
  }
}

/** “24/10/2025”, “10:30, 24/10/2025”, “Tháng 10, 2025”. */
export function shortDate(date: WrittenDate): string {
  const at = moment(date);
  switch (date.precision) {
    case 'minute':
      return format(at, 'HH:mm, d/M/yyyy', inZone);
    case 'day':
      return format(at, 'd/M/yyyy', inZone);
    case 'month':
      return longDate(date);
  }
}

/** The Vietnamese day on which it falls, `2025-10-24`; `null` for a month. */
export function localDay(date: WrittenDate): string | null {
  return date.precision === 'month' ? null : format(moment(date), 'yyyy-MM-dd', inZone);
}

/** The Vietnamese clock time, “10:30”; `null` where no time is known. */
export function clockTime(date: WrittenDate): string | null {
  return date.precision === 'minute' ? format(moment(date), 'HH:mm', inZone) : null;
}

/** Milliseconds since 1970, for ordering: a day counts from its start, a month from its first day. */
export const sortKey = (date: WrittenDate): number =>
  date.precision === 'minute'
    ? parseISO(date.value).getTime()
    : parseISO(date.value, { in: tz(ZONE) }).getTime();
