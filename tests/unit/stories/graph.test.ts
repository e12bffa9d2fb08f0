import { describe, expect, test } from 'vitest';
import { random } from '../../../src/parse/training/random.ts';
import { bagOf } from '../../../src/stories/bag.ts';
import {
  type Comparable,
  compareAgain,
  compareAll,
  type Graph,
} from '../../../src/stories/graph.ts';
import { article, id, made, words } from './made-up.ts';

const next = random(7);
const below = (limit: number): number => Math.floor(next() * limit);

/** A change of a kind that goes wrong is among the first few. */
const STEPS = 15;

/** An article of one of some subjects, which says some of what is said of it. */
const anArticle = (number: number, subjects = 40): Comparable =>
  made(number, [
    words(`s${below(subjects)}y`, 20 + below(40), below(20)),
    words('chung', 10 + below(40), below(10)),
  ]);

const changeOf = (before: readonly Comparable[], after: readonly Comparable[], graph: Graph) => {
  const then = new Map(before.map((each) => [each.id, each]));
  const now = new Map(after.map((each) => [each.id, each]));
  return {
    graph,
    changed: new Set(after.filter((each) => then.get(each.id) !== each).map((each) => each.id)),
    went: before.filter((each) => now.get(each.id) !== each).map(({ bag }) => bag),
  };
};

/** The same articles with one or a few of them changed, added or removed. */
function change(articles: readonly Comparable[], subjects: number): Comparable[] {
  const changed = [...articles];
  for (let times = 1 + below(3); times > 0; times -= 1) {
    const at = below(changed.length);
    const kind = below(3);
    const fresh = anArticle(1000 + below(1_000_000), subjects);
    if (kind === 0) changed.splice(at, 1);
    else if (kind === 1) changed.push(fresh);
    else changed.splice(at, 1, { ...fresh, id: changed[at]?.id ?? fresh.id });
  }
  return changed;
}

describe.each([
  // It would be no test if all were compared each time.
  { site: 700, subjects: 90, kept: 0.5 },
  // Of so few, one changes what most terms tell.
  { site: 70, subjects: 12, kept: 0 },
])('a graph of $site articles', ({ site, subjects, kept: least }) => {
  test('is the same, compared again after changes or anew', () => {
    let articles = Array.from({ length: site }, (_, number) => anArticle(number, subjects));
    let graph = compareAll(articles);
    let kept = 0;
    for (let step = 0; step < STEPS; step += 1) {
      const after = change(articles, subjects);
      const again = compareAgain(after, changeOf(articles, after, graph));
      expect([...again], `step ${step}`).toEqual([...compareAll(after)]);
      kept += after.filter((each) => again.get(each.id) === graph.get(each.id)).length;
      articles = after;
      graph = again;
    }
    expect(kept).toBeGreaterThanOrEqual(site * STEPS * least);
  });
});

test('neighbours have each other, as near, nearest first', () => {
  const graph = compareAll(Array.from({ length: 100 }, (_, number) => anArticle(number)));
  expect([...graph.values()].flat().length).toBeGreaterThan(100);
  for (const [of, near] of graph) {
    for (const { id: other, nearness } of near) {
      expect(graph.get(other)).toContainEqual({ id: of, nearness });
    }
    const values = near.map(({ nearness }) => nearness);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  }
});

test('the order of the articles does not matter', () => {
  const articles = Array.from({ length: 100 }, (_, number) => anArticle(number));
  const graph = compareAll(articles);
  const other = compareAll(articles.toReversed());
  for (const { id } of articles) expect(other.get(id)).toEqual(graph.get(id));
});

test('two texts are as near in a site of thousands as in a small one', () => {
  const about = (others: number): number => {
    const event = words('sự', 120);
    const rest = Array.from({ length: others }, (_, at) => made(at + 10, [words('chung', 30)]));
    const graph = compareAll([made(1, [event]), made(2, [event]), ...rest]);
    return graph.get(id(1))?.find((each) => each.id === id(2))?.nearness ?? 0;
  };
  expect(about(5000)).toBeCloseTo(about(400), 1);
});

test('ten thousand articles with one text take a moment and are no neighbours', () => {
  const bag = bagOf(article(words('tít', 9), words('thân', 900)));
  const same = Array.from({ length: 10_000 }, (_, at) => ({ id: id(at), bag }));
  expect([...compareAll(same).values()].flat()).toEqual([]);
});
