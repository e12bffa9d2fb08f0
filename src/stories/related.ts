import type { ArticleId, Published } from '../article/article.ts';
import { daysApart } from './days-apart.ts';
import { type Graph, type Neighbour, nearestFirst } from './graph.ts';

/** An article as its relations need it. */
export interface Relatable {
  readonly id: ArticleId;
  readonly published: Published | null;
  /** The article that represents it in the graph; itself, if it repeats none. */
  readonly standsFor: ArticleId;
}

const MOST_RELATED = 5;
/**
 * With these values, 292 of 312 articles in 99 stories have related ones. For 98 % the first is of the same story; of all
 * related ones, 94 % are. `npm run bench -- related` shows the effect of other values.
 */
const LEAST_NEAR = 0.155;
/** The share of its nearness that an article keeps at any distance in time, and after how many days the rest has fallen by 63 %. */
const KEPT = 0.7;
const FADING_DAYS = 14;

/**
 * The related articles of each one, at most five, best first. An article that is about something else is left out. Of articles
 * that repeat each other, only the one in the graph is listed. `strictness` multiplies how near they must be.
 */
export function relate(
  articles: readonly Relatable[],
  graph: Graph,
  strictness = 1,
): Map<ArticleId, ArticleId[]> {
  const byId = new Map(articles.map((each) => [each.id, each]));
  return new Map(
    articles.map((each) => {
      const near: Neighbour[] = [];
      if (each.standsFor !== each.id) near.push({ id: each.standsFor, nearness: 1 });
      for (const { id, nearness: text } of graph.get(each.standsFor) ?? []) {
        const other = byId.get(id);
        const nearness = other ? text * timely(each.published, other.published) : 0;
        if (nearness >= LEAST_NEAR * strictness) near.push({ id, nearness });
      }
      return [each.id, best(near).map(({ id }) => id)];
    }),
  );
}

const best = (near: Neighbour[]): Neighbour[] => near.sort(nearestFirst).slice(0, MOST_RELATED);

/** 1 for the same time, `KEPT` for years apart, half way between if a date is missing. */
function timely(a: Published | null, b: Published | null): number {
  if (!a || !b) return (1 + KEPT) / 2;
  return KEPT + (1 - KEPT) * Math.exp(-daysApart(a, b) / FADING_DAYS);
}
