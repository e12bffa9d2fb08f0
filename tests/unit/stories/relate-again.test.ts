import { expect, test } from 'vitest';
import type { ArticleId } from '../../../src/article/article.ts';
import { random } from '../../../src/parse/training/random.ts';
import { type Relatable, relate, relateAgain } from '../../../src/stories/related.ts';
import { relatable, words } from './made-up.ts';

const next = random(7);
const below = (limit: number): number => Math.floor(next() * limit);

/** An article of one of forty subjects, which says some of what is said of it. */
const anArticle = (number: number): Relatable =>
  relatable(number, [words(`s${below(40)}y`, 20 + below(20), below(10)), words('chung', 10)], {
    day: `2025-10-${10 + below(15)}`,
  });

const SITE = 300;

/** The same articles with one or a few of them changed, added or removed. */
function change(articles: readonly Relatable[]): Relatable[] {
  const changed = [...articles];
  for (let times = 1 + below(3); times > 0; times -= 1) {
    const at = below(changed.length);
    const kind = below(3);
    if (kind === 0) changed.splice(at, 1);
    else if (kind === 1) changed.push(anArticle(1000 + below(100_000)));
    else
      changed.splice(at, 1, { ...anArticle(below(100_000)), id: (changed[at] ?? anArticle(1)).id });
  }
  return changed;
}

test('what is related again is what would be related anew', () => {
  let articles = Array.from({ length: SITE }, (_, number) => anArticle(number));
  let relations = relate(articles);
  let kept = 0;
  for (let step = 0; step < 40; step += 1) {
    const before = new Map(articles.map((each) => [each.id, each]));
    const after = change(articles);
    const now = new Map(after.map((each) => [each.id, each]));
    const changed = new Set(
      after.filter((each) => before.get(each.id) !== each).map(({ id }) => id),
    );
    const went = articles.filter((each) => now.get(each.id) !== each);
    const gone = new Set<ArticleId>(went.map(({ id }) => id).filter((id) => !now.has(id)));
    const bags = went.map(({ bag }) => bag);
    const again = relateAgain(after, { relations, changed, gone, went: bags });
    expect([...again], `step ${step}`).toEqual([...relate(after)]);
    kept += after.filter(({ id }) => again.get(id) === relations.get(id)).length;
    articles = after;
    relations = again;
  }
  // It is no test if everything is compared each time.
  expect(kept).toBeGreaterThan(SITE * 10);
});
