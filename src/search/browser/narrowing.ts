import { unpackColumn } from '../columns.ts';
import type { FacetsFile } from '../files.ts';
import type { Catalogue } from './index-reader.ts';

/** The choices that narrow results; empty means everything. Of several values of one kind, any matches. */
export interface Narrowing {
  /** `2025`, `2025-07`, `2025-07-03`, `UNDATED`, or `''`. */
  readonly period: string;
  readonly sections: readonly string[];
  readonly sources: readonly string[];
  readonly bylines: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
}

export const EVERYTHING: Narrowing = {
  period: '',
  sections: [],
  sources: [],
  bylines: [],
  people: [],
  places: [],
};

/** The period of articles without a date. */
export const UNDATED = 'khong';

export const FACETS = ['sections', 'sources', 'bylines', 'people', 'places'] as const;
export type Facet = (typeof FACETS)[number];

/** The number of results of each value, largest first. */
export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;
interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** When each article was published, `2025-07` or `''`, by its number. */
export function monthsOf({ months }: Catalogue): string[] {
  return months.flatMap(([month, articles]) => Array<string>(articles).fill(month));
}

/** What the facets file says of each article, by its number. */
export interface Values {
  readonly days: readonly number[];
  readonly of: Readonly<Record<Facet, (article: number) => readonly string[]>>;
}

export function readFacets(file: FacetsFile): Values {
  const one = (names: readonly string[], column: string) => {
    const places = unpackColumn(column);
    return (article: number): string[] =>
      names.slice((places[article] ?? 0) - 1, places[article] || 0);
  };
  const several =
    (names: readonly string[], lists: readonly (readonly number[])[]) =>
    (article: number): string[] =>
      (lists[article] ?? []).flatMap((place) => names[place - 1] ?? []);
  return {
    days: unpackColumn(file.day),
    of: {
      sections: one(file.sections, file.section),
      sources: one(file.sources, file.source),
      bylines: several(file.bylines, file.byline),
      people: several(file.people, file.person),
      places: several(file.places, file.place),
    },
  };
}

/** Whether anything other than the month decides. */
export const needsFacets = (narrowing: Narrowing): boolean =>
  narrowing.period.length > 7 || FACETS.some((facet) => narrowing[facet].length > 0);

/** Whether a period is one day, perhaps of any year. */
export const isDay = (period: string): boolean => /^(?:\d{4})?-\d\d-\d\d$/u.test(period);

/** Whether an article is in a period. `day` is the day of the month. */
export function isInPeriod(period: string, month: string, day = 0): boolean {
  if (period === UNDATED) return month === '';
  if (!isDay(period)) return month.startsWith(period);
  const [year = '', ofYear = ''] = month.split('-');
  if (period.startsWith('-'))
    return `-${ofYear}-${String(day).padStart(2, '0')}` === period && year !== '';
  return `${month}-${String(day).padStart(2, '0')}` === period;
}

/** The articles that a narrowing leaves, `apart` from one kind of narrowing, to count its values. */
export function narrow(
  articles: readonly number[],
  narrowing: Narrowing,
  months: readonly string[],
  values: Values | null,
  apart?: Facet | 'period',
): number[] {
  return articles.filter((article) => {
    if (
      apart !== 'period' &&
      !isInPeriod(narrowing.period, months[article] ?? '', values?.days[article])
    ) {
      return false;
    }
    return FACETS.every(
      (facet) =>
        facet === apart ||
        narrowing[facet].length === 0 ||
        values?.of[facet](article).some((value) => narrowing[facet].includes(value)) === true,
    );
  });
}

/** The most common values of each kind among the results. Choices of the same kind are ignored. */
export function countFacets(
  articles: readonly number[],
  narrowing: Narrowing,
  months: readonly string[],
  values: Values,
): FacetCounts {
  const counts = FACETS.map((facet) => {
    const number = new Map<string, number>(narrowing[facet].map((value) => [value, 0]));
    for (const article of narrow(articles, narrowing, months, values, facet)) {
      for (const value of values.of[facet](article))
        number.set(value, (number.get(value) ?? 0) + 1);
    }
    const ranked = [...number].sort(([, a], [, b]) => b - a);
    return [facet, ranked.map(([value, count]) => ({ value, count }))] as const;
  });
  return Object.fromEntries(counts) as unknown as FacetCounts;
}

/** The number of articles per month, in order, without empty months. Articles without a date stand first, under `''`. */
export function countMonths(
  articles: readonly number[],
  months: readonly string[],
): [month: string, count: number][] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const month = months[article] ?? '';
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
