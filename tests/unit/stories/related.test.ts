import { describe, expect, test } from 'vitest';
import { bagOf } from '../../../src/stories/bag.ts';
import { compareAll } from '../../../src/stories/graph.ts';
import { relate } from '../../../src/stories/related.ts';
import { article, made, standing, words } from './made-up.ts';

/** Numbers of articles by the number of the one they are related to. */
function related(articles: readonly ReturnType<typeof made>[]): Record<number, number[]> {
  const lists = [...relate(articles, compareAll(standing(articles)))].map(
    ([of, near]) => [parseInt(of, 16), near.map((each) => parseInt(each, 16))] as const,
  );
  return Object.fromEntries(lists);
}

const many = <Made>(count: number, make: (at: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** What every article of a newspaper has. */
const COMMON = words('chung', 60);
const EVENT = words('sự', 120);
/** Articles about something else, so that an event is what few have. */
const OTHERS = many(60, (at) => made(at + 100, []));

describe('articles about one event', () => {
  test('are related, others are not', () => {
    const others = many(10, (at) => made(at + 3, [COMMON]));
    const lists = related([made(1, [COMMON, EVENT]), made(2, [EVENT, COMMON]), ...others]);
    expect(lists[1]).toEqual([2]);
    expect(lists[2]).toEqual([1]);
    for (const { id } of others) expect(lists[parseInt(id, 16)]).toEqual([]);
  });

  test('come best first', () => {
    const lists = related([
      made(1, [EVENT]),
      made(2, [words('sự', 80)]),
      made(3, [EVENT]),
      ...OTHERS,
    ]);
    expect(lists[1]).toEqual([3, 2]);
  });

  test('are five at most, and in the same order whatever the order given', () => {
    const articles = [...many(9, (at) => made(at + 1, [EVENT])), ...OTHERS];
    const lists = related(articles);
    expect(lists[1]).toHaveLength(5);
    expect(related(articles.toReversed())).toEqual(lists);
  });
});

describe('dates', () => {
  const of = (days: readonly (string | undefined)[], event = EVENT): number[] =>
    related([
      ...days.map((day, at) => made(at + 1, [event], day === undefined ? {} : { day })),
      ...OTHERS,
    ])[1] ?? [];

  test('that are near come before others as near in content, missing ones between', () => {
    expect(of(['2025-10-24', '2021-10-24', undefined, '2025-10-25'])).toEqual([4, 3, 2]);
  });

  test('years apart need more in common', () => {
    const little = words('sự', 38);
    expect(of(['2025-10-24', '2025-10-24'], little)).toEqual([2]);
    expect(of(['2025-10-24', '2015-10-24'], little)).toEqual([]);
  });
});

describe('articles that repeat each other', () => {
  test('lead to the first of them, which is listed once', () => {
    const lists = related([
      made(1, [EVENT]),
      made(2, [EVENT]),
      made(3, [EVENT], { repeats: 2 }),
      made(4, [EVENT, COMMON], { repeats: 2 }),
      ...OTHERS,
    ]);
    expect(lists).toMatchObject({ 1: [2], 2: [1], 3: [2, 1], 4: [2, 1] });
  });
});

describe('odd collections', () => {
  test('no article, and one', () => {
    expect(related([])).toEqual({});
    expect(related([made(1, [EVENT])])).toEqual({ 1: [] });
  });

  test('two articles about one event, and two that are not', () => {
    expect(related([made(1, [EVENT]), made(2, [EVENT])])).toEqual({ 1: [2], 2: [1] });
    expect(related([made(1, []), made(2, [])])).toEqual({ 1: [], 2: [] });
  });

  test('articles without words are related to none', () => {
    const empty = many(3, (at) => ({ ...made(at, []), bag: bagOf(article('')) }));
    expect(related(empty)).toEqual({ 0: [], 1: [], 2: [] });
  });

  test('a few words of a headline make no relation', () => {
    const headlines = many(30, (at) => ({
      ...made(at, []),
      bag: bagOf(article(`Bản tin sáng ${words(`h${at}x`, 6)}`)),
    }));
    expect(Object.values(related(headlines)).flat()).toEqual([]);
  });

  test('a subject that thousands of articles have does not relate them', () => {
    const articles = many(2_000, (at) => made(at, [EVENT]));
    expect(Object.values(related(articles)).flat()).toEqual([]);
  });
});
