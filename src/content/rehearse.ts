import type { ArticleSummary } from '../article/summary.ts';
import { clockTime, longDate, shortDate, sortKey } from '../text/date-format.ts';
import { joined } from '../text/joins.ts';
import { folderSlug } from '../text/slug.ts';
import { dayOf, monthOf } from './order.ts';

/**
 * Does with one article what lists of many do with it, and throws what they would throw. A list does not know which of its
 * articles is to blame, and no list can do without one.
 */
export function rehearse(summary: ArticleSummary): void {
  joined(summary.excerpt);
  if (summary.section !== undefined) folderSlug(summary.section);
  const { published } = summary;
  if (!published) return;
  if (Number.isNaN(sortKey(published))) throw new RangeError(`no such moment: ${published.value}`);
  for (const write of [shortDate, longDate, clockTime]) write(published);
  monthOf(summary);
  dayOf(summary);
}
