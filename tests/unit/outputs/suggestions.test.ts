import { expect, test } from 'vitest';
import type { Entity } from '../../../src/names/entity.ts';
import { articlesToIndex } from '../../../src/outputs/files.ts';
import { NO_MEMORY } from '../../../src/outputs/memory.ts';
import { suggest } from '../../../src/outputs/suggestions.ts';
import { libraryOf, makeStored, onDay } from './stored.ts';

const idOf = (number: number) => makeStored(number).id;
const entity = (kind: Entity['kind'], name: string, forms: readonly string[]): Entity => ({
  kind,
  name,
  slug: name.toLowerCase(),
  forms,
  offices: [],
  certainty: 1,
  beside: [],
  articles: [1, 2].map((number) => ({ id: idOf(number), at: 0, sentence: 0 })),
});
const ARTICLES = [
  makeStored(1, { ...onDay('2025-10-24'), section: 'Du lịch', keywords: ['lũ'], bylines: ['Mai'] }),
  makeStored(2, { ...onDay('2025-10-23'), headline: 'Lũ lớn'.normalize('NFD'), bylines: ['Mai'] }),
];
const library = libraryOf(ARTICLES, {
  stories: [{ id: idOf(2), certainty: 1, name: 'Lũ', articles: [idOf(2), idOf(1)] }],
  entities: [entity('person', 'Sen', ['Sen', 'Ông Sen']), entity('place', 'Lang', [])],
});

test('the search box suggests sections, then authors and keywords by how many articles they have, then names in all forms', () => {
  const parts = suggest(library, NO_MEMORY);
  const files = [...parts.values()].map(({ file }) => file());
  const texts = (list: 'names' | 'headlines') =>
    files.flatMap((file) => file[list].map((row) => row.join(' ')));
  expect(texts('names')).toEqual([
    'section Du lịch chuyen-muc/du-lich.html',
    'author Mai tac-gia/mai.html',
    'keyword lũ tu-khoa/lu.html',
    'place Lang dia-danh/lang.html',
    'person Sen nhan-vat/sen.html',
    'person Ông Sen nhan-vat/sen.html',
  ]);
  expect(texts('headlines')).toEqual([
    'story Lũ dong-su-kien/lu-00000002.html',
    'article Bài số 1 bai/bai-1-00000001.html',
    'article Lũ lớn bai/bai-2-00000002.html',
  ]);
});

test('what is shown of a file differs exactly if the file does', () => {
  const shownOf = (articles: Parameters<typeof libraryOf>[0]) =>
    [...suggest(libraryOf(articles), NO_MEMORY).values()].map(({ shown }) => shown);
  const [one = makeStored(1), ...others] = ARTICLES;
  expect(shownOf(ARTICLES)).toEqual(shownOf([{ ...one, excerpt: 'khác' }, ...others]));
  expect(shownOf(ARTICLES)).not.toEqual(shownOf([{ ...one, headline: 'Khác' }, ...others]));
});

test('the search index knows the people and places of each article', () => {
  const [first] = articlesToIndex(library).articles;
  expect(first).toMatchObject({ id: idOf(1), people: ['Sen'], places: ['Lang'] });
});
