/** How near two things are: their nearness, and how much of it counts. Each pair occurs once. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly nearness: number;
  /** The part of the nearness that counts for linking the two. */
  readonly counted: number;
}

/** Things that belong together. */
export interface Cluster {
  /** Ascending. */
  readonly members: readonly number[];
  /** The average that counts, over all pairs of its members; 1 for a single member. */
  readonly cohesion: number;
}

export interface Limits {
  /** Two clusters become one if the average that counts, over all their pairs, is at least this. */
  readonly least: number;
  /** The nearness of two clusters must be at least this share of the average nearness inside the looser one. */
  readonly coherence: number;
}

/** Sums over pairs of members. */
interface Sums {
  readonly nearness: number;
  readonly counted: number;
}

interface Growing {
  readonly members: readonly number[];
  readonly within: Sums;
  readonly ties: Map<number, Sums>;
}

const NONE: Sums = { nearness: 0, counted: 0 };
const add = (a: Sums, b: Sums): Sums => ({
  nearness: a.nearness + b.nearness,
  counted: a.counted + b.counted,
});
const pairsWithin = ({ members: { length } }: Growing): number => (length * (length - 1)) / 2;

/**
 * Groups the things from 0 to `count - 1` by average linkage: the two nearest clusters become one, as long as they are near
 * enough. Pairs without a tie count as 0. Things that no tie connects do not influence each other.
 */
export function link(count: number, ties: readonly Tie[], limits: Limits): Cluster[] {
  // A cluster that was joined has no entry. The result stands at the end.
  const clusters: (Growing | undefined)[] = Array.from({ length: count }, (_, at) => ({
    members: [at],
    within: NONE,
    ties: new Map(),
  }));
  const queue = new Queue();
  const tie = (a: number, b: number, sums: Sums): void => {
    const [one, other] = [clusters[a], clusters[b]];
    if (!one || !other) return;
    one.ties.set(b, sums);
    other.ties.set(a, sums);
    const counted = mayLink(one, other, sums, limits);
    if (counted !== null) queue.add({ a: Math.min(a, b), b: Math.max(a, b), counted });
  };
  for (const { a, b, nearness, counted } of ties) tie(a, b, { nearness, counted });
  for (let next = queue.take(); next; next = queue.take()) {
    const [one, other] = [clusters[next.a], clusters[next.b]];
    if (!one || !other) continue;
    clusters[next.a] = undefined;
    clusters[next.b] = undefined;
    const between = one.ties.get(next.b) ?? NONE;
    clusters.push({
      members: [...one.members, ...other.members],
      within: add(add(one.within, other.within), between),
      ties: new Map(),
    });
    for (const neighbour of new Set([...one.ties.keys(), ...other.ties.keys()])) {
      const sums = add(one.ties.get(neighbour) ?? NONE, other.ties.get(neighbour) ?? NONE);
      tie(clusters.length - 1, neighbour, sums);
    }
  }
  return clusters.flatMap((each) =>
    each
      ? [
          {
            members: each.members.toSorted((a, b) => a - b),
            cohesion: each.members.length > 1 ? each.within.counted / pairsWithin(each) : 1,
          },
        ]
      : [],
  );
}

/** The average that counts between two clusters; `null` if they do not belong together. */
function mayLink(one: Growing, other: Growing, sums: Sums, limits: Limits): number | null {
  const pairs = one.members.length * other.members.length;
  const counted = sums.counted / pairs;
  if (counted < limits.least) return null;
  // An article about two events ties both, but the rest of one is not near the rest of the other.
  const own = [one, other].map((each) =>
    each.members.length > 1 ? each.within.nearness / pairsWithin(each) : 0,
  );
  return sums.nearness / pairs >= limits.coherence * Math.min(...own) ? counted : null;
}

interface Waiting {
  readonly a: number;
  readonly b: number;
  readonly counted: number;
}

const comesBefore = (one: Waiting, other: Waiting): boolean =>
  one.counted !== other.counted
    ? one.counted > other.counted
    : one.a !== other.a
      ? one.a < other.a
      : one.b < other.b;

/** A binary heap, with the nearest pair first. */
class Queue {
  readonly #heap: Waiting[] = [];

  add(waiting: Waiting): void {
    const heap = this.#heap;
    let at = heap.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (!parent || !comesBefore(waiting, parent)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = waiting;
  }

  take(): Waiting | undefined {
    const heap = this.#heap;
    const [first] = heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      const [left, right] = [heap[2 * at + 1], heap[2 * at + 2]];
      const isRight = left && right && comesBefore(right, left);
      const child = isRight ? right : left;
      if (!child || !comesBefore(child, last)) break;
      heap[at] = child;
      at = 2 * at + (isRight ? 2 : 1);
    }
    heap[at] = last;
    return first;
  }
}
