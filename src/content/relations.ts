import { hash } from 'node:crypto';
import type { ArticleId } from '../article/article.ts';
import { compareAgain, compareAll, type Graph } from '../stories/graph.ts';
import type { Duplicate } from './duplicates.ts';
import { type Compared, type PackedGraph, packGraph, unpackGraph } from './packed-graph.ts';
import type { Gathered } from './read-one.ts';
import type { Records } from './records.ts';

/** The name under which the graph of the last build is remembered. */
const GRAPH = 'graph';
/** If more than this share of the articles has changed, all are compared. */
const MANY = 0.1;

/** The id of the article that stands for each of these in a graph: itself, or, if it repeats others, one of them. */
export function representatives(
  articles: readonly Pick<Gathered, 'summary'>[],
  duplicates: readonly Duplicate[],
): Map<ArticleId, ArticleId> {
  const kept = new Map(duplicates.map(({ file, of }) => [file, of]));
  const ids = new Map(articles.map(({ summary }) => [summary.file, summary.id]));
  // The one that is kept may not be published.
  for (const { summary } of articles) {
    const of = kept.get(summary.file);
    if (of !== undefined && !ids.has(of)) ids.set(of, summary.id);
  }
  return new Map(
    articles.map(({ summary: { file, id } }) => [id, ids.get(kept.get(file) ?? file) ?? id]),
  );
}

/**
 * The graph of these articles by their bags in the records; of those that repeat each other it has one. What has not changed since the
 * last build is not compared again.
 */
export function compareArticles(
  articles: readonly Gathered[],
  standsFor: ReadonlyMap<ArticleId, ArticleId>,
  records: Records,
): Graph {
  const now = new Map(
    articles.flatMap(({ summary: { id }, digest }) =>
      standsFor.get(id) === id ? [[id, digest] as const] : [],
    ),
  );
  const made = hash('sha1', [...now].join(' '));
  const packed = records.remember(GRAPH, made, () => {
    const before = records.recall<PackedGraph>(GRAPH);
    return packGraph({
      digests: now,
      graph: compare(now, before && unpackGraph(before), records),
    });
  });
  return unpackGraph(packed).graph;
}

function compare(
  now: ReadonlyMap<ArticleId, string>,
  before: Compared | undefined,
  records: Records,
): Graph {
  const bags = records.bags();
  const articles = [...now].map(([id, digest]) => ({
    id,
    bag: bags.get(digest) ?? new Uint32Array(),
  }));
  if (!before) return compareAll(articles);
  const { digests: then, graph } = before;
  const changed = [...now].filter(([id, digest]) => then.get(id) !== digest).map(([id]) => id);
  const gone = [...then].filter(([id, digest]) => now.get(id) !== digest);
  const went = gone.flatMap(([, digest]) => bags.get(digest) ?? []);
  if (went.length < gone.length || changed.length > now.size * MANY) return compareAll(articles);
  return compareAgain(articles, { graph, changed: new Set(changed), went });
}
