import { unpackColumn } from '../columns.ts';
import type { FacetFile, FacetsFile } from '../files.ts';
import type { Catalogue } from './catalogue.ts';

export const FACETS = ['sections', 'sources', 'bylines', 'people', 'places'] as const;
export type Facet = (typeof FACETS)[number];

type ByFacet<Value> = Readonly<Record<Facet, Value>>;

export const byFacet = <Value>(read: (facet: Facet) => Value): ByFacet<Value> => ({
  sections: read('sections'),
  sources: read('sources'),
  bylines: read('bylines'),
  people: read('people'),
  places: read('places'),
});

/** The choices that narrow results; empty means everything. Of several values of one kind, any matches. */
export interface Narrowing extends ByFacet<readonly string[]> {
  /** `2025`, `2025-07`, `2025-07-03`, `UNDATED`, or `''`. */
  readonly period: string;
}

export const EVERYTHING: Narrowing = { period: '', ...byFacet(() => []) };

/** The period of articles without a date. */
export const UNDATED = 'khong';

/** The number of results of each value, largest first. */
export type FacetCounts = ByFacet<readonly { readonly value: string; readonly count: number }[]>;

/** What is known of each article, by its number. */
export interface Values {
  /** When it was published, `2025-07` or `''`. */
  readonly months: readonly string[];
  /** The day of the month. */
  readonly days: readonly number[];
  readonly of: ByFacet<readonly (readonly string[])[]>;
}

/** What is known without the facets file. */
export const valuesOf = ({ months }: Catalogue): Values => ({
  months: months.flatMap(([month, articles]) => Array<string>(articles).fill(month)),
  days: [],
  of: byFacet(() => []),
});

export const readFacets = (file: FacetsFile, { months }: Values): Values => ({
  months,
  days: unpackColumn(file.days),
  of: byFacet((facet) => readFacet(file[facet])),
});

function readFacet({ values, of }: FacetFile): string[][] {
  const lists: string[][] = [];
  let list: string[] = [];
  for (const place of unpackColumn(of)) {
    if (place > 0) {
      list.push(values[place - 1] ?? '');
      continue;
    }
    lists.push(list);
    list = [];
  }
  return lists;
}

/** Whether anything other than the month decides. */
export const needsFacets = (narrowing: Narrowing): boolean =>
  isDay(narrowing.period) || FACETS.some((facet) => narrowing[facet].length > 0);

/** Whether a period is one day, perhaps of any year. */
export const isDay = (period: string): boolean => /^(?:\d{4})?-\d\d-\d\d$/u.test(period);

/** Whether an article is in a period. A day of any year, such as `-07-03`, needs a date. */
export function isInPeriod(article: number, period: string, { months, days }: Values): boolean {
  const month = months[article] ?? '';
  if (period === UNDATED) return month === '';
  if (!isDay(period)) return month.startsWith(period);
  const date = `${month}-${String(days[article] ?? 0).padStart(2, '0')}`;
  return period.startsWith('-') ? month !== '' && date.endsWith(period) : date === period;
}

/** Whether a narrowing leaves an article, `apart` from one kind of narrowing, to count its values. */
export const isNarrowed = (
  article: number,
  narrowing: Narrowing,
  values: Values,
  apart?: Facet | 'period',
): boolean =>
  (apart === 'period' || isInPeriod(article, narrowing.period, values)) &&
  FACETS.every(
    (facet) =>
      facet === apart ||
      narrowing[facet].length === 0 ||
      values.of[facet][article]?.some((value) => narrowing[facet].includes(value)) === true,
  );

/** The most common values of each kind among the results. Choices of the same kind are ignored. */
export const countFacets = (
  articles: readonly number[],
  narrowing: Narrowing,
  values: Values,
): FacetCounts =>
  byFacet((facet) => {
    const counts = new Map<string, number>(narrowing[facet].map((value) => [value, 0]));
    for (const article of articles) {
      if (!isNarrowed(article, narrowing, values, facet)) continue;
      for (const value of values.of[facet][article] ?? [])
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const ranked = [...counts].sort(([, a], [, b]) => b - a);
    return ranked.map(([value, count]) => ({ value, count }));
  });

/** How many of some articles are of each month, in order, whatever the period. Those without a date stand first, under `''`. */
export function countMonths(
  articles: readonly number[],
  narrowing: Narrowing,
  values: Values,
): [month: string, count: number][] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    if (!isNarrowed(article, narrowing, values, 'period')) continue;
    const month = values.months[article] ?? '';
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
