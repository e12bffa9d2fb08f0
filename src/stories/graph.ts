import type { ArticleId } from '../article/article.ts';
import type { Bag } from './bag.ts';
import { NearnessIndex } from './nearness.ts';
import { Rarity } from './rarity.ts';

/** An article as the graph needs it. */
export interface Comparable {
  readonly id: ArticleId;
  readonly bag: Bag;
}

/** An article with a similar text, and how near it is, 0 to 1. */
export interface Neighbour {
  readonly id: ArticleId;
  readonly nearness: number;
}

/** The neighbours of every article, nearest first. If one article is a neighbour of another, the other is one of it. */
export type Graph = ReadonlyMap<ArticleId, readonly Neighbour[]>;

/** Articles that are farther apart have no more in common than any two of a newspaper. */
const LEAST_NEAR = 0.06;
/** If a larger share of the articles has to be compared again, all are. */
const MOST_AGAIN = 0.5;

/** The neighbours of articles, by their texts alone. The order of the articles does not matter. */
export function compareAll(articles: readonly Comparable[]): Graph {
  const index = new NearnessIndex(articles.map(({ bag }) => bag));
  return new Map(articles.map(({ id }, at) => [id, nearTo(at, articles, index)]));
}

/** What is known of the articles before some of them changed. */
export interface Before {
  readonly graph: Graph;
  /** Articles that are new or have changed. */
  readonly changed: ReadonlySet<ArticleId>;
  /** The bags of articles that have changed since or are gone. */
  readonly went: readonly Bag[];
}

/** Returns the same as `compareAll`, from the previous graph: only what a change can affect is compared again. */
export function compareAgain(
  articles: readonly Comparable[],
  { graph, changed, went }: Before,
): Graph {
  const bags = articles.map(({ bag }) => bag);
  const came = articles.filter(({ id }) => changed.has(id)).map(({ bag }) => bag);
  const rarity = new Rarity(bags);
  const hasChanged = rarity.changedSlots(bags, { came, went });
  if (hasChanged === null) return compareAll(articles);
  const isSame = !hasChanged.includes(1);
  const touched: number[] = [];
  for (const [at, { id, bag }] of articles.entries()) {
    const tellsMore = !isSame && bag.some((entry) => hasChanged[rarity.slotOf(entry)] === 1);
    if (tellsMore || changed.has(id)) touched.push(at);
  }
  if (touched.length > articles.length * MOST_AGAIN) return compareAll(articles);
  const index = new NearnessIndex(bags, rarity, touched);
  const found = new Map(
    touched.flatMap((at) => {
      const id = articles[at]?.id;
      return id === undefined ? [] : [[id, nearTo(at, articles, index)] as const];
    }),
  );
  const come = new Map<ArticleId, Neighbour[]>();
  for (const [of, neighbours] of found) {
    for (const { id, nearness } of neighbours) {
      if (found.has(id)) continue;
      const known = come.get(id);
      if (known) known.push({ id: of, nearness });
      else come.set(id, [{ id: of, nearness }]);
    }
  }
  const known = new Set(articles.map(({ id }) => id));
  const isKept = ({ id }: Neighbour): boolean => known.has(id) && !found.has(id);
  return new Map(
    articles.map(({ id }) => {
      const again = found.get(id);
      if (again) return [id, again];
      const before = graph.get(id) ?? [];
      const more = come.get(id);
      if (more) return [id, [...before.filter(isKept), ...more].sort(nearestFirst)];
      return [id, before.every(isKept) ? before : before.filter(isKept)];
    }),
  );
}

export const nearestFirst = (a: Neighbour, b: Neighbour): number =>
  b.nearness - a.nearness || (a.id < b.id ? -1 : 1);

function nearTo(at: number, articles: readonly Comparable[], index: NearnessIndex): Neighbour[] {
  const found: Neighbour[] = [];
  for (const { index: other, nearness } of index.near(at, LEAST_NEAR)) {
    const id = articles[other]?.id;
    // With the precision in which it is stored.
    if (id !== undefined) found.push({ id, nearness: Math.fround(nearness) });
  }
  return found.sort(nearestFirst);
}
