import {
  articlesTouched,
  besideAgain,
  type Company,
  endsOf,
  type PackedCompany,
  packCompany,
  toEntities,
  unpackCompany,
} from './cores.ts';
import type { Meaning } from './identity.ts';
import {
  type Bearer,
  type Entity,
  inEntityOrder,
  inOrder,
  type Linkable,
  linkBearers,
} from './link.ts';
import type { Said, SaidName } from './names-of.ts';
import { hashOf, type SaidColumns, SaidTable, type Sayings, unitsTouched } from './said-table.ts';

/** What is known of articles that were linked, so that a few changes need not link all again. */
export interface Linked extends NameColumns {
  readonly said: SaidColumns;
  readonly company: PackedCompany;
}

interface NameColumns {
  /** Newest first; their place in this list is their number. */
  readonly articles: readonly Linkable[];
  /** For each article where its names end in the two columns. */
  readonly ends: Uint32Array;
  /** What is said of each name, by number. */
  readonly names: Uint32Array;
  readonly certainties: Float64Array;
  /** What stands for the sentence that has it. */
  readonly sentences: Float64Array;
}

/** What articles say. */
export interface Sources extends Sayings {
  /** The names of an article, by its digest. */
  readonly namesOf: (digest: string) => readonly SaidName[];
}

interface LinkedAgain {
  /** `before` itself if nothing has changed. */
  readonly linked: Linked;
  readonly entities: Entity[];
  /** What was not said before: its numbers follow those known before. */
  readonly added: readonly Said[];
}

/**
 * The entities that at least three articles name, by kind and name. The result depends on the set of articles alone. `before`: what is
 * known of articles linked before; of them, only names that changed articles touch are linked again.
 */
export function linkAgain(
  articles: readonly Linkable[],
  before: Linked | null,
  sources: Sources,
): LinkedAgain {
  const known = before ?? NOTHING;
  const table = new SaidTable(known.said, sources);
  const now = listNames(inOrder(articles), known, { table, namesOf: sources.namesOf });
  const numbers = new Map(now.articles.map(({ id }, number) => [id, number]));
  const changed = findChanged(known, now, numbers);
  const said = table.columns();
  const units = unitsTouched(said, [
    ...changed.before.flatMap((article) => [...namesIn(known, article)]),
    ...changed.now.flatMap((article) => [...namesIn(now, article)]),
  ]);
  const company = unpackCompany(known.company, (article) => {
    const id = known.articles[article]?.id;
    // One that is gone gets a number that no article has.
    return (id === undefined ? undefined : numbers.get(id)) ?? now.articles.length;
  });
  const [went = [], stayed = []] = [true, false].map((isTouched) =>
    company.cores.filter(({ unit }) => units.has(hashOf(unit)) === isTouched),
  );
  const fresh = linkBearers(bearersOf(now, units, said, table), {
    articles: now.articles,
    namesOf: (article) => Array.from(namesIn(now, article), (number) => table.saidOf(number)),
  });
  const isSame = changed.now.length + changed.before.length === 0 && isOfSame(now, known);
  const cores = [...stayed, ...fresh].sort(inEntityOrder);
  const beside = besideAgain(cores, {
    ...{ before: company, stayed: new Set(stayed), articles: now.articles.length },
    touched: [...articlesTouched(went, fresh), ...changed.now],
  });
  return {
    linked: isSame ? known : { ...now, said, company: packCompany({ cores, beside }) },
    entities: toEntities({ cores, beside }, now),
    added: table.added,
  };
}

const NONE = new Uint32Array();
const NO_COMPANY: Company = { cores: [], beside: [] };
const NOTHING: Linked = {
  ...{ articles: [], ends: NONE, names: NONE },
  ...{ certainties: new Float64Array(), sentences: new Float64Array() },
  said: { hashes: NONE, units: NONE, words: NONE, shorts: NONE },
  company: packCompany(NO_COMPANY),
};

const isOfSame = ({ articles }: NameColumns, known: NameColumns): boolean =>
  articles.every(({ digest }, number) => digest === known.articles[number]?.digest);

