import type { ArticleId } from '../article/article.ts';
import type { Gathered } from '../content/read-one.ts';
import type { ReadStories } from '../content/read-stories.ts';
import type { Records } from '../content/records.ts';
import type { StoredStory } from '../content/stories.ts';
import { percent } from '../content/unsure.ts';
import { sharedTerms } from '../stories/evidence.ts';
import { Rarity } from '../stories/rarity.ts';
import { shortDate } from '../text/date-format.ts';

type Stories = ReadStories & { readonly records: Records };

/** The number of neighbours to show of an article without a story. */
const MOST_NEIGHBOURS = 3;

/**
 * The story of an article, line by line: its other articles, how near their texts are, and the shared words. If it has no
 * story, the same of its nearest neighbours.
 */
export function explainStory(file: string, read: Stories): string[] {
  const { articles, graph, standsFor, stories } = read;
  const article = articles.find(({ summary }) => summary.file === file);
  if (!article) return ['story: none; the article is not published'];
  const { id, story: may } = article.summary;
  const byId = new Map(articles.map((each) => [each.summary.id, each]));
  const linesOf = (ids: readonly ArticleId[]): string[] =>
    explainNear(
      article,
      ids.flatMap((each) => byId.get(each) ?? []),
      read,
    );
  const story = stories.find((each) => each.articles.includes(id));
  if (story) return [title(story), ...linesOf(story.articles.filter((each) => each !== id))];
  const near = (graph.get(standsFor.get(id) ?? id) ?? []).slice(0, MOST_NEIGHBOURS);
  const why = may === false ? 'its sidecar takes it out' : 'no other is near enough';
  return [
    `story: none; ${why}${near.length > 0 ? '. The nearest:' : ''}`,
    ...linesOf(near.map((each) => each.id)),
  ];
}

function title({ id, articles, certainty, name, hidden }: StoredStory): string {
  const named = name === undefined ? '' : `, named “${name}”`;
  return `story: ${id}, ${articles.length} articles, ${percent(certainty)} certain${named}${hidden ? ', hidden' : ''}. The others:`;
}

function explainNear(
  article: Gathered,
  others: readonly Gathered[],
  { articles, graph, records, standsFor }: Stories,
): string[] {
  const bags = records.bags();
  const digests = new Map(articles.map(({ summary, digest }) => [summary.id, digest]));
  const rarity = new Rarity(
    [...graph.keys()].flatMap((id) => bags.get(digests.get(id) ?? '') ?? []),
  );
  const own = { bag: bags.get(article.digest), text: records.record(article.digest)?.article };
  const standing = standsFor.get(article.summary.id) ?? article.summary.id;
  const near = new Map(graph.get(standing)?.map(({ id, nearness }) => [id, nearness]));
  return others.flatMap(({ digest, summary: { id, file, headline, published } }) => {
    const other = standsFor.get(id) ?? id;
    const how = other === standing ? 'repeats' : `near ${(near.get(other) ?? 0).toFixed(2)}`;
    const bag = bags.get(digest);
    const terms = own.text && own.bag && bag ? sharedTerms(own.text, [own.bag, bag], rarity) : [];
    return [
      `  ${how}  ${file}  ${published ? shortDate(published) : 'no date'}  ${headline}`,
      `             ${terms.join(' · ')}`,
    ];
  });
}
