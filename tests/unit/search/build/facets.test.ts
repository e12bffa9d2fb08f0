import { expect, test } from 'vitest';
import { readFacets, type Values } from '../../../../src/search/browser/narrowing.ts';
import { packFacets } from '../../../../src/search/build/facets.ts';
import type { Listed } from '../../../../src/search/build/listed.ts';
import type { FacetsFile } from '../../../../src/search/files.ts';

const listed = (part: Partial<Listed>): Listed => ({
  file: '',
  url: '',
  date: '',
  month: '',
  day: 0,
  bylines: [],
  ...part,
});

const NOTHING = { sections: [], sources: [], bylines: [], people: [], places: [] };
const read = (file: FacetsFile): Values => readFacets(file, { months: [], days: [], of: NOTHING });

const ARTICLES = [
  listed({}),
  listed({ section: 'Kinh tế', source: 'Báo Bến Mới', bylines: ['Hà Lan'], day: 31 }),
  listed({ section: 'Thời sự', bylines: ['Lê Minh', 'Hà Lan'], day: 3, people: ['Mơ'] }),
  listed({
    section: 'Thời sự',
    source: 'Báo Bến Mới',
    people: ['Mơ'],
    places: ['Cồn Lá', 'Bến Mới'],
  }),
];

test('facets return what was known of each article', () => {
  const { days, of } = read(JSON.parse(JSON.stringify(packFacets(ARTICLES))));
  for (const [article, { section, source, bylines, day, people, places }] of ARTICLES.entries()) {
    expect(of.sections[article]).toEqual(section === undefined ? [] : [section]);
    expect(of.sources[article]).toEqual(source === undefined ? [] : [source]);
    expect(of.bylines[article]).toEqual(bylines);
    expect(of.people[article]).toEqual(people ?? []);
    expect(of.places[article]).toEqual(places ?? []);
    expect(days[article]).toBe(day);
  }
});

test('values are listed once, the most frequent first, then by name', () => {
  const { sections, sources, bylines } = packFacets([...ARTICLES, listed({ bylines: ['An'] })]);
  expect(sections.values).toEqual(['Thời sự', 'Kinh tế']);
  expect(sources.values).toEqual(['Báo Bến Mới']);
  expect(bylines.values).toEqual(['Hà Lan', 'An', 'Lê Minh']);
});

test('many values are told apart', () => {
  const many = Array.from({ length: 1000 }, (_, index) => listed({ source: `Báo ${index}` }));
  const { of } = read(packFacets(many));
  expect(many.map((_, article) => of.sources[article]?.[0])).toEqual(
    many.map(({ source }) => source),
  );
});

test('no articles give empty facets', () => {
  const { days, of } = read(packFacets([]));
  expect(days).toEqual([]);
  expect(of.sections).toEqual([]);
});

test('if there are many people, the most frequent can be chosen', () => {
  const people = Array.from({ length: 300 }, (_, index) => `Người ${index}`);
  const often = listed({ people: ['Người 299'] });
  const file = packFacets([listed({ people }), often]);
  expect(file.people.values).toHaveLength(200);
  expect(file.people.values[0]).toBe('Người 299');
  const { of } = read(file);
  expect(of.people[0]).toHaveLength(200);
  expect(of.people[1]).toEqual(['Người 299']);
});
