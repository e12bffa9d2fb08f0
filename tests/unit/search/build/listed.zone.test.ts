import { expect, test } from 'vitest';
import type { Published } from '../../../../src/article/article.ts';
import { listArticles } from '../../../../src/search/build/listed.ts';

type Entry = Parameters<typeof listArticles>[0]['articles'][number];

const list = (...articles: readonly Partial<Entry>[]) =>
  listArticles({
    articles: articles.map((each) => ({
      file: 'a.txt',
      url: '',
      published: null,
      bylines: [],
      ...each,
    })),
  });
const published = (value: string, precision: Published['precision']) => ({
  published: { value, precision },
});

test('articles come oldest first, those without a date before all others', () => {
  const listed = list(
    { url: 'bai/moi.html', ...published('2025-07-03', 'day') },
    { url: 'bai/cu.html', ...published('2024-12-31', 'day') },
    { url: 'bai/khong-ngay.html', published: null },
  );
  expect(listed.map(({ url }) => url)).toEqual([
    'bai/khong-ngay.html',
    'bai/cu.html',
    'bai/moi.html',
  ]);
});

test.each([
  ['a day', '2025-07-03', 'day', { month: '2025-07', day: 3 }],
  ['a minute', '2025-07-03T10:30:00+07:00', 'minute', { month: '2025-07', day: 3 }],
  [
    'a minute that is another day in Vietnam',
    '2025-06-30T20:00:00Z',
    'minute',
    { month: '2025-07', day: 1 },
  ],
  ['a month', '2025-07', 'month', { month: '2025-07', day: 0 }],
] as const)('the date of an article published at %s is listed', (_, value, precision, expected) => {
  const [listed] = list(published(value, precision));
  expect(listed).toMatchObject(expected);
});

test('a date is listed as people read it', () => {
  expect(list(published('2025-07-03', 'day'))[0]?.date).toBe('3/7/2025');
  expect(list({ published: null })[0]).toMatchObject({ date: '', month: '', day: 0 });
});

test('section, source and authors are kept', () => {
  const article = { section: 'Kinh tế', source: 'Báo Bến Mới', bylines: ['Hà Lan', 'Lê Minh'] };
  expect(list({ ...article, published: null })[0]).toMatchObject(article);
  const [bare] = list({ published: null });
  expect([bare?.section, bare?.source, bare?.bylines]).toEqual([undefined, undefined, []]);
});

test('no articles give an empty list', () => {
  expect(list()).toEqual([]);
});
