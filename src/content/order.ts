import type { ArticleSummary } from '../article/summary.ts';
import { localDay, sortKey } from '../text/date-format.ts';

/** Newest first; articles without a date after all others, by file. A month counts from its first day. */
export function newestFirst<Listed extends ArticleSummary>(articles: readonly Listed[]): Listed[] {
  const keyed = articles.map((article) => ({
    article,
    key: article.published ? sortKey(article.published) : Number.NEGATIVE_INFINITY,
  }));
  keyed.sort((a, b) => compare(b.key, a.key) || compare(a.article.file, b.article.file));
  return keyed.map(({ article }) => article);
}

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Articles next to each other in an order, with what they share. */
export interface Group<Key, Listed> {
  readonly key: Key;
  readonly articles: readonly Listed[];
}

/** An article with those next to it in a list. */
export interface InSequence<Listed> {
  readonly article: Listed;
  readonly newer: Listed | null;
  readonly older: Listed | null;
}

/**
 * Each article of a list, newest first, with its neighbours. Articles without a date follow each other in the list's order: `newer` is
 * the one before, `older` the one after. No article with a date is next to one without.
 */
export const inSequence = <Listed extends ArticleSummary>(
  articles: readonly Listed[],
): InSequence<Listed>[] =>
  articles.map((article, index) => {
    const neighbour = (at: number): Listed | null => {
      const other = articles[at];
      return other && !other.published === !article.published ? other : null;
    };
    return { article, newer: neighbour(index - 1), older: neighbour(index + 1) };
  });

/** Neighbours with the same key as one group, in the order given. */
export function groupNeighbours<Key, Listed>(
  articles: readonly Listed[],
  keyOf: (article: Listed) => Key,
): Group<Key, Listed>[] {
  const groups: { key: Key; articles: Listed[] }[] = [];
  for (const article of articles) {
    const key = keyOf(article);
    const last = groups.at(-1);
    if (last && last.key === key) last.articles.push(article);
    else groups.push({ key, articles: [article] });
  }
  return groups;
}

/** The month in Vietnam, `2025-10`; `null` without a date. */
export const monthOf = ({ published }: Pick<ArticleSummary, 'published'>): string | null =>
  published && (localDay(published) ?? published.value).slice(0, 7);

/** The day in Vietnam, `2025-10-24`; the month where no day is known; `null` without a date. */
export const dayOf = ({ published }: Pick<ArticleSummary, 'published'>): string | null =>
  published && (localDay(published) ?? published.value);
