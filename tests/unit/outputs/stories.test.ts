import { expect, test } from 'vitest';
import { linkTo } from '../../../src/outputs/cards.ts';
import { placeInStory, storyPages } from '../../../src/outputs/stories.ts';
import type { PageViews, View } from '../../../src/outputs/views.ts';
import { libraryOf, makeStored, onDay } from './stored.ts';

const ARTICLES = [
  makeStored(1, { ...onDay('2025-10-21'), source: 'Báo Bến Nước' }),
  makeStored(2, { ...onDay('2025-10-22'), source: 'Tin Sông Hậu' }),
  makeStored(3, { ...onDay('2025-10-24'), source: 'TIN SÔNG HẬU' }),
  makeStored(4),
  makeStored(5, onDay('2025-10-23')),
];
const idOf = (number: number) => makeStored(number).id;
const [first, second, third, undated, other] = [
  idOf(1),
  idOf(2),
  idOf(3),
  idOf(4),
  idOf(5),
] as const;
const STORY = { id: idOf(1), certainty: 1, articles: [first, second, third, undated] };
const library = libraryOf(ARTICLES, { stories: [STORY] });

const pages = (site = library, hasFeeds = false): Map<string, View> =>
  new Map(Array.from(storyPages(site, hasFeeds), ({ path, view }) => [path, view()]));
const storyView = (hasFeeds = false): PageViews['story'] | undefined =>
  pages(library, hasFeeds).get('dong-su-kien/bai-so-1-00000001.html')?.story;

test('a story has a page and stands in the list of stories', () => {
  expect([...pages().keys()]).toEqual(['dong-su-kien.html', 'dong-su-kien/bai-so-1-00000001.html']);
  expect(pages().get('dong-su-kien.html')?.stories).toMatchObject({
    count: 1,
    stories: [
      {
        title: 'Bài số 1',
        count: 4,
        since: { value: '2025-10-21' },
        until: { value: '2025-10-24' },
        newest: { id: third },
      },
    ],
  });
});

test('its page has the newest article first and those without a date last', () => {
  expect(storyView()?.articles.map(({ id }) => id)).toEqual([third, second, first, undated]);
});

test('a source counts once, in any spelling', () => {
  expect(storyView()?.sources).toEqual([expect.stringMatching(/^tin sông hậu$/iu), 'Báo Bến Nước']);
});

test('a story names its feed if there are feeds', () => {
  expect(storyView()).not.toHaveProperty('feed');
  expect(storyView(true)?.feed).toBe('dong-su-kien/bai-so-1-00000001/rss.xml');
});

test('an article knows its position in the story, and the articles before and after', () => {
  const article = (id: string) => ARTICLES.find((each) => each.id === id) ?? makeStored(9);
  expect(placeInStory(library, article(second), linkTo)).toMatchObject({
    at: 2,
    count: 4,
    before: { id: first },
    after: { id: third },
  });
  expect(placeInStory(library, article(first), linkTo)?.before).toBeNull();
  expect(placeInStory(library, article(other), linkTo)).toBeUndefined();
});

test('a site without stories has no page of them', () => {
  expect(pages(libraryOf(ARTICLES)).size).toBe(0);
});
