import { expect, test } from 'vitest';
import type { ArticleId } from '../../../src/article/article.ts';
import { siteStories } from '../../../src/content/site-stories.ts';
import type { StoredStory } from '../../../src/content/stories.ts';
import { makeStored } from '../outputs/stored.ts';

const ARTICLES = [1, 2, 3, 4, 5].map((number) => makeStored(number));
const idOf = (number: number): ArticleId => makeStored(number).id;
const found = (numbers: readonly number[], said: Partial<StoredStory> = {}): StoredStory => ({
  id: idOf(numbers[0] ?? 0),
  articles: numbers.map(idOf),
  certainty: 1,
  ...said,
});

test('a story is called as its first article, or as the publisher says', () => {
  const { all } = siteStories(
    [found([3, 1]), found([5, 4], { name: 'Mưa lũ tháng 10' })],
    ARTICLES,
  );
  expect(all.map(({ id, slug, title }) => [id, slug, title])).toEqual([
    [idOf(3), 'bai-so-3', 'Bài số 3'],
    [idOf(5), 'mua-lu-thang-10', 'Mưa lũ tháng 10'],
  ]);
});

test('the story with the newest article comes first', () => {
  const { all } = siteStories([found([5, 4]), found([3, 2])], ARTICLES);
  expect(all.map(({ id }) => id)).toEqual([idOf(3), idOf(5)]);
});

test('articles of one day stand in a story as in all lists, and those without a date last', () => {
  const day = { published: { value: '2025-10-24', precision: 'day' } } as const;
  const listed = [makeStored(1, day), makeStored(2, day), makeStored(3, { published: null })];
  const { all } = siteStories([found([1, 2, 3])], listed);
  expect(all[0]?.articles.map(({ id }) => id)).toEqual([idOf(2), idOf(1), idOf(3)]);
});

test('an article knows its story', () => {
  const stories = siteStories([found([3, 1])], ARTICLES);
  expect(stories.of(idOf(1))).toBe(stories.all[0]);
  expect(stories.of(idOf(2))).toBeUndefined();
});

test('what is hidden, or has one published article, has no page', () => {
  const { all, of } = siteStories([found([3, 1], { hidden: true }), found([2, 9])], ARTICLES);
  expect(all).toEqual([]);
  expect(of(idOf(3))).toBeUndefined();
});

test('what is not certain has no page, unless the publisher has named it', () => {
  const unsure = found([3, 1], { certainty: 0.6 });
  expect(siteStories([unsure], ARTICLES).all).toEqual([]);
  expect(siteStories([{ ...unsure, name: 'Mưa lũ' }], ARTICLES).all).toHaveLength(1);
});
