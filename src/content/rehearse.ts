import type { ArticleSummary } from '../article/summary.ts';
import { sortKey } from '../text/date-format.ts';
import { folderSlug } from '../text/slug.ts';
import { dayOf, monthOf } from './order.ts';

/**
 * Does with one article what sorting and grouping all of them does with it, and throws what that would throw: then it is known which
 * article is to blame.
 */
export function rehearse(summary: ArticleSummary): void {
  if (summary.section !== undefined) folderSlug(summary.section);
  const { published } = summary;
  if (!published) return;
  if (Number.isNaN(sortKey(published))) throw new RangeError(`no such moment: ${published.value}`);
  monthOf(summary);
  dayOf(summary);
}
