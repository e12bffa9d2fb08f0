import type { ArticleSummary } from '../article/summary.ts';
import { slugify } from '../text/slug.ts';
import type { StoredStory } from './stories.ts';

/**
 * A story that is less certain has no page, unless the publisher has named it. Of 188 articles of four sites, most groups that are no
 * story have less; of 99 stories that people grouped, nine have less.
 */
const CERTAIN = 0.8;

/** A story that has a page. */
export interface SiteStory<Listed> {
  readonly id: string;
  readonly slug: string;
  /** What the publisher calls it, or the headline of its first article. */
  readonly title: string;
  /** Oldest first, those without a date last; at least two. */
  readonly articles: readonly [Listed, ...Listed[]];
}

/** The stories of a site. */
export interface SiteStories<Listed> {
  /** The one whose newest article is newest first. */
  readonly all: readonly SiteStory<Listed>[];
  /** The story that an article belongs to. */
  readonly of: (id: string) => SiteStory<Listed> | undefined;
}

/** The stories that have a page; `articles` are newest first. */
export function siteStories<Listed extends ArticleSummary>(
  found: readonly StoredStory[],
  articles: readonly Listed[],
): SiteStories<Listed> {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  const ofArticle = new Map<string, SiteStory<Listed>>();
  for (const { id, name, hidden, certainty, articles: ids } of found) {
    const own = ids.flatMap((each) => places.get(each) ?? []);
    const isDated = (place: number): boolean => Boolean(articles[place]?.published);
    // Articles of the same minute or day stand as in all lists, which are newest first.
    const dated = own.filter(isDated).sort((one, other) => other - one);
    const inOrder = [...dated, ...own.filter((place) => !isDated(place))];
    const [first, ...others] = inOrder.flatMap((place) => articles[place] ?? []);
    if (certainty < CERTAIN && name === undefined) continue;
    if (hidden || !first || others.length === 0) continue;
    const title = name ?? first.headline;
    const told: SiteStory<Listed>['articles'] = [first, ...others];
    const story = { id, slug: slugify(title), title, articles: told };
    for (const article of told) ofArticle.set(article.id, story);
  }
  const all = new Set(articles.flatMap(({ id }) => ofArticle.get(id) ?? []));
  return { all: [...all], of: (id) => ofArticle.get(id) };
}
