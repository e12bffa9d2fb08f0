import { packColumn } from '../columns.ts';
import type { FacetsFile } from '../files.ts';
import type { Listed } from './listed.ts';

/** At most so many people, and so many places: the file has a number for each of them per article. */
const MOST_NAMED = 200;

export function packFacets(articles: readonly Listed[]): FacetsFile {
  const sections = rank(articles.flatMap(({ section }) => section ?? []));
  const sources = rank(articles.flatMap(({ source }) => source ?? []));
  const bylines = packLists(articles.map((article) => article.bylines));
  const people = packLists(
    articles.map((article) => article.people ?? []),
    MOST_NAMED,
  );
  const places = packLists(
    articles.map((article) => article.places ?? []),
    MOST_NAMED,
  );
  const placeOf = (values: ReadonlyMap<string, number>, value: string | undefined): number =>
    value === undefined ? 0 : (values.get(value) ?? 0);
  return {
    sections: [...sections.keys()],
    section: packColumn(articles.map(({ section }) => placeOf(sections, section))),
    sources: [...sources.keys()],
    source: packColumn(articles.map(({ source }) => placeOf(sources, source))),
    bylines: bylines.values,
    byline: bylines.of,
    people: people.values,
    person: people.of,
    places: places.values,
    place: places.of,
    day: packColumn(articles.map(({ day }) => day)),
  };
}

/** The most frequent values of lists, and for each list the indexes of its values. */
function packLists(lists: readonly (readonly string[])[], most = Number.POSITIVE_INFINITY) {
  const places = rank(lists.flat());
  const values = [...places.keys()].slice(0, most);
  return {
    values,
    of: lists.map((list) =>
      list.map((value) => places.get(value) ?? 0).filter((place) => place <= values.length),
    ),
  };
}

/** The different values, most frequent first, each with its index counted from 1. */
function rank(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(ranked.map(([value], index) => [value, index + 1]));
}