const startOf = ({ ends }: NameColumns, article: number): number => ends[article - 1] ?? 0;

/** What an article says of its names, by number. */
const namesIn = (columns: NameColumns, article: number): Uint32Array =>
  columns.names.subarray(startOf(columns, article), columns.ends[article]);

/** The names of articles in columns. Of those known before they are copied. */
function listNames(
  articles: readonly Linkable[],
  known: Linked,
  { table, namesOf }: Pick<Sources, 'namesOf'> & { readonly table: SaidTable },
): NameColumns {
  const before = new Map(known.articles.map(({ digest }, number) => [digest, number]));
  if (known.articles.length > 0) {
    const fresh = articles.filter(({ digest }) => !before.has(digest));
    table.learn(fresh.flatMap(({ digest }) => namesOf(digest)));
  }
  const parts = articles.map(({ digest }) => {
    const number = before.get(digest);
    if (number !== undefined) {
      const [start, end] = [startOf(known, number), known.ends[number]];
      return {
        names: known.names.subarray(start, end),
        certainties: known.certainties.subarray(start, end),
        sentences: known.sentences.subarray(start, end),
      };
    }
    const own = namesOf(digest);
    return {
      names: Uint32Array.from(own, ({ said }) => table.numberOf(said)),
      certainties: Float64Array.from(own, ({ certainty }) => certainty),
      sentences: Float64Array.from(own, ({ sentence }) => sentence),
    };
  });
  const ends = endsOf(parts.map(({ names }) => names));
  const names = new Uint32Array(ends.at(-1) ?? 0);
  const certainties = new Float64Array(names.length);
  const sentences = new Float64Array(names.length);
  for (const [article, part] of parts.entries()) {
    const start = ends[article - 1] ?? 0;
    names.set(part.names, start);
    certainties.set(part.certainties, start);
    sentences.set(part.sentences, start);
  }
  return { articles, ends, names, certainties, sentences };
}

/** The numbers of articles that are not linked as they were, or are gone: before and now. */
function findChanged(
  known: Linked,
  now: NameColumns,
  numbers: ReadonlyMap<string, number>,
): { before: number[]; now: number[] } {
  const changed = { before: [] as number[], now: [] as number[] };
  const isKnown = new Uint8Array(now.articles.length);
  for (const [number, article] of known.articles.entries()) {
    const then = numbers.get(article.id);
    if (then !== undefined && isLinkedAlike(known, number, now, then)) isKnown[then] = 1;
    else changed.before.push(number);
  }
  for (const [number, known] of isKnown.entries()) if (known === 0) changed.now.push(number);
  return changed;
}

function isLinkedAlike(one: NameColumns, at: number, other: NameColumns, then: number): boolean {
  const [a, b] = [one.articles[at], other.articles[then]];
  if (a?.repeats !== b?.repeats) return false;
  if (a?.published?.value !== b?.published?.value) return false;
  if (a?.published?.precision !== b?.published?.precision) return false;
  if (a?.digest === b?.digest) return true;
  const [names, own] = [namesIn(one, at), namesIn(other, then)];
  const [start, first] = [startOf(one, at), startOf(other, then)];
  return (
    names.length === own.length &&
    names.every(
      (name, index) =>
        name === own[index] && one.certainties[start + index] === other.certainties[first + index],
    )
  );
}

/** The bearers of the names of some units, in the order of their articles. */
function* bearersOf(
  { ends, names, certainties }: NameColumns,
  touched: ReadonlySet<number>,
  { units }: SaidColumns,
  table: SaidTable,
): Generator<{ bearer: Bearer; meaning: Meaning }> {
  const isTouched = Uint8Array.from(units, (unit) => Number(touched.has(unit)));
  let start = 0;
  for (const [article, end] of ends.entries()) {
    for (let next = start; next < end; next += 1) {
      const name = names[next] ?? 0;
      if (isTouched[name] === 0) continue;
      const meaning = table.meaningOf(name);
      if (!meaning) continue;
      const certainty = certainties[next] ?? 0;
      yield {
        bearer: { article, at: next - start, said: table.saidOf(name), certainty },
        meaning,
      };
    }
    start = end;
  }
}
