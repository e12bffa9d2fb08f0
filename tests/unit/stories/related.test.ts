import { describe, expect, test } from 'vitest';
import { random } from '../../../src/parse/training/random.ts';
import { bagOf } from '../../../src/stories/bag.ts';
import { type Relatable, relate, relateAgain } from '../../../src/stories/related.ts';
import { article, id, relatable, words } from './made-up.ts';

/** Numbers of articles by the number of the one they are related to. */
function related(articles: readonly Relatable[]): Record<number, number[]> {
  const lists = [...relate(articles)].map(
    ([of, near]) => [parseInt(of, 16), near.map((each) => parseInt(each.id, 16))] as const,
  );
  return Object.fromEntries(lists);
}

const many = <Made>(count: number, make: (at: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** What every article of a newspaper has. */
const COMMON = words('chung', 60);
const EVENT = words('sự', 120);
/** Articles about something else, so that an event is what few have. */
const OTHERS = many(30, (at) => relatable(at + 100, []));

describe('articles about one event', () => {
  test('are related, others are not', () => {
    const others = many(10, (at) => relatable(at + 3, [COMMON]));
    const lists = related([
      relatable(1, [COMMON, EVENT]),
      relatable(2, [EVENT, COMMON]),
      ...others,
    ]);
    expect(lists[1]).toEqual([2]);
    expect(lists[2]).toEqual([1]);
    for (const { id } of others) expect(lists[parseInt(id, 16)]).toEqual([]);
  });

  test('come best first', () => {
    const lists = related([
      relatable(1, [EVENT]),
      relatable(2, [words('sự', 80)]),
      relatable(3, [EVENT]),
      ...OTHERS,
    ]);
    expect(lists[1]).toEqual([3, 2]);
  });

  test('are five at most, and in the same order whatever the order given', () => {
    const articles = [...many(9, (at) => relatable(at + 1, [EVENT])), ...OTHERS];
    const lists = related(articles);
    expect(lists[1]).toHaveLength(5);
    expect(related(articles.toReversed())).toEqual(lists);
  });
});

describe('dates', () => {
  const of = (days: readonly (string | undefined)[], event = EVENT): number[] =>
    related([
      ...days.map((day, at) => relatable(at + 1, [event], day === undefined ? {} : { day })),
      ...OTHERS,
    ])[1] ?? [];

  test('that are near come before others as near in content, missing ones between', () => {
    expect(of(['2025-10-24', '2021-10-24', undefined, '2025-10-25'])).toEqual([4, 3, 2]);
  });

  test('years apart need more in common', () => {
    const little = words('sự', 31);
    expect(of(['2025-10-24', '2025-10-24'], little)).toEqual([2]);
    expect(of(['2025-10-24', '2015-10-24'], little)).toEqual([]);
  });
});

describe('articles that repeat each other', () => {
  test('are listed once, the first of them', () => {
    const lists = related([
      relatable(1, [EVENT]),
      relatable(2, [EVENT], { repeats: 'a' }),
      relatable(3, [EVENT], { repeats: 'a' }),
      relatable(4, [EVENT, COMMON], { repeats: 'a' }),
      ...OTHERS,
    ]);
    expect(lists).toMatchObject({ 1: [2], 2: [1], 3: [1, 2], 4: [1, 2] });
  });
});

describe('odd collections', () => {
  test('no article, and one', () => {
    expect(related([])).toEqual({});
    expect(related([relatable(1, [EVENT])])).toEqual({ 1: [] });
  });

  test('two articles about one event, and two that are not', () => {
    expect(related([relatable(1, [EVENT]), relatable(2, [EVENT])])).toEqual({ 1: [2], 2: [1] });
    expect(related([relatable(1, []), relatable(2, [])])).toEqual({ 1: [], 2: [] });
  });

  test('articles without words are related to none', () => {
    const empty = many(3, (at) => ({ id: id(at), published: null, bag: bagOf(article('')) }));
    expect(related(empty)).toEqual({ 0: [], 1: [], 2: [] });
  });

  test('a few words of a headline make no relation', () => {
    const headlines = many(30, (at) => ({
      id: id(at),
      published: null,
      bag: bagOf(article(`Bản tin sáng ${words(`h${at}x`, 6)}`)),
    }));
    expect(Object.values(related(headlines)).flat()).toEqual([]);
  });

  test('a subject that thousands of articles have does not relate them', () => {
    const articles = many(2_000, (at) => relatable(at, [EVENT]));
    expect(Object.values(related(articles)).flat()).toEqual([]);
  });

  test('ten thousand articles with one text take a moment and fill no list', () => {
    const bag = bagOf(article(words('tít', 9), words('thân', 900)));
    const same = (repeats: string | undefined): Relatable[] =>
      many(10_000, (at) => ({ id: id(at), published: null, bag, repeats }));
    expect(Object.values(related(same(undefined))).flat()).toEqual([]);
    const lists = Object.values(related(same('a')));
    expect(lists.filter(({ length }) => length > 0)).toHaveLength(9_999);
    expect(new Set(lists.flat())).toEqual(new Set([0]));
  });
});

describe('after some articles have changed', () => {
  const next = random(26);
  const below = (limit: number): number => Math.floor(next() * limit);
  const DAYS = ['2025-10-20', '2025-10-24', '2024-01-01', undefined];
  /** One about some of the events, with words that all have. */
  const make = (number: number): Relatable => {
    const day = DAYS[below(DAYS.length)];
    const events = many(1 + below(2), () => words(`sự${below(12)}x`, 40 + below(60), below(20)));
    return relatable(number, [COMMON, ...events], day === undefined ? {} : { day });
  };

  test('the relations are those of comparing all again', () => {
    let articles = many(70, (at) => make(at + 1));
    let number = articles.length;
    let kept = 0;
    for (let round = 0; round < 60; round += 1) {
      const before = articles;
      const relations = relate(before);
      const edited = [...before];
      for (let edits = 1 + below(3); edits > 0; edits -= 1) {
        const at = below(edited.length);
        const each = edited[at];
        const what = below(3);
        number += 1;
        if (what === 0) edited.push(make(number));
        else if (what === 1) edited.splice(at, 1);
        else if (each) edited[at] = { ...make(parseInt(each.id, 16)), id: each.id };
      }
      articles = edited;
      const then = new Map(before.map((each) => [each.id, each]));
      const now = new Map(articles.map((each) => [each.id, each]));
      const again = relateAgain(articles, {
        relations,
        changed: new Set(articles.filter((each) => then.get(each.id) !== each).map(({ id }) => id)),
        gone: new Set(before.filter(({ id }) => !now.has(id)).map(({ id }) => id)),
        went: before.filter((each) => now.get(each.id) !== each).map(({ bag }) => bag),
      });
      expect([...again], `round ${round}`).toEqual([...relate(articles)]);
      kept += [...again].filter(([of, near]) => relations.get(of) === near).length;
    }
    // Most of them were not compared again.
    expect(kept).toBeGreaterThan(500);
  });
});
