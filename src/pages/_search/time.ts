import { SEARCH_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { UNDATED } from '../../search/browser/narrowing.ts';

/** A bar of the histogram: a year or a month, and how many results it has. */
export interface Bar {
  /** `2025` or `2025-07`. */
  readonly period: string;
  readonly count: number;
}

/** More bars are too narrow for a finger. */
const MOST_BARS = 12;

/**
 * The results over time. The twelve months of a year, if one is chosen or all results are from one. The months between the
 * first and the last result, if there are few. Else the last twelve years with results.
 */
export function toBars(months: readonly (readonly [string, number])[], period: string): Bar[] {
  const counts = new Map(months);
  const years = [...new Set(months.map(([month]) => month.slice(0, 4)))];
  const [year] = period === '' ? years : [period.slice(0, 4)];
  if (year === undefined) return [];
  if (period !== '' || years.length === 1) return monthsFrom(`${year}-01`, MOST_BARS, counts);
  const [first, last] = [months[0]?.[0] ?? '', months.at(-1)?.[0] ?? ''];
  const span = numberOf(last) - numberOf(first) + 1;
  if (span <= MOST_BARS) return monthsFrom(first, span, counts);
  return years.slice(-MOST_BARS).map((each) => ({
    period: each,
    count: months.reduce((sum, [month, count]) => sum + (month.startsWith(each) ? count : 0), 0),
  }));
}

function monthsFrom(first: string, length: number, counts: ReadonlyMap<string, number>): Bar[] {
  return Array.from({ length }, (_, index) => {
    const number = numberOf(first) + index;
    const month = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
    return { period: month, count: counts.get(month) ?? 0 };
  });
}

const numberOf = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** “ngày 3/7/2025”, “ngày 22/10” of any year, “tháng 7/2025”, “năm 2025”, “không rõ ngày”. */
export function describePeriod(period: string): string {
  if (period === UNDATED) return STRINGS.searchUndated;
  const [year = 0, month = 0, day = 0] = period.split('-').map(Number);
  if (year === 0) return STRINGS.searchDayOfYear(day, month);
  if (day > 0) return STRINGS.searchDay(day, month, year);
  return month > 0 ? STRINGS.searchMonth(month, year) : STRINGS.searchYear(year);
}
