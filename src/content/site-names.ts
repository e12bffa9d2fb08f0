import type { ArticleId } from '../article/article.ts';
import type { ArticleSummary } from '../article/summary.ts';
import type { EntityKind } from '../config/addresses.ts';
import type { Entity } from '../names/entity.ts';

/** A name in an article, and the entity that it stands for. */
interface NameInArticle {
  readonly entity: Entity;
  /** Which of the article's names it is. */
  readonly at: number;
}

/** The people, places and organisations of a site that have a page. */
export interface SiteNames {
  readonly all: readonly Entity[];
  readonly ofKind: (kind: EntityKind) => readonly Entity[];
  readonly find: (kind: EntityKind, slug: string) => Entity | undefined;
  /** Those that an article names, the one named by most articles first. */
  readonly of: (id: ArticleId) => readonly NameInArticle[];
}

/** Looks entities up by address and by article. */
export function siteNames(
  found: readonly Entity[],
  articles: readonly ArticleSummary[],
): SiteNames {
  const published = new Set(articles.map(({ id }) => id));
  const all = found.toSorted(
    (one, other) => other.articles.length - one.articles.length || (one.slug < other.slug ? -1 : 1),
  );
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  const byAddress = new Map(all.map((entity) => [addressOf(entity), entity]));
  const ofArticle = new Map<ArticleId, NameInArticle[]>();
  for (const entity of all) {
    for (const { id, at } of entity.articles) {
      if (!published.has(id)) continue;
      const names = ofArticle.get(id) ?? [];
      ofArticle.set(id, names);
      names.push({ entity, at });
    }
  }
  return {
    all,
    ofKind: (kind) => byKind.get(kind) ?? [],
    find: (kind, slug) => byAddress.get(addressOf({ kind, slug })),
    of: (id) => ofArticle.get(id) ?? [],
  };
}

const addressOf = ({ kind, slug }: Pick<Entity, 'kind' | 'slug'>): string => `${kind}/${slug}`;
