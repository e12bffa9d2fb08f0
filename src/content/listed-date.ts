import type { Published } from '../article/article.ts';
import { localDay, sortKey } from '../text/date-format.ts';

/** Whether the date, as exact as it is written, begins after `now` (milliseconds since 1970). */
export const isToCome = (published: Published, now: number): boolean => sortKey(published) > now;

/**
 * The date under which lists, feeds and the search have an article. Until its day in Vietnam (or its month, if no day is
 * known) it is `null`: the article is listed with those without a date. On its day, but before its time, it is the day
 * alone, so nothing ever claims a time later than `now`.
 */
export function listedDate(published: Published, now: number): Published | null {
  if (!isToCome(published, now)) return published;
  const day = localDay(published);
  return day !== null && day === today(now) ? { value: day, precision: 'day' } : null;
}

/** Whether the last day, month or minute of a date is over. */
export const isOver = (until: Published, now: number): boolean =>
  until.precision === 'minute'
    ? sortKey(until) < now
    : (today(now) ?? '').slice(0, until.value.length) > until.value;

const today = (now: number): string | null =>
  localDay({ value: new Date(now).toISOString(), precision: 'minute' });
