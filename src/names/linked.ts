// biome-ignore-all lint/style/noExcessiveLinesPerFile: one state that every step of linking again changes.
import {
  articlesTouched,
  besideAgain,
  type Company,
  type PackedCompany,
  packCompany,
  toEntities,
  unpackCompany,
} from './cores.ts';
import type { Bearer, Entity, Linkable } from './entity.ts';
import type { Meaning } from './identity.ts';
import { inEntityOrder, inOrder, linkBearers } from './link.ts';
import {
  isDatedAlike,
  isLinkedAlike,
  listNames,
  type NameColumns,
  namesByUnit,
  namesIn,
} from './name-columns.ts';
import type { Said, SaidName } from './names-of.ts';
import { hashOf, type SaidColumns, SaidTable, type Sayings, unitsTouched } from './said-table.ts';

/** What is known of articles that were linked, so that a few changes need not link all again. */
export interface Linked extends NameColumns {
  readonly said: SaidColumns;
  readonly company: PackedCompany;
  /** Hashes of the units that depend on whom else their articles name. */
  readonly mixed: ReadonlySet<number>;
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
  const units = unitsTouched(
    said,
    differingUnits({ known, now, changed, numbers }, (number) => ({
      unit: said.units[number] ?? 0,
      isPlace: table.saidOf(number).kind === 'place',
    })),
  );
  const company = unpackCompany(known.company, {
    numberOf: (article) => {
      const id = known.articles[article]?.id;
      // One that is gone gets a number that no article has.
      return (id === undefined ? undefined : numbers.get(id)) ?? now.articles.length;
    },
    moved: movedNames({ known, now, changed, numbers }),
  });
  const [went = [], stayed = []] = [true, false].map((isTouched) =>
    company.cores.filter(({ unit }) => units.has(hashOf(unit)) === isTouched),
  );
  const { cores: fresh, mixed } = linkBearers(bearersOf(now, units, said, table), {
    articles: now.articles,
    namesOf: (article) => Array.from(namesIn(now, article), (number) => table.saidOf(number)),
  });
  const isSame = changed.now.length + changed.before.length === 0 && isOfSame(now, known);
  const cores = [...stayed, ...fresh].sort(inEntityOrder);
  const beside = besideAgain(cores, {
    before: company,
    stayed: new Set(stayed),
    articles: now.articles.length,
    touched: articlesTouched(went, fresh),
  });
  return {
    linked: isSame
      ? known
      : {
          ...now,
          said,
          company: packCompany({ cores, beside }),
          mixed: known.mixed.difference(units).union(new Set(mixed.map(hashOf))),
        },
    entities: toEntities({ cores, beside }, now),
    added: table.added,
  };
}

const NONE = new Uint32Array();
const NO_COMPANY: Company = { cores: [], beside: [] };
const NOTHING: Linked = {
  articles: [],
  ends: NONE,
  names: NONE,
  certainties: new Float64Array(),
  sentences: new Float64Array(),
  said: { hashes: NONE, units: NONE, words: NONE, shorts: NONE },
  company: packCompany(NO_COMPANY),
  mixed: new Set(),
};

const isOfSame = ({ articles }: NameColumns, known: NameColumns): boolean =>
  articles.every(({ digest }, number) => digest === known.articles[number]?.digest);

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

/** Articles before and now. */
interface Change {
  readonly known: Linked;
  readonly now: NameColumns;
  /** The numbers of those that are not linked as they were. */
  readonly changed: { readonly before: readonly number[]; readonly now: readonly number[] };
  /** The number that each has now, by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The number that a changed article has now; `undefined` if it is gone. */
const numberNow = ({ known, numbers }: Change, before: number): number | undefined =>
  numbers.get(known.articles[before]?.id ?? '');

/** For each changed article, by its number before, where each of its names stands now. */
function movedNames(change: Change): Map<number, Int32Array> {
  const moved = new Map<number, Int32Array>();
  for (const before of change.changed.before) {
    const number = numberNow(change, before);
    if (number === undefined) continue;
    const names = namesIn(change.now, number);
    moved.set(
      before,
      Int32Array.from(namesIn(change.known, before), (name) => names.indexOf(name)),
    );
  }
  return moved;
}

/** The units whose names differ in the changed articles, and those that depend on other names there. */
function differingUnits(
  change: Change,
  lookUp: (name: number) => { readonly unit: number; readonly isPlace: boolean },
): Set<number> {
  const { known, now, changed } = change;
  const units = new Set<number>();
  const addAll = (names: Uint32Array): void => {
    for (const name of names) units.add(lookUp(name).unit);
  };
  const alike = new Set<number>();
  for (const before of changed.before) {
    const number = numberNow(change, before);
    const names = namesIn(known, before);
    if (number === undefined || !isDatedAlike(known, before, now, number)) {
      addAll(names);
      continue;
    }
    alike.add(number);
    const own = namesIn(now, number);
    const unitOf = (name: number): number => lookUp(name).unit;
    const [then, here] = [namesByUnit(known, before, unitOf), namesByUnit(now, number, unitOf)];
    for (const unit of [...then.keys(), ...here.keys()])
      if (then.get(unit) !== here.get(unit)) units.add(unit);
    const differing = new Set(names).symmetricDifference(new Set(own));
    if ([...differing].every((name) => lookUp(name).isPlace)) continue;
    for (const unit of [...then.keys(), ...here.keys()]) if (known.mixed.has(unit)) units.add(unit);
  }
  for (const number of changed.now) if (!alike.has(number)) addAll(namesIn(now, number));
  return units;
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
