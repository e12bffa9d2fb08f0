import type { FacetKind } from '../config/addresses.ts';
import type { NamedFacet } from '../config/site.ts';
import { hash32 } from '../text/hash.ts';
import { folderSlug } from '../text/slug.ts';
import { tellApart, usualSpelling } from './facet-names.ts';

/** A section, an author, a source or a keyword with its articles. */
export interface Facet<Listed> {
  readonly kind: FacetKind;
  /** ASCII; no other facet of its kind has it. */
  readonly slug: string;
  /** As the publisher or most articles write it. */
  readonly name: string;
  /** In the order given; at least one. */
  readonly articles: readonly Listed[];
}

/** The facets of one kind. */
export interface Facets<Listed> {
  /** Those that the publisher names in that order, then the largest first. */
  readonly all: readonly Facet<Listed>[];
  /** The facet that a name stands for; `undefined` for a name without a letter or digit. */
  readonly find: (name: string) => Facet<Listed> | undefined;
}

/** Gathers articles, newest first, by the names that they give their facets of one kind. */
export function findFacets<Listed>(
  kind: FacetKind,
  articles: readonly Listed[],
  namesOf: (article: Listed) => readonly string[],
  named: readonly NamedFacet[] = [],
): Facets<Listed> {
  const keyOf = tellApart(
    articles.flatMap((article) => namesOf(article)),
    named,
  );
  const gathered = gather(articles, namesOf, keyOf);
  const order = named.map(({ name }) => keyOf(name));
  const slugs = new Slugs();
  const facets = new Map<string, Facet<Listed>>();
  // The oldest first: a name that comes later changes no address.
  for (const article of articles.toReversed()) {
    for (const key of namesOf(article).map(keyOf)) {
      const found = gathered.get(key);
      if (!found || facets.has(key)) continue;
      const name = named[order.indexOf(key)]?.name ?? usualSpelling(found.spellings);
      facets.set(key, { kind, slug: slugs.give(name, key), name, articles: found.articles });
    }
  }
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const all = [...facets]
    .sort(
      ([a, one], [b, other]) =>
        rank(a) - rank(b) ||
        other.articles.length - one.articles.length ||
        (one.slug < other.slug ? -1 : 1),
    )
    .map(([, facet]) => facet);
  return { all, find: (name) => facets.get(keyOf(name)) };
}

interface Gathered<Listed> {
  readonly spellings: Map<string, number>;
  readonly articles: Listed[];
}

/** By key; names without a letter or digit have none. */
function gather<Listed>(
  articles: readonly Listed[],
  namesOf: (article: Listed) => readonly string[],
  keyOf: (name: string) => string,
): Map<string, Gathered<Listed>> {
  const found = new Map<string, Gathered<Listed>>();
  for (const article of articles) {
    for (const name of namesOf(article)) {
      const key = keyOf(name);
      if (key === '') continue;
      const facet = found.get(key) ?? { spellings: new Map<string, number>(), articles: [] };
      found.set(key, facet);
      facet.spellings.set(name, (facet.spellings.get(name) ?? 0) + 1);
      // An article may name a facet twice.
      if (facet.articles.at(-1) !== article) facet.articles.push(article);
    }
  }
  return found;
}

class Slugs {
  readonly #given = new Set<string>();

  /** Names of the same letters, such as “Thu Hà” and “Thu Hạ”, get different slugs. */
  give(name: string, key: string): string {
    const slug = folderSlug(name);
    const free = this.#given.has(slug) ? `${slug}-${hash32(key)}` : slug;
    this.#given.add(free);
    return free;
  }
}
