import { describe, expect, test } from 'vitest';
import type { Entity, NameRule } from '../../../src/names/entity.ts';
import type { KeptName } from '../../../src/names/names-of.ts';
import { idOf, linkMadeUp, type MadeUp, makeLinkable, makeName } from './made-up.ts';

const SAME = [
  ['Mỹ', 'Hoa Kỳ'],
  ['Zelensky', 'Zelenskyy'],
];
const link = (articles: readonly MadeUp[], rules: readonly NameRule[] = []): Entity[] =>
  linkMadeUp(articles, SAME, rules);
/** Links one article for each list of names, the first the oldest. */
const linkLists = (lists: readonly (readonly KeptName[])[], rules: readonly NameRule[] = []) =>
  link(
    lists.map((names, index) => makeLinkable(index + 1, names)),
    rules,
  );
const person = (name: string, said: Partial<KeptName> = {}): KeptName =>
  makeName('person', name, said);
const place = (name: string, said: Partial<KeptName> = {}): KeptName =>
  makeName('place', name, said);
const thrice = <T>(value: T): T[] => [value, value, value];

test('an entity is named by three articles of different text', () => {
  const names = [place('Lúa Vàng')];
  expect(linkLists([names, names])).toEqual([]);
  expect(linkLists(thrice(names))).toHaveLength(1);
  const repeating = [1, 2, 3].map((number) =>
    makeLinkable(number, names, number > 1 ? { repeats: 'a.txt' } : {}),
  );
  expect(link(repeating)).toEqual([]);
});

test('what is not certain enough is left out', () => {
  expect(linkLists(thrice([person('Trần Văn Bảy', { certainty: 0.6 })]))).toEqual([]);
});

test('articles stand newest first, with the place among their names', () => {
  const name = person('Trần Văn Bảy');
  const [entity] = linkLists([[name], [place('Hà Giang'), name], [name]]);
  expect(entity?.articles).toEqual([
    { id: idOf(3), at: 0, sentence: 7 },
    { id: idOf(2), at: 1, sentence: 7 },
    { id: idOf(1), at: 0, sentence: 7 },
  ]);
});

test('the result does not depend on the order of articles', () => {
  const articles = Array.from({ length: 12 }, (_, index) =>
    makeLinkable(index + 1, [
      person(index % 3 === 0 ? 'Jane Doeman' : 'Doeman', {
        office: index % 2 ? 'Thủ tướng' : 'bà',
      }),
      place(index % 2 ? 'Mỹ' : 'Hoa Kỳ'),
      place('Hà Giang'),
      place('Hạ Giang'),
    ]),
  );
  expect(link(articles.toReversed())).toEqual(link(articles));
});

describe('forms of one name are one entity', () => {
  test('that mean the same', () => {
    const entities = linkLists([[place('Mỹ')], [place('Hoa Kỳ')], [place('Mỹ')]]);
    expect(entities).toMatchObject([{ name: 'Mỹ', slug: 'my', forms: ['Hoa Kỳ'] }]);
  });

  test('that differ in the spelling of a foreign word', () => {
    const entities = linkLists([
      [person('Volodymyr Zelensky')],
      [person('Volodymyr Zelenskyy')],
      [person('Volodymyr Zelensky')],
    ]);
    expect(entities).toHaveLength(1);
  });

  test('of which other articles have the full one', () => {
    const entities = linkLists([[person('Jane Doeman')], [person('Doeman')], [person('Doeman')]]);
    expect(entities).toMatchObject([{ name: 'Doeman', kind: 'person' }]);
    expect(entities[0]?.articles).toHaveLength(3);
  });

  test('unless two have it', () => {
    const entities = linkLists([
      ...thrice([person('Jane Doeman')]),
      ...thrice([person('John Doeman')]),
      [person('Doeman')],
    ]);
    expect(entities.map(({ name, articles }) => [name, articles.length])).toEqual([
      ['Jane Doeman', 3],
      ['John Doeman', 3],
    ]);
  });

  test('with and without the word for a place', () => {
    const entities = linkLists([
      [makeName('organisation', 'Công an tỉnh Lúa Vàng')],
      [makeName('organisation', 'Công an Lúa Vàng')],
      [makeName('organisation', 'Công an tỉnh Lúa Vàng')],
    ]);
    expect(entities).toHaveLength(1);
  });
});

test('a given name alone, or a body without its place, is nobody in particular', () => {
  expect(linkLists(thrice([person('Bảy'), makeName('organisation', 'Sở Y tế')]))).toEqual([]);
});

