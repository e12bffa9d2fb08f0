import type { ArticleId, Published } from '../../../src/article/article.ts';
import { type Library, makeLibrary, type Stored } from '../../../src/content/library.ts';
import { looksOf } from '../../../src/content/summary.ts';
import type { Entity } from '../../../src/names/entity.ts';
import { makeArticle } from '../content/article.ts';

/** The moment that is now in tests of outputs: noon of 24 October 2025 in Vietnam. */
export const NOON = Date.parse('2025-10-24T12:00+07:00');

/** An article to publish, about which nothing is said but what a test says; its id is made of its number. */
export const makeStored = (number: number, said: Partial<Stored> = {}): Stored => {
  const stored = {
    ...makeArticle(),
    id: number.toString(16).padStart(8, '0') as ArticleId,
    slug: `bai-${number}`,
    file: `${String(number).padStart(4, '0')}.txt`,
    headline: `Bài số ${number}`,
    digest: `digest-${number}`,
    related: [],
    pictures: [],
    ...said,
  };
  return { ...stored, looks: looksOf(stored) };
};

/** The library of these articles. */
export const libraryOf = (
  articles: readonly Stored[],
  said: Partial<Parameters<typeof makeLibrary>[0]> = {},
): Library =>
  makeLibrary({ articles, ownPages: [], stories: [], entities: [], ...said }, NOON, false);

export const onDay = (value: string): { readonly published: Published } => ({
  published: { value, precision: 'day' },
});

export const makePictureOf = (src: string, width: number, height: number) => ({
  src,
  digest: `0123456789abcdef`,
  image: `/kho/${src}`,
  width,
  height,
});

/** An entity that these articles name. */
export const makeEntity = (
  kind: Entity['kind'],
  slug: string,
  articles: Entity['articles'],
  said: Partial<Entity> = {},
): Entity => ({
  kind,
  name: slug,
  slug,
  forms: [],
  offices: [],
  certainty: 1,
  beside: [],
  articles,
  ...said,
});
