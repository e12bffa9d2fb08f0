import type { ArticleId } from '../article/article.ts';
import { relate } from '../stories/related.ts';
import type { Duplicate } from './duplicates.ts';
import type { Gathered } from './read-one.ts';
import type { Records } from './records.ts';

/** The related articles of each of these, among these, by their bags in the records. */
export function relateArticles(
  articles: readonly Gathered[],
  duplicates: readonly Duplicate[],
  records: Records,
): Map<ArticleId, ArticleId[]> {
  const kept = new Map(duplicates.map(({ file, of }) => [file, of]));
  const repeated = new Set(kept.values());
  const repeats = (file: string): string | undefined =>
    kept.get(file) ?? (repeated.has(file) ? file : undefined);
  // What is kept comes first, so that it is what others lead to.
  const keptFirst = articles.toSorted(
    (a, b) => Number(kept.has(a.summary.file)) - Number(kept.has(b.summary.file)),
  );
  return relate(
    keptFirst.map(({ summary: { id, file, published }, digest }) => ({
      id,
      published,
      bag: records.bag(digest) ?? new Uint32Array(),
      repeats: repeats(file),
    })),
  );
}