describe('namesakes', () => {
  const coach = person('Trần Văn Bảy', { office: 'HLV' });
  const secretary = person('Trần Văn Bảy', { office: 'Bí thư Tỉnh ủy' });

  test('are two if their offices differ and nobody is named with both', () => {
    const entities = linkLists([...thrice([coach]), ...thrice([secretary])]);
    expect(entities.map(({ offices }) => offices[0]?.text).sort()).toEqual([
      'Bí thư Tỉnh ủy',
      'HLV',
    ]);
    expect(new Set(entities.map(({ slug }) => slug)).size).toBe(2);
  });

  test('are one if the same people are named with them', () => {
    const friend = person('Lê Hữu Mười');
    const entities = linkLists([...thrice([coach, friend]), ...thrice([secretary, friend])]);
    expect(entities.filter(({ name }) => name === 'Trần Văn Bảy')).toHaveLength(1);
  });
});

test('offices are counted, and told by the newest article that has them', () => {
  const [entity] = linkLists([
    [person('Trần Văn Bảy', { office: 'Giám đốc' })],
    [person('Trần Văn Bảy', { office: 'giám đốc' })],
    [person('Trần Văn Bảy', { office: 'Chủ tịch' })],
  ]);
  expect(entity?.offices).toEqual([
    { text: 'giám đốc', count: 2, last: idOf(2) },
    { text: 'Chủ tịch', count: 1, last: idOf(3) },
  ]);
});

test('whom articles name together is told, most frequent first', () => {
  const [bay, lua, muoi] = [person('Trần Văn Bảy'), person('Lê Thị Lúa'), person('Hồ Văn Mười')];
  const entities = linkLists([[bay, lua], [bay, lua, muoi], [bay, lua, muoi], [muoi]]);
  expect(entities.find(({ name }) => name === bay.name)?.beside).toEqual([
    { kind: 'person', slug: 'le-thi-lua', count: 3 },
    { kind: 'person', slug: 'ho-van-muoi', count: 2 },
  ]);
});

test('names that fold alike have addresses of their own', () => {
  const entities = linkLists([
    ...thrice([place('Hà Giang')]),
    ...thrice([place('Hạ Giang')]),
    [place('Hạ Giang')],
  ]);
  const slugs = entities.map(({ name, slug }) => [name, slug]);
  expect(slugs).toContainEqual(['Hạ Giang', 'ha-giang']);
  expect(slugs).toContainEqual(['Hà Giang', expect.stringMatching(/^ha-giang-[0-9a-f]{4}$/u)]);
});

test('a reading that few articles have is a mistake', () => {
  const lists = [
    ...Array.from({ length: 20 }, () => [place('Hoa Mơ')]),
    ...thrice([person('Hoa Mơ')]),
  ];
  expect(linkLists(lists).map(({ kind }) => kind)).toEqual(['place']);
});

describe('the publisher', () => {
  const lists = [[person('Jane Doeman')], [person('Bà Đầm Thép')], [person('Jane Doeman')]];

  test('joins and names', () => {
    const rules = [{ forms: ['jane doeman', 'Bà Đầm Thép'], name: 'Jane M. Doeman' }];
    expect(linkLists(lists, rules)).toMatchObject([
      { name: 'Jane M. Doeman', slug: 'jane-m-doeman', forms: ['Jane Doeman', 'Bà Đầm Thép'] },
    ]);
  });

  test('hides', () => {
    expect(linkLists(thrice([place('Lúa Vàng')]), [{ forms: ['Lúa Vàng'], hidden: true }])).toEqual(
      [],
    );
  });

  test('says what it is', () => {
    const rules: NameRule[] = [{ forms: ['Lúa Vàng'], kind: 'organisation' }];
    expect(linkLists(thrice([place('Lúa Vàng')]), rules)).toMatchObject([{ kind: 'organisation' }]);
  });

  test('keeps bearers of an office apart', () => {
    const bearers = [
      ...thrice([person('Lê Lúa', { office: 'ca sĩ' })]),
      ...thrice([person('Lê Lúa')]),
    ];
    const rules = [{ forms: ['Lê Lúa'], office: 'Ca sĩ', name: 'Lê Lúa (ca sĩ)' }];
    expect(
      linkLists(bearers, rules)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Lê Lúa', 'Lê Lúa (ca sĩ)']);
  });
});
