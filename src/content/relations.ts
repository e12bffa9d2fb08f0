import { hash } from 'node:crypto';
import type { ArticleId } from '../article/article.ts';
import type { Bag } from '../stories/bag.ts';
import {
  type Relatable,
  type Relation,
  type Relations,
  relate,
  relateAgain,
} from '../stories/related.ts';
import type { Duplicate } from './duplicates.ts';
import type { Gathered } from './read-one.ts';
import type { Records } from './records.ts';

/** An article and what it repeats, `''` if nothing. */
interface Compared {
  readonly id: ArticleId;
  readonly digest: string;
  readonly repeats: string;
}

/** An article of the last build with its relations. */
interface Remembered extends Compared {
  readonly near: readonly Relation[];
}

/** The name under which the relations of the last build are remembered. */
const RELATED = 'related';
/** If more than this share of the articles has changed, all are compared. */
const MANY = 0.1;

/**
 * The related articles of each of these, among these, by their bags in the records. What has not changed since the last build is not
 * compared again.
 */
export function relateArticles(
  articles: readonly Gathered[],
  duplicates: readonly Duplicate[],
  records: Records,
): ReadonlyMap<ArticleId, readonly ArticleId[]> {
  const kept = new Map(duplicates.map(({ file, of }) => [file, of]));
  const repeated = new Set(kept.values());
  const compared = articles
    .map(({ summary: { id, file, published }, digest }) => ({
      id,
      published,
      digest,
      repeats: kept.get(file) ?? (repeated.has(file) ? file : ''),
      isKept: !kept.has(file),
    }))
    // What is kept comes first, so that it is what others lead to.
    .sort((a, b) => Number(b.isKept) - Number(a.isKept));
  const made = hash(
    'sha1',
    JSON.stringify(compared.map(({ digest, repeats }) => [digest, repeats])),
  );
  const before: readonly Remembered[] = records.recall(RELATED) ?? [];
  const remembered = records.remember(RELATED, made, (): Remembered[] => {
    const bags = records.bags();
    const relatable = compared.map(
      ({ id, published, digest, repeats }): Relatable => ({
        id,
        published,
        bag: bags.get(digest) ?? new Uint32Array(),
        ...(repeats === '' ? {} : { repeats }),
      }),
    );
    const relations = relateChanged(relatable, compared, before, bags);
    return compared.map(({ id, digest, repeats }) => ({
      ...{ id, digest, repeats },
      near: relations.get(id) ?? [],
    }));
  });
  return new Map(remembered.map(({ id, near }) => [id, near.map((each) => each.id)]));
}

function relateChanged(
  articles: readonly Relatable[],
  compared: readonly Compared[],
  before: readonly Remembered[],
  bagOf: ReadonlyMap<string, Bag>,
): Relations {
  const now = new Map(compared.map((each) => [each.id, each]));
  const then = new Map(before.map((each) => [each.id, each]));
  const differs = ({ id, digest, repeats }: Compared, others: ReadonlyMap<ArticleId, Compared>) =>
    others.get(id)?.digest !== digest || others.get(id)?.repeats !== repeats;
  const came = compared.filter((each) => differs(each, then));
  const went = before.filter((each) => differs(each, now));
  const bags = went.flatMap(({ digest }) => bagOf.get(digest) ?? []);
  // Which of those that repeat each other was listed is not remembered.
  const isSimple = [...came, ...went].every(({ repeats }) => repeats === '');
  if (!isSimple || bags.length < went.length || came.length > compared.length * MANY) {
    return relate(articles);
  }
  return relateAgain(articles, {
    relations: new Map(before.map(({ id, near }) => [id, near])),
    changed: new Set(came.map(({ id }) => id)),
    gone: new Set(went.map(({ id }) => id).filter((id) => !now.has(id))),
    went: bags,
  });
}
