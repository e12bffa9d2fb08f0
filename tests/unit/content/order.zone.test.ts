import { expect, test } from 'vitest';
import type { Published } from '../../../src/article/article.ts';
import type { ArticleSummary } from '../../../src/article/summary.ts';
import {
  dayOf,
  groupNeighbours,
  inSequence,
  monthOf,
  newestFirst,
} from '../../../src/content/order.ts';
import { makeArticle } from './article.ts';

const article = (file: string, published: Published | null): ArticleSummary =>
  makeArticle({ file, headline: file, published });
const day = (value: string): Published => ({ value, precision: 'day' });

test('articles with a date follow each other, and so do those without', () => {
  const listed = [article('a', day('2024-02-01')), article('b', day('2024-01-05'))];
  const undated = [article('c', null), article('d', null), article('e', null)];
  const neighbours = inSequence([...listed, ...undated]).map(({ article, newer, older }) => [
    article.file,
    newer?.file,
    older?.file,
  ]);
  expect(neighbours).toEqual([
    ['a', undefined, 'b'],
    ['b', 'a', undefined],
    ['c', undefined, 'd'],
    ['d', 'c', 'e'],
    ['e', 'd', undefined],
  ]);
});

test('articles are sorted newest first, those without a date last, ties by file', () => {
  const sorted = newestFirst([
    article('khong-ngay-b', null),
    article('b', day('2024-01-05')),
    article('khong-ngay-a', null),
    article('a', day('2024-01-05')),
    article('thang', { value: '2024-01', precision: 'month' }),
    article('khuya', { value: '2024-01-05T23:30Z', precision: 'minute' }),
  ]);
  expect(sorted.map(({ file }) => file)).toEqual([
    'khuya',
    'a',
    'b',
    'thang',
    'khong-ngay-a',
    'khong-ngay-b',
  ]);
});

test('days and months are Vietnamese', () => {
  const late = article('khuya', { value: '2024-01-31T23:30Z', precision: 'minute' });
  expect(dayOf(late)).toBe('2024-02-01');
  expect(monthOf(late)).toBe('2024-02');
  expect(dayOf(article('thang', { value: '2024-01', precision: 'month' }))).toBe('2024-01');
  expect(monthOf(article('khong-ngay', null))).toBeNull();
});

test('only neighbours are grouped', () => {
  const groups = groupNeighbours(
    [article('a', null), article('b', null), article('c', day('2024-01-05'))],
    dayOf,
  );
  expect(groups.map(({ key, articles }) => [key, articles.length])).toEqual([
    [null, 2],
    ['2024-01-05', 1],
  ]);
});
