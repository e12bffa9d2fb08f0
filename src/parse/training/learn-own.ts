import { hash32 } from '../../text/hash.ts';
import { learned } from '../roles/learned.ts';
import type { Model } from '../roles/model.ts';
import { keepOwn, type OwnReading, type Worth } from '../roles/own.ts';
import { adapt } from './adapt.ts';
import { type CorrectedArticle, readsRight } from './corrected.ts';

/** With fewer articles, nobody can tell whether training helped. */
export const FEWEST_ARTICLES = 10;
/** With more articles, several are left out together. */
const MOST_GROUPS = 20;
/**
 * At least this many more lines must be right. The share is the limit of lines that get worse, compared with those that get
 * better.
 */
const LEAST_GAIN = 3;
const MOST_LOST = 0.5;

/**
 * What the model learns from a publisher's corrections, and how right it is then on each corrected article. Each article is
 * left out of its own training. `onStep` gets the number of finished steps and of all steps.
 */
export function learnOwn(
  articles: readonly CorrectedArticle[],
  onStep: (done: number, all: number) => void = () => {},
): OwnReading {
  const shipped = learned();
  const groups = [...Map.groupBy(articles, groupsOf(articles)).values()];
  const worth = { articles: articles.length, lines: 0, before: 0, after: 0, lost: 0 };
  for (const [done, group] of groups.entries()) {
    onStep(done, groups.length + 1);
    const others = articles.filter((article) => !group.includes(article));
    const moved = teach(shipped, others);
    for (const article of group) {
      const after = readsRight(article, moved);
      for (const [at, wasRight] of readsRight(article, shipped).entries()) {
        worth.lines += 1;
        if (wasRight) worth.before += 1;
        if (after[at]) worth.after += 1;
        if (wasRight && !after[at]) worth.lost += 1;
      }
    }
  }
  onStep(groups.length, groups.length + 1);
  return keepOwn(teach(shipped, articles), worth);
}

const teach = (model: Model, articles: readonly CorrectedArticle[]): Model =>
  adapt(
    model,
    articles.map(({ document }) => document),
  );

/** Whether the result is worth using. One more line could be chance. */
export const isBetter = ({ before, after, lost }: Worth): boolean =>
  after - before >= LEAST_GAIN && lost <= (after - before + lost) * MOST_LOST;

/** Says which articles are left out together. Equal texts always are. */
function groupsOf(articles: readonly CorrectedArticle[]): (article: CorrectedArticle) => string {
  const name = ({ text }: CorrectedArticle): string =>
    hash32(text.replace(/\P{L}/gu, '').slice(0, 200));
  if (new Set(articles.map(name)).size <= MOST_GROUPS) return name;
  return (article) => String(Number.parseInt(name(article), 16) % MOST_GROUPS);
}
