import type { ArticleId } from '../article/article.ts';
import type { Settings } from '../config/settings.ts';
import type { Graph } from '../stories/graph.ts';
import { gather } from './gather.ts';
import type { Gathered, Reading } from './read-one.ts';
import type { Records } from './records.ts';
import { compareArticles, representatives } from './relations.ts';
import type { FileMessage } from './report.ts';
import { findStories, type StoredStory } from './stories.ts';
import { readStoryWishes } from './story-wishes.ts';

/** The stories of a folder, and what they were found from. */
export interface ReadStories {
  readonly articles: readonly Gathered[];
  readonly standsFor: ReadonlyMap<ArticleId, ArticleId>;
  readonly graph: Graph;
  readonly stories: readonly StoredStory[];
  readonly messages: readonly FileMessage[];
}

/** Finds the stories of a folder as a build does, without its pictures. What `records` lacks is put into them. */
export async function readStories(
  folder: string,
  { leaveOut }: Pick<Settings, 'leaveOut'>,
  { records, now, ...reading }: Reading & { readonly records: Records; readonly now: number },
): Promise<ReadStories> {
  const harvest = await gather(
    folder,
    { ...reading, leaveOut, now, drafts: false, failures: [], onProgress: () => {} },
    { records, stamps: records.stamps(new Map()) },
  );
  const articles = [...harvest.articles.values()];
  const standsFor = representatives(articles, harvest.duplicates);
  const graph = compareArticles(articles, standsFor, records);
  const { wishes, messages } = await readStoryWishes(folder);
  const { files } = harvest;
  const told = findStories(articles, { standsFor, graph, now, files, wishes });
  return {
    articles,
    standsFor,
    graph,
    stories: told.stories,
    messages: [...harvest.messages, ...messages, ...told.messages],
  };
}
