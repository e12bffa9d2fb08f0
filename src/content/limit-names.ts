import type { ArticleId } from '../article/article.ts';
import { SITE } from '../config/site.ts';
import type { Entity } from '../names/entity.ts';

/** A name takes the pages of its articles, and its share of the files that the search box suggests from. */
const SUGGESTIONS = 0.1;
/** If not all names fit, none has more pages of articles. */
const FEW_PAGES = 3;

/** How many names may have a page, and how many files they may take. */
export interface NameLimit {
  readonly names: number;
  readonly files: number;
}

export interface LimitedNames {
  /** Those that get a page, in the order given. */
  readonly entities: readonly Entity[];
  /** How many pages of articles each has at most. */
  readonly pages: number;
}

/**
 * The names that get a page: of more than the limit allows, those that most articles name, and of two that equally many name, the one
 * named last. `articles`: newest first.
 */
export function limitNames(
  entities: readonly Entity[],
  articles: readonly { readonly id: ArticleId }[],
  limit: NameLimit,
): LimitedNames {
  const everything = { entities, pages: Number.POSITIVE_INFINITY };
  if (countWithin(everything, limit) === entities.length) return everything;
  const ages = new Map(articles.map(({ id }, age) => [id, age]));
  const ranked = entities.map((entity) => ({
    entity,
    count: entity.articles.length,
    age: Math.min(...entity.articles.map(({ id }) => ages.get(id) ?? ages.size)),
    address: `${entity.kind}/${entity.slug}`,
  }));
  ranked.sort((a, b) => b.count - a.count || a.age - b.age || (a.address < b.address ? -1 : 1));
  const sorted = {
    entities: ranked.map(({ entity }) => entity),
    pages: Number.isFinite(limit.files) ? FEW_PAGES : everything.pages,
  };
  const kept = new Set(sorted.entities.slice(0, countWithin(sorted, limit)));
  return { entities: entities.filter((each) => kept.has(each)), pages: sorted.pages };
}

/** How many of the first names the limit allows. */
function countWithin({ entities, pages }: LimitedNames, { names, files }: NameLimit): number {
  let used = 0;
  const beyond = entities.findIndex(({ articles }, index) => {
    const own = Math.max(1, Math.round(articles.length / SITE.articlesPerList));
    used += Math.min(own, pages) + SUGGESTIONS;
    return index >= names || used > files;
  });
  return beyond === -1 ? entities.length : beyond;
}
