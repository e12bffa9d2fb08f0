import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import type { Stored } from '../../../src/content/library.ts';
import { looksOf } from '../../../src/content/summary.ts';
import type { Entity } from '../../../src/names/entity.ts';
import type { Memory } from '../../../src/outputs/memory.ts';
import { nameLinks, namesOfStory } from '../../../src/outputs/name-links.ts';
import { namePages } from '../../../src/outputs/names.ts';
import { listOutputs } from '../../../src/outputs/outputs.ts';
import type { View } from '../../../src/outputs/views.ts';
import { libraryOf, makeStored, onDay } from './stored.ts';

const ARTICLES = Array.from({ length: 100 }, (_, index) =>
  makeStored(index + 1, onDay('2025-10-24')),
);

/** An entity that the articles of these numbers name: 1 as its fifth name, and so on. */
function entity(kind: Entity['kind'], name: string, numbers: readonly number[]): Entity {
  return {
    kind,
    name,
    slug: name.toLowerCase(),
    forms: [],
    offices: [
      { text: 'Chủ tịch xã', count: 2, last: makeStored(1).id },
      { text: 'ông', count: 1, last: makeStored(2).id },
    ],
    certainty: 1,
    articles: numbers.map((number) => ({
      id: makeStored(number).id,
      at: number + 4,
      sentence: number,
    })),
    beside: [{ kind: 'place', slug: 'lang', count: 2 }],
  };
}
const SEN = entity('person', 'Sen', [1, 2, 3]);
const LANG = entity('place', 'Lang', [1, 2]);
const library = libraryOf(ARTICLES, { entities: [LANG, SEN] });

const pages = (site = library): Map<string, View> =>
  new Map(Array.from(namePages(site), ({ path, view }) => [path, view()]));

test('each kind has an index, and each name a page', () => {
  expect([...pages().keys()]).toEqual([
    'nhan-vat.html',
    'nhan-vat/sen.html',
    'dia-danh.html',
    'dia-danh/lang.html',
  ]);
  expect(pages().get('nhan-vat.html')?.entities).toMatchObject({
    count: 1,
    entities: [{ name: 'Sen', office: 'Chủ tịch xã', count: 3 }],
    others: ['place'],
  });
});

test('the page of a name shows its office, its articles and who is named beside it', () => {
  expect(pages().get('nhan-vat/sen.html')?.entity).toMatchObject({
    name: 'Sen',
    office: 'Chủ tịch xã',
    count: 3,
    beside: [{ name: 'Lang', count: 2 }],
  });
  const entries = pages().get('nhan-vat/sen.html')?.entity?.entries;
  expect(entries?.map(({ article }) => article.headline)).toEqual([
    'Bài số 1',
    'Bài số 2',
    'Bài số 3',
  ]);
  expect(entries?.map(({ name }) => name)).toEqual([5, 6, 7]);
});

test('what the page of a name is keyed by changes with headlines and sentences, and not with the rest of a text', () => {
  const keyOf = (site: typeof library): string =>
    JSON.stringify(
      Array.from(namePages(site))
        .find(({ path }) => path === 'nhan-vat/sen.html')
        ?.shown?.(),
    );
  const [first, ...others] = ARTICLES;
  const withFirst = (changed: Partial<Stored>) => {
    const article = first && { ...first, ...changed };
    const again = article ? [{ ...article, looks: looksOf(article) }] : [];
    return libraryOf([...again, ...others], { entities: [LANG, SEN] });
  };
  const before = keyOf(library);
  expect(keyOf(withFirst({ digest: 'another', excerpt: 'Khác.' }))).toBe(before);
  expect(keyOf(withFirst({ headline: 'Tít khác' }))).not.toBe(before);
  const articles = SEN.articles.map((each) => ({ ...each, sentence: 9 }));
  const told = libraryOf(ARTICLES, { entities: [LANG, { ...SEN, articles }] });
  expect(keyOf(told)).not.toBe(before);
});

test('what earlier builds have worked out changes nothing', async () => {
  const names = ['Sen', 'Đào', 'Dào', 'An', 'Ðào', 'an'].map((name, index) =>
    entity('person', name, [1, 2, 3].slice(0, 1 + (index % 3))),
  );
  const site = libraryOf(ARTICLES, { entities: [...names, LANG] });
  const remembered = new Map<string, string>();
  const memory: Memory = {
    remember: (name, of, make) => {
      const key = `${name} ${of}`;
      const known = remembered.get(key);
      if (known !== undefined) return deserialize(Buffer.from(known, 'base64'));
      const value = make();
      remembered.set(key, serialize(value).toString('base64'));
      return value;
    },
  };
  const list = async (kept?: Memory) => {
    const { outputs } = await listOutputs(site, false, () => {}, kept);
    return outputs.map(({ path, view, shown }) => ({ path, view: view(), shown: shown?.() }));
  };
  const anew = await list();
  for (const _ of [1, 2]) expect(await list(memory)).toEqual(anew);
  expect(remembered.size).toBe(3);
});

test('many names and many articles are several pages', () => {
  const many = Array.from({ length: 401 }, (_, index) =>
    entity('organisation', `Hội ${index}`, [1, 2, 3]),
  );
  const often = entity(
    'person',
    'Sen',
    ARTICLES.map((_, index) => index + 1),
  );
  const paths = [...pages(libraryOf(ARTICLES, { entities: [...many, often] })).keys()];
  expect(paths.filter((path) => path.startsWith('to-chuc.') || path === 'to-chuc/2.html')).toEqual([
    'to-chuc.html',
    'to-chuc/2.html',
  ]);
  expect(paths).toContain('nhan-vat/sen/2.html');
});

test('where not all names fit, a name has few pages, and the last leads to a search', () => {
  const often = entity(
    'person',
    'Sen',
    ARTICLES.map((_, index) => index + 1),
  );
  const whole = libraryOf(ARTICLES, { entities: [often] });
  const cut = pages({ ...whole, pagesOfName: 1 });
  expect([...cut.keys()]).toEqual(['nhan-vat.html', 'nhan-vat/sen.html']);
  expect(cut.get('nhan-vat/sen.html')?.entity).toMatchObject({
    count: 100,
    isCut: true,
    pager: { pages: 1 },
  });
  expect(pages(whole).get('nhan-vat/sen.html')?.entity?.isCut).toBeUndefined();
});

test('an article links to the names in it', () => {
  expect(nameLinks(library, makeStored(1))).toEqual([
    { kind: 'person', slug: 'sen', name: 5 },
    { kind: 'place', slug: 'lang', name: 5 },
  ]);
  expect(nameLinks(library, makeStored(3))).toEqual([{ kind: 'person', slug: 'sen', name: 7 }]);
});

test('the page of a story shows names that two of its articles have', () => {
  expect(namesOfStory(library, [makeStored(2), makeStored(3)])).toMatchObject([
    { name: 'Sen', count: 2 },
  ]);
});
