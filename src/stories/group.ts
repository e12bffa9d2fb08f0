import type { ArticleId, Published } from '../article/article.ts';
import { sortKey } from '../text/date-format.ts';
import { daysApart, dayTold, exactDayOf } from './days-apart.ts';
import type { Graph } from './graph.ts';
import { type Cluster, type Limits, link, type Tie } from './link.ts';

/** The articles about one event. */
export interface Story {
  /** The id of its first article. */
  readonly id: ArticleId;
  /** Oldest first, undated ones last. At least two that do not repeat each other. */
  readonly articles: readonly ArticleId[];
  /** The probability that all are about one event, 0 to 1. */
  readonly certainty: number;
}

/** An article as its story needs it. */
export interface Groupable {
  readonly id: ArticleId;
  readonly headline: string;
  readonly published: Published | null;
  /** The article that represents it in the graph; itself, if it repeats none. */
  readonly standsFor: ArticleId;
}

/** `npm run stories -- --score DIR` shows the effect of other values. */
export const LIMITS: Limits = { least: 0.13, coherence: 0.65 };
/** Days after which nearness counts half. */
const HALF_DAYS = 14;
/** The share of its nearness that counts if a date is missing. */
const UNDATED = 0.6;
/** The share of its nearness that counts between different days of what appears every day. */
const OTHER_DAY = 0.5;

/**
 * The stories of articles, ordered by first article. The order of the input does not matter. Articles that repeat each other
 * are in one story.
 */
export function groupStories(
  articles: readonly Groupable[],
  graph: Graph,
  limits: Limits = LIMITS,
): Story[] {
  const events = gather(
    articles.filter(({ standsFor }) => (graph.get(standsFor)?.length ?? 0) > 0),
  );
  const at = new Map(events.map(({ id }, index) => [id, index]));
  const ties: Tie[] = [];
  for (const [a, one] of events.entries()) {
    for (const { id, nearness } of graph.get(one.id) ?? []) {
      const b = at.get(id) ?? -1;
      const other = events[b];
      if (other && a < b) ties.push({ a, b, nearness, counted: nearness * together(one, other) });
    }
  }
  const clusters = link(events.length, ties, limits).sort(byFirst);
  return clusters.flatMap(({ members, cohesion }) => {
    const told = members.flatMap((member) => events[member]?.articles ?? []);
    const inOrder = inTime(told).map(({ id }) => id);
    const [id] = inOrder;
    if (id === undefined || members.length < 2) return [];
    return [{ id, articles: inOrder, certainty: certaintyOf(cohesion) }];
  });
}

const byFirst = (one: Cluster, other: Cluster): number =>
  (one.members[0] ?? 0) - (other.members[0] ?? 0);

/** The measured share of stories with such a cohesion that are about one event. */
const certaintyOf = (cohesion: number): number =>
  1 / (1 + Math.exp(-2.4 - 5.5 * Math.log(cohesion / 0.2)));

/** One article and those that repeat it. */
interface Telling {
  readonly id: ArticleId;
  readonly published: Published | null;
  readonly told: string | null;
  readonly articles: readonly Groupable[];
}

/** Oldest first. */
function gather(articles: readonly Groupable[]): Telling[] {
  const byId = new Map<ArticleId, Groupable[]>();
  for (const each of inTime(articles)) {
    const known = byId.get(each.standsFor);
    if (known) known.push(each);
    else byId.set(each.standsFor, [each]);
  }
  return [...byId].map(([id, repeats]) => {
    const [first] = repeats;
    const published = first?.published ?? null;
    return { id, published, told: first ? dayTold(first) : null, articles: repeats };
  });
}

/** The share of their nearness that counts: news about one event appears within a short time. */
function together(one: Telling, other: Telling): number {
  if (!one.published || !other.published) return UNDATED;
  const share = HALF_DAYS / (HALF_DAYS + daysApart(one.published, other.published));
  if (one.told === null && other.told === null) return share;
  const days = [one, other].map(
    ({ told, published }) => told ?? (published && exactDayOf(published)),
  );
  return days[0] === days[1] ? share : share * OTHER_DAY;
}

/** Oldest first, undated ones last. Ids decide between equals. */
export function inTime<Each extends Pick<Groupable, 'id' | 'published'>>(
  articles: readonly Each[],
): Each[] {
  const keyed = articles.map((each) => ({
    each,
    time: each.published ? sortKey(each.published) : Number.MAX_SAFE_INTEGER,
  }));
  keyed.sort((a, b) => a.time - b.time || (a.each.id < b.each.id ? -1 : 1));
  return keyed.map(({ each }) => each);
}
