import { type Beside, countBeside } from './beside.ts';
import type { Core, Entity, Linkable } from './entity.ts';
import { slugsOf } from './link.ts';

/** Entities and those that articles name with each, by their place in the list. */
export interface Company {
  readonly cores: readonly Core[];
  readonly beside: readonly (readonly Beside[])[];
}

/** The same in columns, which are read and written fast. */
export interface PackedCompany {
  /** JSON of what is in no column. */
  readonly texts: string;
  /** For each entity where its articles end in the two columns. */
  readonly ends: Uint32Array;
  readonly articles: Uint32Array;
  readonly ats: Uint32Array;
  /** For each entity where those beside it end in the two columns. */
  readonly besideEnds: Uint32Array;
  readonly beside: Uint32Array;
  readonly times: Uint32Array;
}

type Texts = Omit<Core, 'articles' | 'ats'>;

export function packCompany({ cores, beside }: Company): PackedCompany {
  const texts = cores.map(({ articles, ats, ...rest }): Texts => rest);
  const all = beside.flat();
  return {
    texts: JSON.stringify(texts),
    ends: endsOf(cores.map(({ articles }) => articles)),
    articles: concat(cores.map(({ articles }) => articles)),
    ats: concat(cores.map(({ ats }) => ats)),
    besideEnds: endsOf(beside),
    beside: Uint32Array.from(all, ({ other }) => other),
    times: Uint32Array.from(all, ({ count }) => count),
  };
}

/** What has become of articles since. */
interface Moves {
  /** The number that an article has now. */
  readonly numberOf: (article: number) => number;
  /** For articles that have changed, where each of their names stands now. */
  readonly moved: ReadonlyMap<number, Int32Array>;
}

export function unpackCompany(packed: PackedCompany, { numberOf, moved }: Moves): Company {
  const texts: Texts[] = JSON.parse(packed.texts);
  const articles = packed.articles.map(numberOf);
  const ats = packed.ats.map((at, index) => moved.get(packed.articles[index] ?? 0)?.[at] ?? at);
  return {
    cores: texts.map((each, at) => ({
      ...each,
      articles: articles.subarray(packed.ends[at - 1] ?? 0, packed.ends[at]),
      ats: ats.subarray(packed.ends[at - 1] ?? 0, packed.ends[at]),
    })),
    beside: texts.map((_, at) => {
      const own: Beside[] = [];
      for (
        let next = packed.besideEnds[at - 1] ?? 0;
        next < (packed.besideEnds[at] ?? 0);
        next += 1
      )
        own.push({ other: packed.beside[next] ?? 0, count: packed.times[next] ?? 0 });
      return own;
    }),
  };
}

/** Where each of some lists ends, one after the other. */
export function endsOf(lists: readonly { readonly length: number }[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(lists, ({ length }) => {
    end += length;
    return end;
  });
}

function concat(columns: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(columns.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
}

/** No two entities share it, whatever articles there are. */
const idOf = ({ kind, key, unit }: Core): string => `${kind} ${key} ${unit}`;

/** What has changed since those beside entities were counted. */
interface Recount {
  readonly before: Company;
  /** Of `before`, the entities that are as they were. */
  readonly stayed: ReadonlySet<Core>;
  /** Articles that name others of the entities than before. */
  readonly touched: Iterable<number>;
  /** How many articles there are. */
  readonly articles: number;
}

/** Counts who is beside each entity. Of those that share no article with what has changed, it is known. */
export function besideAgain(
  cores: readonly Core[],
  { before, stayed, touched, articles }: Recount,
): (readonly Beside[])[] {
  const isTouched = new Uint8Array(articles);
  for (const article of touched) isTouched[article] = 1;
  const places = new Map(cores.map((core, place) => [idOf(core), place]));
  // Those named anew may stand in the company of others as before.
  const now = before.cores.map((core) => places.get(idOf(core)));
  const known = new Map<number, readonly Beside[]>();
  for (const [at, core] of before.cores.entries()) {
    const place = now[at];
    if (
      place === undefined ||
      !stayed.has(core) ||
      core.articles.some((each) => isTouched[each] === 1)
    )
      continue;
    known.set(
      place,
      (before.beside[at] ?? []).flatMap(({ other, count }) => {
        const place = now[other];
        return place === undefined ? [] : { other: place, count };
      }),
    );
  }
  const asked = [...cores.keys()].filter((place) => !known.has(place));
  const counted = countBeside(
    { articles: cores.map((core) => core.articles), count: articles },
    asked,
  );
  return cores.map((_, place) => known.get(place) ?? counted.get(place) ?? []);
}

/** The articles that name others of the entities than before. */
export function articlesTouched(went: readonly Core[], came: readonly Core[]): Set<number> {
  const touched = new Set<number>();
  const known = new Map(went.map((core) => [idOf(core), core.articles]));
  for (const core of came) {
    const before = new Set(known.get(idOf(core)));
    known.delete(idOf(core));
    for (const article of core.articles) if (!before.delete(article)) touched.add(article);
    for (const article of before) touched.add(article);
  }
  for (const articles of known.values()) for (const article of articles) touched.add(article);
  return touched;
}

/** The articles of entities, and what stands for the sentence that has a name: each article's names end in a place of the column. */
interface Told {
  readonly articles: readonly Linkable[];
  readonly ends: Uint32Array;
  readonly sentences: Float64Array;
}

/** The entities with their addresses. */
export function toEntities(
  { cores, beside }: Company,
  { articles, ends, sentences }: Told,
): Entity[] {
  const articlesOf = ({ articles: own, ats }: Core): Entity['articles'] => {
    const told: Entity['articles'][number][] = [];
    for (const [index, article] of own.entries()) {
      const id = articles[article]?.id;
      const at = ats[index] ?? 0;
      const sentence = sentences[(ends[article - 1] ?? 0) + at] ?? 0;
      if (id !== undefined) told.push({ id, at, sentence });
    }
    return told;
  };
  const slugs = slugsOf(cores);
  return cores.map((core, index) => ({
    kind: core.kind,
    name: core.name,
    forms: core.forms,
    offices: core.offices,
    certainty: core.certainty,
    slug: slugs[index] ?? '',
    articles: articlesOf(core),
    beside: (beside[index] ?? []).map(({ other, count }) => ({
      kind: cores[other]?.kind ?? core.kind,
      slug: slugs[other] ?? '',
      count,
    })),
  }));
}
