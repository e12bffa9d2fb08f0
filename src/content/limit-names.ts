import type { ArticleId } from '../article/article.ts';
import { SITE } from '../config/site.ts';
import type { Entity } from '../names/link.ts';

/** A name takes its page, a page more for each full list of its articles, and its share of the files that the search box suggests from. */
const SUGGESTIONS = 0.1;

/** How many names may have a page, and how many files they may take. */
export interface NameLimit {
  readonly names: number;
  readonly files: number;
}

/**
 * The entities that get a page: of more than the limit allows, those that most articles name, and of two that equally many name, the one
 * named last. `articles`: newest first.
 */
export function limitNames(
  entities: readonly Entity[],
  articles: readonly { readonly id: ArticleId }[],
  limit: NameLimit,
): readonly Entity[] {
  if (countWithin(entities, limit) === entities.length) return entities;
  const ages = new Map(articles.map(({ id }, age) => [id, age]));
  const ranked = entities.map((entity) => ({
    entity,
    count: entity.articles.length,
    age: Math.min(...entity.articles.map(({ id }) => ages.get(id) ?? ages.size)),
    address: `${entity.kind}/${entity.slug}`,
  }));
  ranked.sort((a, b) => b.count - a.count || a.age - b.age || (a.address < b.address ? -1 : 1));
  const sorted = ranked.map(({ entity }) => entity);
  const kept = new Set(sorted.slice(0, countWithin(sorted, limit)));
  return entities.filter((each) => kept.has(each));
}

/** How many of the first entities the limit allows. */
function countWithin(entities: readonly Entity[], { names, files }: NameLimit): number {
  let used = 0;
  const beyond = entities.findIndex(({ articles }, index) => {
    used += Math.max(1, Math.round(articles.length / SITE.articlesPerList)) + SUGGESTIONS;
    return index >= names || used > files;
  });
  return beyond === -1 ? entities.length : beyond;
}
