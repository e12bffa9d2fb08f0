import { packColumn } from '../columns.ts';
import type { FacetsFile } from '../files.ts';
import type { Listed } from './listed.ts';

export function packFacets(articles: readonly Listed[]): FacetsFile {
  const sections = rank(articles.flatMap(({ section }) => section ?? []));
  const sources = rank(articles.flatMap(({ source }) => source ?? []));
  const bylines = rank(articles.flatMap((article) => article.bylines));
  const placeOf = (values: ReadonlyMap<string, number>, value: string | undefined): number =>
    value === undefined ? 0 : (values.get(value) ?? 0);
  return {
    sections: [...sections.keys()],
    section: packColumn(articles.map(({ section }) => placeOf(sections, section))),
    sources: [...sources.keys()],
    source: packColumn(articles.map(({ source }) => placeOf(sources, source))),
    bylines: [...bylines.keys()],
    byline: articles.map((article) => article.bylines.map((name) => placeOf(bylines, name))),
    day: packColumn(articles.map(({ day }) => day)),
  };
}

/** The different values, the most frequent first, each with its place counted from 1. */
function rank(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(ranked.map(([value], index) => [value, index + 1]));
}
