import { hash } from 'node:crypto';
import { type Duplicate, findDuplicates, isLikeAny } from './duplicates.ts';
import type { Gathered } from './read-one.ts';
import type { Records } from './records.ts';

type Compared = Pick<Gathered, 'summary' | 'digest'>;

/** What was found among the articles of the last build. */
interface Remembered {
  /** Of all articles. */
  readonly digests: readonly string[];
  /** Of those that repeat another one or are repeated. */
  readonly alike: readonly string[];
  readonly duplicates: readonly Duplicate[];
}

/** If more articles are new, all are compared. */
const FEW = 20;

/**
 * The same as `findDuplicates` gives. If only a few articles have changed since the last build, and none of these is or was like another
 * one, the others need not be compared.
 */
export function findDuplicatesAgain(
  articles: readonly Compared[],
  records: Pick<Records, 'recall' | 'remember'>,
): readonly Duplicate[] {
  const digests = articles.map(({ digest }) => digest);
  const made = hash('sha1', digests.join(' '));
  const compared = records.remember('compared', made, (): Remembered => {
    const before = records.recall<Remembered>('compared');
    const duplicates =
      before && areAsBefore(articles, before)
        ? before.duplicates
        : findDuplicates(articles.map(({ summary }) => summary));
    const files = new Set(duplicates.flatMap(({ file, of }) => [file, of]));
    const alike = articles.filter(({ summary }) => files.has(summary.file));
    return { digests, alike: alike.map(({ digest }) => digest), duplicates };
  });
  return compared.duplicates;
}

function areAsBefore(articles: readonly Compared[], before: Remembered): boolean {
  const known = new Set(before.digests);
  const came = articles.filter(({ digest }) => !known.has(digest));
  if (came.length > FEW) return false;
  const now = new Set(articles.map(({ digest }) => digest));
  if (!before.alike.every((digest) => now.has(digest))) return false;
  const summaries = articles.map(({ summary }) => summary);
  return !came.some(({ summary }) => isLikeAny(summary, summaries));
}
