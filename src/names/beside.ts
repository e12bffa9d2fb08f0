/** The most others that are given for each entity. */
const MOST = 12;

/** Those whom articles name, by their numbers. */
export interface Naming {
  /** For each entity the articles that name it, each once. */
  readonly articles: readonly Uint32Array[];
  /** How many articles there are. */
  readonly count: number;
}

/** Another entity, by its number, and how many articles name both. */
export interface Beside {
  readonly other: number;
  readonly count: number;
}

/** For each requested entity, the entities that at least two articles name with it, most frequent first. */
export function countBeside(
  { articles, count }: Naming,
  asked: Iterable<number> = articles.keys(),
): Map<number, Beside[]> {
  const { starts, named } = turn(articles, count);
  const counts = new Uint32Array(articles.length);
  const beside = new Map<number, Beside[]>();
  for (const entity of asked) {
    const met: number[] = [];
    for (const article of articles[entity] ?? []) {
      const end = starts[article + 1] ?? 0;
      for (let at = starts[article] ?? 0; at < end; at += 1) {
        const other = named[at] ?? 0;
        if (other === entity) continue;
        if (counts[other] === 0) met.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    const best = met
      .filter((other) => (counts[other] ?? 0) > 1)
      .map((other) => ({ other, count: counts[other] ?? 0 }))
      .sort((a, b) => b.count - a.count || a.other - b.other)
      .slice(0, MOST);
    for (const other of met) counts[other] = 0;
    beside.set(entity, best);
  }
  return beside;
}

/** By article where its entities start in `named`; the next start ends them. */
function turn(articles: readonly Uint32Array[], count: number) {
  const starts = new Uint32Array(count + 1);
  for (const own of articles)
    for (const article of own) starts[article + 1] = (starts[article + 1] ?? 0) + 1;
  for (let at = 1; at <= count; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const named = new Uint32Array(starts[count] ?? 0);
  const ends = starts.slice();
  for (const [entity, own] of articles.entries()) {
    for (const article of own) {
      const at = ends[article] ?? 0;
      named[at] = entity;
      ends[article] = at + 1;
    }
  }
  return { starts, named };
}
