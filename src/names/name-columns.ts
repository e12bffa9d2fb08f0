import { endsOf } from './cores.ts';
import type { Linkable } from './entity.ts';
import type { SaidName } from './names-of.ts';
import type { SaidTable } from './said-table.ts';

/** The names of all articles in columns, which are read from the disk much faster than objects. */
export interface NameColumns {
  /** Newest first; their place in this list is their number. */
  readonly articles: readonly Linkable[];
  /** For each article where its names end in the columns. */
  readonly ends: Uint32Array;
  /** What is said of each name, by number. */
  readonly names: Uint32Array;
  readonly certainties: Float64Array;
  /** What stands for the sentence that has it. */
  readonly sentences: Float64Array;
}

const startOf = ({ ends }: NameColumns, article: number): number => ends[article - 1] ?? 0;

/** What an article says of its names, by number. */
export const namesIn = (columns: NameColumns, article: number): Uint32Array =>
  columns.names.subarray(startOf(columns, article), columns.ends[article]);

/** The names of articles in columns. Of those known before they are copied. */
export function listNames(
  articles: readonly Linkable[],
  known: NameColumns,
  {
    table,
    namesOf,
  }: { readonly table: SaidTable; readonly namesOf: (digest: string) => readonly SaidName[] },
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

/** Whether an article gives linking the same before and now. */
export function isLinkedAlike(
  one: NameColumns,
  at: number,
  other: NameColumns,
  then: number,
): boolean {
  const [a, b] = [one.articles[at], other.articles[then]];
  if (!isDatedAlike(one, at, other, then)) return false;
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

/** By unit, the names of an article and how certain they are, as a text to compare. */
export function namesByUnit(
  columns: NameColumns,
  article: number,
  unitOf: (name: number) => number,
): Map<number, string> {
  const start = startOf(columns, article);
  const texts = new Map<number, string>();
  for (const [at, name] of namesIn(columns, article).entries()) {
    const unit = unitOf(name);
    const text = `${texts.get(unit) ?? ''} ${name}:${columns.certainties[start + at]}`;
    texts.set(unit, text);
  }
  return texts;
}

/** Whether an article stands at the same time, and for itself or not, before and now. */
export function isDatedAlike(
  one: NameColumns,
  at: number,
  other: NameColumns,
  then: number,
): boolean {
  const [a, b] = [one.articles[at], other.articles[then]];
  return (
    a?.repeats === b?.repeats &&
    a?.published?.value === b?.published?.value &&
    a?.published?.precision === b?.published?.precision
  );
}
