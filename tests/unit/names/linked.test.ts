import { expect, test } from 'vitest';
import type { Entity, Linkable } from '../../../src/names/entity.ts';
import { readMeanings } from '../../../src/names/identity.ts';
import { type Linked, linkAgain } from '../../../src/names/linked.ts';
import type { Said, SaidName } from '../../../src/names/names-of.ts';
import { random } from '../../../src/parse/training/random.ts';
import { idOf } from './made-up.ts';

const SAME = [
  ['Mỹ', 'Hoa Kỳ'],
  ['Zelensky', 'Zelenskyy'],
];
const RULES = [{ forms: ['Lê Thị Lúa'], office: 'ca sĩ', name: 'Lúa' }];
const next = random(2);
const below = (limit: number): number => Math.floor(next() * limit);
const pick = <Each>(list: readonly [Each, ...Each[]]): Each => list[below(list.length)] ?? list[0];

/** Names that touch each other: short forms, namesakes, other kinds, spellings, names that fold alike. */
const PEOPLE = [
  ...['Jane Doeman', 'John Doeman', 'Doeman', 'Trần Văn Bảy', 'Trần Văn Bầy', 'Lê Thị Lúa'],
  ...['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Zelenskyy', 'Hồ Văn Mười', 'Washington'],
] as const;
const PLACES = ['Mỹ', 'Hoa Kỳ', 'Hà Giang', 'Hạ Giang', 'Washington', 'Jane Doeman'] as const;
const BODIES = ['Công an tỉnh Lúa Vàng', 'Công an Lúa Vàng', 'Bộ Y tế', 'Sở Y tế'] as const;
const OFFICES = ['HLV', 'Bí thư Tỉnh ủy', 'ca sĩ', 'Giám đốc', undefined] as const;

function aName(): SaidName {
  const kind = pick(['person', 'person', 'place', 'organisation'] as const);
  const of = { person: PEOPLE, place: PLACES, organisation: BODIES }[kind];
  const name = below(3) === 0 ? `Người Lạ Thứ ${below(40)}` : (of[below(of.length)] ?? of[0]);
  const office = kind === 'person' ? pick(OFFICES) : undefined;
  const said: Said = {
    kind,
    name,
    forms: below(4) === 0 ? [name.toUpperCase()] : [],
    ...(office === undefined ? {} : { office }),
  };
  return { said, certainty: pick([0.7, 0.95, 0.99, 0.99]), sentence: below(1000) };
}

interface Article extends Linkable {
  readonly names: readonly SaidName[];
}

/** How many articles were made. */
let fresh = 0;
function anArticle(of?: Article['id']): Article {
  fresh += 1;
  const id = of ?? idOf(below(1000) * 1000 + fresh);
  return {
    id,
    published: below(8) === 0 ? null : { value: `2025-03-${10 + below(19)}`, precision: 'day' },
    digest: `d${fresh}`,
    names: Array.from({ length: below(8) }, aName),
    ...(below(6) === 0 ? { repeats: `${below(3)}.txt` } : {}),
  };
}

/** The same names with one that comes, goes, is more certain or is another. */
function changeName(names: readonly SaidName[]): SaidName[] {
  const changed = [...names];
  const at = below(names.length + 1);
  const name = names[at];
  const kind = below(3);
  if (kind === 0 || !name) changed.splice(at, 0, aName());
  else if (kind === 1) changed.splice(at, 1);
  else changed.splice(at, 1, below(2) === 0 ? aName() : { ...name, certainty: 0.96 });
  return changed;
}

function change(articles: readonly Article[]): Article[] {
  const changed = [...articles];
  for (let times = below(3); times >= 0; times -= 1) {
    const at = below(changed.length);
    const old = changed[at] ?? anArticle();
    const sentence = below(1000);
    const names = old.names.map((name) => ({ ...name, sentence }));
    const again = { ...anArticle(old.id), names };
    // A text changes with its names, a date changes, an article comes or goes, or another one repeats it.
    const all: (() => unknown)[] = [
      () => changed.splice(at, 1, anArticle(old.id)),
      () => changed.splice(at, 1, again),
      () => changed.splice(at, 1, { ...again, published: old.published }),
      ...[changeName, changeName, changeName].map(
        (by) => () => changed.splice(at, 1, { ...old, digest: again.digest, names: by(old.names) }),
      ),
      () => changed.push(anArticle()),
      () => changed.splice(at, 1),
      () => changed.splice(at, 1, { ...old, repeats: `${below(3)}.txt` }),
    ];
    all[below(all.length)]?.();
  }
  return changed;
}

/** Links as builds do: what was said is kept by number. */
function linker() {
  const said: Said[] = [];
  const asked = { said: 0 };
  let before: Linked | null = null;
  const link = (articles: readonly Article[]): Entity[] => {
    const names = new Map(articles.map((each) => [each.digest, each.names]));
    const { linked, entities, added } = linkAgain(articles, before, {
      namesOf: (digest) => structuredClone(names.get(digest) ?? []),
      saidOf: (number) => {
        asked.said += 1;
        return structuredClone(said[number] ?? { kind: 'person', name: '', forms: [] });
      },
      meaningOf: readMeanings(SAME, RULES),
    });
    said.length = linked.said.hashes.length - added.length;
    said.push(...structuredClone(added));
    before = structuredClone(linked);
    return entities;
  };
  return { link, asked };
}

test.each([30, 90])(
  'what %d articles name is the same, linked again after changes or anew',
  (many) => {
    let articles = Array.from({ length: many }, () => anArticle());
    const { link } = linker();
    let most = 0;
    for (let step = 0; step < 80; step += 1) {
      const entities = link(articles);
      const anew = linker().link(articles.toReversed());
      // To compare texts takes a tenth of the time.
      if (JSON.stringify(entities) !== JSON.stringify(anew))
        expect(entities, `step ${step}`).toEqual(anew);
      most = Math.max(most, entities.length);
      articles = change(articles);
    }
    // It would be no test if there were none, or always the same.
    expect(most).toBeGreaterThan(5);
  },
);

test('what a change does not touch is not read', () => {
  const articles = Array.from({ length: 60 }, () => anArticle());
  const { link, asked } = linker();
  const sen: SaidName = {
    said: { kind: 'place', name: 'Hạ Giang', forms: [] },
    certainty: 0.99,
    sentence: 1,
  };
  link([...articles, { ...anArticle(), names: [sen] }]);
  expect(asked.said).toBe(0);
  link([...articles, { ...anArticle(), names: [] }]);
  expect(asked.said).toBeGreaterThan(0);
  const all = new Set(
    articles.flatMap(({ names }) => names.map(({ said }) => JSON.stringify(said))),
  );
  expect(asked.said).toBeLessThan(all.size / 5);
});
