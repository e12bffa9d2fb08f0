import type { Published } from '../article/article.ts';
import { localDay, sortKey } from '../text/date-format.ts';
import { ZONE_OFFSET } from '../text/dates.ts';

const DAY = 86_400_000;
const LENGTHS: Readonly<Record<Published['precision'], number>> = {
  minute: 0,
  day: DAY,
  month: 30 * DAY,
};

/** The number of days between two dates; 0 if they may be the same. */
export function daysApart(a: Published, b: Published): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  const gap =
    first < second ? second - first - LENGTHS[a.precision] : first - second - LENGTHS[b.precision];
  return Math.max(0, gap) / DAY;
}

/** “Sáng 23/10”, “Phiên giao dịch 22-10” */
const DAY_AND_MONTH = /(?<![\d/.,-])(?<day>\d{1,2})[/-](?<month>\d{1,2})(?![\d%])/gu;
const HAS_DAY = /\d[/-]\d/u;

interface Dated {
  readonly headline: string;
  readonly published: Published | null;
}

/**
 * The day (`2025-10-24`) that a headline names alone: the one on which the article is published, or the next. Headlines of what
 * appears every day are like this: prices, sessions, the weather. `null` if it names no such day.
 */
export function dayTold({ headline, published }: Dated): string | null {
  if (!published || !HAS_DAY.test(headline)) return null;
  const own = exactDayOf(published);
  if (own === null) return null;
  const next = new Date(Date.parse(own) + DAY).toISOString().slice(0, own.length);
  for (const { groups } of headline.matchAll(DAY_AND_MONTH)) {
    const named = `-${groups?.month?.padStart(2, '0')}-${groups?.day?.padStart(2, '0')}`;
    const told = [own, next].find((day) => day.endsWith(named));
    if (told !== undefined) return told;
  }
  return null;
}

/** The day in Vietnam on which it is published; `null` if only the month is known. */
export const exactDayOf = (published: Published): string | null =>
  // Nearly all moments are written in Vietnamese time already.
  published.value.endsWith(ZONE_OFFSET)
    ? published.value.slice(0, 'YYYY-MM-DD'.length)
    : localDay(published);
