import { describe, expect, test } from 'vitest';
import { compareAll } from '../../../src/stories/graph.ts';
import { groupStories } from '../../../src/stories/group.ts';
import { made, standing, words } from './made-up.ts';

type Made = ReturnType<typeof made>;

/** The numbers of the articles of each story. */
function stories(articles: readonly Made[]): number[][] {
  return groupStories(articles, compareAll(standing(articles))).map((story) => {
    expect(story.id).toBe(story.articles[0]);
    return story.articles.map((id) => parseInt(id, 16));
  });
}

const event = (name: string): string => words(name, 120);
const others = (day?: string): Made[] =>
  Array.from({ length: 200 }, (_, at) =>
    made(at + 1000, [words('chung', 20)], day === undefined ? {} : { day }),
  );
/** A story of articles with these days, numbered from 1. */
const told = (...days: (string | undefined)[]): Made[] =>
  days.map((day, at) => made(at + 1, [event('sự')], day === undefined ? {} : { day }));

describe('a story', () => {
  test('has the articles about one event, oldest first', () => {
    const articles = [
      ...told('2025-10-26', '2025-10-24', '2025-10-25'),
      made(7, [event('khác')], { day: '2025-10-24' }),
      made(8, [event('khác')], { day: '2025-10-24' }),
      ...others('2025-10-24'),
    ];
    expect(stories(articles)).toEqual([
      [2, 3, 1],
      [7, 8],
    ]);
  });

  test('does not depend on the order of the articles', () => {
    const articles = [...told('2025-10-26', '2025-10-24', '2025-10-24'), ...others()];
    expect(stories(articles)).toEqual([[2, 3, 1]]);
    expect(stories(articles.toReversed())).toEqual([[2, 3, 1]]);
  });

  test('keeps its first article when later ones come', () => {
    const all = told('2025-10-24', '2025-10-25', '2025-10-26', '2025-10-27');
    for (const count of [2, 3, 4]) {
      expect(stories([...all.slice(0, count), ...others()])[0]?.[0]).toBe(1);
    }
  });

  test('ends with its articles without a date', () => {
    expect(stories([...told(undefined, '2025-10-25', '2025-10-24'), ...others()])).toEqual([
      [3, 2, 1],
    ]);
  });

  test('is more certain the more its articles share', () => {
    const certainty = (length: number): number => {
      const articles = [1, 2].map((number) =>
        made(number, [words('sự', length)], { day: '2025-10-24' }),
      );
      const [story] = groupStories(articles, compareAll([...articles, ...others()]));
      return story?.certainty ?? 0;
    };
    expect(certainty(60)).toBeGreaterThan(certainty(40));
    expect(certainty(40)).toBeGreaterThan(0.5);
    expect(certainty(300)).toBeGreaterThan(0.95);
  });
});

describe('time', () => {
  test('parts what happens every year', () => {
    expect(
      stories([...told('2023-10-24', '2023-10-25', '2024-10-24', '2024-10-25'), ...others()]),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('lets an event of three weeks be one story', () => {
    const days = [1, 2, 2, 3, 5, 8, 12, 15, 16, 21].map((day) => `2025-10-${day + 10}`);
    expect(stories([...told(...days), ...others()])).toHaveLength(1);
  });

  test('parts a war that goes on for years, in which each week has its own events', () => {
    const war = Array.from({ length: 200 }, (_, at) => {
      const day = new Date(Date.UTC(2023, 0, 1 + at * 3)).toISOString().slice(0, 10);
      const week = Math.floor(at / 5);
      return made(at + 1, [words('chiến', 60), words(`tuần${week}y`, 60)], { day });
    });
    const found = stories([...war, ...others()]);
    expect(found.length).toBeGreaterThan(20);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(20);
  });

  test('a month may be any of its days', () => {
    const [one, other] = told('2025-10-24', '2025-10-24');
    if (!one || !other) throw new Error();
    const month = { ...other, published: { value: '2025-10', precision: 'month' } as const };
    expect(stories([one, month, ...others()])).toEqual([[2, 1]]);
  });
});

describe('what appears every day', () => {
  const price = (number: number, day: number, headline: string): Made =>
    made(number, [words('giá', 45), words(`ngày${day}y`, 15)], { headline, day: `2025-10-${day}` });
  const daily = (headline: (day: number) => string): Made[] =>
    [20, 21].flatMap((day, at) => [
      price(at * 2 + 1, day, headline(day)),
      price(at * 2 + 2, day, words(`x${day}y`, 8)),
    ]);

  test('is another event each day, if the headline names it', () => {
    expect(stories([...daily((day) => `Giá xoài ngày ${day}/10 tăng`), ...others()])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(stories([...daily(() => 'Giá xoài tăng'), ...others()])).toEqual([[1, 2, 3, 4]]);
  });

  test('an event whose headlines name other days is one', () => {
    const about = [20, 21].map((day, at) => price(at + 1, day, `Vụ việc 15/9 ở chợ ${day} xã`));
    expect(stories([...about, ...others()])).toEqual([[1, 2]]);
  });
});

describe('articles that repeat each other', () => {
  test('are together in a story of others', () => {
    const [first, second] = told('2025-10-24', '2025-10-25');
    if (!first || !second) throw new Error();
    const repeat = made(5, [event('sự')], { day: '2025-10-23', repeats: 2 });
    expect(stories([first, second, repeat, ...others()])).toEqual([[5, 1, 2]]);
  });

  test('are no story alone', () => {
    const one = made(1, [event('sự')], { day: '2025-10-24' });
    const repeat = made(2, [event('sự')], { day: '2025-10-24', repeats: 1 });
    expect(stories([one, repeat, ...others()])).toEqual([]);
  });

  test('count even if the one in the graph is not asked for', () => {
    const [first, second] = told('2025-10-24', '2025-10-25');
    if (!first || !second) throw new Error();
    const repeat = made(3, [event('sự')], { day: '2025-10-26', repeats: 2 });
    const graph = compareAll([first, second, ...others()]);
    const found = groupStories([first, repeat], graph);
    expect(found.map(({ articles }) => articles)).toEqual([[first.id, repeat.id]]);
  });
});

test('articles about nothing in common tell no story, and neither does none', () => {
  expect(stories(others('2025-10-24'))).toEqual([]);
  expect(stories([])).toEqual([]);
});
