import { packColumn } from '../columns.ts';
import type { FacetFile, FacetsFile } from '../files.ts';
import type { Listed } from './listed.ts';

/** The most people, and the most places, that results can be narrowed by: the file has a number for each of them per article. */
const MOST_NAMED = 200;

export function packFacets(articles: readonly Listed[]): FacetsFile {
  const pack = (valuesOf: (article: Listed) => readonly string[], most?: number): FacetFile =>
    packLists(articles.map(valuesOf), most);
  return {
    days: packColumn(articles.map(({ day }) => day)),
    sections: pack(({ section }) => (section === undefined ? [] : [section])),
    sources: pack(({ source }) => (source === undefined ? [] : [source])),
    bylines: pack(({ bylines }) => bylines),
    people: pack(({ people = [] }) => people, MOST_NAMED),
    places: pack(({ places = [] }) => places, MOST_NAMED),
  };
}

/** The most frequent values of lists, and for each list the indexes of its values. */
function packLists(
  lists: readonly (readonly string[])[],
  most = Number.POSITIVE_INFINITY,
): FacetFile {
  const values = rank(lists.flat()).slice(0, most);
  const places = new Map(values.map((value, index) => [value, index + 1]));
  const numbers: number[] = [];
  for (const list of lists) {
    for (const each of list) {
      const place = places.get(each);
      if (place !== undefined) numbers.push(place);
    }
    numbers.push(0);
  }
  return { values, of: packColumn(numbers) };
}

/** The different values, most frequent first. */
function rank(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked.map(([value]) => value);
}
