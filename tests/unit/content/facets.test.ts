import { describe, expect, test } from 'vitest';
import type { NamedFacet } from '../../../src/config/site.ts';
import { findFacets } from '../../../src/content/facets.ts';

/** The sections of articles that name them so, the newest first. */
const sections = (
  names: readonly (string | readonly string[])[],
  named: readonly NamedFacet[] = [],
) =>
  findFacets(
    'section',
    names.map((name, index) => ({ index, names: [name].flat() })),
    (article) => article.names,
    named,
  );
const outline = (facets: ReturnType<typeof sections>) =>
  facets.all.map(({ name, slug, articles }) => [name, slug, articles.map(({ index }) => index)]);

describe('one facet', () => {
  test.each([
    ['Thế giới', 'THẾ GIỚI'],
    ['Thế giới', 'thế  giới'],
    ['Thế giới', 'Thế giới'.normalize('NFD')],
    ['Văn hóa - Giải trí', 'Văn hoá – Giải trí'],
    ['Mỹ thuật', 'Mĩ thuật'],
    ['Thế giới', 'The gioi'],
    ['Thế giới', 'the-gioi'],
  ])('%s and %s', (one, other) => {
    expect(outline(sections([other, one, one]))).toEqual([[one, expect.any(String), [0, 1, 2]]]);
  });

  test('as the publisher says', () => {
    const named = [{ name: 'Thế giới', also: ['Quốc tế'] }];
    const facets = sections(['QUỐC TẾ', 'Thế Giới', 'quoc te'], named);
    expect(outline(facets)).toEqual([['Thế giới', 'the-gioi', [0, 1, 2]]]);
    expect(facets.find('Quốc tế')?.name).toBe('Thế giới');
  });

  test('an article that names it twice is listed once', () => {
    expect(outline(sections([['Cầu', 'cầu']]))).toEqual([['Cầu', 'cau', [0]]]);
  });
});

describe('two facets', () => {
  test('names with different marks, each with an address of its own', () => {
    const [one, other] = sections(['Thu Hạ', 'Thu Hà', 'Thu Hà']).all;
    expect([one?.name, other?.name]).toEqual(['Thu Hà', 'Thu Hạ']);
    expect(one?.slug).toBe('thu-ha');
    expect(other?.slug).toMatch(/^thu-ha-[\da-f]{8}$/u);
  });

  test('a name without marks joins neither', () => {
    expect(sections(['Thu Ha', 'Thu Hạ', 'Thu Hà']).all).toHaveLength(3);
  });

  test('the older keeps its address when the newer becomes the larger', () => {
    const facets = sections(['Thu Hạ', 'Thu Hạ', 'Thu Hà']);
    expect(facets.find('Thu Hà')?.slug).toBe('thu-ha');
  });
});

test('those that the publisher names come first, then the largest', () => {
  const named = [{ name: 'Giáo dục' }, { name: 'Không có bài' }, { name: 'Kinh tế' }];
  const names = ['Thể thao', 'Kinh tế', 'Du lịch', 'Du lịch', 'Giáo dục'];
  expect(sections(names, named).all.map(({ name }) => name)).toEqual([
    'Giáo dục',
    'Kinh tế',
    'Du lịch',
    'Thể thao',
  ]);
});

test('the usual spelling is shown, one in capitals only if there is no other', () => {
  expect(sections(['THỂ THAO', 'THỂ THAO', 'Thể thao']).all[0]?.name).toBe('Thể thao');
  expect(sections(['THỂ THAO']).all[0]?.name).toBe('THỂ THAO');
});

test('a name without a letter or digit is no facet', () => {
  const facets = sections(['!!!', '—', '🙂']);
  expect(facets.all).toEqual([]);
  expect(facets.find('!!!')).toBeUndefined();
});

test('names of other scripts have addresses', () => {
  const slugs = sections(['Новости', '新聞', 'con']).all.map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(3);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]+$/u);
  expect(slugs).not.toContain('con');
});
