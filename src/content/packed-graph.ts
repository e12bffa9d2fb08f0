import type { ArticleId } from '../article/article.ts';
import type { Graph, Neighbour } from '../stories/graph.ts';

/** A graph and the digest of each article that was compared for it. */
export interface Compared {
  readonly digests: ReadonlyMap<ArticleId, string>;
  readonly graph: Graph;
}

/** The same in columns: a graph of ten thousand articles has a hundred thousand neighbours. */
export interface PackedGraph {
  /** Each article with its digest. */
  readonly articles: readonly (readonly [ArticleId, string])[];
  /** For each article how many neighbours it has. */
  readonly counts: Uint32Array;
  /** For each neighbour its place among the articles. */
  readonly neighbours: Uint32Array;
  /** For each neighbour how near it is. */
  readonly nearness: Float32Array;
}

export function packGraph({ digests, graph }: Compared): PackedGraph {
  const articles = [...digests];
  const places = new Map(articles.map(([id], place) => [id, place]));
  const lists = articles.map(([id]) => graph.get(id) ?? []);
  const all = lists.flat();
  return {
    articles,
    counts: Uint32Array.from(lists, ({ length }) => length),
    neighbours: Uint32Array.from(all, ({ id }) => places.get(id) ?? 0),
    nearness: Float32Array.from(all, ({ nearness }) => nearness),
  };
}

export function unpackGraph({ articles, counts, neighbours, nearness }: PackedGraph): Compared {
  const graph = new Map<ArticleId, Neighbour[]>();
  let next = 0;
  for (const [at, [id]] of articles.entries()) {
    const list: Neighbour[] = [];
    for (const end = next + (counts[at] ?? 0); next < end; next += 1) {
      const other = articles[neighbours[next] ?? 0];
      if (other) list.push({ id: other[0], nearness: nearness[next] ?? 0 });
    }
    graph.set(id, list);
  }
  return { digests: new Map(articles), graph };
}
