import type { ArticleId } from '../article/article.ts';
import type { Graph } from '../stories/graph.ts';
import { type Groupable, groupStories, type Story } from '../stories/group.ts';
import { applyWishes } from './apply-wishes.ts';
import { checkWishes } from './check-wishes.ts';
import { listedDate } from './listed-date.ts';
import type { Gathered } from './read-one.ts';
import type { FileMessage } from './report.ts';
import type { Wish } from './story-wishes.ts';

/** A story with what the publisher wishes for it. */
export interface StoredStory extends Story {
  /** What the publisher calls it. */
  readonly name?: string;
  /** The publisher wants no page for it. */
  readonly hidden?: true;
}

/** What is known of the articles that tell stories. */
interface Known {
  /** The article that stands for each in the graph. */
  readonly standsFor: ReadonlyMap<ArticleId, ArticleId>;
  readonly graph: Graph;
  /** The moment that is now, in milliseconds since 1970. */
  readonly now: number;
  /** Every file that may be an article, published or not. */
  readonly files: readonly string[];
  readonly wishes: readonly Wish[];
}

interface Found {
  /** In the order in which they begin. */
  readonly stories: readonly StoredStory[];
  /** What is wrong with the wishes. */
  readonly messages: readonly FileMessage[];
}

/** The stories that these articles tell, as the publisher wishes them. */
export function findStories(
  articles: readonly Gathered[],
  { standsFor, graph, now, files, wishes }: Known,
): Found {
  const grouped = articles
    .filter(({ summary }) => summary.story !== false)
    .map(
      ({ summary: { id, headline, published } }): Groupable => ({
        id,
        headline,
        // Pages list the articles under these dates.
        published: published && listedDate(published, now),
        standsFor: standsFor.get(id) ?? id,
      }),
    );
  const stories = groupStories(grouped, graph);
  if (wishes.length === 0) return { stories, messages: [] };
  const { checked, messages } = checkWishes(wishes, articles, files);
  const applied = applyWishes(stories, grouped, checked);
  return { stories: applied.stories, messages: [...messages, ...applied.messages] };
}
