import type { ArticleSummary } from '../article/summary.ts';
import { sortKey } from '../text/date-format.ts';
import { isOver, isToCome } from './listed-date.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** Vietnam is so far ahead of UTC, all year. */
const AHEAD = 7 * HOUR;

/** So long is news news to those who read the news sitemap, in milliseconds. */
export const NEWS = 2 * DAY;

/**
 * The moment, in milliseconds since 1970, at which a site of the same articles may differ from that of now: a date comes, a pin ends, or
 * news is no news any more.
 */
export function steadyUntil(
  articles: readonly Pick<ArticleSummary, 'published' | 'pin'>[],
  now: number,
): number {
  const midnight = Math.floor((now + AHEAD) / DAY + 1) * DAY - AHEAD;
  let until = Number.MAX_SAFE_INTEGER;
  for (const { published, pin } of articles) {
    if (published && isToCome(published, now)) {
      until = Math.min(until, midnight, sortKey(published));
    } else if (published && sortKey(published) > now - NEWS - DAY) {
      // Of a day or a month, news may be counted from its start or its end.
      until = Math.min(until, midnight, sortKey(published) + NEWS);
    }
    if (pin && pin !== true && !isOver(pin.until, now)) {
      until = Math.min(until, midnight, sortKey(pin.until));
    }
  }
  return until > now ? until : now;
}
